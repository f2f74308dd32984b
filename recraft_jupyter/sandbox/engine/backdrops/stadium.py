"""A sports stadium: lawn with lines, crowd and floodlights."""

from __future__ import annotations

import math

from ..color import darken, lighten
from ..drawing import Shape, linear, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._outlines import boxes, dots, glow, polygons, strokes
from ._place import Place, open_air

CROWD = ("#e5484d", "#4a86e0", "#f6c445", "#ffffff", "#6cb784")


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.56, sun=(0.72, 0.2), cloud_count=3)
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    high = 24 * unit * tall
    for x in (0.1, 0.9):
        place.add(_floodlight(place, width * x, line - high * 0.8, 22 * unit * tall))
    place.add(_tiers(place, high), _boards(place))
    stripes = [
        [
            (width / 2 + k * 15 * unit, line + 2 * unit),
            (width / 2 + (k + 1) * 15 * unit, line + 2 * unit),
            (width / 2 + (k + 1) * 34 * unit, place.height),
            (width / 2 + k * 34 * unit, place.height),
        ]
        for k in range(-8, 8, 2)
    ]
    lawn = place.air.ground("#62b558")
    place.add(
        rectangle(0, line + 2 * unit, width, place.ground, linear(lighten(lawn, 0.12), lawn)),
        polygons(stripes, lighten(lawn, 0.22), "light", 0.45),
    )
    white = place.air.ground("#ffffff")
    place.add(
        rectangle(0, place.down(0.2), width, 0.9 * unit, white, role="detail", opacity=0.85),
        _goal(place, place.down(0.2), white),
    )
    place.add(
        strokes(
            [
                [
                    (width / 2 - 52 * unit, place.height),
                    (width / 2 - 34 * unit, place.down(0.5)),
                    (width / 2 + 34 * unit, place.down(0.5)),
                    (width / 2 + 52 * unit, place.height),
                ]
            ],
            white,
            unit,
            opacity=0.8,
        )
    )
    if stage.time != "day":
        place.add(glow(width / 2, place.down(0.5), min(width * 0.6, 75 * unit), place.ground * 0.6, "#eaffd0", 0.4))
    return place.scenery(lawn)


def _tiers(place: Place, height: float) -> list[Shape]:
    unit, width, line, air = place.unit, place.width, place.horizon, place.air
    steel = air.shade("#5f7193", 0.12)

    def edge(x: float, share: float) -> float:
        return line - height * share * (0.72 + 0.28 * math.pow(abs(x / width * 2 - 1), 1.6))

    def band(low: float, high: float) -> list[tuple[float, float]]:
        xs = [width * step / 12 for step in range(13)]
        return [*((x, edge(x, high)) for x in xs), *((x, edge(x, low)) for x in reversed(xs))]

    shapes = [polygon(band(0, 0.88), linear(darken(steel, 0.4), steel))]
    people: list[list[tuple[float, float, float]]] = [[] for _ in CROWD]
    for row in range(6):
        for seat in range(int(width / unit / 1.7)):
            x = (seat + 0.5 * (row % 2)) * 1.7 * unit
            if place.random.random() < 0.8:
                people[place.random.randrange(len(CROWD))].append((x, edge(x, 0.16 + 0.11 * row), 0.55 * unit))
    shapes += [dots(seats, air.shade(color, 0.28)) for seats, color in zip(people, CROWD, strict=True)]
    return [
        *shapes,
        polygon(band(0.86, 0.98), air.shade("#eef2f7", 0.1)),
        polygon(band(0.83, 0.87), darken(steel, 0.5), role="shadow", opacity=0.6),
    ]


def _boards(place: Place) -> list[Shape]:
    unit, width, line = place.unit, place.width, place.horizon
    colors = ("#2f6fd0", "#f2b632", "#e05252", "#ffffff")
    step = 14 * unit
    shapes: list[Shape] = []
    for index, color in enumerate(colors):
        spots = [
            (step * k, line - 2 * unit, step, 4.4 * unit)
            for k in range(int(width / step) + 1)
            if k % len(colors) == index
        ]
        shapes.append(boxes(spots, place.air.shade(color, 0.1), role="form"))
    return shapes


def _floodlight(place: Place, x: float, y: float, height: float) -> list[Shape]:
    unit, air = place.unit, place.air
    steel = air.shade("#7b8aa0", 0.2)
    lamps = [(x + (k % 3 - 1) * 2.6 * unit, y - height + (k // 3) * 2.6 * unit, unit) for k in range(6)]
    shapes = [
        rectangle(x - 0.6 * unit, y - height, 1.2 * unit, height + unit, steel),
        rectangle(x - 4.4 * unit, y - height - 1.8 * unit, 8.8 * unit, 6.2 * unit, darken(steel, 0.25), radius=unit),
        dots(lamps, air.lamp("#f6fbff", "#fffbe0"), role="light"),
    ]
    return (
        shapes
        if place.stage.time == "day"
        else [*shapes, glow(x, y - height + unit, 22 * unit, 22 * unit, "#fff6cf", 0.7)]
    )


def _goal(place: Place, y: float, white: str) -> list[Shape]:
    unit, x = place.unit, place.width / 2
    half, high = 15 * unit, 11 * unit
    net = [[(x - half + half * 2 * k / 12, y), (x - half + half * 2 * k / 12, y - high)] for k in range(1, 12)]
    net += [[(x - half, y - high * k / 6), (x + half, y - high * k / 6)] for k in range(1, 6)]
    return [
        strokes(net, white, unit * 0.14, opacity=0.4),
        strokes(
            [[(x - half, y), (x - half, y - high), (x + half, y - high), (x + half, y)]], white, unit * 0.9, role="form"
        ),
    ]


BACKDROP = Backdrop(
    names=(
        "stadium",
        "sport field",
        "football field",
        "soccer field",
        "pitch",
        "arena",
        "playing field",
        "soccer",
        "football",
        "match",
    ),
    draw=draw,
)
