"""A mailbox on a post with its flag up."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, circle, linear, outline, polygon, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    front = outline(
        "M-38 -62L-38 -84C-38 -104 -10 -104 -10 -84L-10 -62Z", linear(lighten(color, 0.15), darken(color, 0.1))
    )
    return Drawing(
        (
            rectangle(-4, -62, 9, 62, linear("#b98a58", "#80552f", angle=0)),
            polygon([(-12, 0), (-9, -8), (-6, -2), (-2, -10), (3, -3), (7, -9), (12, 0)], "#5f9a45", role="detail"),
            outline(
                "M-24 -99L28 -99C42 -99 42 -84 42 -84L42 -62L-12 -62Z",
                linear(lighten(color, 0.25), color, darken(color, 0.25)),
            ),
            front,
            rectangle(-30, -80, 12, 3, darken(color, 0.4), radius=1.5, role="detail"),
            circle(-24, -70, 2.2, darken(color, 0.4), role="detail"),
            rectangle(14, -108, 3.6, 30, "#e8e4da"),
            rectangle(14, -108, 16, 10, options.accent, radius=1.5),
        ),
        anchors={"top": (4, -100), "surface": (4, -99)},
    )


SUBJECT = Subject(
    names=("mailbox", "letterbox", "postbox", "letter box", "post box"),
    draw=draw,
    kind="thing",
    height=1.2,
    color="#3b6fb0",
    accent="#d8342c",
    place="garden",
)
