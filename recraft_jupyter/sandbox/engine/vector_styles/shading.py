"""Treatments of light and shadow: dropping them, tone bands, cel shading, paper shadows, long shadows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ..color import darken, lighten, mix, saturate, to_oklab
from ..drawing import Gradient, Paint, Shape
from ..path import Command, Path, Point, bounds, flatten, polyline_path
from ..scene import Layer, Scene
from .contours import faceted, moved
from .palettes import flat, repainted
from .treatment import BEHIND, FIGURES, Pen, Treatment, covers, each_shape, main_color, size_of

__all__ = [
    "SIMPLE",
    "banded",
    "cel_shaded",
    "haloed",
    "hard_lit",
    "long_shadow",
    "only_large",
    "paper_shadows",
    "posterised",
    "washed",
    "without",
]

EVERYWHERE = FIGURES + BEHIND


def without(*roles: str, layers: Sequence[str] = EVERYWHERE) -> Treatment:
    """Return a treatment that drops all shapes of some roles."""
    return each_shape(lambda shape, _: () if shape.role in roles else (shape,), layers=layers)


def only_large(units: float, *, roles: Sequence[str] = ("detail", "line"), layers: Sequence[str] = BEHIND) -> Treatment:
    """Return a treatment that drops shapes of some roles smaller than ``units`` hundredths of the shorter side."""

    def change(shape: Shape, pen: Pen) -> tuple[Shape, ...]:
        return () if shape.role in roles and size_of(shape) < units * pen.unit else (shape,)

    return each_shape(change, layers=layers)


# What most flat styles begin with.
SIMPLE: tuple[Treatment, ...] = (without("light", "shadow", "glow"), flat(), only_large(1.4))


def washed(amount: float, *, layers: Sequence[str] = EVERYWHERE) -> Treatment:
    """Return a treatment that gives flat forms a gentle gradient from light to dark."""

    def change(shape: Shape, _: Pen) -> tuple[Shape, ...]:
        if shape.role != "form" or not isinstance(shape.fill, str):
            return (shape,)
        stops = ((0.0, lighten(shape.fill, amount), 1.0), (1.0, darken(shape.fill, amount), 1.0))
        return (replace(shape, fill=Gradient(stops, angle=75.0)),)

    return each_shape(change, layers=layers)


def posterised(steps: int, *, spread: float = 0.0, layers: Sequence[str] = EVERYWHERE) -> Treatment:
    """Return a treatment that cuts gradients into even steps with hard edges.

    Args:
        steps: Number of tones.
        spread: Lightness given to flat forms, so that they get steps too; 0 leaves them flat.
        layers: Names of the layers that change.
    """

    def change(shape: Shape, _: Pen) -> tuple[Shape, ...]:
        fill = shape.fill
        if isinstance(fill, str) and spread and shape.role == "form":
            fill = Gradient(((0.0, lighten(fill, spread), 1.0), (1.0, darken(fill, spread), 1.0)), angle=70.0)
        return (replace(shape, fill=_stepped(fill, steps)),)

    return each_shape(change, layers=layers)


def banded(
    tones: Sequence[float], *, angle: float, smallest: float = 3.0, layers: Sequence[str] = EVERYWHERE
) -> Treatment:
    """Return a treatment that splits each form into flat bands of one color.

    Args:
        tones: Lightness of each band against the form's own color, -1 to 1.
        angle: Direction of the bands in degrees.
        smallest: Forms below this size, in hundredths of the shorter side, stay whole.
        layers: Names of the layers that change.
    """

    def change(shape: Shape, pen: Pen) -> tuple[Shape, ...]:
        if shape.fill is None or shape.role != "form" or size_of(shape) < smallest * pen.unit:
            return (shape,)
        color = main_color(shape.fill)
        shades = [lighten(color, tone) if tone > 0 else darken(color, -tone) for tone in tones]
        return (replace(shape, fill=_hard_stops(shades, angle)),)

    return each_shape(change, layers=layers)


def cel_shaded(shade: float = 0.28, *, depth: float = 0.13, layers: Sequence[str] = FIGURES) -> Treatment:
    """Return a treatment that gives flat forms one hard shadow on the side away from the light.

    Args:
        shade: How dark the shadow is, 0 to 1.
        depth: Width of the shadow as a share of the form's size.
        layers: Names of the layers that change.
    """

    def treat(scene: Scene, pen: Pen) -> Scene:
        def change(shape: Shape, pen: Pen) -> tuple[Shape, ...]:
            if shape.role != "form" or not isinstance(shape.fill, str) or shape.clip is not None:
                return (shape,)
            size = size_of(shape)
            if size < 3 * pen.unit or covers(shape, scene):
                return (shape,)
            x, y = _towards_light(shape, scene.light)
            reach = min(size * depth, 5 * pen.unit)
            dark = saturate(darken(shape.fill, shade), 1.1)
            lit = replace(shape, path=moved(shape.path, x * reach, y * reach), clip=shape.path, role="detail")
            return replace(shape, fill=dark), lit

        return each_shape(change, layers=layers)(scene, pen)

    return treat


def paper_shadows(*, offset: float = 0.7, opacity: float = 0.16) -> Treatment:
    """Return a treatment that lays each form like cut paper on what is below, with a soft shadow in three layers."""

    def treat(scene: Scene, pen: Pen) -> Scene:
        def change(shape: Shape, pen: Pen) -> tuple[Shape, ...]:
            if shape.role != "form" or shape.fill is None or shape.clip is not None or covers(shape, scene):
                return (shape,)
            away = -1.0 if scene.light[0] > scene.width / 2 else 1.0
            shadows = tuple(
                Shape(moved(shape.path, away * step * pen.unit, step * pen.unit * 1.2), "#1a1020", opacity=opacity)
                for step in (offset * 1.7, offset, offset * 0.5)
            )
            return *(replace(shadow, role="shadow") for shadow in shadows), shape

        return each_shape(change)(scene, pen)

    return treat


def long_shadow(color: str = "#101828", *, opacity: float = 0.16, length: float = 0.7) -> Treatment:
    """Return a treatment that lets figures throw one long diagonal shadow across the picture.

    Args:
        color: The shadow's color.
        opacity: 0 to 1.
        length: Length as a share of the shorter side.
    """

    def treat(scene: Scene, pen: Pen) -> Scene:
        away = -1.0 if scene.light[0] > scene.width / 2 else 1.0
        # A background the user asked for must stay plain in the corners.
        reach = (min(length, 0.12) if scene.background else length) * 100 * pen.unit
        layers: list[Layer] = []
        for layer in scene.layers:
            if layer.name in FIGURES:
                casting = [
                    replace(s, path=faceted(s.path, 0.3 * pen.unit))
                    for s in layer.shapes
                    if s.role == "form" and s.fill is not None and s.clip is None
                ]
                path = tuple(command for s in casting for command in _swept(s.path, away * reach, reach * 0.8))
                layers.append(Layer("shadow", (Shape(path, color, opacity=opacity, role="shadow"),), layer.depth))
            layers.append(layer)
        return replace(scene, layers=tuple(layers))

    return treat


def haloed(color: str, width: float) -> Treatment:
    """Return a treatment that puts a rim around the figures, ``width`` in hundredths of the shorter side."""

    def treat(scene: Scene, pen: Pen) -> Scene:
        layers: list[Layer] = []
        for layer in scene.layers:
            if layer.name in FIGURES:
                forms = [s for s in layer.shapes if s.role == "form" and s.fill is not None and s.clip is None]
                rim = tuple(replace(s, fill=color, stroke=color, stroke_width=2 * width * pen.unit) for s in forms)
                layers.append(Layer("rim", rim, layer.depth))
            layers.append(layer)
        return replace(scene, layers=tuple(layers))

    return treat


def hard_lit(*, dark: str, light: str, accent: str, angle: float = 30.0, layers: Sequence[str] = FIGURES) -> Treatment:
    """Return a treatment that turns forms into black, white and one accent, each cut by a hard shadow.

    Args:
        dark: The color of shadows and dark things.
        light: The color of light things.
        accent: The color of colorful things.
        angle: Direction of the light in degrees.
        layers: Names of the layers that change.
    """

    def change(shape: Shape, pen: Pen) -> tuple[Shape, ...]:
        lightness, a, b = to_oklab(main_color(shape.fill, shape.stroke or dark))
        colorful = math.hypot(a, b) > 0.085
        colorful = colorful and shape.role == "form"
        color = accent if colorful and lightness > 0.35 else light if lightness > 0.58 else dark
        if shape.opacity < 0.75:
            return ()
        if shape.role != "form" or shape.fill is None or size_of(shape) < 4 * pen.unit:
            return (repainted(replace(shape, fill=shape.fill and color), lambda _: color),)
        other, share = (light, 0.12) if color == dark else (dark, 0.66)
        first, second = (other, color) if color == dark else (color, other)
        stops = ((0.0, first, 1.0), (share, first, 1.0), (share, second, 1.0), (1.0, second, 1.0))
        return (replace(shape, fill=Gradient(stops, angle=angle)),)

    return each_shape(change, layers=layers)


def _stepped(paint: Paint | None, steps: int) -> Paint | None:
    if not isinstance(paint, Gradient):
        return paint
    stops: list[tuple[float, str, float]] = []
    for step in range(steps):
        color, opacity = _at(paint, (step + 0.5) / steps)
        stops.extend([(step / steps, color, opacity), ((step + 1) / steps, color, opacity)])
    return replace(paint, stops=tuple(stops))


def _hard_stops(colors: Sequence[str], angle: float) -> Gradient:
    count = len(colors)
    stops = [((i + end) / count, color, 1.0) for i, color in enumerate(colors) for end in (0, 1)]
    return Gradient(tuple(stops), angle=angle)


def _at(gradient: Gradient, place: float) -> tuple[str, float]:
    before = gradient.stops[0]
    for stop in gradient.stops:
        if stop[0] >= place:
            share = (place - before[0]) / ((stop[0] - before[0]) or 1.0)
            return mix(before[1], stop[1], share), before[2] + (stop[2] - before[2]) * share
        before = stop
    return before[1], before[2]


def _towards_light(shape: Shape, light: Point) -> Point:
    left, top, right, bottom = bounds(shape.path)
    x, y = light[0] - (left + right) / 2, light[1] - (top + bottom) / 2
    length = math.hypot(x, y) or 1.0
    return x / length, y / length


def _swept(path: Path, x: float, y: float) -> Path:
    """The area a contour passes over when it moves by (x, y), as quads that all turn the same way."""
    commands: list[Command] = []
    for contour in flatten(path, steps=4):
        for start, end in pairwise(contour):
            corners = [start, end, (end[0] + x, end[1] + y), (start[0] + x, start[1] + y)]
            turns_left = (end[0] - start[0]) * y - (end[1] - start[1]) * x > 0
            commands.extend(polyline_path(corners if turns_left else corners[::-1], closed=True))
    return tuple(commands)
