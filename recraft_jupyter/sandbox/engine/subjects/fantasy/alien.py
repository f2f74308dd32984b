"""A little green alien with big dark eyes."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, circle, clipped, curve, ellipse, limb, outline, radial, star
from ...path import Point
from ...scene import Options, Subject
from ._creature import eye_places, many_fingered_hand


def draw(options: Options) -> Drawing:
    color, suit = options.color, options.accent
    dark = darken(color, 0.2)
    up = options.pose == "waving"
    wrist = (30.0, -58.0) if up else (38.0, -44.0) if options.pose == "holding" else (25.0, -20.0)
    elbow = (24.0, -38.0) if options.pose != "standing" else (21.0, -34.0)
    legs = _legs(suit)
    body = outline("M-8 -52C-14 -46 -15 -30 -13 -18Q0 -13 13 -18C15 -30 14 -46 8 -52Z", suit)
    seam = _seam(suit)
    arms = _arms(elbow, suit, wrist)
    hands = _hands(color, wrist)
    neck = limb([(0, -50), (0, -58)], 6, 6, dark)
    skull = _skull(color)
    shade = outline("M14 -106C30 -88 22 -66 2 -50H36V-106Z", dark, role="shadow", opacity=0.45)
    freckles = _freckles(dark)
    antennae = _antennae(color)
    count = min(8, options.parts.get("eye", 2)) or 2
    eyes = _eyes(options, count)
    bend = {"happy": 2.6, "calm": 1.0, "sad": -2.4, "angry": -1.4}.get(options.mood, 2.0)
    smile = curve([(-5.4, -61 - bend * 0.4), (0, -61 + bend * 0.6), (5.4, -61 - bend * 0.4)], darken(color, 0.5), 1.3)
    nose = [circle(x, -66, 0.7, darken(color, 0.4), role="detail") for x in (-1.4, 1.4)]
    cheeks = [ellipse(s * 17, -64, 3.4, 2, "#ff8fa0", role="detail", opacity=0.45) for s in (-1, 1)]
    anchors = {
        "hand": (wrist[0] + 1, wrist[1] - 3),
        "other_hand": (-25.0, -18.0),
        "head_top": (0.0, -102.0),
        "top": (0.0, -102.0),
        "mouth": (0.0, -61.0),
        "seat": (0.0, -20.0),
    }
    return Drawing(
        (
            *antennae,
            *legs,
            *arms[:1],
            *hands[: len(hands) // 2],
            neck,
            body,
            *clipped(seam, body),
            arms[1],
            *hands[len(hands) // 2 :],
            skull,
            *clipped([shade, *freckles], skull),
            *cheeks,
            *eyes,
            *nose,
            smile,
        ),
        anchors,
    ).placed(scale=0.97)


def _pair(options: Options) -> list[Shape]:
    return [shape for s in (-1, 1) for shape in _almond(s * 12.6, -78, 9.4, s * -24, options)]


def _almond(x: float, y: float, radius: float, turn: float, options: Options) -> tuple[Shape, ...]:
    gaze_x, gaze_y = options.gaze[0] * radius * 0.3, options.gaze[1] * radius * 0.3
    return (
        ellipse(x, y, radius * 0.86, radius * 1.16, "#1b1630", rotation=turn),
        ellipse(
            x + gaze_x * 0.6,
            y + radius * 0.3 + gaze_y * 0.6,
            radius * 0.56,
            radius * 0.68,
            "#3d3372",
            rotation=turn,
            role="light",
        ),
        ellipse(
            x - radius * 0.24 + gaze_x,
            y - radius * 0.44 + gaze_y,
            radius * 0.26,
            radius * 0.32,
            "#ffffff",
            rotation=turn,
            role="light",
        ),
        circle(
            x + radius * 0.3 + gaze_x, y + radius * 0.4 + gaze_y, radius * 0.13, "#ffffff", role="light", opacity=0.8
        ),
    )


def _skull(color: str) -> Shape:
    return blob(
        [
            (0, -103),
            (19, -99),
            (31, -86),
            (31, -72),
            (20, -60),
            (8, -53),
            (0, -51.6),
            (-8, -53),
            (-20, -60),
            (-31, -72),
            (-31, -86),
            (-19, -99),
        ],
        radial(lighten(color, 0.16), color, darken(color, 0.06), center=(0.4, 0.3)),
    )


def _antennae(color: str) -> list[Shape]:
    return [
        shape
        for s in (-1, 1)
        for shape in (
            limb([(s * 9, -99), (s * 13, -108), (s * 18, -113)], 2.4, 1.6, color),
            circle(s * 19, -114.6, 3.4, lighten(color, 0.24)),
            circle(s * 19 - 1, -115.8, 0.9, "#ffffff", role="light"),
        )
    ]


def _legs(suit: str) -> list[Shape]:
    return [
        shape
        for s in (-1, 1)
        for shape in (
            limb([(s * 6, -22), (s * 7.4, -12), (s * 8, -5)], 9, 6.4, suit),
            ellipse(s * 10.4, -3.4, 6.6, 3.4, darken(suit, 0.4)),
        )
    ]


def _hands(color: str, wrist: Point) -> tuple[Shape, ...]:
    return (
        *many_fingered_hand(-25, -18, 4.0, 190, color),
        *many_fingered_hand(
            wrist[0] + 1, wrist[1] + (-3 if wrist[1] < -30 else 3), 4.0, 10 if wrist[1] < -30 else 170, color
        ),
    )


def _seam(suit: str) -> tuple[Shape, ...]:
    return (
        outline("M3 -54C8 -40 7 -28 4 -14H18V-54Z", darken(suit, 0.22), role="shadow", opacity=0.6),
        ellipse(0, -20, 16, 2.4, lighten(suit, 0.4), role="detail"),
        star(-3, -36, 4.6, 2.1, "#fdf3b4", role="detail"),
    )


def _eyes(options: Options, count: int) -> list[Shape]:
    return (
        _pair(options)
        if count == 2
        else [shape for x, y, r in eye_places(count, 24, -80) for shape in _almond(x, y, r * 0.9, 0, options)]
    )


def _arms(elbow: Point, suit: str, wrist: Point) -> list[Shape]:
    return [
        limb([(-10, -47), (-20, -34), (-24, -21)], 6.4, 4.4, suit),
        limb([(10, -47), elbow, wrist], 6.4, 4.4, darken(suit, 0.08)),
    ]


def _freckles(dark: str) -> list[Shape]:
    return [
        circle(x, y, r, dark, role="detail", opacity=0.6)
        for x, y, r in ((-18, -94, 2), (-12, -98, 1.3), (-22, -88, 1.2), (17, -95, 1.7))
    ]


SUBJECT = Subject(
    names=("alien", "martian", "extraterrestrial"),
    draw=draw,
    kind="fantasy",
    height=1.3,
    color="#84cc52",
    accent="#6a63c7",
    place="space",
    poses=("standing", "waving", "holding"),
    parts=("eye",),
)
