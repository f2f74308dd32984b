"""A bedroom: bed with cushions, bedside lamp, window and stars on the wall."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, blob, ellipse, linear, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._furniture import books as book_row
from ._furniture import picture, plant, rug, shelf
from ._lamps import bulbs, desk_lamp
from ._outlines import boxes
from ._place import Place, indoors
from ._rooms import floor_light, planks, room_wall
from ._windows import curtains, window


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.66, light=(0.78, 0.3))
    unit, width, line = place.unit, place.width, place.horizon
    room_wall(place, "#b9a9cf", pattern="plain")
    high = 30 * unit * place.tallness
    x, top = width - 33 * unit, line - 20 * unit - high
    place.add(window(place, x, top, 22 * unit, high), curtains(place, x, top, 22 * unit, high, "#f1e4d3"))
    place.add(
        picture(place, 9 * unit, line - 54 * unit, 15 * unit, 18 * unit, index=1),
        picture(place, 28 * unit, line - 50 * unit, 11 * unit, 13 * unit, index=2, frame="#e3cfa8"),
    )
    lamps = [[(width * s, line - (64 - 4 * (k % 2)) * unit) for k, s in enumerate((0.0, 0.09, 0.18, 0.28, 0.38))]]
    place.add(bulbs(place, lamps))
    if place.is_wide:
        place.add(
            shelf(place, 52 * unit, line - 34 * unit, 26 * unit),
            book_row(place, 54 * unit, line - 34 * unit, 16 * unit, 9 * unit),
        )
    floor = planks(place, "#c79a72")
    place.add(
        rug(place, "#e8b7b0", share=0.62), floor_light(place, "#fff1e4", 0.25), _bed(place, 21 * unit, place.down(0.2))
    )
    table = width - 12 * unit
    wood = place.air.shade("#a5714d")
    place.add(boxes([(table - 6 * unit, place.down(0.14) - 14 * unit, 12 * unit, 14 * unit)], wood, role="form"))
    place.add(
        boxes(
            [
                (table - 5 * unit, place.down(0.14) - 12 * unit, 10 * unit, 4 * unit),
                (table - 5 * unit, place.down(0.14) - 7 * unit, 10 * unit, 4 * unit),
            ],
            lighten(wood, 0.18),
        )
    )
    place.add(
        desk_lamp(place, table, place.down(0.14) - 14 * unit, 17 * unit, "#f5d9a0"),
        plant(place, width - 27 * unit, place.down(0.1), 17 * unit, pot="#8a6fa8"),
    )
    return place.scenery(floor, weather=False)


def _bed(place: Place, x: float, y: float) -> list[Shape]:
    unit, shade = place.unit, place.air.shade
    wood, cloth, white = shade("#9a6646"), shade("#6f86c9"), shade("#fdf8f0")
    left, right = x - 22 * unit, x + 22 * unit
    fold = [
        (right + unit, y - 4 * unit),
        (right, y - 15 * unit),
        (x, y - 16 * unit),
        (x - 6 * unit, y - 15 * unit),
        (x - 8 * unit, y - 4 * unit),
        (x + 8 * unit, y - 2.6 * unit),
    ]
    return [
        ellipse(x, y, 27 * unit, 1.8 * unit, "#1c1424", role="shadow", opacity=0.25),
        rectangle(
            left,
            y - 32 * unit,
            9 * unit,
            32 * unit,
            linear(lighten(wood, 0.1), darken(wood, 0.1), angle=0),
            radius=3 * unit,
        ),
        rectangle(left, y - 9 * unit, right - left, 7 * unit, darken(wood, 0.1), radius=unit),
        rectangle(left + 3 * unit, y - 15 * unit, right - left - 3 * unit, 8 * unit, white, radius=2 * unit),
        blob(
            [
                (left + 8 * unit, y - 15 * unit),
                (left + 9 * unit, y - 22 * unit),
                (left + 20 * unit, y - 22 * unit),
                (left + 21 * unit, y - 15 * unit),
            ],
            linear("#ffffff", darken(white, 0.06)) if not place.air.dark else white,
        ),
        blob(fold, linear(lighten(cloth, 0.15), darken(cloth, 0.08)), tension=0.6),
        rectangle(x - 7.6 * unit, y - 15.4 * unit, 5 * unit, 11.6 * unit, lighten(cloth, 0.45), radius=2 * unit),
        rectangle(right, y - 17 * unit, 3 * unit, 17 * unit, wood, radius=unit),
    ]


BACKDROP = Backdrop(
    names=(
        "bedroom",
        "bed",
        "pillow",
        "pillow fight",
        "blanket",
        "nursery",
        "children's room",
        "kid's room",
        "bedtime",
        "sleepover",
        "hotel room",
        "dormitory",
    ),
    draw=draw,
    indoors=True,
)
