"""Lamps, lit unless it is day: hanging ones, standing ones and strings of bulbs."""

from __future__ import annotations

from collections.abc import Sequence

from ..color import darken, lighten
from ..drawing import Shape, ellipse, linear, polygon, rectangle
from ._outlines import dots, glow, strokes
from ._place import Place

__all__ = ["bulbs", "desk_lamp", "pendant"]


def bulbs(place: Place, lines: Sequence[Sequence[tuple[float, float]]], color: str = "#ffd98a") -> list[Shape]:
    """Return strings of small lamps along the given points."""
    points = [point for line in lines for point in line]
    unit, lit = place.unit, place.stage.time != "day"
    shapes = [
        strokes(lines, place.air.shade("#3a3f4a"), unit * 0.2, smooth=True),
        dots(
            [(x, y + 0.7 * unit, 0.75 * unit) for x, y in points],
            color if lit else place.air.shade("#fff1c9"),
            role="light",
        ),
    ]
    return [*shapes, *[glow(x, y + 0.7 * unit, 4 * unit, 4 * unit, color, 0.6) for x, y in points]] if lit else shapes


def pendant(place: Place, x: float, length: float, size: float, color: str) -> list[Shape]:
    """Return a lamp that hangs from the upper edge; it is lit unless it is day."""
    shade = place.air.shade(color)
    lit = place.stage.time != "day"
    shapes = [
        rectangle(
            x - 0.18 * place.unit, -place.unit, 0.36 * place.unit, length + place.unit, place.air.shade("#3a3f4a")
        ),
        ellipse(x, length + size * 0.62, size * 0.22, size * 0.16, "#fff3c4" if lit else place.air.shade("#fbf6e6")),
        polygon(
            [
                (x - size * 0.12, length),
                (x + size * 0.12, length),
                (x + size * 0.55, length + size * 0.62),
                (x - size * 0.55, length + size * 0.62),
            ],
            linear(lighten(shade, 0.15), shade, darken(shade, 0.2), angle=0),
        ),
    ]
    return [glow(x, length + size * 0.8, size * 3.6, size * 3, "#ffdb8f", 0.55), *shapes] if lit else shapes


def desk_lamp(place: Place, x: float, y: float, height: float, color: str) -> list[Shape]:
    """Return a table or floor lamp with a cloth shade, standing on y; it is lit unless it is day."""
    cloth, metal = place.air.lamp(color, lighten(color, 0.35)), place.air.shade("#4a4350")
    wide, drop = height * 0.26, height * 0.3
    parts = [
        rectangle(x - height * 0.018, y - height + drop * 0.6, height * 0.036, height - drop * 0.6, metal),
        ellipse(x, y - height * 0.015, height * 0.14, height * 0.03, metal),
        polygon(
            [
                (x - wide * 0.6, y - height),
                (x + wide * 0.6, y - height),
                (x + wide, y - height + drop),
                (x - wide, y - height + drop),
            ],
            linear(lighten(cloth, 0.2), cloth),
        ),
    ]
    if place.stage.time == "day":
        return parts
    return [glow(x, y - height + drop * 0.6, height * 0.9, height * 0.9, "#ffd68a", 0.6), *parts]
