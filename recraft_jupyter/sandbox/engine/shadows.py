"""Ties figures to the ground: contact shadows away from the light, reflections and ripples on water."""

from __future__ import annotations

from dataclasses import replace

from .color import darken, lighten
from .drawing import Drawing, Gradient, Shape, curve, ellipse, rectangle
from .path import Point, bounds
from .silhouette import measure_band

__all__ = ["contact_shadow", "ripples", "water_reflection"]


def contact_shadow(drawing: Drawing, *, light: Point, ground: str, strength: float = 0.42) -> tuple[Shape, ...]:
    """Return a soft shadow where a figure touches the ground, longer on the side away from the light.

    Args:
        drawing: The placed figure, in pixels.
        light: Where the light is, in pixels.
        ground: Color of the ground; the shadow is a deep tone of it.
        strength: Opacity of its core.
    """
    left, top, right, bottom = drawing.bounds
    height = bottom - top
    feet = measure_band(drawing, bottom - height * 0.12, bottom + 1) or (left, right)
    middle, half = (feet[0] + feet[1]) / 2, max((feet[1] - feet[0]) / 2, (right - left) * 0.2)
    away = 1 if light[0] <= middle else -1
    tone = darken(ground, 0.75)
    depth = min(0.2 * half + 0.015 * height, 0.07 * height + 0.06 * half)
    y = bottom - depth * 0.35
    # A radial gradient reaches beyond the box: at its edge 0.83 of it is used.
    soft = Gradient(((0.0, tone, 0.8), (0.4, tone, 0.5), (0.65, tone, 0.16), (0.82, tone, 0.0)), angle=None)
    return (
        ellipse(middle + away * half * 0.22, y, half * 1.42, depth * 1.7, soft, role="shadow", opacity=strength),
        ellipse(
            middle + away * half * 0.05, y, half * 1.08, depth, soft, role="shadow", opacity=min(1, strength * 1.5)
        ),
    )


def water_reflection(drawing: Drawing, *, waterline: float) -> tuple[Shape, ...]:
    """Return the figure mirrored in the water below it, flattened and faint."""
    left, _, right, _ = drawing.bounds
    squash = 0.45

    def mirror(point: Point) -> Point:
        return point[0], waterline + (waterline - point[1]) * squash

    mirrored = [
        replace(
            shape,
            path=tuple((letter, tuple(mirror(p) for p in points)) for letter, points in shape.path),
            clip=shape.clip and tuple((letter, tuple(mirror(p) for p in points)) for letter, points in shape.clip),
            opacity=shape.opacity * 0.2,
            role="shadow",
        )
        for shape in drawing.shapes
        if shape.role in ("form", "detail") and bounds(shape.path)[1] < waterline
    ]
    below = rectangle(left - 10, waterline, right - left + 20, (right - left) * 2 + 400, None).path
    return tuple(shape if shape.clip else replace(shape, clip=below) for shape in mirrored)


def ripples(drawing: Drawing, *, waterline: float, color: str) -> tuple[Shape, ...]:
    """Return rings of water before a floating figure."""
    left, top, right, bottom = drawing.bounds
    near = measure_band(drawing, waterline - (bottom - top) * 0.15, bottom + 1) or (left, right)
    middle, half = (near[0] + near[1]) / 2, (near[1] - near[0]) / 2
    foam, width = lighten(color, 0.62), max(1.2, half * 0.022)
    arcs = ((1.06, 0.0, 0.75), (0.8, 0.075, 0.5), (0.5, 0.14, 0.35))
    return tuple(
        curve(
            [
                (middle - half * reach, waterline + half * drop),
                (middle - half * reach * 0.4, waterline + half * (drop + 0.028)),
                (middle + half * reach * 0.35, waterline + half * (drop + 0.006)),
                (middle + half * reach, waterline + half * (drop + 0.02)),
            ],
            foam,
            width,
            role="light",
            opacity=opacity,
        )
        for reach, drop, opacity in arcs
    )
