"""A motif for pictures of places alone, for the styles that put something else behind their figures."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import replace

from .color import from_oklab, luminance, to_oklab
from .drawing import Gradient, Shape, circle, clipped
from .path import bounds
from .scene import Layer, Scene

__all__ = ["with_motif"]

# Radius of the round view as a share of the picture's shorter side, and the width of the ring around it.
RADIUS, RING = 0.36, 0.008
DEPTH = 0.3
# Tones between which the common colors of a view lie at least (in OKLab), which shares of its area count as common,
# and how far colors are moved towards that.
DARK, LIGHT = 0.36, 0.9
COMMON = (0.05, 0.93)
STRETCH = 0.8


def with_motif(scene: Scene) -> Scene:
    """Return the scene with a round view of its place as its figure, if it has none.

    Landscapes and abstract art have no figures. A style that drops the place would show nothing of them.

    Args:
        scene: The scene; one with figures, or on a plain background, comes back as it is.
    """
    places = [shape for layer in scene.layers if layer.name != "figure" for shape in layer.shapes]
    if scene.background is not None or not places or any(layer.name == "figure" for layer in scene.layers):
        return scene
    side, x, y = min(scene.width, scene.height), scene.width / 2, scene.height / 2
    disc = circle(x, y, RADIUS * side, places[0].fill)
    # A shape that is already cut keeps its own cut where two cannot be combined, so those are left out.
    seen = [shape for shape in places if shape.clip is None and _seen_area(shape, disc) > 0]
    change = _stretch([weighed for shape in seen for weighed in _weighed_colors(shape, disc)])
    view = [_repainted(shape, change) for shape in (disc, *clipped(seen, disc))]
    ring = Shape(disc.path, stroke=_darkest(seen), stroke_width=RING * side, role="line")
    motif = Layer("figure", (*view, ring), DEPTH)
    behind = tuple(layer for layer in scene.layers if layer.name != "foreground")
    return replace(scene, layers=(*behind, motif), focus=(x, y))


def _seen_area(shape: Shape, disc: Shape) -> float:
    """The area that the boxes of two shapes share."""
    left, top, right, bottom = bounds(shape.path)
    disc_left, disc_top, disc_right, disc_bottom = bounds(disc.path)
    wide, tall = min(right, disc_right) - max(left, disc_left), min(bottom, disc_bottom) - max(top, disc_top)
    return max(0.0, wide) * max(0.0, tall)


def _weighed_colors(shape: Shape, disc: Shape) -> list[tuple[str, float]]:
    """The colors of a form, each with the area that it covers."""
    if shape.role not in ("form", "detail"):
        return []
    colors = _colors(shape)
    return [(color, _seen_area(shape, disc) * shape.opacity / len(colors)) for color in colors]


def _stretch(colors: Sequence[tuple[str, float]]) -> Callable[[str], str]:
    """Return a change of colors that spreads their lightness, for a night in few colors would be one dark disc.

    Args:
        colors: Each with the area it covers.
    """
    order = sorted((to_oklab(color)[0], area) for color, area in colors)
    total = sum(area for _, area in order)
    reached = list(itertools.accumulate(area for _, area in order))
    low, high = (
        next((tone for (tone, _), area in zip(order, reached, strict=True) if area >= share * total), 0.5)
        for share in COMMON
    )
    goal_low, goal_high = min(low, DARK), max(high, LIGHT)
    slope = (goal_high - goal_low) / max(high - low, 0.05)

    def change(color: str) -> str:
        lightness, a, b = to_oklab(color)
        spread = min(0.98, max(0.08, goal_low + (lightness - low) * slope))
        return from_oklab((lightness + (spread - lightness) * STRETCH, a, b))

    return change


def _repainted(shape: Shape, change: Callable[[str], str]) -> Shape:
    fill = shape.fill
    if isinstance(fill, Gradient):
        stops = tuple((offset, change(color), opacity) for offset, color, opacity in fill.stops)
        return replace(shape, fill=replace(fill, stops=stops), stroke=shape.stroke and change(shape.stroke))
    return replace(shape, fill=fill and change(fill), stroke=shape.stroke and change(shape.stroke))


def _darkest(shapes: Sequence[Shape]) -> str:
    colors = [color for shape in shapes for color in _colors(shape)]
    return min(colors, key=luminance, default="#20202a")


def _colors(shape: Shape) -> list[str]:
    if isinstance(shape.fill, Gradient):
        return [stop[1] for stop in shape.fill.stops]
    return [shape.fill] if shape.fill is not None else []
