"""Wheels that vehicles share: tires with spoked rims, bicycle wheels and iron wheels."""

from __future__ import annotations

import math

from ...color import darken, lighten
from ...drawing import Shape, circle, curve, line, polygon
from ...path import Point, circle_path

__all__ = ["arc", "ring", "thin_wheel", "wheel"]

TIRE = "#23242c"


def arc(x: float, y: float, radius: float, start: float, end: float) -> list[Point]:
    """Return points on a circle between two angles in degrees (0 points right, clockwise on screen)."""
    angles = [math.radians(start + (end - start) * step / 8) for step in range(9)]
    return [(x + math.cos(angle) * radius, y + math.sin(angle) * radius) for angle in angles]


def ring(x: float, y: float, radius: float, color: str, width: float) -> Shape:
    """Return a circle drawn as a line."""
    return Shape(circle_path(x, y, radius, radius), stroke=color, stroke_width=width, role="detail")


def wheel(
    x: float, radius: float, *, rim: str = "#d3d8df", spokes: int = 5, y: float | None = None
) -> tuple[Shape, ...]:
    """Return a wheel with a tire and a spoked rim, standing on the ground unless ``y`` gives its middle."""
    y = -radius if y is None else y
    blades = [_spoke(x, y, radius, 360 * index / spokes - 90, rim) for index in range(spokes)]
    return (
        circle(x, y, radius, TIRE),
        circle(x, y, radius * 0.84, lighten(TIRE, 0.1), role="detail"),
        circle(x, y, radius * 0.66, darken(rim, 0.68), role="detail"),
        circle(x, y, radius * 0.36, darken(rim, 0.5), role="detail"),
        *blades,
        ring(x, y, radius * 0.62, rim, radius * 0.1),
        circle(x, y, radius * 0.2, lighten(rim, 0.35), role="detail"),
        circle(x, y, radius * 0.09, darken(rim, 0.45), role="detail"),
        curve(arc(x, y, radius * 0.91, 200, 290), "#ffffff", radius * 0.06, role="light", opacity=0.28),
    )


def thin_wheel(
    x: float, radius: float, *, tire: str = TIRE, rim: str = "#c3c9d1", spokes: int = 12
) -> tuple[Shape, ...]:
    """Return a wheel with a thin tire and wire spokes that one can look through."""
    y = -radius
    inner = radius * 0.92
    wires = []
    for index in range(spokes):
        angle = 2 * math.pi * index / spokes
        end = (x + math.cos(angle) * inner, y + math.sin(angle) * inner)
        wires.append(line([(x, y), end], darken(rim, 0.25), radius * 0.02, role="detail"))
    return (
        *wires,
        ring(x, y, radius * 0.87, rim, radius * 0.06),
        ring(x, y, radius * 0.95, tire, radius * 0.1),
        curve(arc(x, y, radius * 0.96, 200, 285), "#ffffff", radius * 0.025, role="light", opacity=0.35),
        circle(x, y, radius * 0.09, darken(rim, 0.5), role="detail"),
        circle(x, y, radius * 0.045, lighten(rim, 0.4), role="detail"),
    )


def _spoke(x: float, y: float, radius: float, degrees: float, rim: str) -> Shape:
    angle = math.radians(degrees)
    along, across = (math.cos(angle), math.sin(angle)), (-math.sin(angle), math.cos(angle))
    corners = [(0.1, 0.1), (0.62, 0.075), (0.62, -0.075), (0.1, -0.1)]
    points = [
        (x + (along[0] * far + across[0] * side) * radius, y + (along[1] * far + across[1] * side) * radius)
        for far, side in corners
    ]
    return polygon(points, rim, role="detail")
