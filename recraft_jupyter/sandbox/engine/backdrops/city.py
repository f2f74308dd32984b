"""A city street: houses with shops left and right, towers far away, pavement and road."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, linear, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._buildings import skyline, street_lamp, terrace, tower
from ._outlines import boxes, glow, strokes
from ._place import Place, open_air
from ._trees import leafy_tree, tree_row

HOUSES = ("#e08a5f", "#e9c07a", "#7fa7b8", "#c9736b", "#a9b58a")


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.66, sun=(0.6, 0.2), cloud_count=3)
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    place.add(skyline(place, line, 34 * unit * tall, "#8fa9c9", 0.62))
    for x, wide, high, color in ((0.34, 9, 34, "#8aa2bf"), (0.6, 11, 38, "#9aa9bd")):
        place.add(tower(place, width * x, line, wide * unit, high * unit * tall, color, 0.42))
    place.add(
        skyline(place, line, 17 * unit * tall, "#7f97b4", 0.36), tree_row(place, line, 4.5 * unit, "#5f9f73", 0.2)
    )
    edge = width / 2 - 27 * unit
    place.add(terrace(place, line, 45 * unit * tall, HOUSES, edge=edge, left=True))
    place.add(terrace(place, line, 42 * unit * tall, HOUSES[::-1], edge=edge, left=False))
    place.add(_pavement(place))
    place.add(leafy_tree(place, 25 * unit, place.down(0.1), 19 * unit * tall, "#5aa758", 0.05))
    place.add(leafy_tree(place, width - 25 * unit, place.down(0.1), 17 * unit * tall, "#5aa758", 0.05))
    for x in (15 * unit, width - 15 * unit):
        place.add(street_lamp(place, x, place.down(0.2), 30 * unit * min(1.25, tall)))
    if stage.weather == "rain" or place.air.dark:
        place.add(glow(width / 2, place.down(0.6), 45 * unit, place.ground * 0.3, "#ffd98a", 0.14))
    place.add_front(rectangle(0, place.height - 2.4 * unit, width, 3 * unit, linear(*_kerb(place))))
    return place.scenery(place.air.ground("#6d727f"), floor=(0.36, 0.84))


def _kerb(place: Place) -> tuple[str, str]:
    color = place.air.ground("#c9c6c0")
    return lighten(color, 0.1), darken(color, 0.15)


def _pavement(place: Place) -> list[Shape]:
    air, unit, width, line = place.air, place.unit, place.width, place.horizon
    walk, road = air.ground("#cfc9c0", 0.06), air.ground("#6f7482")
    kerb = place.down(0.26)
    joints = [[(width / 2 + k * 7 * unit, line), (width / 2 + k * 8.6 * unit, kerb)] for k in range(-14, 15)]
    dashes = [
        (x * 17 * unit - 6 * unit, place.down(0.6), 9 * unit, 1.1 * unit) for x in range(int(width / unit / 17) + 2)
    ]
    return [
        rectangle(0, line, width, place.ground, linear(lighten(walk, 0.05), walk)),
        strokes(
            [*joints, [(0, (line + kerb) / 2), (width, (line + kerb) / 2)]], darken(walk, 0.2), unit * 0.2, opacity=0.6
        ),
        rectangle(0, kerb - unit, width, 1.6 * unit, lighten(walk, 0.3)),
        rectangle(0, kerb + 0.6 * unit, width, place.height - kerb, linear(darken(road, 0.12), road)),
        boxes(dashes, air.ground("#f5f1e4"), opacity=0.85),
    ]


BACKDROP = Backdrop(
    names=(
        "city",
        "street",
        "town",
        "downtown",
        "avenue",
        "city street",
        "sidewalk",
        "pavement",
        "urban street",
        "neighborhood",
        "alley",
        "crosswalk",
        "main street",
        "traffic",
        "london",
        "paris",
        "tokyo",
        "urban landscape",
    ),
    draw=draw,
)
