"""A bathroom: tiled wall, bathtub with foam, mirror and basin."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, ellipse, limb, linear, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._furniture import plant, shelf
from ._outlines import boxes, dots, stamp
from ._place import Place, indoors
from ._rooms import floor_light, room_wall, tiled_floor
from ._windows import window


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.66, light=(0.24, 0.3))
    unit, width, line = place.unit, place.width, place.horizon
    room_wall(place, "#a9d6d8", pattern="tiles")
    high = 22 * unit * place.tallness
    place.add(window(place, 12 * unit, line - 36 * unit - high, 22 * unit, high, view="trees"))
    floor = tiled_floor(place, "#e8eef0", "#b9d0d6")
    place.add(
        floor_light(place, "#ffffff", 0.4),
        _tub(place, 20 * unit, place.down(0.22)),
        _basin(place, width - 17 * unit, place.down(0.12)),
    )
    place.add(plant(place, width - 35 * unit, place.down(0.1), 19 * unit, pot="#f1ece2"))
    if place.is_wide:
        place.add(
            shelf(place, 54 * unit, line - 32 * unit, 22 * unit),
            boxes(
                [((56 + 5 * k) * unit, line - 35 * unit, 4.4 * unit, 3 * unit) for k in range(3)],
                place.air.shade("#f2a38c"),
                role="form",
            ),
        )
    return place.scenery(floor, weather=False, surfaces={"water": place.down(0.22) - 17 * unit})


def _tub(place: Place, x: float, y: float) -> list[Shape]:
    unit, random = place.unit, place.random
    white, brass = place.air.shade("#fdfdfd"), place.air.shade("#d9b05c")
    top = y - 18 * unit
    foam = [
        (x + random.uniform(-19, 19) * unit, top - random.uniform(-0.5, 2.6) * unit, random.uniform(1.2, 3.2) * unit)
        for _ in range(26)
    ]
    bowl = "M-25 -18C-24 -4 -20 -2.5 -14 -2.5H14C20 -2.5 24 -4 25 -18Z"
    return [
        ellipse(x, y, 24 * unit, 1.6 * unit, "#1c1424", role="shadow", opacity=0.22),
        boxes([(x + s * 14 * unit - unit, y - 3.4 * unit, 2 * unit, 3.6 * unit) for s in (-1, 1)], brass, role="form"),
        dots(foam, place.air.shade("#ffffff"), role="form"),
        dots(
            [(px + r * 0.2, py + r * 0.3, r * 0.6) for px, py, r in foam[::2]],
            place.air.shade("#dceef6"),
            role="shadow",
            opacity=0.7,
        ),
        stamp(bowl, x, y, unit, linear(white, darken(white, 0.14))),
        rectangle(
            x - 27 * unit, top - 1.2 * unit, 54 * unit, 3 * unit, linear(white, darken(white, 0.08)), radius=1.5 * unit
        ),
        limb(
            [
                (x - 18 * unit, top),
                (x - 18 * unit, top - 8 * unit),
                (x - 13 * unit, top - 8.6 * unit),
                (x - 12.4 * unit, top - 5.6 * unit),
            ],
            1.5 * unit,
            1.4 * unit,
            brass,
        ),
    ]


def _basin(place: Place, x: float, y: float) -> list[Shape]:
    unit, white, wood = place.unit, place.air.shade("#fdfdfd"), place.air.shade("#b98a5e")
    glass = place.air.shade("#d8eef5")
    return [
        rectangle(x - 9.4 * unit, y - 58 * unit, 18.8 * unit, 27 * unit, wood, radius=9 * unit),
        rectangle(
            x - 8.2 * unit,
            y - 56.8 * unit,
            16.4 * unit,
            24.6 * unit,
            linear(lighten(glass, 0.3), darken(glass, 0.08), angle=40),
            radius=8 * unit,
        ),
        ellipse(x, y, 12 * unit, unit, "#1c1424", role="shadow", opacity=0.22),
        rectangle(x - 11 * unit, y - 20 * unit, 22 * unit, 20 * unit, linear(lighten(wood, 0.1), wood), radius=unit),
        boxes(
            [
                (x - 9.6 * unit, y - 17 * unit, 9 * unit, 14 * unit),
                (x + 0.6 * unit, y - 17 * unit, 9 * unit, 14 * unit),
            ],
            darken(wood, 0.12),
        ),
        rectangle(
            x - 12 * unit, y - 24 * unit, 24 * unit, 5 * unit, linear(white, darken(white, 0.12)), radius=2 * unit
        ),
        limb(
            [(x, y - 24 * unit), (x, y - 28 * unit), (x + 3 * unit, y - 28 * unit)],
            1.3 * unit,
            unit,
            place.air.shade("#d9b05c"),
        ),
    ]


BACKDROP = Backdrop(names=("bathroom", "bath", "shower", "washroom", "bubble bath", "spa"), draw=draw, indoors=True)
