"""Shapes, paints and drawings: the vocabulary that subjects and backdrops are drawn in.

Units are the drawing's own; x grows to the right and y grows downwards, as in SVG. A shape is one filled or stroked
outline. It says with its role what it is for, so that a style can treat light, shadow and line differently.

Example:
    >>> apple = Drawing((circle(0, -40, 40, "#d33"), limb([(0, -78), (6, -95)], 5, 3, "#630")))
    >>> apple.placed(x=200, y=300, scale=2.0).bounds
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from .path import (
    Path,
    Point,
    bounds,
    circle_path,
    map_points,
    parse_path,
    polyline_path,
    smooth_path,
    tube_path,
)

__all__ = [
    "Drawing",
    "Gradient",
    "Paint",
    "Role",
    "Shape",
    "blob",
    "circle",
    "clipped",
    "curve",
    "ellipse",
    "limb",
    "line",
    "linear",
    "outline",
    "polygon",
    "radial",
    "rectangle",
    "regular_polygon",
    "sector",
    "star",
]

Role = Literal["form", "detail", "light", "shadow", "line", "glow"]


@dataclass(frozen=True)
class Gradient:
    """A paint that changes across the shape's own box.

    Attributes:
        stops: (offset 0 to 1, ``#rrggbb``, opacity 0 to 1) in order.
        angle: Direction of a linear gradient in degrees: 0 left to right, 90 top to bottom. None means radial.
        center: Focus of a radial gradient as fractions of the box.
    """

    stops: tuple[tuple[float, str, float], ...]
    angle: float | None = 90.0
    center: Point = (0.5, 0.5)


Paint = str | Gradient


@dataclass(frozen=True)
class Shape:
    """One outline with its paint.

    Attributes:
        path: The outline.
        fill: Color or gradient inside, or None.
        stroke: Color of the line, or None.
        stroke_width: Width of the line in drawing units.
        opacity: 0 to 1, for fill and stroke together.
        role: What it is for: "form" (a body of its own, gets an outline in line styles), "detail" (markings on a
            form), "light" and "shadow" (shading, dropped or hatched by flat styles), "line" (a drawn line: whiskers,
            seams), "glow" (light in the air).
        clip: Outline outside which nothing is painted, or None.
    """

    path: Path
    fill: Paint | None = None
    stroke: str | None = None
    stroke_width: float = 0.0
    opacity: float = 1.0
    role: Role = "form"
    clip: Path | None = None


@dataclass(frozen=True)
class Drawing:
    """Shapes from back to front, with named points where other drawings can be attached.

    Attributes:
        shapes: From back to front.
        anchors: Points by name: "hand", "other_hand", "head_top", "seat", "top", "mouth", ...
    """

    shapes: tuple[Shape, ...]
    anchors: Mapping[str, Point] = field(default_factory=dict)

    def placed(self, *, x: float = 0, y: float = 0, scale: float = 1, flip: bool = False, rotate: float = 0) -> Drawing:
        """Return it scaled, mirrored left to right, turned (degrees, clockwise) and then moved."""
        cosine, sine = math.cos(math.radians(rotate)) * scale, math.sin(math.radians(rotate)) * scale
        sign = -1.0 if flip else 1.0

        def move(point: Point) -> Point:
            px, py = point[0] * sign, point[1]
            return x + px * cosine - py * sine, y + px * sine + py * cosine

        shapes = tuple(_moved(shape, move, scale=scale, flip=flip, rotate=rotate) for shape in self.shapes)
        return Drawing(shapes, {name: move(point) for name, point in self.anchors.items()})

    def with_opacity(self, opacity: float) -> Drawing:
        """Return it with every shape's opacity multiplied."""
        return replace(self, shapes=tuple(replace(s, opacity=s.opacity * opacity) for s in self.shapes))

    def __add__(self, other: Drawing) -> Drawing:
        """Return this drawing with another one in front; the other's anchors win."""
        return Drawing(self.shapes + other.shapes, {**self.anchors, **other.anchors})

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(left, top, right, bottom) of all shapes but glows and shadows, as far as their clips show them."""
        boxes = [_visible_box(shape) for shape in self.shapes if shape.role not in ("glow", "shadow")]
        boxes = boxes or [(0.0, 0.0, 0.0, 0.0)]
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        return min(lefts), min(tops), max(rights), max(bottoms)


def linear(*colors: str, angle: float = 90.0) -> Gradient:
    """Return a linear gradient with evenly spread colors."""
    return Gradient(_even_stops(colors), angle=angle)


def radial(*colors: str, center: Point = (0.5, 0.5)) -> Gradient:
    """Return a radial gradient, first color in the center."""
    return Gradient(_even_stops(colors), angle=None, center=center)


def circle(
    x: float, y: float, radius: float, fill: Paint | None, *, role: Role = "form", opacity: float = 1.0
) -> Shape:
    """Return a filled circle."""
    return Shape(circle_path(x, y, radius, radius), fill, role=role, opacity=opacity)


def ellipse(
    x: float,
    y: float,
    radius_x: float,
    radius_y: float,
    fill: Paint | None,
    *,
    rotation: float = 0.0,
    role: Role = "form",
    opacity: float = 1.0,
) -> Shape:
    """Return a filled ellipse turned by ``rotation`` degrees."""
    return Shape(circle_path(x, y, radius_x, radius_y, rotation), fill, role=role, opacity=opacity)


def rectangle(
    x: float,
    y: float,
    width: float,
    height: float,
    fill: Paint | None,
    *,
    radius: float = 0.0,
    role: Role = "form",
    opacity: float = 1.0,
) -> Shape:
    """Return a rectangle with its left top corner at (x, y) and corners rounded by ``radius``."""
    radius = min(radius, abs(width) / 2, abs(height) / 2)
    if radius <= 0:
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
        return Shape(polyline_path(corners, closed=True), fill, role=role, opacity=opacity)
    right, bottom, r = x + width, y + height, radius
    data = (
        f"M{x + r} {y}H{right - r}Q{right} {y} {right} {y + r}V{bottom - r}Q{right} {bottom} {right - r} {bottom}"
        f"H{x + r}Q{x} {bottom} {x} {bottom - r}V{y + r}Q{x} {y} {x + r} {y}Z"
    )
    return Shape(parse_path(data), fill, role=role, opacity=opacity)


def polygon(points: Sequence[Point], fill: Paint | None, *, role: Role = "form", opacity: float = 1.0) -> Shape:
    """Return a filled polygon with straight sides."""
    return Shape(polyline_path(points, closed=True), fill, role=role, opacity=opacity)


def blob(
    points: Sequence[Point], fill: Paint | None, *, role: Role = "form", opacity: float = 1.0, tension: float = 1.0
) -> Shape:
    """Return a filled smooth closed curve through the points."""
    return Shape(smooth_path(points, closed=True, tension=tension), fill, role=role, opacity=opacity)


def outline(data: str, fill: Paint | None, *, role: Role = "form", opacity: float = 1.0) -> Shape:
    """Return a filled outline from SVG path data (M L H V C S Q Z)."""
    return Shape(parse_path(data), fill, role=role, opacity=opacity)


def line(points: Sequence[Point], stroke: str, width: float, *, role: Role = "line", opacity: float = 1.0) -> Shape:
    """Return a stroked line with straight parts and round ends."""
    path = polyline_path(points, closed=False)
    return Shape(path, stroke=stroke, stroke_width=width, role=role, opacity=opacity)


def curve(points: Sequence[Point], stroke: str, width: float, *, role: Role = "line", opacity: float = 1.0) -> Shape:
    """Return a stroked smooth line through the points, with round ends."""
    path = smooth_path(points, closed=False)
    return Shape(path, stroke=stroke, stroke_width=width, role=role, opacity=opacity)


def limb(
    points: Sequence[Point], start: float, end: float, fill: Paint, *, role: Role = "form", opacity: float = 1.0
) -> Shape:
    """Return a tapering tube along a smooth line, for arms, legs, tails and branches.

    Args:
        points: Two or more points from root to tip.
        start: Width at the root.
        end: Width at the tip.
        fill: Color or gradient.
        role: See Shape.
        opacity: See Shape.
    """
    return Shape(tube_path(points, (start, end)), fill, role=role, opacity=opacity)


def star(x: float, y: float, outer: float, inner: float, fill: Paint, *, points: int = 5, role: Role = "form") -> Shape:
    """Return a star with its first tip pointing up."""
    turn = math.pi / points
    corners = [
        (x + math.sin(step * turn) * radius, y - math.cos(step * turn) * radius)
        for step in range(points * 2)
        for radius in ((outer, inner)[step % 2],)
    ]
    return polygon(corners, fill, role=role)


def regular_polygon(
    x: float, y: float, radius: float, sides: int, fill: Paint, *, rotation: float = 0.0, role: Role = "form"
) -> Shape:
    """Return a regular polygon with its first corner pointing up, turned by ``rotation`` degrees."""
    angles = [math.radians(rotation) + 2 * math.pi * side / sides for side in range(sides)]
    return polygon([(x + math.sin(a) * radius, y - math.cos(a) * radius) for a in angles], fill, role=role)


def sector(x: float, y: float, radius: float, start: float, end: float, fill: Paint, *, role: Role = "form") -> Shape:
    """Return a slice of a disc between two angles in degrees (0 points right, clockwise on screen)."""
    count = max(3, math.ceil(abs(end - start) / 10))
    angles = [math.radians(start + (end - start) * step / count) for step in range(count + 1)]
    rim = [(x + math.cos(a) * radius, y + math.sin(a) * radius) for a in angles]
    return polygon([(x, y), *rim], fill, role=role)


def clipped(shapes: Iterable[Shape], mask: Shape) -> tuple[Shape, ...]:
    """Return the shapes cut to the outline of another one: stripes on a shirt, spots on a cow."""
    return tuple(replace(shape, clip=mask.path) for shape in shapes)


def _visible_box(shape: Shape) -> tuple[float, float, float, float]:
    left, top, right, bottom = bounds(shape.path)
    if shape.clip is None:
        return left, top, right, bottom
    clip = bounds(shape.clip)
    return max(left, clip[0]), max(top, clip[1]), min(right, clip[2]), min(bottom, clip[3])


def _even_stops(colors: Sequence[str]) -> tuple[tuple[float, str, float], ...]:
    last = max(1, len(colors) - 1)
    return tuple((index / last, color, 1.0) for index, color in enumerate(colors))


def _moved(shape: Shape, move: Callable[[Point], Point], *, scale: float, flip: bool, rotate: float) -> Shape:
    return replace(
        shape,
        path=map_points(shape.path, move),
        clip=None if shape.clip is None else map_points(shape.clip, move),
        fill=_turned(shape.fill, flip=flip, rotate=rotate),
        stroke_width=shape.stroke_width * abs(scale),
    )


def _turned(paint: Paint | None, *, flip: bool, rotate: float) -> Paint | None:
    if not isinstance(paint, Gradient):
        return paint
    center = (1 - paint.center[0], paint.center[1]) if flip else paint.center
    if paint.angle is None:
        return replace(paint, center=center)
    return replace(paint, angle=(180 - paint.angle if flip else paint.angle) + rotate)
