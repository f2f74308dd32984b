"""Where drawings are put together: named points, natural grips and middles."""

from __future__ import annotations

from .drawing import Drawing
from .path import Point

__all__ = ["anchor", "centered", "middle", "natural_grip"]


def anchor(drawing: Drawing, names: tuple[str, ...], otherwise: Point) -> Point:
    """Return the first of the named points that the drawing has, else another point."""
    return next((drawing.anchors[name] for name in names if name in drawing.anchors), otherwise)


def natural_grip(drawing: Drawing, *, is_tool: bool = True) -> Point:
    """Return where a hand takes the drawing: tall tools low, other things in their middle."""
    left, top, right, bottom = drawing.bounds
    is_tall = is_tool and bottom - top > 1.3 * (right - left)
    return (left + right) / 2, bottom - (bottom - top) * (0.14 if is_tall else 0.5)


def centered(drawing: Drawing) -> Drawing:
    """Return the drawing with the middle of its box at (0, 0)."""
    left, top, right, bottom = drawing.bounds
    return drawing.placed(x=-(left + right) / 2, y=-(top + bottom) / 2)


def middle(drawing: Drawing) -> float:
    """Return x of the middle of the drawing's box."""
    return (drawing.bounds[0] + drawing.bounds[2]) / 2
