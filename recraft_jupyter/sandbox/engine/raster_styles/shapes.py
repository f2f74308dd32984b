"""Changes to a scene's shapes before they become pixels: flat colors, limited palettes, shaky hands."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from random import Random

from ..color import mix, to_oklab
from ..drawing import Gradient, Paint, Role, Shape
from ..path import Command, Path, Point
from ..scene import Layer, Scene
from ..vector_styles.faces import blushed
from ..vector_styles.treatment import Pen

__all__ = [
    "change_shapes",
    "flat_color",
    "flat_colors",
    "in_palette",
    "nearest_color",
    "with_faces",
    "without",
    "wobbly",
]


def change_shapes(scene: Scene, change: Callable[[Shape], Shape | None]) -> Scene:
    """Return the scene with each shape replaced by what ``change`` makes of it; None drops it."""
    layers = []
    for layer in scene.layers:
        changed = (change(shape) for shape in layer.shapes)
        layers.append(replace(layer, shapes=tuple(shape for shape in changed if shape is not None)))
    return replace(scene, layers=tuple(layers))


def flat_color(paint: Paint) -> str:
    """Return one color for a paint: the middle of a gradient."""
    if isinstance(paint, str):
        return paint
    colors = [color for _, color, _ in paint.stops]
    middle = colors[0]
    for count, color in enumerate(colors[1:], start=2):
        middle = mix(middle, color, 1 / count)
    return middle


def flat_colors(scene: Scene) -> Scene:
    """Return the scene without gradients; see-through gradients keep their mean opacity, fading glows are dropped."""

    def change(shape: Shape) -> Shape | None:
        if not isinstance(shape.fill, Gradient):
            return shape
        if shape.role == "glow" and min(stop[2] for stop in shape.fill.stops) < 0.1:
            return None
        opacity = sum(stop[2] for stop in shape.fill.stops) / len(shape.fill.stops)
        if min(stop[2] for stop in shape.fill.stops) < 0.1:
            opacity *= 0.5
        return replace(shape, fill=flat_color(shape.fill), opacity=shape.opacity * opacity)

    return change_shapes(scene, change)


def without(scene: Scene, *, roles: Sequence[Role]) -> Scene:
    """Return the scene without shapes of the given roles; opaque lights stay, for they are glints in eyes."""

    def is_kept(shape: Shape) -> bool:
        return shape.role not in roles or (shape.role == "light" and shape.opacity > 0.7)

    return change_shapes(scene, lambda shape: shape if is_kept(shape) else None)


def nearest_color(color: str, palette: Sequence[str], *, hue: float = 2.2) -> str:
    """Return the palette's color nearest to the given one in OKLab; ``hue`` is its weight beside lightness."""

    def distance(candidate: str) -> float:
        first, second = to_oklab(color), to_oklab(candidate)
        return (first[0] - second[0]) ** 2 + hue * ((first[1] - second[1]) ** 2 + (first[2] - second[2]) ** 2)

    return min(palette, key=distance)


def in_palette(scene: Scene, *, palette: Sequence[str], backdrop: Sequence[str] = ()) -> Scene:
    """Return the scene in flat colors of a palette; a plain background that was asked for stays as it is.

    Args:
        scene: The scene.
        palette: The colors.
        backdrop: Other colors for the place, chosen by hue rather than lightness; the same by default.
    """
    layers = [
        _layer_in_palette(layer, palette, scene.background, hue=2.2)
        if layer.name == "figure" or not backdrop
        else _layer_in_palette(layer, backdrop, scene.background, hue=9.0)
        for layer in flat_colors(scene).layers
    ]
    return replace(scene, layers=tuple(layers))


def _layer_in_palette(layer: Layer, palette: Sequence[str], background: str | None, *, hue: float) -> Layer:
    known = {} if background is None else {background: background}

    def snapped(paint: Paint | None) -> str | None:
        if paint is None:
            return None
        color = flat_color(paint)
        if color not in known:
            known[color] = nearest_color(color, palette, hue=hue)
        return known[color]

    shapes = (replace(shape, fill=snapped(shape.fill), stroke=snapped(shape.stroke)) for shape in layer.shapes)
    return replace(layer, shapes=tuple(shapes))


def with_faces(scene: Scene) -> Scene:
    """Return the scene with cheeks on its figures' faces, and small faces on figures that have none."""
    unit = min(scene.width, scene.height) / 100
    return blushed()(scene, Pen(unit, unit))


def wobbly(scene: Scene, *, amount: float, length: float = 90.0, variation: int = 0) -> Scene:
    """Return the scene as if drawn by a shaky hand.

    Args:
        scene: The scene.
        amount: How far points stray, in pixels of a 1024 pixel picture.
        length: Distance over which the hand changes its mind, in the same pixels.
        variation: Number of the attempt: other numbers stray elsewhere.
    """
    unit = min(scene.width, scene.height) / 1024
    size = (scene.width, scene.height)
    field = _Tremor(Random(scene.seed * 31 + variation), amount * unit, length * unit, size)

    def change(shape: Shape) -> Shape:
        clip = None if shape.clip is None else field.moved(shape.clip)
        return replace(shape, path=field.moved(shape.path), clip=clip)

    return change_shapes(scene, change)


class _Tremor:
    """Moves points by a smooth random field, the same for points at the same place."""

    def __init__(self, random: Random, amount: float, length: float, size: tuple[int, int]) -> None:
        self._waves = [
            (random.uniform(0.6, 1.7) / length, random.uniform(0, math.tau), random.uniform(0, math.tau))
            for _ in range(8)
        ]
        self._amount = amount / 2
        self._longest = length
        self._width, self._height = size

    def moved(self, path: Path) -> Path:
        return tuple((kind, tuple(self._point(point) for point in points)) for kind, points in self._divided(path))

    def _point(self, point: Point) -> Point:
        x, y = point
        strays = []
        for waves in (self._waves[:4], self._waves[4:]):
            total = sum(
                math.sin((x * math.cos(turn) + y * math.sin(turn)) * math.tau * pace + phase)
                for pace, turn, phase in waves
            )
            strays.append(total * self._amount)
        # The picture's rim stays where it is, or what fills the picture would come off it.
        from_rim_x, from_rim_y = min(x, self._width - x), min(y, self._height - y)
        hold_x = min(1.0, max(0.0, from_rim_x / (3 * self._amount + 1)))
        hold_y = min(1.0, max(0.0, from_rim_y / (3 * self._amount + 1)))
        return x + strays[0] * hold_x, y + strays[1] * hold_y

    def _divided(self, path: Path) -> Iterator[Command]:
        """Yield the path with long straight lines cut in parts, so that they can bend."""
        current = start = (0.0, 0.0)
        for kind, points in path:
            if kind == "Z" and math.dist(current, start) > self._longest / 2:
                yield from self._parts(current, start)
            if kind == "L":
                yield from self._parts(current, points[0])
            else:
                yield kind, points
            if points:
                current = points[-1]
            if kind == "M":
                start = current

    def _parts(self, start: Point, end: Point) -> Iterator[Command]:
        count = min(40, max(1, math.ceil(math.dist(start, end) / self._longest * 3)))
        for step in range(1, count + 1):
            share = step / count
            yield "L", ((start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share),)
