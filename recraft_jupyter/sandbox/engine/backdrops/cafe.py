"""A café: blackboard, pastry shelf, window to the street and a table top to put things on."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, circle, ellipse, linear, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._furniture import jars, plant, shelf
from ._lamps import bulbs, pendant
from ._outlines import boxes, dots, strokes
from ._place import Place, indoors
from ._rooms import room_wall, worktop
from ._windows import window


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.67, light=(0.24, 0.3))
    unit, width, line = place.unit, place.width, place.horizon
    room_wall(place, "#d99f7e", pattern="panels", skirting=None)
    high = 26 * unit * place.tallness
    place.add(
        window(place, 6 * unit, line - 29 * unit - high, 30 * unit, high, frame="#5b4034", view="city", panes=(3, 1))
    )
    place.add(_blackboard(place, width - 35 * unit, line - 56 * unit, 24 * unit, 25 * unit))
    if place.is_wide:
        place.add(
            shelf(place, width - 76 * unit, line - 36 * unit, 30 * unit),
            jars(place, width - 73 * unit, line - 36 * unit, ("#8a5a3c", "#f3e3c8", "#c8553d", "#6ba292"), 8 * unit),
        )
    if place.is_tall:
        place.add(
            shelf(place, width - 38 * unit, line - 76 * unit, 30 * unit),
            jars(place, width - 35 * unit, line - 76 * unit, ("#8a5a3c", "#f3e3c8", "#c8553d"), 9 * unit),
        )
    place.add(bulbs(place, [[(width * k / 8, max(4 * unit, line - (62 - 3 * (k % 2)) * unit)) for k in range(9)]]))
    place.add(pendant(place, width / 2, max(8 * unit, line - 58 * unit), 9 * unit, "#3f5f57"))
    wood = worktop(place, "#9c6440")
    place.add(
        _cake(place, width - 13 * unit, place.down(0.16)),
        plant(place, 6 * unit, place.down(0.1), 18 * unit, pot="#f1e6d6"),
        _sugar(place, 19 * unit, place.down(0.14)),
    )
    return place.scenery(wood, floor=(0.34, 0.76), weather=False, surfaces={"table": place.down(0.56)})


def _blackboard(place: Place, x: float, y: float, width: float, height: float) -> list[Shape]:
    unit, chalk = place.unit, place.air.shade("#f4efe4")
    lines = [
        [(x + 4 * unit, y + (8 + 3.6 * k) * unit), (x + (17 - 2 * (k % 2)) * unit, y + (8 + 3.6 * k) * unit)]
        for k in range(4)
    ]
    prices = [(x + width - 3.6 * unit, y + (8 + 3.6 * k) * unit, 0.7 * unit) for k in range(4)]
    cup = [
        [
            (x + 9 * unit, y + 3 * unit),
            (x + 9.6 * unit, y + 6 * unit),
            (x + 14 * unit, y + 6 * unit),
            (x + 14.6 * unit, y + 3 * unit),
            (x + 9 * unit, y + 3 * unit),
        ]
    ]
    return [
        rectangle(x, y, width, height, place.air.shade("#8a5a3c")),
        rectangle(x + 1.2 * unit, y + 1.2 * unit, width - 2.4 * unit, height - 2.4 * unit, place.air.shade("#33413c")),
        strokes(lines, chalk, 0.5 * unit, opacity=0.8),
        dots(prices, place.air.shade("#f2c14e")),
        strokes(cup, chalk, 0.45 * unit),
    ]


def _cake(place: Place, x: float, y: float) -> list[Shape]:
    """Cake on a stand under a glass bell."""
    unit, shade = place.unit, place.air.shade
    white, pink = shade("#fdfaf4"), shade("#f2a0ae")
    return [
        ellipse(x, y, 6 * unit, unit, "#1c1424", role="shadow", opacity=0.25),
        rectangle(x - 1.2 * unit, y - 6 * unit, 2.4 * unit, 5.6 * unit, white),
        ellipse(x, y - 0.4 * unit, 4.4 * unit, unit, darken(white, 0.08)),
        rectangle(
            x - 7 * unit, y - 14 * unit, 14 * unit, 7.4 * unit, linear(shade("#e8c08e"), shade("#c98f5c")), radius=unit
        ),
        boxes([(x - 7 * unit, y - 10.8 * unit, 14 * unit, 1.2 * unit)], white),
        rectangle(x - 7.3 * unit, y - 15.4 * unit, 14.6 * unit, 3 * unit, pink, radius=1.4 * unit),
        dots(
            [(x + k * 3.4 * unit, y - 16 * unit, 1.1 * unit) for k in (-1.6, -0.55, 0.5, 1.6)],
            shade("#d9344a"),
            role="form",
        ),
        ellipse(x, y - 6.4 * unit, 10 * unit, 1.3 * unit, linear(lighten(white, 0.3), darken(white, 0.1))),
    ]


def _sugar(place: Place, x: float, y: float) -> list[Shape]:
    unit, white = place.unit, place.air.shade("#fdfaf4")
    teal = place.air.shade("#4f8f8a")
    return [
        ellipse(x, y, 5 * unit, 0.8 * unit, "#1c1424", role="shadow", opacity=0.25),
        ellipse(x, y - 0.4 * unit, 5.6 * unit, 1.1 * unit, white),
        rectangle(
            x - 3.4 * unit,
            y - 6 * unit,
            6.8 * unit,
            5.4 * unit,
            linear(lighten(teal, 0.2), teal, darken(teal, 0.15), angle=0),
            radius=1.6 * unit,
        ),
        Shape(
            circle(x + 3.8 * unit, y - 3.6 * unit, 1.5 * unit, None).path,
            stroke=teal,
            stroke_width=0.8 * unit,
            role="form",
        ),
        ellipse(x, y - 6 * unit, 3.4 * unit, 0.7 * unit, place.air.shade("#5a3526"), role="detail"),
    ]


BACKDROP = Backdrop(
    names=(
        "cafe",
        "restaurant",
        "coffee shop",
        "bar",
        "bistro",
        "diner",
        "bakery",
        "pub",
        "tea house",
        "canteen",
        "café",
        "cafeteria",
        "pizzeria",
        "tavern",
    ),
    draw=draw,
    indoors=True,
)
