"""Who is in the water: shown down to the chest, where the water is."""

from __future__ import annotations

from .attachment import cut_to
from .drawing import Drawing

__all__ = ["bathe"]

# Share of an upright and of a long body that is above the water.
UPRIGHT_ABOVE, LONG_ABOVE = 0.46, 0.6


def bathe(drawing: Drawing) -> Drawing:
    """Return what is seen of a figure that swims at the surface, the water at y = 0."""
    left, top, right, bottom = drawing.bounds
    wide, tall = right - left, bottom - top
    level = top + (UPRIGHT_ABOVE if tall > wide else LONG_ABOVE) * tall
    air = (left - wide, top - tall, right + wide, level)
    return Drawing(cut_to(drawing.shapes, air), drawing.anchors).placed(y=-level)
