"""A screwdriver."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, line, outline, rectangle
from ...scene import Options, Subject
from ._pose import resting

STEEL = "#b4bdc9"


def draw(options: Options) -> Drawing:
    return resting(
        Drawing((*_blade(), *_handle(options.color, options.accent)), anchors={"hand": (0, -85), "top": (0, -112)}),
        rotate=42,
    )


def _blade() -> tuple[Shape, ...]:
    rod = outline("M-3 -62L-3 -14L-5.5 -8L-4 0L4 0L5.5 -8L3 -14L3 -62Z", STEEL)
    shades = (
        rectangle(0.6, -64, 8, 66, darken(STEEL, 0.25), role="shadow"),
        outline("M-6 -8L6 -8L5 1L-5 1Z", darken(STEEL, 0.3), role="shadow", opacity=0.7),
    )
    return rod, *clipped(shades, rod), line([(-1.7, -58), (-1.7, -16)], "#ffffff", 0.9, role="light", opacity=0.9)


def _handle(color: str, accent: str) -> tuple[Shape, ...]:
    grip = outline(
        "M-6 -62C-7 -66 -10 -70 -10.5 -76C-11 -84 -11 -96 -10 -104C-9.5 -109 -6 -112 0 -112"
        "C6 -112 9.5 -109 10 -104C11 -96 11 -84 10.5 -76C10 -70 7 -66 6 -62Z",
        color,
    )
    shades = (
        rectangle(2, -114, 12, 56, darken(color, 0.22), role="shadow"),
        rectangle(7, -114, 12, 56, darken(color, 0.42), role="shadow"),
        rectangle(-12, -82, 24, 6, accent, role="detail"),
        rectangle(2, -82, 12, 6, darken(accent, 0.25), role="shadow"),
    )
    grooves = [rectangle(x, -103, 1.6, 19, darken(color, 0.45), radius=0.8, role="detail") for x in (-4.5, -0.6, 3.4)]
    return (
        grip,
        *clipped(shades, grip),
        *grooves,
        rectangle(-8.6, -104, 1.8, 22, lighten(color, 0.7), radius=0.9, role="light", opacity=0.85),
        rectangle(-7.5, -64, 15, 4.5, darken(STEEL, 0.2), radius=1.5),
        rectangle(-6, -63, 5, 1.3, "#ffffff", radius=0.6, role="light", opacity=0.8),
    )


SUBJECT = Subject(
    names=("screwdriver", "screw driver"),
    draw=draw,
    kind="tool",
    height=0.22,
    color="#e0a32a",
    accent="#2b2d37",
    place="workshop",
    stance="table",
)
