"""A stone pyramid with a smaller one behind it."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, line, linear, polygon
from ...path import Point
from ...scene import Options, Subject
from ._walls import joined


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *_pyramid([(18, -6), (42, -48), (64, -6)], (50, -6), color),
            *_pyramid([(-62, 0), (-8, -84), (46, 0)], (10, 0), lighten(color, 0.06)),
            polygon([(-4, 0), (-4, -9), (-9, -13), (-14, -9), (-14, 0)], darken(color, 0.6), role="detail"),
        ),
        anchors={"top": (-8, -84)},
    )


def _pyramid(corners: list[Point], edge: Point, color: str) -> tuple[Shape, ...]:
    left, top, right = corners
    lit = polygon([left, top, edge], linear(lighten(color, 0.25), color))
    dark = polygon([top, right, edge], linear(darken(color, 0.22), darken(color, 0.34)))
    rows = [line([(-70, y), (70, y)], darken(color, 0.3), 0.7, opacity=0.7) for y in range(-80, 0, 6)]
    bricks = [
        line([(x, y), (x, y + 6)], darken(color, 0.3), 0.6, opacity=0.6)
        for row, y in enumerate(range(-80, 0, 6))
        for x in range(-66 + 7 * (row % 2), 70, 14)
    ]
    return (lit, *clipped(joined([*rows, *bricks]), lit), dark, *clipped(joined(rows), dark))


SUBJECT = Subject(
    names=("pyramid", "egyptian pyramid", "great pyramid", "sphinx"),
    draw=draw,
    kind="building",
    height=40,
    color="#d9b068",
    place="desert",
)
