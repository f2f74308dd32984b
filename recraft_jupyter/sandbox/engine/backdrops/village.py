"""A village of small houses on soft hills."""

from __future__ import annotations

from ..scene import Backdrop, Scenery, Stage
from ._buildings import house
from ._land import flowers, front_grass, grass, ground, hills, mountains, trail
from ._place import open_air
from ._trees import bush, leafy_tree, pine_row, tree_row


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.6, sun=(0.8, 0.24))
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    place.add(mountains(place, line - 3 * unit, 18 * unit * tall, "#90aad0", 0.62, count=round(width / unit / 24)))
    place.add(
        hills(place, line - 5 * unit, 3 * unit, "#8fc48f", 0.44),
        pine_row(place, line - 2 * unit, 7 * unit, "#5f9f7c", 0.36, gap=True),
    )
    walls, roofs = ("#fbf0dc", "#f3d9b8", "#e9e4da", "#f6e3c8"), ("#c9563f", "#8f5a4a", "#5f7f9a", "#d98a45")
    for index in range(round(width / unit / 18)):
        x = width * (index + 0.5 + place.random.uniform(-0.2, 0.2)) * 18 * unit / width
        place.add(
            house(
                place,
                x,
                line + place.random.uniform(-2, 1) * unit,
                8.5 * unit,
                walls[index % 4],
                roofs[(index * 3) % 4],
                0.34,
            )
        )
    place.add(
        tree_row(place, line + unit, 3.4 * unit, "#5f9f65", 0.26),
        ground(place, line + unit, unit, "#9ed276", "#57a552"),
    )
    place.add(grass(place, "#78c060", count=32), trail(place, "#ecd9b2", start=0.5, end=0.44, width=0.5))
    place.add(
        house(place, 17 * unit, place.down(0.1), 25 * unit, walls[0], roofs[0], 0.05),
        house(place, width - 17 * unit, place.down(0.12), 27 * unit, walls[1], roofs[2], 0.05),
    )
    if place.is_wide:
        place.add(
            house(place, 52 * unit, place.down(0.04), 17 * unit, walls[2], roofs[3], 0.12),
            house(place, width - 54 * unit, place.down(0.05), 18 * unit, walls[3], roofs[1], 0.12),
        )
    place.add(
        leafy_tree(place, 3 * unit, place.down(0.16), 30 * unit * tall, "#58a650"),
        leafy_tree(place, width - 2 * unit, place.down(0.18), 33 * unit * tall, "#5fae57"),
    )
    place.add(
        bush(place, 31 * unit, place.down(0.13), 8 * unit, "#4d9c4a"),
        bush(place, width - 32 * unit, place.down(0.14), 9 * unit, "#4d9c4a"),
    )
    place.add(flowers(place, ("#ffffff", "#ffd23f", "#ff8fab"), count=10))
    place.add_front(front_grass(place, "#4a9646", size=4.5))
    return place.scenery(place.air.ground("#c9c48c"))


BACKDROP = Backdrop(
    names=(
        "village",
        "hamlet",
        "suburb",
        "cottage",
        "small town",
        "settlement",
        "hobbit village",
        "kingdom",
        "medieval village",
    ),
    draw=draw,
)
