"""Outlines written as text, mirrored halves, soft shading, and the last fitting of an animal to its unit size."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ...drawing import Drawing, Gradient, Paint, Role, Shape, blob, ellipse, polygon
from ...path import Path, Point, map_points, tube_path

__all__ = [
    "both",
    "crescent",
    "fitted",
    "inside",
    "mirrored",
    "points",
    "sharp",
    "sheen",
    "smooth",
    "symmetric",
    "tube",
]

SIZE = 100.0


def points(text: str) -> list[Point]:
    """Return the points of a text like ``"0,-78 20,-86"``, the notation of SVG's ``points``."""
    pairs = (pair.split(",") for pair in text.split())
    return [(float(x), float(y)) for x, y in pairs]


def smooth(text: str, fill: Paint | None, *, role: Role = "form", opacity: float = 1.0, tension: float = 1.0) -> Shape:
    """Return a filled smooth closed curve through the points of a text."""
    return blob(points(text), fill, role=role, opacity=opacity, tension=tension)


def sharp(text: str, fill: Paint | None, *, role: Role = "form", opacity: float = 1.0) -> Shape:
    """Return a filled polygon through the points of a text."""
    return polygon(points(text), fill, role=role, opacity=opacity)


def symmetric(
    text: str, fill: Paint | None, *, role: Role = "form", opacity: float = 1.0, tension: float = 1.0
) -> Shape:
    """Return a smooth closed curve whose right half, from top to bottom, is given by the text."""
    right = points(text)
    left = [(-x, y) for x, y in reversed(right) if x != 0]
    return blob([*right, *left], fill, role=role, opacity=opacity, tension=tension)


def tube(text: str, widths: Sequence[float], fill: Paint | None, *, role: Role = "form", opacity: float = 1.0) -> Shape:
    """Return a round-ended tube along the points of a text, its widths spread evenly along it."""
    return Shape(tube_path(points(text), widths), fill, role=role, opacity=opacity)


def mirrored(*shapes: Shape) -> tuple[Shape, ...]:
    """Return the shapes mirrored at x = 0."""
    return Drawing(shapes).placed(flip=True).shapes


def both(*shapes: Shape) -> tuple[Shape, ...]:
    """Return the shapes and their mirror images at x = 0."""
    return (*mirrored(*shapes), *shapes)


def inside(form: Shape, *shapes: Shape) -> tuple[Shape, ...]:
    """Return the shapes cut to the outline of a form."""
    return tuple(replace(shape, clip=form.path) for shape in shapes)


def crescent(form: Shape, color: str, *, x: float = 0.0, y: float = 0.0, opacity: float = 1.0) -> Shape:
    """Return the shadow that covers a form but for its copy moved by (-x, -y): shade at the right for x > 0."""
    lit = map_points(form.path, lambda point: (point[0] - x, point[1] - y))
    return Shape((*form.path, *_reversed(lit)), color, role="shadow", opacity=opacity, clip=form.path)


def sheen(x: float, y: float, radius_x: float, radius_y: float, color: str, *, opacity: float = 0.7) -> Shape:
    """Return soft light that fades out to the rim of an ellipse."""
    paint = Gradient(((0.0, color, opacity), (1.0, color, 0.0)), angle=None)
    return ellipse(x, y, radius_x, radius_y, paint, role="light")


def fitted(shapes: Iterable[Shape], **anchors: Point) -> Drawing:
    """Return a drawing whose larger side is 100 units, standing on y = 0 with its middle at x = 0."""
    drawing = Drawing(tuple(shapes), anchors)
    left, top, right, bottom = drawing.bounds
    scale = SIZE / max(right - left, bottom - top)
    return drawing.placed(x=-(left + right) / 2 * scale, y=-bottom * scale, scale=scale)


def _reversed(path: Path) -> Path:
    """The same closed outline run backwards, so that it cuts a hole into one that runs forwards."""
    corners: list[Point] = []
    curves: list[tuple[Point, ...]] = []
    for letter, coordinates in path:
        if letter != "Z":
            corners.append(coordinates[-1])
            curves.append(coordinates[:-1])
    commands: list[tuple[str, tuple[Point, ...]]] = [("M", (corners[-1],))]
    for index in range(len(corners) - 1, 0, -1):
        handles = tuple(reversed(curves[index]))
        commands.append(("C" if handles else "L", (*handles, corners[index - 1])))
    return (*commands, ("Z", ()))
