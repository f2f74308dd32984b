"""Treatments that change colors only: grading, limited palettes, tones as a ramp of colors."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from ..color import from_oklab, mix, to_oklab
from ..drawing import Gradient, Paint, Shape
from ..scene import Scene
from .treatment import BEHIND, FIGURES, Pen, Treatment, each_shape, main_color

__all__ = ["faded_behind", "flat", "graded", "limited", "recolored", "repainted", "toned"]

ColorChange = Callable[[str], str]


def recolored(change: ColorChange, *, layers: Sequence[str] = FIGURES + BEHIND) -> Treatment:
    """Return a treatment that replaces every color, those of gradients included."""
    remembered: dict[str, str] = {}

    def color(value: str) -> str:
        if value not in remembered:
            remembered[value] = change(value)
        return remembered[value]

    return each_shape(lambda shape, _: (repainted(shape, color),), layers=layers)


def repainted(shape: Shape, change: ColorChange) -> Shape:
    """Return the shape with all its colors changed."""
    stroke = None if shape.stroke is None else change(shape.stroke)
    return replace(shape, fill=_changed(shape.fill, change), stroke=stroke)


def graded(
    *,
    chroma: float = 1.0,
    contrast: float = 1.0,
    light: float = 0.0,
    tint: str = "#808080",
    amount: float = 0.0,
    layers: Sequence[str] = FIGURES + BEHIND,
) -> Treatment:
    """Return a treatment that grades colors in OKLab.

    Args:
        chroma: Factor of colorfulness.
        contrast: Factor of the distance from middle lightness.
        light: Lightness added, -1 to 1.
        tint: Color that all colors move towards.
        amount: How far they move, 0 to 1.
        layers: Names of the layers that change.
    """

    def change(color: str) -> str:
        lightness, a, b = to_oklab(color)
        lightness = min(1.0, max(0.0, 0.6 + (lightness - 0.6) * contrast + light))
        return mix(from_oklab((lightness, a * chroma, b * chroma)), tint, amount)

    return recolored(change, layers=layers)


def limited(
    palette: Sequence[str], *, hue: float = 1.6, keep: float = 0.06, layers: Sequence[str] = FIGURES + BEHIND
) -> Treatment:
    """Return a treatment that replaces every color by the nearest one of a palette.

    Args:
        palette: Colors.
        hue: How much more a difference of hue counts than one of lightness.
        keep: How much of the color itself stays, 0 to 1, so that neighbours do not run together.
        layers: Names of the layers that change.
    """
    known = [(color, to_oklab(color)) for color in palette]

    def nearest(color: str) -> str:
        lightness, a, b = to_oklab(color)

        def distance(entry: tuple[str, tuple[float, float, float]]) -> float:
            other = entry[1]
            return (lightness - other[0]) ** 2 + hue * hue * ((a - other[1]) ** 2 + (b - other[2]) ** 2)

        return mix(min(known, key=distance)[0], color, keep)

    return recolored(nearest, layers=layers)


def toned(*ramp: str, steps: int = 0, keep: float = 0.0, layers: Sequence[str] = FIGURES + BEHIND) -> Treatment:
    """Return a treatment that replaces every color by that of its lightness on a ramp.

    Args:
        ramp: Colors from dark to light.
        steps: Number of even steps on the ramp; 0 for all of them.
        keep: How much of the color itself stays, 0 to 1.
        layers: Names of the layers that change.
    """

    def change(color: str) -> str:
        place = min(1.0, max(0.0, (to_oklab(color)[0] - 0.2) / 0.78))
        if steps:
            place = min(steps - 1, math.floor(place * steps)) / (steps - 1)
        return mix(_on_ramp(ramp, place), color, keep)

    return recolored(change, layers=layers)


def flat(layers: Sequence[str] = FIGURES + BEHIND) -> Treatment:
    """Return a treatment that replaces gradients by their middle color; fading gradients become faint fills."""

    def change(shape: Shape, _: Pen) -> tuple[Shape, ...]:
        if not isinstance(shape.fill, Gradient):
            return (shape,)
        opacity = sum(stop[2] for stop in shape.fill.stops) / len(shape.fill.stops)
        return (replace(shape, fill=main_color(shape.fill), opacity=shape.opacity * opacity),)

    return each_shape(change, layers=layers)


def faded_behind(color: str, amount: float) -> Treatment:
    """Return a treatment that moves everything but the figures towards a color, so that the figures stand out."""

    def treat(scene: Scene, pen: Pen) -> Scene:
        towards = scene.background or color
        return recolored(lambda value: mix(value, towards, amount), layers=BEHIND)(scene, pen)

    return treat


def _changed(paint: Paint | None, change: ColorChange) -> Paint | None:
    if isinstance(paint, Gradient):
        return replace(paint, stops=tuple((offset, change(color), alpha) for offset, color, alpha in paint.stops))
    return None if paint is None else change(paint)


def _on_ramp(ramp: Sequence[str], place: float) -> str:
    position = place * (len(ramp) - 1)
    index = min(int(position), len(ramp) - 2)
    return mix(ramp[index], ramp[index + 1], position - index)
