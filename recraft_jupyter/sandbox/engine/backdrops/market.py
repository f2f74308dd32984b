"""A market square with striped stalls full of fruit."""

from __future__ import annotations

from itertools import pairwise

from ..color import darken, lighten
from ..drawing import Shape, linear, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._buildings import terrace
from ._lamps import bulbs
from ._outlines import boxes, dots, polygons, strokes
from ._place import Place, open_air
from ._trees import contact

FRUITS = ("#e5533d", "#f2a53a", "#7fb548", "#8a4f9c", "#f4d24a")


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.62, sun=(0.62, 0.18), cloud_count=3)
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    place.add(
        terrace(
            place, line, 40 * unit * tall, ("#e6b98a", "#d98f7a", "#e9d3a2", "#9fb7a6"), edge=width * 0.52, left=True
        )
    )
    place.add(terrace(place, line, 34 * unit * tall, ("#c99a86", "#e9cf9a", "#a9b8c0"), edge=width * 0.5, left=False))
    place.add(_square(place))
    stalls = (
        [(15, 0.12, "#d9473f"), (85, 0.1, "#2f8f83")]
        if not place.is_wide
        else [(20, 0.12, "#d9473f"), (58, 0.08, "#e0a13c"), (142, 0.08, "#7a5fa8"), (181, 0.12, "#2f8f83")]
    )
    for x, deep, color in stalls:
        place.add(_stall(place, x * unit, place.down(deep), 30 * unit, color))
    lights = [[(width * k / 6, line - (48 - 5 * (k % 2)) * unit * min(1.2, tall)) for k in range(7)]]
    place.add(
        bulbs(place, lights),
        _crates(place, 8 * unit, place.down(0.34)),
        _crates(place, width - 8 * unit, place.down(0.36)),
    )
    return place.scenery(place.air.ground("#cdbfae"))


def _square(place: Place) -> list[Shape]:
    unit, width, stone = place.unit, place.width, place.air.ground("#d3c6b4")
    stones = []
    for row in range(7):
        y, high = place.down((row / 7) ** 1.3), place.ground * 0.03 * (1 + row)
        wide = unit * (4 + 2.4 * row)
        stones += [
            (x * wide * 2 + (row % 2) * wide, y + high * 0.2, wide * 0.9, high * 0.6)
            for x in range(int(width / wide / 2) + 1)
            if place.random.random() < 0.7
        ]
    return [
        rectangle(0, place.horizon, width, place.ground, linear(darken(stone, 0.12), lighten(stone, 0.05))),
        boxes(stones, darken(stone, 0.1), opacity=0.28),
    ]


def _stall(place: Place, x: float, y: float, width: float, color: str) -> list[Shape]:
    unit, air, left = place.unit, place.air, x - width / 2
    wood, cloth = air.shade("#a8754b", 0.02), air.shade(color, 0.02)
    table, top = y - 13 * unit, y - 34 * unit
    posts = [(left + s * width - 0.6 * unit, top, 1.2 * unit, y - top) for s in (0.05, 0.95)]
    gaps = [[(left, table + s * unit), (left + width, table + s * unit)] for s in (4, 8)]
    inside = darken(cloth, 0.7)
    return [
        contact(place, x, y, width * 0.6),
        boxes(posts, darken(wood, 0.2), role="form"),
        rectangle(left, top + 6 * unit, width, table - top - 6 * unit, inside, role="shadow", opacity=0.18),
        rectangle(left, table, width, 12 * unit, linear(lighten(wood, 0.08), darken(wood, 0.14))),
        strokes(gaps, darken(wood, 0.3), 0.3 * unit),
        rectangle(left - unit, table - unit, width + 2 * unit, 2.2 * unit, lighten(wood, 0.2)),
        *_heaps(place, left, table, width),
        *_awning(place, left - width * 0.05, top, width * 1.1, cloth),
    ]


def _heaps(place: Place, left: float, y: float, width: float) -> list[Shape]:
    """A heap of each fruit on the table."""
    unit, shapes = place.unit, []
    for index, fruit in enumerate(FRUITS):
        middle, tone = left + width * (index + 0.5) / len(FRUITS), place.air.shade(fruit, 0.02)
        steps = [(k % 4 - 1.5 + 0.5 * (k // 4), k // 4) for k in range(7)]
        heap = [(middle + a * 1.35 * unit, y - (1.8 + 1.2 * b) * unit, 0.95 * unit) for a, b in steps]
        shine = [(a - 0.3 * unit, b - 0.3 * unit, 0.28 * unit) for a, b, _ in heap]
        shapes += [dots(heap, tone, role="form"), dots(shine, lighten(tone, 0.5), role="light")]
    return shapes


def _awning(place: Place, left: float, top: float, width: float, cloth: str) -> list[Shape]:
    """A striped awning with a pointed hem."""
    unit, step, low = place.unit, width / 8, top + 8 * place.unit
    edges = [left + step * k for k in range(9)]
    bands = [[(a, top), (b, top), (b, low), (a, low)] for a, b in pairwise(edges)]
    tips = [[(a, low), (b, low), ((a + b) / 2, low + 2.2 * unit)] for a, b in pairwise(edges)]
    right = left + width
    board = [(left, top), (right, top), (right - unit, top - unit), (left + unit, top - unit)]
    return [
        polygons(bands[::2], cloth, "form"),
        polygons(bands[1::2], place.air.shade("#fdf6e8", 0.02), "form"),
        polygons(tips[::2], darken(cloth, 0.1), "form"),
        polygons(tips[1::2], place.air.shade("#eadfca", 0.02), "form"),
        polygon(board, darken(cloth, 0.2)),
    ]


def _crates(place: Place, x: float, y: float) -> list[Shape]:
    unit, wood = place.unit, place.air.shade("#b98757")
    fruit = place.air.shade(place.random.choice(FRUITS[:3]))
    heap = [(x + (k % 5 - 2) * 2.5 * unit, y - (9.6 + 1.4 * (k // 5)) * unit, 1.6 * unit) for k in range(9)]
    return [
        contact(place, x, y, 11 * unit),
        dots(heap, fruit, role="form"),
        rectangle(x - 8 * unit, y - 9 * unit, 16 * unit, 9 * unit, darken(wood, 0.3)),
        boxes(
            [(x - 8.4 * unit, y - (9 - 3.1 * k) * unit, 16.8 * unit, 2.5 * unit) for k in range(3)], wood, role="form"
        ),
    ]


BACKDROP = Backdrop(
    names=(
        "market",
        "bazaar",
        "marketplace",
        "market stall",
        "fair",
        "farmers market",
        "square",
        "plaza",
        "supermarket",
        "shop",
        "store",
        "carnival",
    ),
    draw=draw,
)
