"""Measures what is really drawn in a band of a drawing: how wide a head is, where the feet stand."""

from __future__ import annotations

from .drawing import Drawing
from .path import flatten

__all__ = ["measure_band"]

SOLID = ("form", "detail", "line")


def measure_band(drawing: Drawing, top: float, bottom: float) -> tuple[float, float] | None:
    """Return (left, right) of the outlines between two heights, or None if nothing is drawn there."""
    xs = [
        x
        for shape in drawing.shapes
        if shape.role in SOLID
        for contour in flatten(shape.path, steps=5)
        for x, y in contour
        if top <= y <= bottom
    ]
    return (min(xs), max(xs)) if xs else None
