"""Hats as things of their own: what people wear by trade, standing on its brim."""

from __future__ import annotations

from ...drawing import Drawing, Shape

__all__ = ["hat"]

TALL = 100.0


def hat(shapes: tuple[Shape, ...]) -> Drawing:
    """Return headwear, drawn around a head, as a thing about 100 units large that stands on the ground."""
    left, top, right, bottom = Drawing(shapes).bounds
    scale = TALL / max(right - left, bottom - top)
    drawing = Drawing(shapes).placed(x=-(left + right) / 2 * scale, y=-bottom * scale, scale=scale)
    return Drawing(drawing.shapes, {"top": (0.0, (top - bottom) * scale)})
