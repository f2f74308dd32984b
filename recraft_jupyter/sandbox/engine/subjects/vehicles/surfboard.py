"""A surfboard lying on the water, nose to the right."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, clipped, linear, outline, polygon
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    board = outline(
        "M-52 -6C-40 -13 0 -14 30 -13C42 -12 52 -15 57 -20C56 -9 46 -2 24 0C-6 2 -40 1 -52 -6Z",
        linear(lighten(color, 0.35), color),
    )
    marks = (
        polygon([(-20, -20), (-8, -20), (-18, 6), (-30, 6)], accent, role="detail"),
        polygon([(-4, -20), (2, -20), (-8, 6), (-14, 6)], accent, role="detail"),
        outline("M-54 -5C-30 -2 10 -3 50 -12L56 4L-54 6Z", darken(color, 0.4), role="shadow", opacity=0.18),
    )
    return Drawing(
        (outline("M-46 -3L-40 5C-36 5 -34 1 -34 -2Z", darken(accent, 0.2)), board, *clipped(marks, board)),
        anchors={"deck": (0, -9), "seat": (0, -9), "top": (0, -9), "surface": (0, -9), "hand": (0, -6)},
    ).placed(x=-2)


SUBJECT = Subject(
    names=("surfboard", "surf board", "paddle board", "body board"),
    draw=draw,
    kind="vehicle",
    height=0.16,
    color="#f5efe0",
    accent="#ef6a4a",
    place="sea",
    stance="water",
    sideways=True,
)
