"""A straw broom."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, line, outline, rectangle
from ...scene import Options, Subject
from ._pose import resting

STRAW = "#e0b45a"


def draw(options: Options) -> Drawing:
    return resting(
        Drawing(
            (*_stick(options.color), *_straw(), *_binding(options.accent)), anchors={"hand": (0, -84), "top": (0, -124)}
        ),
        rotate=12,
    )


def _stick(color: str) -> tuple[Shape, ...]:
    return (
        rectangle(-2.6, -122, 5.2, 86, color, radius=2.5),
        rectangle(0.4, -122, 2.2, 86, darken(color, 0.26), radius=1.1, role="shadow"),
        rectangle(-1.8, -118, 0.9, 78, lighten(color, 0.5), radius=0.4, role="light", opacity=0.8),
        circle(0, -119, 0.9, darken(color, 0.6), role="detail"),
    )


def _straw() -> tuple[Shape, ...]:
    tips = "L20 -2L16.5 -4L13 0L9 -3L5.5 0L2 -3L-2 0L-5.5 -3L-9 0L-13 -3L-16.5 0L-20 -3"
    bundle = outline(
        f"M-5 -44L5 -44C9 -36 17 -26 20 -14C21.5 -9 22 -5 23 -1{tips}L-23 -1C-22 -5 -21.5 -9 -20 -14"
        "C-17 -26 -9 -36 -5 -44Z",
        STRAW,
    )
    marks = (
        outline("M2 -46C4 -30 7 -14 8 2L26 2L26 -46Z", darken(STRAW, 0.2), role="shadow"),
        *(
            curve([(x * 0.22, -44), (x * 0.75, -22), (x, -1)], darken(STRAW, 0.38), 0.6)
            for x in (-19, -14, -9, -4, 1, 6, 11, 16, 20)
        ),
        *(
            curve([(x * 0.22, -42), (x * 0.7, -24), (x * 0.9, -8)], lighten(STRAW, 0.5), 0.6, role="light", opacity=0.8)
            for x in (-16, -11, -6)
        ),
    )
    return (bundle, *clipped(marks, bundle))


def _binding(accent: str) -> tuple[Shape, ...]:
    return (
        outline("M-5.5 -46L5.5 -46L8.5 -38C4 -36.5 -4 -36.5 -8.5 -38Z", accent),
        outline("M1 -46L5.5 -46L8.5 -38C6 -37.2 4 -36.9 2 -36.9Z", darken(accent, 0.26), role="shadow"),
        line([(-7, -41.5), (0, -40.4), (7, -41.5)], lighten(accent, 0.5), 0.7),
        curve([(-13.5, -29.5), (0, -27), (13.5, -29.5)], accent, 2.2),
        curve([(-16.5, -22.5), (0, -20), (16.5, -22.5)], accent, 2.2),
    )


SUBJECT = Subject(
    names=("broom", "broomstick", "besom", "straw broom"),
    draw=draw,
    kind="tool",
    height=1.3,
    color="#a9733f",
    accent="#c8433a",
    place="workshop",
)
