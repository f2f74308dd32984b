"""Where drawings are put together: named points, natural grips and middles."""

from __future__ import annotations

from dataclasses import replace

from .drawing import Drawing, Shape
from .path import Path, Point, bounds

__all__ = ["anchor", "centered", "cut_to", "middle", "natural_grip"]


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


def cut_to(shapes: tuple[Shape, ...], opening: Path) -> tuple[Shape, ...]:
    """Return the shapes cut to an opening; of those that have a cut of their own, the ones that lie in it."""
    left, top, right, bottom = bounds(opening)
    seen: list[Shape] = []
    for shape in shapes:
        box = bounds(shape.clip or shape.path)
        is_inside = box[0] >= left and box[1] >= top and box[2] <= right and box[3] <= bottom
        is_outside = box[0] >= right or box[1] >= bottom or box[2] <= left or box[3] <= top
        if is_inside or (shape.clip is None and not is_outside):
            seen.append(shape if is_inside else replace(shape, clip=opening))
    return tuple(seen)
