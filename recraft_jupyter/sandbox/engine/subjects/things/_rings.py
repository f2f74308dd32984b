"""Rings that one can look through."""

from __future__ import annotations

from ...drawing import Paint, Role, Shape
from ...path import circle_path

__all__ = ["ellipse_ring"]


def ellipse_ring(
    x: float,
    y: float,
    outer: tuple[float, float],
    inner: tuple[float, float],
    fill: Paint,
    *,
    rotation: float = 0.0,
    role: Role = "form",
) -> Shape:
    """Return the surface between two ellipses around one middle, each given by its two radii."""
    # A negative radius turns the inner outline the other way round, which makes it a hole.
    hole = circle_path(x, y, -inner[0], inner[1], rotation)
    return Shape(circle_path(x, y, *outer, rotation) + hole, fill, role=role)
