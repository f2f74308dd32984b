"""Outlines that many places share: scalloped clouds and crowns, ridges, and many small marks as one shape."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from random import Random

from ..drawing import Gradient, Paint, Role, Shape, ellipse
from ..path import Path, Point, circle_path, map_points, parse_path, polyline_path, smooth_path

__all__ = [
    "blades",
    "boxes",
    "dots",
    "glow",
    "merged",
    "polygons",
    "quad",
    "ridge_points",
    "ring",
    "scalloped",
    "stamp",
    "strokes",
    "veil",
]

Box = tuple[float, float, float, float]


def merged(paths: Iterable[Path]) -> Path:
    """Return one path that holds the contours of all."""
    return tuple(command for path in paths for command in path)


def scalloped(points: Sequence[Point], *, bulge: float = 0.45, closed: bool = True) -> Path:
    """Return an outline that bulges outwards between the points, which go clockwise on screen.

    An open outline is closed by a straight line, which makes the flat foot of a cloud or a hedge.
    """
    pairs = list(zip(points, [*points[1:], points[0]] if closed else points[1:], strict=False))
    commands: list[tuple[str, tuple[Point, ...]]] = [("M", (points[0],))]
    for (x0, y0), (x1, y1) in pairs:
        out = ((y1 - y0) * bulge * 4 / 3, -(x1 - x0) * bulge * 4 / 3)
        back = ((x1 - x0) * 0.1, (y1 - y0) * 0.1)
        first = (x0 + out[0] - back[0], y0 + out[1] - back[1])
        second = (x1 + out[0] + back[0], y1 + out[1] + back[1])
        commands.append(("C", (first, second, (x1, y1))))
    return (*commands, ("Z", ()))


def ring(x: float, y: float, radius_x: float, radius_y: float, *, count: int, random: Random) -> list[Point]:
    """Return ``count`` points around an ellipse, clockwise, with a little chance in them."""
    points = []
    turn = random.uniform(0, 1)
    for index in range(count):
        angle = 2 * math.pi * (index + turn + random.uniform(-0.18, 0.18)) / count
        reach = random.uniform(0.9, 1.06)
        points.append((x + math.cos(angle) * radius_x * reach, y + math.sin(angle) * radius_y * reach))
    return points


def ridge_points(left: float, right: float, y: float, amplitude: float, *, steps: int, random: Random) -> list[Point]:
    """Return points of a wavy line from left to right around ``y``."""
    step = (right - left) / steps
    return [
        (left + step * (index + random.uniform(-0.2, 0.2)), y + random.uniform(-amplitude, amplitude))
        for index in range(steps + 1)
    ]


def dots(
    points: Iterable[tuple[float, float, float]], fill: Paint, *, role: Role = "detail", opacity: float = 1.0
) -> Shape:
    """Return one shape of round marks given as (x, y, radius)."""
    return Shape(merged(circle_path(x, y, r, r) for x, y, r in points), fill, role=role, opacity=opacity)


def boxes(sizes: Iterable[Box], fill: Paint, *, role: Role = "detail", opacity: float = 1.0) -> Shape:
    """Return one shape of upright rectangles given as (left, top, width, height)."""
    return polygons(([(x, y), (x + w, y), (x + w, y + h), (x, y + h)] for x, y, w, h in sizes), fill, role, opacity)


def polygons(corners: Iterable[Sequence[Point]], fill: Paint, role: Role = "detail", opacity: float = 1.0) -> Shape:
    """Return one shape of many polygons."""
    return Shape(merged(polyline_path(points, closed=True) for points in corners), fill, role=role, opacity=opacity)


def strokes(
    lines: Iterable[Sequence[Point]],
    color: str,
    width: float,
    *,
    role: Role = "detail",
    opacity: float = 1.0,
    smooth: bool = False,
) -> Shape:
    """Return one shape of many lines."""
    path = merged(smooth_path(p, closed=False) if smooth else polyline_path(p, closed=False) for p in lines)
    return Shape(path, stroke=color, stroke_width=width, role=role, opacity=opacity)


def blades(
    roots: Iterable[tuple[float, float, float]],
    fill: Paint,
    *,
    random: Random,
    lean: float = 0.35,
    thickness: float = 0.16,
    role: Role = "detail",
    opacity: float = 1.0,
) -> Shape:
    """Return one shape of grass blades that grow from (x, y) to the given height."""
    paths = []
    for x, y, height in roots:
        tip = (x + height * random.uniform(-lean, lean), y - height * random.uniform(0.8, 1.1))
        half, middle = height * thickness / 2, (x + (tip[0] - x) * 0.25, y - height * 0.55)
        paths.append(
            (
                ("M", ((x - half, y),)),
                ("C", ((x - half * 0.8, y - height * 0.3), (middle[0] - half * 0.6, middle[1]), tip)),
                ("C", ((middle[0] + half * 0.9, middle[1]), (x + half, y - height * 0.3), (x + half, y))),
                ("Z", ()),
            )
        )
    return Shape(merged(paths), fill, role=role, opacity=opacity)


def stamp(
    data: str, x: float, y: float, scale: float, fill: Paint | None, *, role: Role = "form", opacity: float = 1.0
) -> Shape:
    """Return an outline whose SVG path data is written around the origin, scaled and moved to (x, y)."""
    path = map_points(parse_path(data), lambda point: (x + point[0] * scale, y + point[1] * scale))
    return Shape(path, fill, role=role, opacity=opacity)


def glow(x: float, y: float, radius_x: float, radius_y: float, color: str, strength: float) -> Shape:
    """Return light in the air that fades to nothing at its rim."""
    # A radial gradient reaches 0.6 of the box, so the rim of the ellipse lies at offset 0.83.
    fade = Gradient(((0.0, color, strength), (0.35, color, strength * 0.55), (0.82, color, 0.0)), angle=None)
    return ellipse(x, y, radius_x, radius_y, fade, role="glow")


def veil(box: Box, color: str, start: float, end: float, *, role: Role = "shadow", angle: float = 90.0) -> Shape:
    """Return a rectangle whose opacity goes from ``start`` to ``end``, downwards unless ``angle`` says otherwise."""
    x, y, width, height = box
    fade = Gradient(((0.0, color, start), (1.0, color, end)), angle=angle)
    corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    return Shape(polyline_path(corners, closed=True), fade, role=role)


def quad(left: Point, right: Point, depth: float, spread: float) -> list[Point]:
    """Return a flat band seen in perspective: its far edge, and ``depth`` lower its near edge wider by ``spread``."""
    return [left, right, (right[0] + spread, right[1] + depth), (left[0] - spread, left[1] + depth)]
