"""Snow-capped mountains over a lake, pines at the sides."""

from __future__ import annotations

from ..scene import Backdrop, Scenery, Stage
from ._land import flowers, front_grass, grass, ground, hills, mountains, stones
from ._place import open_air
from ._trees import pine, pine_row
from ._water import water


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.6, sun=(0.78, 0.2), cloud_count=3)
    unit, line, tall, width = place.unit, place.horizon, place.tallness, place.width
    count = round(3 * width / unit / 100)
    place.add(mountains(place, line, 38 * unit * tall, "#7f9cc4", 0.5, count=count + 1))
    place.add(mountains(place, line, 27 * unit * tall, "#6d86ad", 0.26, count=count))
    place.add(hills(place, line - 4 * unit, 2 * unit, "#6ea58c", 0.36))
    place.add(pine_row(place, line + unit, 9 * unit * tall, "#4f8a72", 0.28, gap=True))
    lake = place.down(0.16)
    place.add(water(place, line, lake + unit, "#8cc8e8", "#4d9ccb"))
    place.add(ground(place, lake, 0.8 * unit, "#9cc777", "#5b9a55"))
    for x, deep, high in ((6, 0.22, 38), (17, 0.2, 27), (26, 0.17, 19)):
        place.add(pine(place, x * unit, place.down(deep), high * unit * tall, "#3f7d5d", 0.05))
        place.add(
            pine(place, width - (x - 2) * unit, place.down(deep + 0.02), high * 0.9 * unit * tall, "#3f7d5d", 0.05)
        )
    place.add(grass(place, "#7db862", count=38, top=0.22), stones(place, "#a3a9ac", count=8, top=0.24))
    place.add(flowers(place, ("#ffffff", "#b79cff"), count=12, top=0.28))
    place.add_front(front_grass(place, "#4a8f4a", size=5))
    return place.scenery(place.air.ground("#78ad62"), floor=(0.38, 0.82), surfaces={"water": place.down(0.12)})


BACKDROP = Backdrop(
    names=(
        "mountain",
        "alp",
        "alps",
        "summit",
        "peak",
        "mountain lake",
        "mountain range",
        "hike",
        "camp",
        "camping",
        "cliff",
        "highland",
        "landscape",
        "campsite",
        "national park",
        "mountaintop",
        "hiking trail",
    ),
    draw=draw,
)
