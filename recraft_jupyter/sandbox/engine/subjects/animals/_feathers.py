"""Wings of feathers along an edge, bird feet, and the beaks that side views share."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ...drawing import Shape, limb
from ...path import Point, flatten, smooth_path, tube_path
from ._forms import points, tube

__all__ = ["bird_leg", "wing"]


def wing(
    edge: str, *, count: int, angles: tuple[float, float], lengths: tuple[float, float], width: float,
    colors: Sequence[str], cover: str, cover_width: float,
) -> tuple[Shape, ...]:  # fmt: skip
    """Return a spread wing: feathers that fan out from an edge, and the short feathers over their roots.

    Args:
        edge: Points of the leading edge from shoulder to tip.
        count: Number of feathers.
        angles: Direction of the innermost and the outermost feather (0 right, clockwise on screen).
        lengths: Length of the innermost and the outermost feather.
        width: Width of a feather.
        colors: Colors that follow one another along the wing.
        cover: Color of the short feathers.
        cover_width: Their width at the shoulder.
    """
    line = flatten(smooth_path(points(edge), closed=False), steps=10)[0]
    feathers = []
    for index in range(count):
        part = index / (count - 1)
        root = line[round(part * (len(line) - 1))]
        angle = math.radians(angles[0] + (angles[1] - angles[0]) * part)
        length = lengths[0] + (lengths[1] - lengths[0]) * part
        tip = (root[0] + math.cos(angle) * length, root[1] + math.sin(angle) * length)
        color = colors[index % len(colors)]
        feathers.append(Shape(tube_path([root, tip], (width, width * 1.05, width * 0.45)), color))
    return (*reversed(feathers), Shape(tube_path(line, (cover_width, cover_width * 0.8, width * 0.9)), cover))


def bird_leg(x: float, y: float, color: str, *, width: float = 3.0, spread: float = 9.0) -> tuple[Shape, ...]:
    """Return a thin leg from (x, y) down to three toes at y = 0 that point to the right."""
    ankle: Point = (x + 1, -width * 0.7)
    toes = [
        limb([ankle, (x + reach * spread, -width * 0.35)], width, width * 0.7, color) for reach in (-0.5, 0.55, 1.0)
    ]
    return (*toes, tube(f"{x},{y} {x},{y / 2} {ankle[0]},{ankle[1]}", (width, width * 0.9, width), color))
