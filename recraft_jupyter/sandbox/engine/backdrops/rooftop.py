"""A flat roof above the skyline of a big city."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, ellipse, linear, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._buildings import skyline, tower
from ._outlines import boxes, strokes
from ._place import Place, open_air


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.7, sun=(0.74, 0.26), cloud_count=3)
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    place.add(
        skyline(place, line, 48 * unit * tall, "#93abcb", 0.62), skyline(place, line, 32 * unit * tall, "#7d95b8", 0.4)
    )
    columns = ((2, 13, 50), (17, 10, 36), (28, 9, 24))
    for x, wide, high in columns:
        place.add(tower(place, x * unit, line, wide * unit, high * unit * tall, "#64799c", 0.14))
        place.add(tower(place, width - (x + wide) * unit, line, wide * unit, high * 0.9 * unit * tall, "#6f86a3", 0.14))
    place.add(_roof(place), _tank(place, 14 * unit, line + unit, 17 * unit))
    return place.scenery(place.air.ground("#b5a79b"))


def _roof(place: Place) -> list[Shape]:
    air, unit, width, line = place.air, place.unit, place.width, place.horizon
    wall, floor = air.ground("#c98468", 0.04), air.ground("#b8aca0")
    bricks = [
        (x * 6 * unit + (row % 2) * 3 * unit - 4 * unit, line - (4 - 2 * row) * unit, 5.4 * unit, 1.5 * unit)
        for x in range(int(width / unit / 6) + 2)
        for row in range(3)
    ]
    seams = [
        [(width / 2 + k * 20 * unit, line + 2.4 * unit), (width / 2 + k * 32 * unit, place.height)]
        for k in range(-4, 5)
    ]
    vent = width - 17 * unit
    metal = air.ground("#aeb8c2", 0.04)
    return [
        rectangle(0, line - 5 * unit, width, 7.5 * unit, wall),
        boxes(bricks, darken(wall, 0.1), opacity=0.6),
        rectangle(0, line - 6.6 * unit, width, 2 * unit, air.ground("#e9dccb", 0.04)),
        rectangle(0, line + 2.4 * unit, width, place.ground, linear(darken(floor, 0.1), lighten(floor, 0.06))),
        strokes(seams, darken(floor, 0.2), unit * 0.25, opacity=0.6),
        rectangle(
            vent, line - 7 * unit, 12 * unit, 12 * unit, linear(lighten(metal, 0.15), darken(metal, 0.1), angle=0)
        ),
        boxes([(vent + unit, line - (5.4 - 1.8 * k) * unit, 10 * unit, unit) for k in range(5)], darken(metal, 0.3)),
    ]


def _tank(place: Place, x: float, y: float, size: float) -> list[Shape]:
    """A wooden water tank on legs."""
    wood = place.air.ground("#9c6b4a", 0.04)
    half, top = size * 0.36, y - size * 1.25
    legs = [
        [(x - half * 0.8, y + size * 0.1), (x - half * 0.8, y - size * 0.5)],
        [(x + half * 0.8, y + size * 0.1), (x + half * 0.8, y - size * 0.5)],
        [(x - half * 0.8, y), (x + half * 0.8, y - size * 0.45)],
        [(x + half * 0.8, y), (x - half * 0.8, y - size * 0.45)],
    ]
    boards = [[(x + half * s, y - size * 0.5), (x + half * s, top)] for s in (-0.6, -0.2, 0.2, 0.6)]
    return [
        strokes(legs, darken(wood, 0.4), size * 0.045, role="form"),
        rectangle(x - half, top, half * 2, size * 0.76, linear(lighten(wood, 0.15), wood, darken(wood, 0.25), angle=0)),
        strokes(boards, darken(wood, 0.3), size * 0.014),
        boxes([(x - half, top + size * s, half * 2, size * 0.04) for s in (0.15, 0.55)], darken(wood, 0.35)),
        polygon(
            [(x - half * 1.15, top), (x, top - size * 0.34), (x + half * 1.15, top)], place.air.ground("#6f5a5a", 0.04)
        ),
        ellipse(x, y + size * 0.1, half * 1.4, size * 0.05, darken(wood, 0.6), role="shadow", opacity=0.3),
    ]


BACKDROP = Backdrop(
    names=(
        "rooftop",
        "skyline",
        "roof",
        "skyscraper",
        "metropolis",
        "big city",
        "cityscape",
        "balcony",
        "terrace",
        "cyberpunk city",
    ),
    draw=draw,
)
