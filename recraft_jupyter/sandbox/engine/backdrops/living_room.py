"""A living room: sofa, window with curtains, pictures, plant and rug."""

from __future__ import annotations

from ..scene import Backdrop, Scenery, Stage
from ._furniture import bookcase, picture, plant, rug
from ._lamps import desk_lamp, pendant
from ._place import indoors
from ._rooms import floor_light, planks, room_wall
from ._seats import armchair, sofa
from ._windows import curtains, window


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.66, light=(0.2, 0.3))
    unit, width, line = place.unit, place.width, place.horizon
    room_wall(place, "#8fb9b2", pattern="stripes")
    high = 34 * unit * place.tallness
    top, left = line - 17 * unit - high, 10 * unit if not place.is_wide else 16 * unit
    place.add(window(place, left, top, 24 * unit, high), curtains(place, left, top, 24 * unit, high, "#dd9460"))
    place.add(picture(place, width - 37 * unit, line - 50 * unit, 16 * unit, 20 * unit))
    place.add(picture(place, width - 17 * unit, line - 47 * unit, 12 * unit, 14 * unit, index=1, frame="#39424e"))
    if place.is_tall:
        place.add(
            picture(place, width - 35 * unit, line - 84 * unit, 24 * unit, 24 * unit, index=2),
            pendant(place, width / 2, 34 * unit, 13 * unit, "#d9694f"),
        )
    floor = planks(place, "#b98556")
    place.add(rug(place, "#c9534b"), floor_light(place, "#fff1d6", 0.22))
    if place.is_wide:
        place.add(
            bookcase(place, 46 * unit, line + 1.5 * unit, 20 * unit, 46 * unit),
            armchair(place, width - 60 * unit, place.down(0.14), 21 * unit, "#e0a24a"),
        )
    place.add(sofa(place, width - 20 * unit, place.down(0.16), 42 * unit, "#4f7fa3"))
    place.add(
        plant(place, 8 * unit, place.down(0.3), 27 * unit),
        desk_lamp(place, 30 * unit if not place.is_wide else 73 * unit, place.down(0.06), 33 * unit, "#f0dfb8"),
    )
    return place.scenery(floor, weather=False)


BACKDROP = Backdrop(
    names=(
        "living room",
        "room",
        "house interior",
        "sofa",
        "couch",
        "home",
        "lounge",
        "interior",
        "parlor",
        "apartment",
        "indoors",
        "carpet",
        "rug",
        "wall",
        "window",
        "fireplace",
    ),
    draw=draw,
    indoors=True,
)
