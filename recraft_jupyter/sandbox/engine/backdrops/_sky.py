"""Skies: gradient, sun or moon, stars and clouds."""

from __future__ import annotations

import math
from random import Random

from ..color import darken, lighten, mix
from ..drawing import Gradient, Shape, circle, clipped, ellipse, rectangle
from ..path import Point
from ..scene import Stage
from ._air import Air
from ._outlines import dots, glow, merged, scalloped

__all__ = ["cloud", "clouds", "heaven", "light_disc", "stars"]


def heaven(stage: Stage, air: Air, horizon: float, *, accent: float = 0.5) -> Shape:
    """Return the sky's gradient, which covers the whole stage and reaches its last color at the horizon."""
    colors = air.sky if air.accent is None else tuple(mix(color, air.accent, accent * 0.7) for color in air.sky)
    last = len(colors) - 1
    stops = tuple((index / last * horizon / stage.height, color, 1.0) for index, color in enumerate(colors))
    return rectangle(0, 0, stage.width, stage.height, Gradient((*stops, (1.0, colors[-1], 1.0))))


def light_disc(air: Air, x: float, y: float, radius: float, *, low: bool = False) -> list[Shape]:
    """Return sun or moon with the glow around it; a ``low`` sun is wide and warm."""
    if air.dark:
        return _moon(air, x, y, radius)
    halo = mix(air.sun, "#ffb35c", 0.5) if low else mix(air.sun, "#ffffff", 0.65)
    return [
        glow(x, y, radius * (6 if low else 4.2), radius * (3.6 if low else 4.2), halo, 0.75 if low else 0.6),
        circle(x, y, radius * 1.5, halo if not low else air.sun, role="glow", opacity=0.3),
        circle(x, y, radius, Gradient(((0, lighten(air.sun, 0.5), 1), (0.83, air.sun, 1)), angle=None)),
    ]


def _moon(air: Air, x: float, y: float, radius: float) -> list[Shape]:
    disc = circle(x, y, radius, Gradient(((0, lighten(air.sun, 0.4), 1), (0.83, air.sun, 1)), angle=None))
    craters = [(-0.4, -0.25, 0.2), (0.28, 0.3, 0.26), (0.35, -0.42, 0.13), (-0.25, 0.5, 0.12), (-0.7, 0.25, 0.12)]
    marks = dots([(x + a * radius, y + b * radius, r * radius) for a, b, r in craters], darken(air.sun, 0.13))
    shade = ellipse(x + radius * 0.35, y + radius * 0.2, radius * 1.1, radius * 1.1, None)
    shadow = Shape(merged([disc.path]), darken(air.sun, 0.5), role="shadow", opacity=0.1)
    return [
        glow(x, y, radius * 3.6, radius * 3.6, air.sun, 0.4),
        circle(x, y, radius * 1.35, air.sun, role="glow", opacity=0.12),
        disc,
        *clipped([marks], disc),
        *clipped([shadow], shade),
    ]


def stars(stage: Stage, bottom: float, count: int, *, color: str = "#ffffff") -> list[Shape]:
    """Return stars of three sizes above ``bottom``, fewer towards it, as one shape a size."""
    random, unit = stage.random, stage.unit
    shapes = []
    for size, share, opacity in ((0.1, 0.6, 0.6), (0.17, 0.3, 0.8), (0.28, 0.1, 1.0)):
        points = []
        for _ in range(round(count * share)):
            y = bottom * random.random() ** 1.3
            points.append((random.uniform(0, stage.width), y, unit * size * random.uniform(0.7, 1.3)))
        shapes.append(dots(points, color, role="light", opacity=opacity))
    return shapes


def cloud(x: float, y: float, width: float, air: Air, random: Random, *, opacity: float = 0.95) -> list[Shape]:
    """Return a flat-footed cloud with its middle at (x, y)."""
    count = random.randint(5, 7)
    tall, peak = width * random.uniform(0.26, 0.34), random.uniform(-0.25, 0.25)
    points: list[Point] = []
    for index in range(count + 1):
        place = index / count * 2 - 1
        rise = max(0.0, 1 - abs(place) ** 1.7) * (1 + 0.35 * math.cos((place - peak) * 5))
        jitter = random.uniform(-0.04, 0.04) if 0 < index < count else 0.0
        points.append((x + (place + jitter) * width / 2, y - rise * tall * 0.72))
    body = Shape(scalloped(points, bulge=0.34, closed=False), None)
    top, foot = air.cloud, mix(air.cloud, air.haze, 0.55)
    paint = Gradient(((0, lighten(top, 0.35), 1), (0.5, top, 1), (1, foot, 1)))
    return [Shape(body.path, paint, opacity=opacity)]


def clouds(stage: Stage, air: Air, horizon: float, count: int, *, avoid: Point | None = None) -> list[Shape]:
    """Return clouds spread over the sky, smaller and paler towards the horizon, away from ``avoid``."""
    random, unit = stage.random, stage.unit
    shapes: list[Shape] = []
    columns = list(range(count))
    random.shuffle(columns)
    for row, column in enumerate(columns):
        near = 1 - (row + 0.5) / count
        x = stage.width * (column + random.uniform(0.25, 0.75)) / count
        y = horizon * (0.86 - 0.76 * near)
        if avoid and math.hypot(x - avoid[0], (y - avoid[1]) * 1.3) < 22 * unit:
            y = min(horizon * 0.8, avoid[1] + unit * random.uniform(20, 26))
        width = unit * (13 + 20 * near) * random.uniform(0.85, 1.15)
        shapes += cloud(x, y, width, air, random, opacity=0.55 + 0.4 * near)
    return shapes
