"""A sharpened pencil, leaning."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, linear, polygon, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    pencil = Drawing(
        (
            rectangle(-8, -100, 16, 12, "#ef8f9c", radius=4),
            rectangle(-8.5, -91, 17, 9, linear("#8f98a5", "#eef2f6", "#8f98a5", angle=0)),
            rectangle(-8, -82, 16, 60, linear(lighten(color, 0.25), color, darken(color, 0.22), angle=0)),
            rectangle(-2.6, -82, 5.2, 60, lighten(color, 0.18), role="detail"),
            polygon([(-8, -22), (-4, -25), (0, -22), (4, -25), (8, -22), (0, 0)], "#efcf9f"),
            polygon([(-2.7, -7.4), (2.7, -7.4), (0, 0)], "#35323a", role="detail"),
        ),
        anchors={"hand": (0, -26), "top": (0, -100)},
    )
    turned = pencil.placed(rotate=24)
    left, _, right, bottom = turned.bounds
    return turned.placed(x=-(left + right) / 2, y=-bottom)


SUBJECT = Subject(
    names=("pencil", "crayon", "colored pencil", "colour pencil"),
    draw=draw,
    kind="tool",
    height=0.18,
    color="#f4b42a",
    place="office",
    stance="table",
)
