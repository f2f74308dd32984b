"""Abstract compositions of cells: low-poly relief, stained glass and a city of blocks."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from .color import darken, lighten, luminance, mix, to_oklab
from .drawing import Shape, circle, linear, polygon, rectangle
from .path import Point
from .scene import Stage

__all__ = ["city_of_blocks", "low_poly", "stained_glass"]


def low_poly(stage: Stage, palette: Sequence[str]) -> list[Shape]:
    """Return a relief of triangles whose colors follow a smooth field."""
    width, height, random = stage.width, stage.height, stage.random
    colors = _chained(palette)
    cell = stage.unit * 9
    columns, rows = math.ceil(width / cell) + 2, math.ceil(height / cell) + 2
    grid = {
        (i, j): ((i - 1 + random.uniform(-0.36, 0.36)) * cell, (j - 1 + random.uniform(-0.36, 0.36)) * cell)
        for i in range(columns + 1)
        for j in range(rows + 1)
    }
    field = _field(random)
    shapes = [rectangle(0, 0, width, height, colors[len(colors) // 2])]
    for i in range(columns):
        for j in range(rows):
            a, b, c, d = grid[i, j], grid[i + 1, j], grid[i + 1, j + 1], grid[i, j + 1]
            for corners in ((a, b, c), (a, c, d)) if (i + j) % 2 else ((a, b, d), (b, c, d)):
                x, y = sum(p[0] for p in corners) / 3 / width, sum(p[1] for p in corners) / 3 / height
                tone = _blend(colors, 0.6 * field(x, y) + 0.4 * y + random.uniform(-0.07, 0.07))
                shapes.append(Shape(polygon(corners, None).path, tone, stroke=tone, stroke_width=stage.unit * 0.12))
    return shapes


def stained_glass(stage: Stage, palette: Sequence[str]) -> list[Shape]:
    """Return Voronoi cells in leading, lit from one corner."""
    width, height, random, unit = stage.width, stage.height, stage.random, stage.unit
    ground, *colors = palette
    lead = darken(min(palette, key=luminance), 0.55)
    field = _field(random)
    seeds = _relaxed(stage, round(95 * min(2.0, width * height / unit**2 / 10000)))
    shapes = [rectangle(0, 0, width, height, lead)]
    for index, cell in enumerate(_cells(seeds, width, height)):
        if len(cell) < 3:
            continue
        x, y = seeds[index]
        color = colors[int(field(x / width, y / height) * len(colors) * 1.999) % len(colors)]
        color = mix(color, ground, random.choice((0, 0, 0.16, 0.34)))
        inner = _shrunk(cell, (x, y), unit * 0.55)
        shapes.append(polygon(inner, linear(lighten(color, 0.22), color, darken(color, 0.12), angle=50)))
        shine = _shrunk(cell, (x - unit, y - unit), unit * 4.2)
        shapes.append(polygon(shine, lighten(color, 0.5), role="light", opacity=0.22))
    return shapes


def city_of_blocks(stage: Stage, palette: Sequence[str]) -> list[Shape]:
    """Return isometric blocks of chance heights, the far ones paler."""
    width, height, random, unit = stage.width, stage.height, stage.random, stage.unit
    ground, *colors = palette
    side = unit * 9.5
    half, rise = side * 0.87, side * 0.5
    field = _field(random)
    shapes = [rectangle(0, 0, width, height, linear(lighten(ground, 0.2), mix(ground, colors[-1], 0.25)))]
    sun = unit * 13
    shapes.append(circle(width * 0.72, height * 0.18, sun, linear(lighten(colors[1], 0.2), colors[1])))
    rows = math.ceil(height * 0.72 / rise) + 7
    for row in range(rows):
        y = height * 0.36 + row * rise
        for column in range(math.ceil(width / half / 2) + 2):
            x = column * 2 * half + (half if row % 2 else 0) - half
            tall = side * (0.25 + 3.4 * random.random() ** 2.2 * (0.35 + 0.65 * field(x / width, row / rows)))
            color = mix(random.choice(colors), ground, max(0.0, 0.62 - row / rows * 0.9))
            shapes += _block(x, y, half, rise, tall, color)
            if random.random() < 0.3:
                shapes.append(_window_row(x, y, half, rise, tall, lighten(color, 0.55)))
    return shapes


def _block(x: float, y: float, half: float, rise: float, tall: float, color: str) -> list[Shape]:
    top = y - tall
    return [
        polygon([(x - half, top), (x, top + rise), (x, y + rise), (x - half, y)], darken(color, 0.14)),
        polygon([(x + half, top), (x, top + rise), (x, y + rise), (x + half, y)], darken(color, 0.36)),
        polygon([(x, top - rise), (x + half, top), (x, top + rise), (x - half, top)], lighten(color, 0.24)),
    ]


def _window_row(x: float, y: float, half: float, rise: float, tall: float, color: str) -> Shape:
    level = y - tall * 0.55
    return polygon(
        [
            (x - half * 0.8, level - rise * 0.3),
            (x - half * 0.2, level + rise * 0.3),
            (x - half * 0.2, level + rise * 0.75),
            (x - half * 0.8, level + rise * 0.15),
        ],
        color,
        role="detail",
        opacity=0.7,
    )


def _chained(palette: Sequence[str]) -> list[str]:
    """The colors from the darkest on, each followed by the one most like it, so that blends stay clean."""
    left = sorted(palette, key=luminance)
    chain = [left.pop(0)]
    while left:
        nearest = min(left, key=lambda color: math.dist(to_oklab(color), to_oklab(chain[-1])))
        left.remove(nearest)
        chain.append(nearest)
    return chain


class _Field:
    """A smooth value between 0 and 1 at every place, made of a few sines."""

    def __init__(self, random: Random) -> None:
        self._waves = [(random.uniform(1, 4.5), random.uniform(1, 4.5), random.uniform(0, 6.28)) for _ in range(4)]

    def __call__(self, x: float, y: float) -> float:
        value = sum(math.sin(a * x + b * y + shift) for a, b, shift in self._waves) / 4
        return min(1.0, max(0.0, 0.5 + 0.62 * value))


def _field(random: Random) -> _Field:
    return _Field(random)


def _blend(colors: Sequence[str], share: float) -> str:
    place = min(1.0, max(0.0, share)) * (len(colors) - 1)
    index = min(int(place), len(colors) - 2)
    return mix(colors[index], colors[index + 1], place - index)


def _relaxed(stage: Stage, count: int) -> list[Point]:
    """Seeds that keep a distance from each other: the best of some candidates each (Mitchell's method)."""
    random = stage.random
    seeds: list[Point] = []
    for _ in range(count):
        candidates = [(random.uniform(0, stage.width), random.uniform(0, stage.height)) for _ in range(7)]
        seeds.append(max(candidates, key=lambda p: min((math.dist(p, other) for other in seeds), default=1.0)))
    return seeds


def _cells(seeds: Sequence[Point], width: float, height: float) -> list[list[Point]]:
    """Voronoi cells: the stage cut by the middle line to each of the nearest seeds."""
    cells = []
    for seed in seeds:
        cell: list[Point] = [(0, 0), (width, 0), (width, height), (0, height)]
        for other in sorted(seeds, key=lambda p: math.dist(p, seed))[1:24]:
            cell = _cut(cell, seed, other)
        cells.append(cell)
    return cells


def _cut(cell: list[Point], seed: Point, other: Point) -> list[Point]:
    """The part of a convex polygon that lies nearer to ``seed`` than to ``other``."""
    nx, ny = other[0] - seed[0], other[1] - seed[1]
    limit = (other[0] ** 2 + other[1] ** 2 - seed[0] ** 2 - seed[1] ** 2) / 2
    kept: list[Point] = []
    for index, (x0, y0) in enumerate(cell):
        x1, y1 = cell[(index + 1) % len(cell)]
        first, second = x0 * nx + y0 * ny - limit, x1 * nx + y1 * ny - limit
        if first <= 0:
            kept.append((x0, y0))
        if first * second < 0:
            share = first / (first - second)
            kept.append((x0 + (x1 - x0) * share, y0 + (y1 - y0) * share))
    return kept


def _shrunk(cell: Sequence[Point], center: Point, amount: float) -> list[Point]:
    """The cell with every corner moved towards the center by ``amount``, at most two thirds of the way."""
    points = []
    for x, y in cell:
        distance = math.dist((x, y), center) or 1.0
        share = 1 - min(0.66, amount / distance)
        points.append((center[0] + (x - center[0]) * share, center[1] + (y - center[1]) * share))
    return points
