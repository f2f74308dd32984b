"""A car tire on its rim."""

from __future__ import annotations

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, curve, linear, polygon, radial
from ...scene import Options, Subject

RADIUS = 50.0


def draw(options: Options) -> Drawing:
    rubber, rim = options.color, options.accent
    return Drawing(
        (
            *_tread(rubber),
            circle(
                0,
                -RADIUS,
                RADIUS - 3,
                radial(lighten(rubber, 0.06), lighten(rubber, 0.16), darken(rubber, 0.3), center=(0.4, 0.4)),
            ),
            circle(0, -RADIUS, 37, darken(rubber, 0.25), role="detail"),
            circle(0, -RADIUS, 35.6, lighten(rubber, 0.1), role="detail"),
            *_rim(rim),
            curve(_arc(43, 195, 285), "#ffffff", 2.4, role="light", opacity=0.3),
            curve(_arc(43, 20, 80), "#ffffff", 1.2, role="light", opacity=0.12),
        ),
        anchors={"top": (0, -100), "surface": (0, -98), "seat": (0, -98)},
    )


def _arc(radius: float, start: float, end: float) -> list[tuple[float, float]]:
    angles = [math.radians(start + (end - start) * step / 8) for step in range(9)]
    return [(math.cos(angle) * radius, -RADIUS + math.sin(angle) * radius) for angle in angles]


def _tread(rubber: str) -> tuple[Shape, ...]:
    blocks = []
    for number in range(36):
        start, end = 10 * number - 3.4, 10 * number + 3.4
        corners = [
            _arc(46, start, end)[0],
            _arc(RADIUS, start, end)[0],
            _arc(RADIUS, start, end)[-1],
            _arc(46, start, end)[-1],
        ]
        blocks.append(polygon(corners, darken(rubber, 0.1), role="detail"))
    return (circle(0, -RADIUS, 48.4, darken(rubber, 0.5)), *blocks)


def _rim(rim: str) -> tuple[Shape, ...]:
    shapes: list[Shape] = [
        circle(0, -RADIUS, 31, linear(lighten(rim, 0.5), rim, darken(rim, 0.45), angle=50)),
        circle(0, -RADIUS, 27.6, darken(rim, 0.7), role="detail"),
        circle(0, -RADIUS, 17, darken(rim, 0.5), role="detail"),
    ]
    for spoke in range(5):
        turn = 72 * spoke - 90
        wide, tip = _arc(7, turn - 46, turn + 46), _arc(28, turn - 12, turn + 12)
        shapes.append(
            polygon(
                [wide[0], tip[0], tip[4], tip[-1], wide[-1]], linear(lighten(rim, 0.4), darken(rim, 0.14), angle=50)
            )
        )
    nuts = [_arc(5.6, 72 * spoke - 54, 72 * spoke - 54)[0] for spoke in range(5)]
    return (
        *shapes,
        circle(0, -RADIUS, 8.4, linear(lighten(rim, 0.5), darken(rim, 0.2), angle=50)),
        *(circle(x, y, 1.3, darken(rim, 0.6), role="detail") for x, y in nuts),
        circle(0, -RADIUS, 3, darken(rim, 0.2), role="detail"),
    )


SUBJECT = Subject(
    names=("tire", "car tire", "tyre", "car wheel", "spare tire"),
    draw=draw,
    kind="thing",
    height=0.66,
    color="#33363e",
    accent="#c3cad3",
    place="garage",
)
