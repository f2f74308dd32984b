"""A traffic cone."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, clipped, ellipse, linear, outline, polygon, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, band = options.color, options.accent
    cone = outline(
        "M-7 -98L7 -98L29 -12C20 -6 -20 -6 -29 -12Z",
        linear(lighten(color, 0.3), lighten(color, 0.06), color, darken(color, 0.34), angle=0),
    )
    white = linear("#ffffff", band, band, darken(band, 0.3), angle=0)
    marks = (
        outline("M-20 -70C-8 -66 8 -66 20 -70L24 -52C10 -47 -10 -47 -24 -52Z", white, role="detail"),
        outline("M-30 -38C-12 -32 12 -32 30 -38L32 -24C14 -18 -14 -18 -32 -24Z", white, role="detail"),
        outline("M-6 -96L-2 -96L-10 -12L-20 -12Z", "#ffffff", role="light", opacity=0.3),
    )
    return Drawing(
        (
            polygon([(-38, -14), (38, -14), (48, -4), (-48, -4)], linear(darken(color, 0.02), darken(color, 0.16))),
            rectangle(-48, -5, 96, 5, linear(darken(color, 0.2), darken(color, 0.42)), radius=1.6),
            ellipse(0, -9, 34, 5, darken(color, 0.6), role="shadow", opacity=0.35),
            cone,
            *clipped(marks, cone),
            ellipse(0, -98, 7, 2.2, darken(color, 0.45)),
        ),
        anchors={"top": (0, -99), "hand": (0, -60)},
    )


SUBJECT = Subject(
    names=("traffic cone", "road cone", "safety cone", "orange cone", "pylon"),
    draw=draw,
    kind="thing",
    height=0.7,
    color="#f0702a",
    accent="#f7f4ee",
    place="road",
)
