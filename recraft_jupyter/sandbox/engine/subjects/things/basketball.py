"""A basketball."""

from __future__ import annotations

from ...color import darken
from ...drawing import Drawing, Shape, circle, curve
from ...scene import Options, Subject
from ._ball import ball


def draw(options: Options) -> Drawing:
    seam = darken(options.color, 0.75)
    pebbles = [
        circle(-44 + 8 * column + (row % 2) * 4, -92 + 7 * row, 0.9, darken(options.color, 0.22), role="detail")
        for row in range(13)
        for column in range(12)
    ]
    marks = (
        Shape(
            tuple(command for dot in pebbles for command in dot.path),
            darken(options.color, 0.2),
            role="detail",
            opacity=0.6,
        ),
        curve([(-48, -38), (-22, -46), (10, -58), (34, -84)], seam, 2.4),
        curve([(-20, -92), (-8, -66), (8, -34), (30, -9)], seam, 2.4),
        curve([(-44, -70), (-22, -66), (-8, -70), (6, -96)], seam, 2.4),
        curve([(-26, -6), (-12, -26), (16, -34), (48, -40)], seam, 2.4),
    )
    return Drawing(ball(options.color, marks), anchors={"top": (0, -96)})


SUBJECT = Subject(
    names=("basketball", "basket ball"),
    draw=draw,
    kind="thing",
    height=0.24,
    color="#e27a2d",
    place="city street",
)
