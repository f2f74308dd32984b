"""Two gears in mesh."""

from __future__ import annotations

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, linear, polygon
from ...path import Point
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_gear(28, -25, 24, 9, options.accent, turn=0.2), *_gear(-16, -66, 38, 12, options.color, turn=0.0)),
        anchors={"top": (-16, -104)},
    )


def _gear(x: float, y: float, radius: float, teeth: int, color: str, *, turn: float) -> tuple[Shape, ...]:
    rim: list[Point] = []
    for tooth in range(teeth):
        for share, reach in ((0.0, 0.8), (0.2, 1.0), (0.5, 1.0), (0.7, 0.8)):
            angle = turn + 2 * math.pi * (tooth + share) / teeth
            rim.append((x + math.cos(angle) * radius * reach, y + math.sin(angle) * radius * reach))
    holes = [
        circle(
            x + math.cos(a) * radius * 0.46,
            y + math.sin(a) * radius * 0.46,
            radius * 0.11,
            darken(color, 0.5),
            role="detail",
        )
        for a in (math.pi * k / 3 for k in range(6))
    ]
    return (
        polygon([(px + 2, py + 2) for px, py in rim], darken(color, 0.4)),
        polygon(rim, linear(lighten(color, 0.3), color, darken(color, 0.2), angle=45)),
        circle(x, y, radius * 0.66, darken(color, 0.12), role="detail"),
        circle(x, y, radius * 0.62, linear(lighten(color, 0.2), darken(color, 0.08), angle=45), role="detail"),
        *holes,
        circle(x, y, radius * 0.24, darken(color, 0.3), role="detail"),
        circle(x, y, radius * 0.14, darken(color, 0.6), role="detail"),
    )


SUBJECT = Subject(
    names=("gear", "cogwheel", "cog", "gear wheel", "clockwork", "mechanism"),
    draw=draw,
    kind="thing",
    height=0.3,
    color="#b3863f",
    accent="#8f979f",
    place="workshop",
    stance="table",
)
