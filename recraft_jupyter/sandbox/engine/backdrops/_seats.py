"""Things to sit on: benches, sofas, armchairs."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Paint, Shape, blob, ellipse, linear, rectangle
from ._outlines import boxes
from ._place import Place

__all__ = ["armchair", "bench", "sofa"]


def bench(place: Place, x: float, y: float, width: float, color: str = "#a8714a") -> list[Shape]:
    """Return a park bench with its middle at x, standing on y."""
    unit, wood, iron = width / 17, place.air.ground(color, 0.03), place.air.shade("#3d4757", 0.03)
    legs = [(x + s * width * 0.4 - 0.4 * unit, y - 7.5 * unit, 0.9 * unit, 7.5 * unit) for s in (-1, 1)]
    slats = [(x - width / 2, y - (8.4 - 1.6 * k) * unit, width, 1.15 * unit) for k in range(3)]
    return [
        ellipse(x, y, width * 0.55, 0.9 * unit, "#1c2434", role="shadow", opacity=0.22),
        boxes(legs, iron, role="form"),
        boxes(slats, wood, role="form"),
        rectangle(
            x - width * 0.53, y - 3.9 * unit, width * 1.06, 1.5 * unit, linear(lighten(wood, 0.15), darken(wood, 0.15))
        ),
    ]


def sofa(place: Place, x: float, y: float, width: float, color: str) -> list[Shape]:
    """Return a sofa with cushions, its middle at x, standing on y."""
    seen, unit, left = place.air.shade(color), width / 40, x - width / 2
    light, dark = lighten(seen, 0.13), darken(seen, 0.16)
    legs = [(left + s * width - unit, y - 2.4 * unit, 2 * unit, 2.4 * unit) for s in (0.1, 0.9)]

    def cushion(start: float, top: float, wide: float, high: float, paint: Paint, *, soft: float = 2.0) -> Shape:
        return rectangle(left + start * unit, y - top * unit, wide * unit, high * unit, paint, radius=soft * unit)

    return [
        ellipse(x, y, width * 0.54, 1.6 * unit, "#1c1424", role="shadow", opacity=0.25),
        boxes(legs, place.air.shade("#5a3d2e"), role="form"),
        cushion(2, 19, 36, 15, linear(seen, dark), soft=3),
        *[cushion(start, 17, 14.6, 9, linear(light, seen)) for start in (5, 20.2)],
        *[cushion(start, 9.6, 15.6, 4.4, linear(light, seen), soft=1.6) for start in (4.4, 20)],
        cushion(2, 5.6, 36, 4, darken(seen, 0.2), soft=1),
        *[cushion(start, 12.6, 6, 11, linear(light, darken(seen, 0.1)), soft=2.6) for start in (0, 34)],
        *_pillow(place, left + 0.24 * width, y - 12.4 * unit, unit, "#f2c14e", -0.125),
        *_pillow(place, left + 0.72 * width, y - 12.4 * unit, unit, "#e8714f", 0.15),
    ]


def _pillow(place: Place, x: float, y: float, unit: float, color: str, lean: float) -> list[Shape]:
    corners = [(-3.6, -3.4), (3.6, -3.4), (3.2, 0), (3.6, 3.4), (-3.6, 3.4), (-3.2, 0)]
    seen = place.air.shade(color)
    return [blob([(x + a * unit, y + (b + a * lean) * unit) for a, b in corners], linear(lighten(seen, 0.15), seen))]


def armchair(place: Place, x: float, y: float, width: float, color: str) -> list[Shape]:
    """Return an armchair, its middle at x, standing on y."""
    seen, unit = place.air.shade(color), width / 20
    left = x - width / 2
    return [
        ellipse(x, y, width * 0.56, 1.5 * unit, "#1c1424", role="shadow", opacity=0.25),
        boxes(
            [(left + s * width - 0.7 * unit, y - 3 * unit, 1.4 * unit, 3 * unit) for s in (0.16, 0.84)],
            place.air.shade("#5a3d2e"),
            role="form",
        ),
        rectangle(
            left + 1.5 * unit,
            y - 22 * unit,
            width - 3 * unit,
            18 * unit,
            linear(seen, darken(seen, 0.15)),
            radius=5 * unit,
        ),
        rectangle(left + 3.4 * unit, y - 10 * unit, width - 6.8 * unit, 5 * unit, lighten(seen, 0.14), radius=2 * unit),
        rectangle(left + 2 * unit, y - 6 * unit, width - 4 * unit, 3.4 * unit, darken(seen, 0.2), radius=unit),
        *[
            rectangle(
                px,
                y - 12 * unit,
                4.6 * unit,
                9.4 * unit,
                linear(lighten(seen, 0.12), darken(seen, 0.1)),
                radius=2.2 * unit,
            )
            for px in (left, left + width - 4.6 * unit)
        ],
    ]
