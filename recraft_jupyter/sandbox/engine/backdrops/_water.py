"""Water: its surface, glints, and waves before the figures."""

from __future__ import annotations

from ..color import darken, lighten, mix
from ..drawing import Shape, linear, rectangle
from ..path import Path, Point, polyline_path, smooth_path
from ._outlines import glow, strokes
from ._place import Place

__all__ = ["glints", "reflection", "surf", "water", "wave_band"]


def water(place: Place, top: float, bottom: float, far: str, near: str) -> list[Shape]:
    """Return a level surface of water between two heights, with glints on it."""
    paint = linear(place.air.shade(far, 0.3), place.air.shade(mix(far, near, 0.6), 0.08), place.air.shade(near))
    plane = rectangle(-place.unit, top, place.width + 2 * place.unit, bottom - top, paint)
    return [plane, reflection(place, top, bottom), *glints(place, top, bottom, lighten(near, 0.55))]


def reflection(place: Place, top: float, bottom: float) -> Shape:
    """Return the bright path that sun or moon lay on the water."""
    strength = {"day": 0.3, "sunset": 0.7, "night": 0.5}[place.stage.time]
    strength *= 1.0 if place.stage.weather == "clear" else 0.3
    return glow(
        place.light[0], top + (bottom - top) * 0.3, place.unit * 13, (bottom - top) * 0.55, place.air.sun, strength
    )


def glints(place: Place, top: float, bottom: float, color: str, *, count: int = 34) -> list[Shape]:
    """Return short level lines on water, longer near the viewer."""
    amount = round(count * min(2.0, place.width / place.unit / 100))
    shapes = []
    for tone, opacity in ((place.air.shade(color, 0.1), 0.5), (darken(place.air.shade(color), 0.45), 0.18)):
        lines: list[list[Point]] = []
        for _ in range(amount):
            near = place.random.random() ** 0.8
            x, y = place.random.uniform(0, place.width), top + (bottom - top) * (0.03 + 0.95 * near)
            reach = place.unit * (0.6 + 4.2 * near) * place.random.uniform(0.6, 1.3)
            lines.append(
                [
                    (x - reach, y),
                    (x - reach * 0.3, y - reach * 0.06),
                    (x + reach * 0.3, y + reach * 0.06),
                    (x + reach, y),
                ]
            )
        shapes.append(strokes(lines, tone, place.unit * 0.32, role="light", smooth=True, opacity=opacity))
    return shapes


def surf(place: Place, y: float, amplitude: float, *, foam: str = "#ffffff") -> list[Shape]:
    """Return the foam line where water meets sand at ``y``, with wet sand darker below it."""
    points = _wave(place, y, amplitude, waves=3)
    white = place.air.shade(foam, 0.05)
    low = [(x, py + place.unit * (1.1 + 0.7 * (index % 2))) for index, (x, py) in enumerate(points)]
    band: Path = (*smooth_path(points, closed=False), *_back(low))
    wet = [(x, py + place.unit * 2.6) for x, py in low]
    return [
        Shape(
            (*smooth_path(points, closed=False), *_back(wet)), place.air.shade("#a98a5c"), role="shadow", opacity=0.4
        ),
        Shape(band, white, role="light", opacity=0.92),
    ]


def wave_band(
    place: Place, y: float, amplitude: float, color: str, *, waves: int = 5, opacity: float = 1.0
) -> list[Shape]:
    """Return water from a wavy line at ``y`` down to the lower edge, with a light crest."""
    points = _wave(place, y, amplitude, waves=waves)
    seen = place.air.shade(color)
    low = place.height + place.unit
    tail = polyline_path([(points[-1][0], low), (points[0][0], low)], closed=True)
    line = smooth_path(points, closed=False)
    body = Shape(
        (*line, ("L", tail[0][1]), *tail[1:]), linear(lighten(seen, 0.14), darken(seen, 0.18)), opacity=opacity
    )
    return [body, Shape(line, stroke=lighten(seen, 0.5), stroke_width=place.unit * 0.45, role="light", opacity=0.75)]


def _wave(place: Place, y: float, amplitude: float, *, waves: int) -> list[Point]:
    count = round(waves * 2 * max(1.0, place.width / place.unit / 100))
    step = place.width * 1.2 / count
    start = -place.width * 0.1 - step * place.random.random() * 0.5
    return [
        (start + step * index, y + amplitude * (1 if index % 2 else -1) * place.random.uniform(0.6, 1.0))
        for index in range(count + 2)
    ]


def _back(points: list[Point]) -> Path:
    path = smooth_path(points[::-1], closed=False)
    return (("L", path[0][1]), *path[1:], ("Z", ()))
