"""A city park with a path, a bench, lamps and trees."""

from __future__ import annotations

from ..scene import Backdrop, Scenery, Stage
from ._buildings import skyline, street_lamp
from ._land import flowers, front_grass, grass, ground, trail
from ._place import open_air
from ._seats import bench
from ._trees import bush, leafy_tree, tree_row


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.6, sun=(0.2, 0.3))
    unit, line, tall, width = place.unit, place.horizon, place.tallness, place.width
    place.add(skyline(place, line, 17 * unit * tall, "#9db4c8", 0.55))
    place.add(tree_row(place, line + unit, 10 * unit, "#6fb277", 0.36))
    place.add(ground(place, line, 0.4 * unit, "#93cf70", "#58a555"))
    place.add(grass(place, "#78c060", count=38), flowers(place, ("#ffffff", "#ff9db5"), count=10))
    place.add(trail(place, "#e9d9b4", start=0.5, end=0.56, width=0.62))
    place.add(leafy_tree(place, 10 * unit, place.down(0.12), 34 * unit * tall, "#58a650", 0.05))
    place.add(leafy_tree(place, width - 9 * unit, place.down(0.14), 38 * unit * tall, "#4f9f58", 0.04))
    place.add(bench(place, width - 22 * unit, place.down(0.24), 17 * unit))
    place.add(street_lamp(place, 25 * unit, place.down(0.16), 26 * unit * tall))
    place.add(bush(place, 4 * unit, place.down(0.2), 18 * unit, "#4d9c4a", 0.02))
    place.add_front(front_grass(place, "#4a9646", size=4.5))
    return place.scenery(place.air.ground("#cdbf95"))


BACKDROP = Backdrop(
    names=(
        "park",
        "city park",
        "public park",
        "playground",
        "bench",
        "promenade",
        "central park",
        "walk",
        "zoo",
        "golf course",
        "skate park",
        "avenue of trees",
    ),
    draw=draw,
)
