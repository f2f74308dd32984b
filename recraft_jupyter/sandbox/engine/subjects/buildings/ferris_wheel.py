"""A Ferris wheel with colored cabins."""

from __future__ import annotations

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, line, linear, outline, polygon, rectangle
from ...path import circle_path
from ...scene import Options, Subject

HUB = (0.0, -60.0)
RADIUS, CABINS = 46.0, 10
CABIN_COLORS = ("#e5564f", "#f6c93f", "#4fb36a", "#3f8fe0", "#8f6fd0")


def draw(options: Options) -> Drawing:
    color = options.color
    angles = [2 * math.pi * cabin / CABINS + 0.1 for cabin in range(CABINS)]
    cabins = [shape for n, angle in enumerate(angles) for shape in _cabin(angle, CABIN_COLORS[n % len(CABIN_COLORS)])]
    return Drawing(
        (*_stand(darken(color, 0.25)), *_wheel(angles, color, options.accent), *cabins, *_base(color)),
        anchors={"top": (0, -112)},
    )


def _stand(color: str) -> tuple[Shape, ...]:
    return (
        *(line([HUB, (side * 30, -4)], color, 4.4, role="form") for side in (-1, 1)),
        line([(-17, -26), (17, -26)], color, 2.4, role="form"),
    )


def _wheel(angles: list[float], color: str, accent: str) -> list[Shape]:
    spokes: list[Shape] = [line([HUB, _at(angle, 1.0)], lighten(color, 0.3), 1.2) for angle in angles]
    rims = [
        Shape(circle_path(*HUB, RADIUS * share, RADIUS * share), stroke=paint, stroke_width=width, role="detail")
        for share, paint, width in (
            (1.0, color, 3.0),
            (0.84, lighten(color, 0.25), 1.6),
            (0.4, lighten(color, 0.25), 1.4),
        )
    ]
    lamps = [circle(*_at(angle + 0.31, 1.0), 1.3, lighten(accent, 0.4), role="light") for angle in angles]
    return [*spokes, *rims, *lamps, circle(*HUB, 6, color), circle(*HUB, 3, accent, role="detail")]


def _cabin(angle: float, color: str) -> tuple[Shape, ...]:
    x, y = _at(angle, 1.0)
    return (
        line([(x, y), (x, y + 3)], "#4a4f63", 1),
        outline(
            f"M{x - 5.4} {y + 3}L{x + 5.4} {y + 3}L{x + 5.4} {y + 9}"
            f"C{x + 5} {y + 13} {x - 5} {y + 13} {x - 5.4} {y + 9}Z",
            linear(lighten(color, 0.2), darken(color, 0.15)),
        ),
        rectangle(x - 3.8, y + 4.6, 7.6, 3, "#e3f1f7", radius=0.8, role="detail"),
        polygon([(x - 6.4, y + 3.2), (x, y + 0.4), (x + 6.4, y + 3.2)], darken(color, 0.25)),
    )


def _base(color: str) -> tuple[Shape, ...]:
    return (
        rectangle(-38, -5, 76, 5, linear("#c9c4ba", "#8f8a82"), radius=1),
        rectangle(-9, -13, 18, 9, lighten(color, 0.1), radius=1),
        polygon([(-11, -12), (0, -18), (11, -12)], darken(color, 0.2)),
    )


def _at(angle: float, share: float) -> tuple[float, float]:
    return HUB[0] + math.cos(angle) * RADIUS * share, HUB[1] + math.sin(angle) * RADIUS * share


SUBJECT = Subject(
    names=("ferris wheel", "amusement park", "theme park", "carousel", "fairground", "roller coaster"),
    draw=draw,
    kind="building",
    height=20,
    color="#d9558a",
    accent="#f6cf5a",
    place="park",
)
