"""A claw hammer."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, ellipse, line, outline, rectangle
from ...scene import Options, Subject
from ._pose import resting

STEEL = "#a9b2bf"


def draw(options: Options) -> Drawing:
    return resting(
        Drawing((*_handle(options.color, options.accent), *_head()), anchors={"hand": (0, -20), "top": (0, -108)}),
        rotate=38,
    )


def _handle(color: str, grip: str) -> tuple[Shape, ...]:
    stick = outline("M-4 -92C-4 -70 -5 -60 -5 -46L5 -46C5 -60 4 -70 4 -92Z", color)
    shades = (
        rectangle(1, -94, 6, 60, darken(color, 0.24), role="shadow"),
        rectangle(-3.2, -90, 1.4, 42, lighten(color, 0.45), role="light", opacity=0.8),
        line([(0.2, -86), (0.6, -52)], darken(color, 0.35), 0.4),
    )
    rubber = outline(
        "M-5 -48L5 -48C6 -36 6.5 -28 6 -20C5.5 -12 7.5 -8 6.5 -3C6 0 -6 0 -6.5 -3"
        "C-7.5 -8 -5.5 -12 -6 -20C-6.5 -28 -6 -36 -5 -48Z",
        grip,
    )
    grooves = (
        rectangle(1.2, -50, 8, 52, darken(grip, 0.3), role="shadow"),
        *(line([(-8, y), (8, y)], darken(grip, 0.42), 1) for y in (-40, -34, -28, -22, -16)),
        rectangle(-4.2, -46, 1.3, 40, lighten(grip, 0.5), radius=0.6, role="light", opacity=0.6),
    )
    return stick, *clipped(shades, stick), rubber, *clipped(grooves, rubber)


def _head() -> tuple[Shape, ...]:
    claw = outline("M-5 -104C-16 -106 -28 -103 -35 -90C-36 -88 -34.5 -87 -33 -88C-27 -93 -17 -94 -6 -92Z", STEEL)
    block = outline(
        "M-8 -105L10 -105L13 -103L20 -103L20 -106L30 -106C32 -106 33 -105 33 -103L33 -91"
        "C33 -89 32 -88 30 -88L20 -88L20 -91L13 -91L10 -89L-8 -89Z",
        STEEL,
    )
    shade = (outline("M-40 -95L40 -95L40 -80L-40 -80Z", darken(STEEL, 0.25), role="shadow"),)
    return (
        claw,
        *clipped(shade, claw),
        outline(
            "M-6 -102C-16 -103.5 -25 -101 -31 -94C-26 -99 -16 -100.5 -6 -99.5Z", lighten(STEEL, 0.65), role="light"
        ),
        block,
        *clipped(shade, block),
        rectangle(27, -106, 1.2, 18, darken(STEEL, 0.35), role="detail"),
        rectangle(-7, -103.5, 16, 2.2, lighten(STEEL, 0.7), radius=1, role="light"),
        rectangle(21, -104, 5, 2, lighten(STEEL, 0.7), radius=1, role="light"),
        rectangle(-5, -107, 10, 3, darken(STEEL, 0.35), radius=1),
        ellipse(0, -97, 2.6, 2.6, darken(STEEL, 0.3), role="detail"),
        ellipse(-0.5, -97.5, 1.2, 1.2, lighten(STEEL, 0.4), role="light"),
    )


SUBJECT = Subject(
    names=("hammer", "claw hammer", "carpenter's hammer"),
    draw=draw,
    kind="tool",
    height=0.3,
    color="#d39a55",
    accent="#d8432f",
    place="workshop",
    stance="table",
)
