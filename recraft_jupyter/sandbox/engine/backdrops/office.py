"""An office: window front over the city, files and plants, and a desk top to put things on."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, circle, ellipse, linear, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._furniture import books, clock, plant, shelf
from ._lamps import desk_lamp, pendant
from ._place import Place, indoors
from ._rooms import room_wall, worktop
from ._windows import window


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.68, light=(0.2, 0.25))
    unit, width, line = place.unit, place.width, place.horizon
    room_wall(place, "#d5dde6", pattern="plain", skirting=None)
    high = 38 * unit * place.tallness
    wide = 50 * unit if not place.is_wide else 84 * unit
    place.add(
        window(
            place,
            5 * unit,
            line - 14 * unit - high,
            wide,
            high,
            frame="#eef2f5",
            view="city",
            panes=(3 if not place.is_wide else 5, 1),
        )
    )
    right = width - 32 * unit
    place.add(clock(place, width - 13 * unit, line - 55 * unit, 6 * unit))
    for row in (0, 1):
        y = line - (20 + 16 * row) * unit
        place.add(
            shelf(place, right, y, 28 * unit, "#b98f68"),
            books(place, right + 2 * unit, y, (17 - 5 * row) * unit, 9.5 * unit),
        )
    place.add(plant(place, width - 9 * unit, line - 36 * unit, 11 * unit, pot="#f3efe6"))
    place.add(pendant(place, width * 0.5, max(3 * unit, line - 64 * unit), 11 * unit, "#2f4a66"))
    wood = worktop(place, "#d9b48a")
    place.add(
        desk_lamp(place, 9 * unit, place.down(0.14), 26 * unit, "#e8714f"),
        _cup(place, width - 13 * unit, place.down(0.2)),
        plant(place, width - 5 * unit, place.down(0.08), 19 * unit, pot="#5f7f9a"),
    )
    return place.scenery(wood, floor=(0.34, 0.76), weather=False, surfaces={"table": place.down(0.56)})


def _cup(place: Place, x: float, y: float) -> list[Shape]:
    """A cup with pens, and sticky notes beside it."""
    unit, shade = place.unit, place.air.shade
    cup = shade("#3f7f7a")
    pens = [
        polygon(
            [
                (x + a * unit, y - 5 * unit),
                (x + (a + b) * unit, y - 12 * unit),
                (x + (a + b + 0.9) * unit, y - 12 * unit),
                (x + (a + 0.9) * unit, y - 5 * unit),
            ],
            shade(c),
        )
        for a, b, c in ((-2, -1.4, "#e0a340"), (-0.6, 0, "#d9534f"), (0.8, 1.2, "#32527b"))
    ]
    return [
        ellipse(x, y, 4 * unit, 0.8 * unit, "#1c1424", role="shadow", opacity=0.25),
        *pens,
        polygon(
            [(x - 3 * unit, y - 7 * unit), (x + 3 * unit, y - 7 * unit), (x + 2.6 * unit, y), (x - 2.6 * unit, y)],
            linear(lighten(cup, 0.2), cup, darken(cup, 0.2), angle=0),
        ),
        polygon(
            [
                (x - 17 * unit, y + 2.6 * unit),
                (x - 9 * unit, y + 2.6 * unit),
                (x - 8 * unit, y + 5 * unit),
                (x - 17.4 * unit, y + 5 * unit),
            ],
            shade("#ffe27a"),
        ),
        circle(x + 6 * unit, y + 3 * unit, 0.6 * unit, shade("#d9534f"), role="detail"),
        rectangle(x - 16 * unit, y + 3.4 * unit, 5 * unit, 0.3 * unit, shade("#c9a63f"), role="detail"),
    ]


BACKDROP = Backdrop(
    names=(
        "office",
        "workplace",
        "workspace",
        "home office",
        "meeting room",
        "conference room",
        "boardroom",
        "bureau",
        "business",
        "cubicle",
    ),
    draw=draw,
    indoors=True,
)
