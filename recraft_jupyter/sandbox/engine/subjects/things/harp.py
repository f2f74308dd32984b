"""A golden concert harp; its player sits behind it."""

from __future__ import annotations

from itertools import pairwise

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, limb, line, linear, outline, radial, rectangle
from ...scene import Options, Subject

STRINGS = 15


def draw(options: Options) -> Drawing:
    color = options.color
    harp = Drawing(
        (
            *_strings(options.accent),
            *_soundboard(color, options.accent),
            *_neck(color),
            *_column(color, options.accent),
            *_base(color),
        ),
        anchors={"top": (-26, -112), "hand": (10, -60)},
    )
    if options.pose != "played":
        return harp
    # The soundboard rests against its player, who looks at the column.
    turned = harp.placed(x=6, flip=True)
    return Drawing((*_stool(), *turned.shapes), {**turned.anchors, "player": (-52, -36)}).placed(x=8, scale=0.94)


def _stool() -> tuple[Shape, ...]:
    return (
        *(limb([(-52 + side * 8, -34), (-52 + side * 12, 0)], 3, 2.2, "#4a3328") for side in (-1, 1)),
        rectangle(-65, -38, 26, 5, linear("#8a3a42", "#5f2530"), radius=2.4),
    )


def _strings(accent: str) -> tuple[Shape, ...]:
    """Each from the neck straight down to the soundboard; every octave has its colored ones."""
    shapes = []
    for number in range(STRINGS):
        share = (number + 0.6) / STRINGS
        x = -27 + 56 * share
        top = _middle_of_neck(x)
        bottom = -14 - 56 * share
        tone = accent if number % 7 == 0 else "#39406b" if number % 7 == 4 else "#d8c79a"
        shapes.append(line([(x, top), (x, bottom)], tone, 0.75))
    return tuple(shapes)


def _middle_of_neck(x: float) -> float:
    points = ((-28, -97), (-20, -91), (-12, -82), (0, -75), (10, -75), (20, -78), (30, -81))
    pairs = pairwise(points)
    (left, high), (right, low) = next(pair for pair in pairs if x <= pair[1][0])
    return high + (low - high) * (x - left) / (right - left)


def _soundboard(color: str, accent: str) -> tuple[Shape, ...]:
    board = outline(
        "M-33 -7L-25 -16L29 -72C31 -75 36 -76 39 -73C42 -70 41 -66 39 -63L-14 -3Z",
        linear(lighten(color, 0.3), color, darken(color, 0.34), angle=50),
    )
    marks = (
        outline("M-27 -14L31 -74L34 -72L-24 -9Z", lighten(color, 0.45), role="light", opacity=0.7),
        curve([(-14, -11), (6, -31), (33, -62)], darken(color, 0.4), 0.8),
        *(circle(x, -0.98 * x - 27.5, 1.5, accent, role="detail") for x in (-8, 2, 12, 22)),
    )
    return (board, *clipped(marks, board))


def _neck(color: str) -> tuple[Shape, ...]:
    neck = outline(
        "M-34 -108C-26 -112 -19 -106 -15 -97C-10 -86 -2 -78 9 -80C20 -82 26 -90 35 -88C43 -86 46 -77 41 -69"
        "C39 -66 33 -66 31 -69C29 -73 31 -76 27 -76C20 -76 14 -70 4 -70C-10 -70 -20 -80 -25 -90"
        "C-28 -96 -32 -98 -36 -98Z",
        linear(lighten(color, 0.4), color, darken(color, 0.28), angle=60),
    )
    return (
        neck,
        curve(
            [(-30, -105), (-22, -101), (-16, -90), (-6, -80), (6, -76.6), (18, -80), (30, -84.6), (38, -81)],
            lighten(color, 0.6),
            1.3,
            role="light",
        ),
        *(
            circle(x, y, 0.9, "#fff6da", role="detail")
            for x, y in ((-20, -91), (-15, -84), (-9, -78.4), (-2, -74.6), (5, -73.4), (12, -74.6), (19, -77.6))
        ),
    )


def _column(color: str, accent: str) -> tuple[Shape, ...]:
    shaft = outline(
        "M-33 -8L-34 -96L-26 -96L-25 -8Z",
        linear(darken(color, 0.2), lighten(color, 0.45), color, darken(color, 0.4), angle=0),
    )
    return (
        shaft,
        *(line([(x, -88), (x, -18)], darken(color, 0.3), 0.6) for x in (-31.4, -29.4, -27.4)),
        rectangle(-36, -22, 13.6, 4, linear(lighten(color, 0.4), darken(color, 0.2)), radius=1.6),
        rectangle(-36.4, -94, 13.6, 4, linear(lighten(color, 0.4), darken(color, 0.2)), radius=1.6),
        outline(
            "M-37 -98C-40 -107 -36 -112 -30 -112C-24 -112 -20 -107 -23 -98Z",
            linear(lighten(color, 0.35), color, darken(color, 0.25), angle=20),
        ),
        circle(-30, -104.6, 3, radial(lighten(accent, 0.4), accent, center=(0.35, 0.3)), role="detail"),
        ellipse(-30, -113, 5, 2.4, lighten(color, 0.2)),
    )


def _base(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-38 -10C-38 -13 -36 -14 -33 -14L-14 -14C-8 -14 -6 -10 -4 -7L-2 -4L-40 -4Z",
            linear(lighten(color, 0.25), darken(color, 0.15)),
        ),
        rectangle(-42, -5, 43, 3.4, linear(lighten(color, 0.35), darken(color, 0.2)), radius=1.5),
        *(outline(f"M{x - 3} -2L{x + 3} -2L{x + 2} 0L{x - 2} 0Z", darken(color, 0.45)) for x in (-36, -6)),
    )


SUBJECT = Subject(
    names=("harp", "concert harp", "lyre"),
    draw=draw,
    kind="instrument",
    height=1.6,
    color="#dba63c",
    accent="#c2403a",
    place="stage",
    poses=("standing", "played"),
)
