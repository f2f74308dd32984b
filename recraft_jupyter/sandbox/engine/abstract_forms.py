"""Abstract compositions of plain forms: Bauhaus tiles, cut paper, terrazzo and a bloom of leaves."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from .color import darken, lighten, luminance, mix
from .drawing import Shape, blob, circle, clipped, linear, outline, polygon, rectangle, sector
from .path import Point
from .scene import Stage

__all__ = ["bauhaus", "bloom", "paper_cut", "terrazzo"]


def bauhaus(stage: Stage, palette: Sequence[str]) -> list[Shape]:
    """Return a grid of tiles with quarter discs, arcs, stripes and dots."""
    random = stage.random
    short = min(stage.width, stage.height)
    size = short / random.choice((4, 5))
    shapes = [rectangle(0, 0, stage.width, stage.height, palette[0])]
    last = ""
    for row in range(math.ceil(stage.height / size)):
        for column in range(math.ceil(stage.width / size)):
            ground, first, second = random.sample(list(palette), 3)
            ground = ground if ground != last else palette[0]
            last = ground
            tile = rectangle(column * size, row * size, size + 0.5, size + 0.5, ground)
            draw = random.choice(TILES)
            marks = draw(column * size, row * size, size, first, second, random.randrange(4))
            shapes += [tile, *clipped(marks, tile)]
    return shapes


def _quarters(x: float, y: float, size: float, first: str, second: str, turn: int) -> list[Shape]:
    cx, cy = x + size * (turn % 2), y + size * (turn // 2)
    return [
        circle(cx, cy, size * share, (first, second)[index % 2]) for index, share in enumerate((1.0, 0.72, 0.44, 0.2))
    ]


def _half(x: float, y: float, size: float, first: str, second: str, turn: int) -> list[Shape]:
    middle = (x + size / 2, y + size / 2)
    return [
        sector(*middle, size / 2, turn * 90, turn * 90 + 180, first),
        sector(*middle, size / 2, turn * 90 + 180, turn * 90 + 360, second),
    ]


def _stripes(x: float, y: float, size: float, first: str, second: str, turn: int) -> list[Shape]:
    bands = []
    for index in range(5):
        start = index * size / 5
        box = (x + start, y, size / 10, size) if turn % 2 else (x, y + start, size, size / 10)
        bands.append(rectangle(*box, first if index % 2 else second))
    return bands


def _dot(x: float, y: float, size: float, first: str, second: str, turn: int) -> list[Shape]:
    cx, cy = x + size / 2, y + size / 2
    return [
        circle(cx, cy, size * 0.4, first),
        circle(
            cx + (turn % 2 - 0.5) * size * 0.2, cy + (turn // 2 - 0.5) * size * 0.2, size * 0.18, second, role="detail"
        ),
    ]


def _triangles(x: float, y: float, size: float, first: str, second: str, turn: int) -> list[Shape]:
    corners = [(x, y), (x + size, y), (x + size, y + size), (x, y + size)]
    a, b, c, d = (corners[(turn + step) % 4] for step in range(4))
    middle = (x + size / 2, y + size / 2)
    return [polygon([a, b, middle], first), polygon([c, d, middle], second)]


def _leaf(x: float, y: float, size: float, first: str, second: str, turn: int) -> list[Shape]:
    # Two quarter circles from corner to corner; 0.448 is what the handles of a quarter circle leave of its radius.
    keep, side = 0.448, size * (1 - 2 * (turn % 2))
    left = x if turn % 2 == 0 else x + size
    data = (
        f"M{left} {y}C{left} {y + size * (1 - keep)} {left + side * keep} {y + size} {left + side} {y + size}"
        f"C{left + side} {y + size * keep} {left + side * (1 - keep)} {y} {left} {y}Z"
    )
    return [outline(data, first), circle(x + size / 2, y + size / 2, size * 0.12, second, role="detail")]


def _grid_dots(x: float, y: float, size: float, first: str, second: str, turn: int) -> list[Shape]:
    return [
        circle(
            x + size * (column + 0.5) / 3,
            y + size * (row + 0.5) / 3,
            size * 0.1,
            first if (column + row + turn) % 3 else second,
        )
        for row in range(3)
        for column in range(3)
    ]


Tile = Callable[[float, float, float, str, str, int], list[Shape]]
TILES: tuple[Tile, ...] = (_quarters, _quarters, _half, _stripes, _dot, _triangles, _leaf, _leaf, _grid_dots)


def paper_cut(stage: Stage, palette: Sequence[str]) -> list[Shape]:
    """Return layers of cut paper around an opening, each with its shadow."""
    width, height, random, unit = stage.width, stage.height, stage.random, stage.unit
    colors = sorted(palette, key=luminance)
    if random.random() < 0.5:
        colors.reverse()
    center = (width * random.uniform(0.42, 0.58), height * random.uniform(0.42, 0.58))
    waves = [(k, random.uniform(0.05, 0.15), random.uniform(0, 6.28)) for k in (2, 3, 5)]
    layers = 9
    shapes = [rectangle(0, 0, width, height, linear(lighten(colors[0], 0.1), colors[0]))]
    for index in range(layers):
        share = index / (layers - 1)
        reach = 1.08 - 0.92 * share
        place = share * (len(colors) - 1)
        first = min(int(place), len(colors) - 2)
        color = mix(colors[first], colors[first + 1], place - first)
        outline = _island(center, width * 0.6 * reach, height * 0.6 * reach, waves, drift=index * 0.16)
        for drop, strength in ((2.4, 0.1), (1.2, 0.16)):
            inner = _island(
                (center[0] + unit * drop * 0.3, center[1] + unit * drop),
                width * 0.6 * reach,
                height * 0.6 * reach,
                waves,
                drift=index * 0.16,
            )
            shapes.append(blob(inner, darken(colors[0], 0.7), role="shadow", opacity=strength))
        shapes.append(blob(outline, linear(lighten(color, 0.12), darken(color, 0.04), angle=60)))
    return shapes


def _island(
    center: Point, radius_x: float, radius_y: float, waves: Sequence[tuple[int, float, float]], *, drift: float
) -> list[Point]:
    points = []
    for step in range(26):
        angle = 2 * math.pi * step / 26
        reach = 1 + sum(force * math.sin(k * angle + shift + drift * k / 3) for k, force, shift in waves)
        points.append((center[0] + math.cos(angle) * radius_x * reach, center[1] + math.sin(angle) * radius_y * reach))
    return points


def terrazzo(stage: Stage, palette: Sequence[str]) -> list[Shape]:
    """Return chips of stone and leaves scattered with even gaps."""
    width, height, random, unit = stage.width, stage.height, stage.random, stage.unit
    ground, *colors = palette
    shapes = [rectangle(0, 0, width, height, linear(lighten(ground, 0.1), ground, angle=60))]
    taken: list[tuple[float, float, float]] = []
    for limit, size in ((26, 8.5), (60, 4.6), (130, 2.2)):
        for _ in range(limit * 7):
            r = unit * size * random.uniform(0.7, 1.15)
            x, y = random.uniform(-r, width + r), random.uniform(-r, height + r)
            if any(math.hypot(x - a, y - b) < (r + c) * 1.06 + unit * 0.5 for a, b, c in taken):
                continue
            taken.append((x, y, r))
            color = random.choice(colors)
            shapes += (
                _leaf_chip(x, y, r, color, random.uniform(0, 360))
                if size > 4 and random.random() < 0.4
                else [_chip(stage, x, y, r, color)]
            )
    return shapes


def _chip(stage: Stage, x: float, y: float, radius: float, color: str) -> Shape:
    random = stage.random
    count = random.choice((5, 6, 7))
    start = random.uniform(0, 6.28)
    points = [
        (
            x + math.cos(start + 6.283 * k / count) * radius * random.uniform(0.7, 1.0),
            y + math.sin(start + 6.283 * k / count) * radius * random.uniform(0.7, 1.0),
        )
        for k in range(count)
    ]
    paint = linear(lighten(color, 0.14), color, angle=40)
    return blob(points, paint, tension=0.45)


def _leaf_chip(x: float, y: float, radius: float, color: str, degrees: float) -> list[Shape]:
    turn = math.radians(degrees)
    cosine, sine = math.cos(turn), math.sin(turn)

    def at(a: float, b: float) -> Point:
        return x + (a * cosine - b * sine) * radius, y + (a * sine + b * cosine) * radius

    body = blob(
        [at(-1, 0), at(-0.3, -0.5), at(0.45, -0.42), at(1, 0), at(0.45, 0.42), at(-0.3, 0.5)], color, tension=0.9
    )
    half = polygon([at(-1.1, 0), at(1.1, 0), at(1.1, 1), at(-1.1, 1)], darken(color, 0.16), role="shadow")
    veins = [
        Shape(
            (("M", (at(a, 0),)), ("L", (at(a + 0.3, side * 0.34),))),
            stroke=lighten(color, 0.4),
            stroke_width=radius * 0.05,
            role="detail",
        )
        for a in (-0.5, -0.1, 0.3)
        for side in (-1, 1)
    ]
    spine = Shape(
        (("M", (at(-0.9, 0),)), ("L", (at(0.85, 0),))),
        stroke=lighten(color, 0.4),
        stroke_width=radius * 0.06,
        role="detail",
    )
    return [body, *clipped([half, *veins, spine], body)]


def bloom(stage: Stage, palette: Sequence[str]) -> list[Shape]:
    """Return rings of petals around one heart, like a great flower."""
    width, height, random, unit = stage.width, stage.height, stage.random, stage.unit
    ground, *colors = palette
    cx, cy = width * random.uniform(0.4, 0.6), height * random.uniform(0.4, 0.6)
    shapes = [rectangle(0, 0, width, height, linear(lighten(ground, 0.12), ground, darken(ground, 0.1)))]
    reach = math.hypot(width, height) * 0.56
    petals = random.choice((10, 12, 14, 16))
    for ring in range(8):
        radius = reach * (1 - ring / 8.6)
        color = colors[ring % len(colors)]
        for index in range(petals):
            angle = 2 * math.pi * (index + (0.5 if ring % 2 else 0)) / petals
            tone = mix(color, ground, 0.14 if index % 2 else 0.0)
            shapes += _petal(cx, cy, angle, radius, math.pi / petals * 1.12, tone)
    return [
        *shapes,
        circle(cx, cy, unit * 5, linear(lighten(colors[0], 0.3), colors[0])),
        circle(cx, cy, unit * 2.6, colors[1], role="detail"),
    ]


def _petal(cx: float, cy: float, angle: float, radius: float, spread: float, color: str) -> list[Shape]:
    def at(turn: float, share: float) -> Point:
        return cx + math.cos(angle + turn) * radius * share, cy + math.sin(angle + turn) * radius * share

    outer = blob(
        [at(0, 0.2), at(-spread, 0.7), at(-spread * 0.55, 0.92), at(0, 1), at(spread * 0.55, 0.92), at(spread, 0.7)],
        linear(lighten(color, 0.16), color, darken(color, 0.1), angle=math.degrees(angle) + 180),
        tension=0.9,
    )
    inner = blob(
        [at(0, 0.5), at(-spread * 0.4, 0.74), at(0, 0.88), at(spread * 0.4, 0.74)],
        lighten(color, 0.3),
        role="light",
        opacity=0.4,
    )
    return [outer, inner]
