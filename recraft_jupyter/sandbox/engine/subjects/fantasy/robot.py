"""A friendly robot."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, limb, line, outline, radial, rectangle
from ...path import Point
from ...scene import Options, Subject
from ._creature import eye_places
from ._light import glow

STEEL = "#c4ccd8"


def arm(side: int, elbow: Point, wrist: Point, color: str) -> tuple[Shape, ...]:
    shoulder = (side * 23.0, -51.0)
    joints = [limb([shoulder, elbow], 6, 6, darken(STEEL, 0.2)), limb([elbow, wrist], 6, 6, darken(STEEL, 0.12))]
    ribs = [
        circle(
            shoulder[0] + (elbow[0] - shoulder[0]) * t,
            shoulder[1] + (elbow[1] - shoulder[1]) * t,
            3.2,
            STEEL,
            role="detail",
        )
        for t in (0.35, 0.65)
    ]
    turn = 0.0 if wrist[1] > elbow[1] else 180.0
    claw = (
        outline("M-5 1C-9 4 -9 11 -4 13L-2.4 9.4C-5 8 -4.6 5.4 -2 4.4Z", STEEL),
        outline("M5 1C9 4 9 11 4 13L2.4 9.4C5 8 4.6 5.4 2 4.4Z", darken(STEEL, 0.12)),
        rectangle(-5.6, -4, 11.2, 7, color, radius=2.4),
    )
    return (
        *joints,
        *ribs,
        circle(*elbow, 4.6, color),
        circle(*shoulder, 6.4, darken(color, 0.14)),
        *Drawing(claw).placed(x=wrist[0], y=wrist[1], rotate=turn).shapes,
    )


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    dark = darken(color, 0.2)
    up = options.pose in ("waving", "holding")
    wrist = (39.0, -66.0) if options.pose == "waving" else (41.0, -54.0) if up else (33.0, -25.0)
    legs = _legs(color, dark)
    body = rectangle(-21, -58, 42, 36, color, radius=8)
    body_shade = outline("M7 -60H24V-20H2C9 -30 10 -46 7 -60Z", dark, role="shadow", opacity=0.6)
    panel = rectangle(-13, -51, 26, 18, lighten(color, 0.35), radius=3, role="detail")
    dials = _dials(dark)
    bolts = [circle(x, y, 1.0, darken(color, 0.34), role="detail") for x in (-17, 17) for y in (-54, -26)]
    neck = _neck()
    skull = rectangle(-22, -94, 44, 31, lighten(color, 0.1), radius=9)
    head_shade = outline("M10 -96H24V-62H4C12 -72 13 -84 10 -96Z", dark, role="shadow", opacity=0.5)
    ears = _ears(accent)
    antenna = _antenna(accent)
    screen = rectangle(-17.4, -89, 34.8, 21.4, "#243247", radius=6, role="detail")
    face = _face(options)
    right = arm(1, (34.0, -44.0) if up else (31.0, -40.0), wrist, color)
    left = arm(-1, (-31.0, -40.0), (-33.0, -25.0), color)
    anchors = {
        "hand": (wrist[0], wrist[1] - 9 if up else wrist[1] + 9),
        "other_hand": (-33.0, -16.0),
        "head_top": (0.0, -94.0),
        "top": (0.0, -94.0),
        "mouth": (0.0, -73.0),
        "seat": (0.0, -24.0),
    }
    return Drawing(
        (
            *legs,
            *left,
            *right,
            *neck,
            body,
            *clipped([body_shade], body),
            panel,
            *dials,
            *bolts,
            *antenna,
            *ears,
            skull,
            *clipped([head_shade], skull),
            screen,
            *face,
            *clipped([_shine()], screen),
            curve([(-18, -60 + 4), (-19, -46), (-19, -34)], lighten(color, 0.5), 1.6, role="light", opacity=0.7),
            ellipse(-13, -91, 5, 1.1, "#ffffff", role="light", opacity=0.6),
        ),
        anchors,
    )


def _face(options: Options) -> tuple[Shape, ...]:
    lamp = "#7df3e1"
    eyes: list[Shape] = []
    count = min(8, options.parts.get("eye", 2)) or 2
    for x, y, radius in eye_places(count, 15, -80):
        radius *= 0.8
        eyes += [
            glow(x, y, radius * 1.35, lamp, 0.65),
            circle(x, y, radius, lamp, role="detail"),
            circle(
                x + options.gaze[0] * radius * 0.4,
                y + options.gaze[1] * radius * 0.4,
                radius * 0.5,
                "#173a48",
                role="detail",
            ),
            circle(
                x - radius * 0.25 + options.gaze[0] * radius * 0.4,
                y - radius * 0.3 + options.gaze[1] * radius * 0.4,
                radius * 0.2,
                "#ffffff",
                role="light",
            ),
        ]
    bend = {"happy": 2.2, "calm": 0.6, "sad": -2.0, "angry": -1.0}.get(options.mood, 1.5)
    smile = curve([(-6, -72.4 - bend * 0.3), (0, -72.4 + bend), (6, -72.4 - bend * 0.3)], lamp, 1.6)
    brows = [line([(s * 2.6, -85), (s * 9, -87.4)], lamp, 1.4) for s in (-1, 1)] if options.mood == "angry" else []
    return (*eyes, smile, *brows)


def _legs(color: str, dark: str) -> list[Shape]:
    return [
        shape
        for s in (-1, 1)
        for shape in (
            rectangle(s * 9.4 - 3.4, -26, 6.8, 20, darken(STEEL, 0.2)),
            *(rectangle(s * 9.4 - 4.4, y, 8.8, 2.2, STEEL, radius=1, role="detail") for y in (-21, -17, -13)),
            outline(f"M{s * 9.4 - 8.6} 0V-4C{s * 9.4 - 8.6} -10 {s * 9.4 + 8.6} -10 {s * 9.4 + 8.6} -4V0Z", color),
            rectangle(s * 9.4 - 8.6, -2.4, 17.2, 2.4, dark, role="shadow"),
        )
    ]


def _dials(dark: str) -> tuple[Shape, ...]:
    return (
        circle(-6, -43, 5, "#fbfaf4", role="detail"),
        line([(-6, -43), (-3.4, -45.6)], "#d8343c", 1.0),
        *(
            circle(4 + k * 4, -46.4, 1.5, paint, role="detail")
            for k, paint in enumerate(("#e2433f", "#f2b632", "#4fb56a"))
        ),
        *(rectangle(2.6, y, 8.4, 1.6, dark, radius=0.8, role="detail") for y in (-42, -38.6)),
    )


def _ears(accent: str) -> list[Shape]:
    return [
        shape
        for s in (-1, 1)
        for shape in (
            rectangle(s * 24.4 - 3, -84, 6, 12, accent, radius=2),
            circle(s * 27, -78, 2.2, darken(accent, 0.24)),
        )
    ]


def _antenna(accent: str) -> tuple[Shape, ...]:
    return (
        limb([(0, -93), (0, -103)], 2.2, 1.8, darken(STEEL, 0.2)),
        glow(0, -106, 7, accent, 0.78),
        circle(0, -106, 3.8, radial(lighten(accent, 0.4), accent)),
        circle(-1.2, -107.2, 1.0, "#ffffff", role="light"),
    )


def _neck() -> tuple[Shape, ...]:
    return (
        rectangle(-5, -64, 10, 7, darken(STEEL, 0.24)),
        rectangle(-6.4, -62.4, 12.8, 1.8, STEEL, radius=0.9, role="detail"),
    )


def _shine() -> Shape:
    return outline(
        "M-15 -87H-6L-12 -70H-15.6Q-17 -71 -17 -74V-84Q-17 -87 -15 -87Z", "#ffffff", role="light", opacity=0.1
    )


SUBJECT = Subject(
    names=("robot", "android", "cyborg", "droid", "bot"),
    draw=draw,
    kind="fantasy",
    height=1.6,
    color="#5fa8c9",
    accent="#f2803f",
    place="workshop",
    poses=("standing", "waving", "holding"),
    parts=("eye",),
)
