"""Where drawings are put together: named points, natural grips and middles."""

from __future__ import annotations

from dataclasses import replace

from .drawing import Drawing, Shape
from .path import Path, Point, bounds, flatten, polyline_path

__all__ = ["anchor", "centered", "cut_to", "middle", "natural_grip"]

Box = tuple[float, float, float, float]


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


def cut_to(shapes: tuple[Shape, ...], opening: Box) -> tuple[Shape, ...]:
    """Return what of the shapes lies in an upright box (left, top, right, bottom); cuts of their own are kept."""
    left, top, right, bottom = opening
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    edge = polyline_path(corners, closed=True)
    seen: list[Shape] = []
    for shape in shapes:
        box = bounds(shape.clip or shape.path)
        if box[0] >= right or box[1] >= bottom or box[2] <= left or box[3] <= top:
            continue
        if box[0] >= left and box[1] >= top and box[2] <= right and box[3] <= bottom:
            seen.append(shape)
        else:
            seen.append(replace(shape, clip=edge if shape.clip is None else _overlap(shape.clip, opening)))
    return tuple(seen)


def _overlap(path: Path, opening: Box) -> Path:
    """The outline cut off at each side of the box in turn (Sutherland and Hodgman)."""
    commands: Path = ()
    for contour in flatten(path):
        points = contour
        for side in range(4):
            points = _cut_off(points, axis=side % 2, limit=opening[side], sign=1 if side < 2 else -1)
        if len(points) > 2:
            commands = (*commands, *polyline_path(points, closed=True))
    return commands or polyline_path([(opening[0], opening[1])] * 3, closed=True)


def _cut_off(points: list[Point], *, axis: int, limit: float, sign: int) -> list[Point]:
    """The corners on one side of a line, and where the outline crosses it."""
    kept: list[Point] = []
    for start, end in zip(points, [*points[1:], *points[:1]], strict=True):
        before, after = sign * (start[axis] - limit), sign * (end[axis] - limit)
        if before >= 0:
            kept.append(start)
        if before * after < 0:
            share = before / (before - after)
            kept.append((start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share))
    return kept
