"""Land: hills, mountains, ground, grass, flowers, stones and paths."""

from __future__ import annotations

from collections.abc import Sequence

from ..color import darken, lighten, mix
from ..drawing import Gradient, Shape, clipped, linear, polygon
from ..path import Point, polyline_path, smooth_path
from ._outlines import blades, dots, glow, polygons, ridge_points, strokes
from ._place import Place

__all__ = ["flowers", "front_grass", "grass", "ground", "hills", "mountains", "pool", "ripples", "stones", "trail"]


def hills(place: Place, y: float, amplitude: float, color: str, distance: float, *, steps: int = 5) -> Shape:
    """Return a band of soft hills from ``y`` down to the lower edge, paler at its foot where haze lies."""
    points = ridge_points(-0.1 * place.width, 1.1 * place.width, y, amplitude, steps=steps, random=place.random)
    seen = place.air.ground(color, distance)
    foot = mix(seen, place.air.haze, 0.35)
    return _filled(place, points, _fading(place, y - amplitude, lighten(seen, 0.08), foot, reach=place.ground * 0.5))


def ground(place: Place, y: float, amplitude: float, far: str, near: str, *, steps: int = 6) -> Shape:
    """Return the ground from ``y`` down to the lower edge, ``far`` color to ``near`` color."""
    points = ridge_points(-0.1 * place.width, 1.1 * place.width, y, amplitude, steps=steps, random=place.random)
    return _filled(place, points, linear(place.air.ground(far, 0.12), place.air.ground(near)))


def mountains(
    place: Place, y: float, height: float, color: str, distance: float, *, count: int = 4, cap: str | None = "#ffffff"
) -> list[Shape]:
    """Return a chain of faceted peaks on the line ``y``, the highest of them away from the middle."""
    shapes: list[Shape] = []
    step = place.width / count
    order = list(range(count + 1))
    place.random.shuffle(order)
    for index in order:
        x = step * (index + place.random.uniform(-0.25, 0.25))
        aside = 0.72 + 0.4 * min(1.0, abs(x / place.width - 0.5) * 2.4)
        tall = height * aside * place.random.uniform(0.75, 1.08)
        shapes += _peak(place, x, y, max(step * 1.7, tall * 1.5), tall, place.air.shade(color, distance), cap)
    return shapes


def _peak(place: Place, x: float, y: float, width: float, height: float, color: str, cap: str | None) -> list[Shape]:
    random = place.random
    left = [(x - width / 2, y), (x - width * 0.3, y - height * random.uniform(0.34, 0.42)),
            (x - width * 0.2, y - height * random.uniform(0.5, 0.58))]  # fmt: skip
    right = [(x + width * 0.17, y - height * random.uniform(0.55, 0.65)),
             (x + width * 0.29, y - height * random.uniform(0.32, 0.42)), (x + width / 2, y)]  # fmt: skip
    top = (x, y - height)
    ridge = [top, (x + width * 0.03, y - height * 0.7), (x - width * 0.05, y - height * 0.42), (x + width * 0.04, y)]
    foot = mix(color, place.air.haze, 0.5)
    body = polygon([*left, top, *right], linear(color, foot))
    sides = [*ridge, (x + width / 2, y), *reversed(right)] if place.light[0] < x else [*ridge[::-1], *left[::-1][::-1]]
    if place.light[0] >= x:
        sides = [*left, top, *ridge[1:]]
    shapes = [body, polygon(sides, linear(darken(color, 0.2), foot), role="shadow")]
    if cap:
        snow = place.air.shade(cap, 0.12)
        low, teeth = 0.66, ((-0.115, 0.0), (-0.06, 0.06), (-0.015, -0.03), (0.03, 0.07), (0.065, 0.0), (0.12, 0.03))
        edge = [(x + a * width, y - height * (low + b)) for a, b in teeth]
        shapes += clipped([polygon([top, *reversed(edge)], snow, role="light")], body)
    return shapes


def grass(place: Place, color: str, *, count: int = 46, size: float = 2.2, top: float = 0.12) -> list[Shape]:
    """Return tufts over the ground in a lighter and a darker tone, larger near the viewer."""
    shapes = []
    for tone in (darken(color, 0.14), lighten(color, 0.12)):
        roots = []
        for x, y, near in place.spots(count, top, 1.0, middle=0.55):
            tall = place.unit * size * (0.45 + near)
            roots += [(x + place.unit * step * (0.3 + 0.4 * near), y, tall) for step in (-0.8, 0.0, 0.8)]
        shapes.append(blades(roots, place.air.ground(tone), random=place.random, opacity=0.8))
    return shapes


def front_grass(place: Place, color: str, *, size: float = 6.0, count: int = 66) -> list[Shape]:
    """Return a fringe of blades along the lower edge, high at the sides and low in the middle."""
    shapes = []
    for tone, share in ((darken(color, 0.32), 1.0), (darken(color, 0.12), 0.75)):
        roots = []
        amount = round(count * place.width / place.unit / 100)
        for index in range(amount):
            x = place.width * (index + place.random.random()) / amount
            aside = min(1.0, abs(x / place.width - 0.5) * 2.1)
            tall = place.unit * size * share * (0.45 + aside**1.6) * place.random.uniform(0.7, 1.15)
            roots.append((x, place.height + place.unit, tall + place.unit))
        shapes.append(blades(roots, place.air.ground(tone), random=place.random, thickness=0.26, role="form"))
    return shapes


def flowers(
    place: Place, colors: Sequence[str], *, count: int = 16, size: float = 0.55, top: float = 0.2
) -> list[Shape]:
    """Return small flowers on the ground, petals as one shape a color, and their hearts."""
    shapes: list[Shape] = []
    hearts: list[tuple[float, float, float]] = []
    for color in colors:
        petals = []
        for x, y, near in place.spots(count, top, 1.0, middle=0.35):
            r = place.unit * size * (0.4 + 0.8 * near)
            petals += [(x + a * r, y + b * r * 0.85, r * 0.62) for a, b in PETALS]
            hearts.append((x, y, r * 0.45))
        shapes.append(dots(petals, place.air.shade(color)))
    return [*shapes, dots(hearts, place.air.shade("#ffe08a"))]


PETALS = ((0.0, -0.7), (0.67, -0.2), (0.41, 0.57), (-0.41, 0.57), (-0.67, -0.2))


def stones(
    place: Place, color: str, *, count: int = 8, size: float = 2.4, top: float = 0.1, middle: float = 0.0
) -> list[Shape]:
    """Return flat stones on the ground with a lit upper side, mostly at the sides."""
    seen = place.air.ground(color)
    bodies: list[list[Point]] = []
    lights: list[list[Point]] = []
    shadows = []
    for x, y, near in place.spots(count, top, 0.95, middle=middle):
        wide = place.unit * size * (0.35 + near) * place.random.uniform(0.7, 1.3)
        high = wide * place.random.uniform(0.5, 0.75)
        shadows.append((x + wide * 0.1, y, wide * 1.15))
        bodies.append([(x - wide, y), (x - wide * 0.8, y - high * 0.6), (x - wide * 0.2, y - high),
                       (x + wide * 0.5, y - high * 0.85), (x + wide, y - high * 0.2), (x + wide * 0.9, y)])  # fmt: skip
        lights.append([(x - wide * 0.8, y - high * 0.6), (x - wide * 0.2, y - high), (x + wide * 0.5, y - high * 0.85),
                       (x + wide * 0.1, y - high * 0.5)])  # fmt: skip
    flat = [[(x - r, y), (x, y - r * 0.16), (x + r, y), (x, y + r * 0.2)] for x, y, r in shadows]
    return [
        polygons(flat, darken(seen, 0.5), "shadow", 0.3),
        polygons(bodies, linear(seen, darken(seen, 0.25)), "form"),
        polygons(lights, lighten(seen, 0.25), "light"),
    ]


def trail(place: Place, color: str, *, start: float = 0.5, end: float = 0.5, width: float = 0.42) -> list[Shape]:
    """Return a winding path from the lower edge (around ``start``) to the horizon (at ``end``)."""
    middles, halves = [], []
    for step in range(9):
        far = step / 8
        bend = 0.09 * (1 - far) * (1 if step % 4 < 2 else -1) * (0.6 if step in (0, 8) else 1)
        middles.append((place.width * (start + (end - start) * far**0.7 + bend * 0.5), place.down(1.02 - far**0.62)))
        halves.append(place.width * width / 2 * (1 - far) ** 1.7 + place.unit * 0.3)
    left = [(x - half, y) for (x, y), half in zip(middles, halves, strict=True)]
    right = [(x + half, y) for (x, y), half in zip(middles, halves, strict=True)]
    path = (*smooth_path(left, closed=False), *_joined(right[::-1]))
    seen = place.air.ground(color)
    rim = Shape(smooth_path(left, closed=False), stroke=darken(seen, 0.2), stroke_width=place.unit * 0.5,
                role="detail", opacity=0.4)  # fmt: skip
    return [Shape(path, linear(mix(seen, place.air.haze, 0.3), seen)), rim]


def _joined(points: list[Point]) -> tuple[tuple[str, tuple[Point, ...]], ...]:
    """A smooth line to be put behind another contour: it begins with a line instead of a move, and closes."""
    path = smooth_path(points, closed=False)
    return (("L", path[0][1]), *path[1:], ("Z", ()))


def pool(place: Place, color: str, strength: float = 0.3) -> Shape:
    """Return a pool of light where figures stand."""
    return glow(place.width / 2, place.down(0.6), min(place.width * 0.5, place.unit * 62), place.ground * 0.48,
                color, strength)  # fmt: skip


def ripples(place: Place, color: str, *, count: int = 10, opacity: float = 0.4) -> Shape:
    """Return the soft lines that wind draws into sand or snow."""
    lines = []
    for x, y, near in place.spots(count, 0.1, 1.0, middle=0.6):
        reach = place.unit * (6 + 14 * near)
        rise = place.unit * (0.4 + 0.8 * near)
        lines.append([(x - reach, y), (x - reach / 3, y - rise), (x + reach / 3, y + rise * 0.4), (x + reach, y)])
    return strokes(lines, place.air.ground(color), place.unit * 0.4, smooth=True, opacity=opacity)


def _fading(place: Place, top: float, color: str, foot: str, *, reach: float) -> Gradient:
    share = min(0.95, max(0.05, reach / max(1.0, place.height - top)))
    return Gradient(((0.0, color, 1.0), (share, foot, 1.0), (1.0, foot, 1.0)))


def _filled(place: Place, points: Sequence[Point], paint: Gradient) -> Shape:
    """The area under a smooth line, down to the lower edge."""
    line = smooth_path(points, closed=False)
    low = place.height + place.unit
    tail = polyline_path([(points[-1][0], low), (points[0][0], low)], closed=True)
    return Shape((*line, ("L", tail[0][1]), *tail[1:]), paint)
