"""Space around celestial ground: nebulas, planets and craters."""

from __future__ import annotations

import math

from ..color import darken, lighten, mix
from ..drawing import Gradient, Shape, circle, clipped, ellipse, rectangle
from ..path import Path, circle_path, map_points, smooth_path
from ._outlines import Box, glow, merged, ridge_points
from ._place import Place
from ._sky import stars

__all__ = ["cosmos", "crater_ground", "planet"]


def cosmos(place: Place, colors: tuple[str, ...], clouds: tuple[str, ...], *, bottom: float = 1.0) -> None:
    """Paint a deep sky with soft nebulas and stars onto the whole stage."""
    last = len(colors) - 1
    place.add(
        rectangle(0, 0, place.width, place.height, Gradient(tuple((i / last, c, 1.0) for i, c in enumerate(colors))))
    )
    unit, random = place.unit, place.random
    for index, color in enumerate(clouds):
        x = place.width * (0.12 + 0.76 * (index % 2)) + random.uniform(-9, 9) * unit
        y = place.height * bottom * (0.16 + 0.7 * index / len(clouds))
        place.add(glow(x, y, unit * random.uniform(42, 62), unit * random.uniform(24, 38), color, 0.4))
    room = place.width * place.height / unit**2 / 10000
    place.add(stars(place.stage, place.height * bottom, round(150 * room)))
    place.add(_sparkles(place, bottom, round(6 * room)))


def _sparkles(place: Place, bottom: float, count: int) -> Shape:
    """Four-pointed bright stars."""
    paths: list[Path] = []
    for _ in range(count):
        x, y = place.random.uniform(0, place.width), place.random.uniform(0, place.height * bottom * 0.9)
        r = place.unit * place.random.uniform(0.9, 1.8)
        s = r * 0.1
        tips = ((x, y - r), (x + r, y), (x, y + r), (x - r, y))
        inner = ((x + s, y - s), (x + s, y + s), (x - s, y + s), (x - s, y - s))
        path: list[tuple[str, tuple[tuple[float, float], ...]]] = [("M", (tips[0],))]
        for index in range(4):
            path.append(("C", (inner[index], inner[index], tips[(index + 1) % 4])))
        paths.append((*path, ("Z", ())))
    return Shape(merged(paths), "#ffffff", role="light", opacity=0.9)


def planet(
    x: float,
    y: float,
    radius: float,
    color: str,
    *,
    bands: tuple[str, ...] = (),
    ring: str | None = None,
    tilt: float = -18.0,
) -> list[Shape]:
    """Return a planet lit from the upper left, with bands and a ring if asked for."""
    stops = ((0, lighten(color, 0.35), 1), (0.5, color, 1), (1, darken(color, 0.45), 1))
    body = circle(x, y, radius, Gradient(stops, angle=None, center=(0.3, 0.28)))
    dark, low, wide = darken(color, 0.75), y + radius * 0.5, radius * 1.05
    shade = ellipse(x + radius * 0.55, low, wide, wide, dark, role="shadow", opacity=0.28)
    halo = glow(x, y, radius * 1.7, radius * 1.7, lighten(color, 0.3), 0.4)
    globe = [halo, body, *clipped([*_bands(x, y, radius, bands, tilt), shade], body)]
    if ring is None:
        return globe
    hoop = circle_path(x, y, radius * 1.75, radius * 0.36, tilt)
    # The upper half of the planet, drawn once more, hides the far side of its ring.
    upper = Shape(_upper_half(x, y, radius, tilt), None)
    return [*globe, Shape(hoop, stroke=ring, stroke_width=radius * 0.13, opacity=0.9), *clipped([body], upper)]


def _bands(x: float, y: float, radius: float, colors: tuple[str, ...], tilt: float) -> list[Shape]:
    steps = max(1, len(colors) - 1)
    levels = [y + radius * (-0.55 + 1.1 * index / steps) for index in range(len(colors))]
    return [
        ellipse(x, level, radius * 1.3, radius * 0.13, color, rotation=tilt, role="detail", opacity=0.55)
        for level, color in zip(levels, colors, strict=True)
    ]


def _upper_half(x: float, y: float, radius: float, tilt: float) -> Path:
    """The half disc above a line turned by ``tilt`` degrees."""
    _, _, _, third, fourth, close = circle_path(0, 0, radius, radius)
    half: Path = (("M", ((-radius, 0.0),)), third, fourth, close)
    cosine, sine = math.cos(math.radians(tilt)), math.sin(math.radians(tilt))
    return map_points(
        half, lambda point: (x + point[0] * cosine - point[1] * sine, y + point[0] * sine + point[1] * cosine)
    )


def crater_ground(place: Place, y: float, far: str, near: str, *, count: int = 12) -> list[Shape]:
    """Return a curved ground with craters, from ``y`` to the lower edge."""
    width, unit = place.width, place.unit
    line = ridge_points(-0.1 * width, 1.1 * width, y, 0.5 * unit, steps=8, random=place.random)
    arched = [(px, py + 5 * unit * ((px / width - 0.5) * 2) ** 2) for px, py in line]
    path = smooth_path(arched, closed=False)
    low = place.height + unit
    body = Shape(
        (*path, ("L", ((arched[-1][0], low),)), ("L", ((arched[0][0], low),)), ("Z", ())),
        Gradient(((0, far, 1), (1, near, 1))),
    )
    holes: list[Box] = []
    for cx, cy, near_ in place.spots(count, 0.14, 0.95, middle=0.15):
        r = unit * (1.2 + 4.6 * near_) * place.random.uniform(0.6, 1.2)
        holes.append((cx, cy, r, r * 0.3))
    tone = mix(far, near, 0.6)
    return [
        body,
        Shape(
            merged(circle_path(cx, cy + ry * 0.25, rx * 1.14, ry * 1.2) for cx, cy, rx, ry in holes),
            lighten(tone, 0.22),
            role="light",
        ),
        Shape(merged(circle_path(cx, cy, rx, ry) for cx, cy, rx, ry in holes), darken(tone, 0.34), role="form"),
        Shape(
            merged(circle_path(cx + rx * 0.06, cy + ry * 0.3, rx * 0.86, ry * 0.62) for cx, cy, rx, ry in holes),
            darken(tone, 0.14),
            role="light",
        ),
    ]
