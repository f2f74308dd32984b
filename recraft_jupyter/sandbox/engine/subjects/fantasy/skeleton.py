"""A walking, waving skeleton."""

from ...color import darken
from ...drawing import Drawing, Shape, circle, curve, ellipse, limb, outline
from ...path import Point
from ...scene import Options, Subject
from ..people._skeleton import MAN, POSES, STANCES, Limb, Skeleton, reach
from .skull import SUBJECT as SKULL


def bone(start: Point, end: Point, width: float, color: str) -> tuple[Shape, ...]:
    knob = width * 0.62
    across = (end[1] - start[1], start[0] - end[0])
    length = max(0.1, (across[0] ** 2 + across[1] ** 2) ** 0.5)
    dx, dy = across[0] / length * knob * 0.7, across[1] / length * knob * 0.7
    knobs = [circle(x + s * dx, y + s * dy, knob, color) for x, y in (start, end) for s in (-1, 1)]
    return (limb([start, end], width, width, color), *knobs)


def arm(bones: Limb, color: str, *, open_hand: bool) -> list[Shape]:
    fan = (-34, -12, 10, 32) if open_hand else (-18, -6, 6, 18)
    fingers = [limb([bones.end, reach(bones.end, bones.direction + turn, 8.4)], 1.7, 1.3, color) for turn in fan]
    return [
        *bone(bones.root, bones.joint, 3.0, color),
        *bone(bones.joint, bones.end, 2.6, color),
        *fingers,
        circle(*bones.end, 2.2, color),
    ]


def leg(bones: Limb, color: str, side: int) -> list[Shape]:
    x, y = bones.end
    foot = outline(
        f"M{x - side * 3} {y + 4}C{x - side * 3} {y} {x + side * 2} {y - 1} {x + side * 4} {y + 1}"
        f"L{x + side * 10} {y + 2.6}Q{x + side * 11} {y + 4.2} {x + side * 9} {y + 4.2}Z",
        color,
    )
    return [*bone(bones.root, bones.joint, 3.6, color), *bone(bones.joint, (x, y - 1), 3.0, color), foot]


def draw(options: Options) -> Drawing:
    color, dark = options.color, darken(options.color, 0.16)
    pose = options.pose if options.pose in STANCES else "standing"
    joints = Skeleton.of(MAN, STANCES[pose])
    (nx, ny), (px, py) = joints.neck, joints.pelvis
    spine = [
        ellipse(nx + (px - nx) * t, ny + (py - ny) * t, 2.6, 1.9, dark if index % 2 else color)
        for index, t in enumerate(step / 11 for step in range(-1, 11))
    ]
    ribs = _ribs(color, nx, ny)
    collar = [limb([(nx, ny + 2.4), bones.root], 2.4, 2.2, color) for bones in (joints.arm, joints.other_arm)]
    hips = outline(
        f"M{px} {py - 4}C{px - 4} {py - 9} {px - 11} {py - 8} {px - 10} {py - 2}"
        f"C{px - 9} {py + 4} {px - 4} {py + 1} {px - 3} {py + 5}H{px + 3}"
        f"C{px + 4} {py + 1} {px + 9} {py + 4} {px + 10} {py - 2}C{px + 11} {py - 8} {px + 4} {py - 9} {px} {py - 4}Z",
        color,
    )
    holes = [ellipse(px + s * 5.6, py - 2.6, 2.0, 1.7, darken(color, 0.5), role="detail") for s in (-1, 1)]
    skull = SKULL.draw(options).placed(x=joints.head[0], y=joints.head[1] + 11, scale=0.25)
    side = 1 if joints.stance.turn > 0.4 else -1
    shapes = (
        *leg(joints.other_leg, dark if side > 0 else color, side),
        *leg(joints.leg, color, 1),
        *spine,
        *collar,
        *ribs,
        hips,
        *holes,
        *arm(joints.arm, color, open_hand=pose == "waving"),
        *arm(joints.other_arm, color, open_hand=False),
        *skull.shapes,
    )
    top = (joints.head[0], joints.head[1] - 12)
    anchors = {
        "hand": reach(joints.arm.end, joints.arm.direction, 4),
        "other_hand": reach(joints.other_arm.end, joints.other_arm.direction, 4),
        "head_top": top,
        "top": top,
        "mouth": (joints.head[0], joints.head[1] + 7),
        "seat": (px, py + 5),
    }
    drawing = Drawing(shapes, anchors)
    left, high, right, low = drawing.bounds
    scale = max(1.0, 74 / max(right - left, low - high))
    return drawing.placed(x=-(left + right) * 0.3 * scale, y=-low * scale, scale=scale)


def _ribs(color: str, nx: float, ny: float) -> list[Shape]:
    return [
        curve(
            [
                (nx + s * 1.4, ny + y),
                (nx + s * wide, ny + y - 0.6),
                (nx + s * wide * 0.98, ny + y + 3.4),
                (nx + s * 2.6, ny + y + 4.6),
            ],
            color,
            2.0,
            role="form",
        )
        for y, wide in ((4.2, 8.0), (8.2, 10.0), (12.2, 10.2), (16.2, 8.4))
        for s in (-1, 1)
    ]


SUBJECT = Subject(
    names=("skeleton", "bone man"),
    draw=draw,
    kind="fantasy",
    height=1.76,
    color="#efe4c9",
    accent="#f2a62b",
    place="cave",
    poses=POSES,
)
