"""How long things lie: turned, then set down so that they touch the ground in the middle."""

from __future__ import annotations

from ...drawing import Drawing

__all__ = ["resting"]


def resting(drawing: Drawing, *, rotate: float = 0.0, scale: float = 1.0) -> Drawing:
    """Return the drawing turned (degrees, clockwise), its lowest point at y = 0 and its middle at x = 0."""
    turned = drawing.placed(rotate=rotate, scale=scale)
    left, _, right, bottom = turned.bounds
    return turned.placed(x=-(left + right) / 2, y=-bottom)
