"""A golf ball on its tee."""

from __future__ import annotations

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, ellipse, linear, outline
from ...scene import Options, Subject
from ._ball import ball

# Rows of dimples from the middle outwards: distance from it, and how many.
ROWS = ((0.0, 1), (0.2, 6), (0.39, 12), (0.57, 18), (0.73, 22), (0.86, 26), (0.95, 28))


def draw(options: Options) -> Drawing:
    color = options.color
    white = Drawing(ball(color, _dimples(color))).placed(y=-20, scale=0.86)
    return Drawing((*_tee(options.accent), *white.shapes), anchors={"top": (0, -102), "hand": (0, -60)})


def _dimples(color: str) -> tuple[Shape, ...]:
    shapes: list[Shape] = []
    for share, count in ROWS:
        flat = math.sqrt(max(0.0, 1 - share * share))
        for number in range(count):
            angle = 2 * math.pi * (number + share) / count
            x, y = math.cos(angle) * share * 48, -48 + math.sin(angle) * share * 48
            turn = math.degrees(angle)
            shapes += [
                ellipse(x, y, 3.9 * flat + 0.2, 3.9, darken(color, 0.17), rotation=turn, role="detail"),
                ellipse(x + 0.7, y + 0.9, 3.2 * flat + 0.2, 3.2, lighten(color, 0.3), rotation=turn, role="detail"),
            ]
    return tuple(shapes)


def _tee(accent: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-15 -24L15 -24C12 -15 4 -14 3.4 -6L2 0L-2 0L-3.4 -6C-4 -14 -12 -15 -15 -24Z",
            linear(lighten(accent, 0.35), accent, darken(accent, 0.3), angle=0),
        ),
        ellipse(0, -24, 15, 3.4, darken(accent, 0.25)),
    )


SUBJECT = Subject(
    names=("golf ball", "golfball"),
    draw=draw,
    kind="thing",
    height=0.08,
    color="#f7f6f2",
    accent="#e2574c",
    place="meadow",
)
