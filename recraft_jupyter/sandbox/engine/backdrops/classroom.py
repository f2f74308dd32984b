"""A classroom with a blackboard, a map and windows."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, circle, clipped, ellipse, linear, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._furniture import bookcase, clock, plant
from ._outlines import boxes, dots, polygons, ring, scalloped, strokes
from ._place import Place, indoors
from ._rooms import floor_light, planks, room_wall
from ._windows import window


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.66, light=(0.14, 0.3))
    unit, width, line = place.unit, place.width, place.horizon
    room_wall(place, "#f0dfae", pattern="plain", skirting="#c98f5c")
    board = min(46 * unit, width * 0.46)
    place.add(_blackboard(place, width / 2, line - 50 * unit, board, 29 * unit))
    if place.is_wide:
        for x in (12 * unit, width - 56 * unit):
            place.add(window(place, x, line - 50 * unit, 24 * unit, 28 * unit, view="trees"))
    else:
        place.add(
            window(
                place,
                4 * unit,
                line - 50 * unit,
                17 * unit,
                28 * unit * min(1.0, place.tallness),
                view="trees",
                panes=(1, 2),
            )
        )
        place.add(_map(place, width - 22 * unit, line - 49 * unit, 18 * unit, 15 * unit))
    place.add(clock(place, width / 2, line - 59 * unit, 4.6 * unit))
    if place.is_tall:
        flags = ("#e2574c", "#f2c14e", "#4f9fd6", "#6fb86f", "#a97fd0")
        place.add(_flags(place, line - 82 * unit, flags))
    floor = planks(place, "#c99766")
    place.add(
        floor_light(place, "#fff4dd", 0.3),
        bookcase(place, width - 25 * unit, place.down(0.06), 23 * unit, 24 * unit, rows=2),
        _globe(place, width - 12 * unit, place.down(0.06) - 25.5 * unit),
    )
    place.add(
        _desk(place, 14 * unit, place.down(0.2)),
        plant(place, 31 * unit if place.is_wide else 4 * unit, place.down(0.04), 20 * unit),
    )
    return place.scenery(floor, weather=False)


def _blackboard(place: Place, x: float, y: float, width: float, height: float) -> list[Shape]:
    unit, green, wood = place.unit, place.air.shade("#2f6357"), place.air.shade("#b57f4f")
    chalk = place.air.shade("#eef5ef")
    left = x - width / 2
    marks = [
        [(left + 4 * unit, y + 6 * unit), (left + 7 * unit, y + 12 * unit), (left + 10 * unit, y + 6 * unit)],
        [(left + width - 14 * unit, y + 8 * unit), (left + width - 5 * unit, y + 8 * unit)],
        [(left + width - 14 * unit, y + 12 * unit), (left + width - 8 * unit, y + 12 * unit)],
    ]
    return [
        rectangle(
            left - 1.6 * unit,
            y - 1.6 * unit,
            width + 3.2 * unit,
            height + 3.2 * unit,
            linear(lighten(wood, 0.12), darken(wood, 0.1)),
            radius=unit,
        ),
        rectangle(left, y, width, height, linear(lighten(green, 0.06), darken(green, 0.1))),
        strokes(marks, chalk, 0.5 * unit, opacity=0.75),
        Shape(
            circle(left + width - 10 * unit, y + 20 * unit, 3.4 * unit, None).path,
            stroke=chalk,
            stroke_width=0.5 * unit,
            role="detail",
            opacity=0.75,
        ),
        rectangle(left, y + height + 1.2 * unit, width, 1.6 * unit, darken(wood, 0.15)),
        boxes([(left + s * width, y + height + 0.4 * unit, 2.4 * unit, 0.9 * unit) for s in (0.2, 0.28, 0.7)], chalk),
    ]


def _land(place: Place, x: float, y: float, size: float, spots: tuple[tuple[float, float, float], ...]) -> list[Shape]:
    green = place.air.shade("#7fb56a")
    return [
        Shape(
            scalloped(
                ring(x + a * size, y + b * size, r * size, r * size * 0.8, count=6, random=place.random), bulge=0.25
            ),
            green,
            role="detail",
        )
        for a, b, r in spots
    ]


def _map(place: Place, x: float, y: float, width: float, height: float) -> list[Shape]:
    sea = rectangle(x, y, width, height, place.air.shade("#9fd0e0"))
    land = _land(
        place,
        x + width / 2,
        y + height / 2,
        width,
        ((-0.28, -0.1, 0.14), (-0.2, 0.25, 0.09), (0.05, -0.16, 0.11), (0.1, 0.14, 0.12), (0.32, -0.08, 0.15)),
    )
    rods = [
        (x - place.unit, y - place.unit, width + 2 * place.unit, 1.2 * place.unit),
        (x - place.unit, y + height, width + 2 * place.unit, 1.2 * place.unit),
    ]
    return [sea, *clipped(land, sea), boxes(rods, place.air.shade("#8a5f3f"), role="form")]


def _globe(place: Place, x: float, y: float) -> list[Shape]:
    unit, wood = place.unit, place.air.shade("#8a5f3f")
    ball = circle(x, y - 7 * unit, 5 * unit, linear(place.air.shade("#7fc4e8"), place.air.shade("#3f8fc0")))
    land = _land(place, x, y - 7 * unit, 10 * unit, ((-0.25, -0.1, 0.2), (0.2, 0.15, 0.2), (0.2, -0.35, 0.12)))
    return [
        rectangle(x - 3 * unit, y - unit, 6 * unit, unit, wood, radius=0.4 * unit),
        rectangle(x - 0.5 * unit, y - 2.4 * unit, unit, 2 * unit, wood),
        ball,
        *clipped(land, ball),
    ]


def _desk(place: Place, x: float, y: float) -> list[Shape]:
    """A school desk with an apple and books on it."""
    unit, wood = place.unit, place.air.shade("#c88d55")
    top, steel = y - 19 * unit, place.air.shade("#6f7c88")
    return [
        ellipse(x, y, 14 * unit, 1.2 * unit, "#1c1424", role="shadow", opacity=0.22),
        strokes(
            [[(x + s * 10.5 * unit, top), (x + s * 11.5 * unit, y)] for s in (-1, 1)]
            + [[(x - 10.8 * unit, y - 7 * unit), (x + 10.8 * unit, y - 7 * unit)]],
            steel,
            1.2 * unit,
            role="form",
        ),
        rectangle(x - 12 * unit, top + 1.6 * unit, 24 * unit, 5 * unit, darken(wood, 0.22)),
        rectangle(
            x - 13 * unit, top - unit, 26 * unit, 2.8 * unit, linear(lighten(wood, 0.2), wood), radius=0.6 * unit
        ),
        boxes([(x - 9 * unit, top - 2.8 * unit, 10 * unit, 1.8 * unit)], place.air.shade("#3f7f9f"), role="form"),
        boxes([(x - 8 * unit, top - 4.6 * unit, 9 * unit, 1.8 * unit)], place.air.shade("#d9624f"), role="form"),
        circle(x + 6 * unit, top - 2.8 * unit, 1.9 * unit, place.air.shade("#d8342c")),
        dots([(x + 5.4 * unit, top - 3.4 * unit, 0.5 * unit)], "#ffffff", role="light", opacity=0.6),
        strokes(
            [[(x + 6 * unit, top - 4.4 * unit), (x + 6.5 * unit, top - 5.6 * unit)]],
            place.air.shade("#5a3d2e"),
            0.4 * unit,
        ),
    ]


def _flags(place: Place, y: float, colors: tuple[str, ...]) -> list[Shape]:
    unit, count = place.unit, 10
    step = place.width / count
    shapes: list[Shape] = []
    for index, color in enumerate(colors):
        cloths = [
            [(step * k + unit, y), (step * (k + 1) - unit, y), (step * (k + 0.5), y + 8 * unit)]
            for k in range(count)
            if k % len(colors) == index
        ]
        shapes.append(polygons(cloths, place.air.shade(color), "form"))
    return [*shapes, strokes([[(0, y), (place.width, y)]], place.air.shade("#8a5f3f"), 0.4 * unit)]


BACKDROP = Backdrop(
    names=(
        "classroom",
        "school",
        "lecture hall",
        "kindergarten",
        "university",
        "blackboard",
        "chalkboard",
        "lesson",
        "school room",
        "college",
    ),
    draw=draw,
    indoors=True,
)
