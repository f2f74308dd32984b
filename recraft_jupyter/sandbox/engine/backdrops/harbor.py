"""A harbor: colored houses, moored boats and the quay to stand on."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, linear, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._buildings import terrace
from ._land import hills
from ._outlines import boxes, stamp, strokes
from ._place import Place, open_air
from ._water import water

HOUSES = ("#e2735c", "#f2c46d", "#6fa8b8", "#f4e3c8", "#8fb58a", "#d98fa0")


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.5, sun=(0.62, 0.3))
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    place.add(hills(place, line - 9 * unit, 4 * unit, "#8fb89a", 0.5))
    place.add(
        terrace(place, line, 28 * unit * tall, HOUSES, edge=width * 0.34, left=True),
        terrace(place, line, 25 * unit * tall, HOUSES[::-1], edge=width * 0.24, left=False),
    )
    quay = place.height if stage.is_afloat else place.down(0.44)
    place.add(
        rectangle(0, line - unit, width, 3 * unit, place.air.ground("#b3a48f", 0.1)),
        water(place, line + 2 * unit, quay + unit, "#8ad0e2", "#3f97bd"),
    )
    place.add(
        _boat(place, 17 * unit, place.down(0.24), 24 * unit, "#d9473f"),
        _boat(place, width - 18 * unit, place.down(0.29), 26 * unit, "#2f6f9f"),
    )
    if place.is_wide:
        place.add(_boat(place, 60 * unit, place.down(0.16), 15 * unit, "#f2b13f"))
    if not stage.is_afloat:
        place.add(_quay(place, quay))
    return place.scenery(place.air.ground("#b9ab98"), floor=(0.54, 0.88), surfaces={"water": place.down(0.32)})


def _boat(place: Place, x: float, y: float, size: float, color: str) -> list[Shape]:
    air = place.air
    hull, white, wood = air.shade(color, 0.05), air.shade("#fdf9f0", 0.05), air.shade("#8a5f3f", 0.05)
    half = size / 2
    path = "M-1 -0.4C-0.9 0 -0.7 0.08 -0.5 0.08H0.6C0.8 0 1 -0.24 1.15 -0.52L-1 -0.4Z"
    return [
        strokes(
            [
                [(x, y - size * 0.2), (x, y - size * 1.25)],
                [(x, y - size * 1.2), (x + half * 1.1, y - size * 0.26)],
                [(x, y - size * 1.2), (x - half * 0.95, y - size * 0.2)],
            ],
            wood,
            size * 0.022,
            role="form",
        ),
        rectangle(x - half * 0.55, y - size * 0.46, size * 0.36, size * 0.28, white, radius=size * 0.03),
        boxes(
            [(x - half * 0.45 + k * size * 0.15, y - size * 0.39, size * 0.1, size * 0.1) for k in range(2)],
            air.lamp("#7fb0c8", "#ffd98a"),
        ),
        rectangle(x - half * 0.62, y - size * 0.5, size * 0.43, size * 0.05, hull),
        stamp(path, x, y, half, linear(lighten(hull, 0.08), darken(hull, 0.22))),
        strokes([[(x - half * 0.97, y - size * 0.15), (x + half * 1.0, y - size * 0.19)]], white, size * 0.03),
        polygon(
            [
                (x - half * 0.9, y + size * 0.05),
                (x + half * 0.9, y + size * 0.05),
                (x + half * 0.5, y + size * 0.1),
                (x - half * 0.5, y + size * 0.1),
            ],
            darken(air.shade("#2f7a9c"), 0.3),
            role="shadow",
            opacity=0.35,
        ),
    ]


def _quay(place: Place, y: float) -> list[Shape]:
    unit, width, stone = place.unit, place.width, place.air.ground("#c4b6a2")
    joints = [
        [(width / 2 + k * 15 * unit, y + 2 * unit), (width / 2 + k * 25 * unit, place.height)] for k in range(-9, 10)
    ]
    joints += [[(0, y + (place.height - y) * s), (width, y + (place.height - y) * s)] for s in (0.34, 0.66)]
    iron = place.air.shade("#38414e")
    bollards: list[Shape] = []
    for x in (9 * unit, width - 9 * unit):
        bollards += [
            rectangle(x - 1.8 * unit, y - 1.5 * unit, 3.6 * unit, 6 * unit, iron, radius=unit),
            rectangle(x - 2.8 * unit, y - 3 * unit, 5.6 * unit, 2.6 * unit, lighten(iron, 0.12), radius=1.2 * unit),
        ]
    return [
        rectangle(0, y, width, place.height - y, linear(darken(stone, 0.06), lighten(stone, 0.06))),
        strokes(joints, darken(stone, 0.25), 0.25 * unit, opacity=0.5),
        rectangle(0, y, width, 2.2 * unit, lighten(stone, 0.28)),
        rectangle(0, y + 2.2 * unit, width, 0.8 * unit, darken(stone, 0.3), role="shadow", opacity=0.5),
        *bollards,
    ]


BACKDROP = Backdrop(
    names=("harbor", "harbour", "port", "marina", "quay", "wharf", "fishing village", "seaport", "waterfront"),
    draw=draw,
)
