"""A meadow with soft hills, far trees and flowers."""

from __future__ import annotations

from ..scene import Backdrop, Scenery, Stage
from ._land import flowers, front_grass, grass, ground, hills, pool
from ._place import open_air
from ._trees import bush, leafy_tree, tree_row

GREEN = "#7fc763"


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.6)
    unit, line, tall = place.unit, place.horizon, place.tallness
    place.add(hills(place, line - 7 * unit, 4 * unit, "#7fb8a4", 0.55))
    place.add(hills(place, line - 3 * unit, 2.6 * unit, "#86c27c", 0.34))
    place.add(tree_row(place, line + unit, 6 * unit, "#5ea36a", 0.3, gap=True))
    place.add(ground(place, line + unit, 0.9 * unit, "#9ad673", "#55a552"))
    place.add(leafy_tree(place, 11 * unit, place.down(0.1), 27 * unit * tall, "#5aa84f", 0.06))
    place.add(leafy_tree(place, place.width - 13 * unit, place.down(0.06), 21 * unit * tall, "#64b057", 0.12))
    place.add(bush(place, 22 * unit, place.down(0.11), 12 * unit, "#4f9a4b", 0.05))
    place.add(pool(place, place.air.sun), grass(place, GREEN))
    place.add(flowers(place, ("#ffffff", "#ffd23f", "#ff8fab", "#b79cff")))
    place.add_front(front_grass(place, "#4c9a45"))
    return place.scenery(place.air.ground("#6cb85b"))


BACKDROP = Backdrop(
    names=(
        "meadow", "field", "grass", "hill", "hillside", "pasture", "prairie", "lawn", "grassland", "countryside",
        "nature", "outdoors", "valley", "spring", "picnic", "plain", "savanna",
        "battlefield", "steppe", "savannah", "flower field",
    ),
    draw=draw,
)  # fmt: skip
