"""A taxi with a checkered band and a roof sign."""

from __future__ import annotations

from ...color import darken
from ...drawing import Drawing, Shape, polygon, rectangle
from ...scene import Options, Subject
from ._car import car


def draw(options: Options) -> Drawing:
    dark = "#23252e"
    squares = [
        rectangle(-52 + 2.6 * column, -19.5 + 2.6 * row, 2.6, 2.6, dark)
        for column in range(40)
        for row in range(2)
        if (column + row) % 2 == 0
    ]
    checkers = Shape(tuple(command for square in squares for command in square.path), dark, role="detail")
    band: tuple[Shape, ...] = (rectangle(-52, -19.5, 104, 5.2, "#f6f3ea", role="detail"), checkers)
    sign = (
        rectangle(-9, -40, 12, 2, dark),
        polygon([(-8, -40), (-6.5, -45), (0.5, -45), (2, -40)], "#fff3c4"),
        rectangle(-5.6, -43.6, 5.2, 2.2, darken(options.color, 0.15), radius=0.6, role="detail"),
    )
    return Drawing(
        (*sign, *car(options.color, livery=band, rim="#b9bfc9")),
        anchors={"window": (8, -25.5), "seat": (3, -22), "top": (-3, -45), "door": (6, -16)},
    )


SUBJECT = Subject(
    names=("taxi", "cab", "taxicab", "yellow cab", "taxi cab"),
    draw=draw,
    kind="vehicle",
    height=1.7,
    color="#f5bd1f",
    accent="#23252e",
    place="city street",
    sideways=True,
)
