"""Bursts of fireworks."""

from __future__ import annotations

import math

from ...color import lighten
from ...drawing import Drawing, Gradient, Shape, circle, curve
from ...scene import Options, Subject

# Middle and radius of each burst, and how far its hue is from the main color: 0 own, 1 accent, 2 pale.
BURSTS = ((-18, -66, 40, 0), (30, -86, 26, 1), (26, -34, 22, 2))
RAYS = 14


def draw(options: Options) -> Drawing:
    paints = (options.color, options.accent, lighten(options.color, 0.5))
    shapes = [shape for x, y, radius, paint in BURSTS for shape in _burst(x, y, radius, paints[paint])]
    return Drawing(tuple(shapes), anchors={"top": (0, -110)})


def _burst(x: float, y: float, radius: float, color: str) -> list[Shape]:
    shapes: list[Shape] = [
        circle(x, y, radius, Gradient(((0.0, color, 0.5), (1.0, color, 0.0)), angle=None), role="glow")
    ]
    for ray in range(RAYS):
        angle = 2 * math.pi * ray / RAYS
        reach = radius * (1.0 if ray % 2 else 0.72)
        start, end = (
            (x + math.cos(angle) * reach * share, y + math.sin(angle) * reach * share + 3 * share * share)
            for share in (0.24, 1.0)
        )
        bend = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 - 1.4)
        shapes.append(curve([start, bend, end], color if ray % 2 else lighten(color, 0.35), 1.5, role="detail"))
        shapes.append(circle(end[0], end[1], 1.9, lighten(color, 0.45)))
    return [*shapes, circle(x, y, 2.6, "#ffffff", role="light")]


SUBJECT = Subject(
    names=("firework", "fireworks display", "firecracker"),
    draw=draw,
    kind="thing",
    height=8,
    color="#f0506e",
    accent="#f6c93f",
    place="night sky",
    stance="air",
)
