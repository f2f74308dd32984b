"""A horseshoe magnet that draws sparks."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, linear, outline, polygon, rectangle
from ...scene import Options, Subject

BOW = (
    "M-44 -78L-20 -78L-20 -42C-20 -30 -11 -23 0 -23C11 -23 20 -30 20 -42L20 -78L44 -78L44 -42C44 -16 25 0 0 0"
    "C-25 0 -44 -16 -44 -42Z"
)


def draw(options: Options) -> Drawing:
    color = options.color
    bow = outline(BOW, linear(lighten(color, 0.3), color, darken(color, 0.3), angle=40))
    marks = (
        curve([(-38, -78), (-38, -42), (-30, -20), (-12, -7)], "#ffffff", 3, role="light", opacity=0.5),
        curve([(-21, -78), (-21, -42), (-14, -26), (0, -21)], darken(color, 0.5), 2.4, role="shadow", opacity=0.35),
        outline("M30 -78L48 -78L48 0L4 0C24 -6 32 -22 32 -42Z", darken(color, 0.5), role="shadow", opacity=0.2),
    )
    steel = linear("#f7f9fb", "#c5ccd5", "#8b95a1", angle=0)
    return Drawing(
        (
            bow,
            *clipped(marks, bow),
            *(rectangle(x, -90, 24, 16, steel, radius=1.4) for x in (-44, 20)),
            *_sparks(options.accent),
        ),
        anchors={"top": (0, -90), "hand": (0, -12), "grip": (0, -12)},
    )


def _sparks(accent: str) -> tuple[Shape, ...]:
    bolt = polygon([(2, -112), (-5, -102), (-0.6, -102), (-3, -94), (6, -104.6), (1.2, -104.6)], accent)
    return tuple(
        shape
        for x, y, turn in ((-32, 0, -8), (32, 0, 8))
        for shape in Drawing((bolt,)).placed(x=x, y=y, rotate=turn / 8).shapes
    )


SUBJECT = Subject(
    names=("magnet", "horseshoe magnet"),
    draw=draw,
    kind="tool",
    height=0.14,
    color="#d93a34",
    accent="#ffc93a",
    place="laboratory",
)
