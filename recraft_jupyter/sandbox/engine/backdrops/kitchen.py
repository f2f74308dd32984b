"""A kitchen: tiled wall, window, shelf with jars, and a wooden worktop to put things on."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, circle, ellipse, limb, linear, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._furniture import jars, plant, shelf
from ._lamps import pendant
from ._outlines import strokes
from ._place import Place, indoors
from ._rooms import room_wall, worktop
from ._windows import window

JARS = ("#d96c4f", "#e9b44c", "#6ba292", "#f3efe6", "#8a6fa8")


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.66, light=(0.78, 0.3))
    unit, width, line = place.unit, place.width, place.horizon
    room_wall(place, "#dce8e0", pattern="tiles", skirting=None)
    high = 30 * unit * place.tallness
    top = line - 20 * unit - high
    place.add(window(place, width - 36 * unit, top, 27 * unit, high, view="trees"))
    place.add(
        shelf(place, 6 * unit, line - 34 * unit, 32 * unit),
        jars(place, 8.5 * unit, line - 34 * unit, JARS[:4], 8 * unit),
    )
    place.add(_pans(place, 7 * unit, line - 26 * unit))
    if place.is_tall:
        place.add(
            shelf(place, 6 * unit, line - 62 * unit, 32 * unit),
            jars(place, 9 * unit, line - 62 * unit, JARS[::-1][:3], 8 * unit),
        )
        place.add(plant(place, 32 * unit, line - 62 * unit, 11 * unit))
    if place.is_wide:
        place.add(
            shelf(place, width - 78 * unit, line - 34 * unit, 28 * unit),
            jars(place, width - 76 * unit, line - 34 * unit, JARS[::-1], 7 * unit),
        )
    for x in (0.4, 0.6):
        place.add(pendant(place, width * x, max(6 * unit, line - 62 * unit), 9 * unit, "#3f7f7a"))
    wood = worktop(place, "#c08a58")
    place.add(
        plant(place, width - 8 * unit, place.down(0.12), 20 * unit, leaf="#5aa85e"),
        _board(place, 9 * unit, place.down(0.12)),
    )
    return place.scenery(wood, floor=(0.34, 0.76), weather=False, surfaces={"table": place.down(0.56)})


def _pans(place: Place, x: float, y: float) -> list[Shape]:
    """A rail with ladles and pans."""
    unit, steel, iron = place.unit, place.air.shade("#a7b2bb"), place.air.shade("#4b5560")
    shapes: list[Shape] = [
        rectangle(x, y, 30 * unit, 0.9 * unit, linear(lighten(steel, 0.3), darken(steel, 0.2)), radius=unit)
    ]
    for index, (drop, radius) in enumerate(((6, 3.6), (8, 2.2), (6.4, 3.0), (8, 1.9))):
        cx = x + (4.4 + 7.2 * index) * unit
        shapes += [
            limb([(cx, y), (cx, y + drop * unit)], 0.9 * unit, 0.8 * unit, iron),
            ellipse(
                cx,
                y + (drop + radius * 0.8) * unit,
                radius * unit,
                radius * unit,
                linear(lighten(iron, 0.2), iron) if index % 2 == 0 else steel,
            ),
        ]
        if index % 2 == 0:
            shapes.append(
                circle(cx, y + (drop + radius * 0.8) * unit, radius * 0.74 * unit, darken(iron, 0.2), role="detail")
            )
    return shapes


def _board(place: Place, x: float, y: float) -> list[Shape]:
    """A cutting board that leans on the wall, with a lemon before it."""
    unit, wood = place.unit, place.air.shade("#d9a871")
    lemon = place.air.shade("#f5cf46")
    return [
        polygon(
            [
                (x - 4.5 * unit, y),
                (x - 3.5 * unit, y - 19 * unit),
                (x + 8.5 * unit, y - 19 * unit),
                (x + 9.5 * unit, y),
            ],
            linear(lighten(wood, 0.1), darken(wood, 0.1)),
        ),
        ellipse(x + 2.5 * unit, y - 16.2 * unit, 1.3 * unit, 1.1 * unit, darken(wood, 0.5), role="detail"),
        strokes(
            [[(x + k * unit, y - 2 * unit), (x + (k + 0.4) * unit, y - 13 * unit)] for k in (-1.5, 1.5, 5)],
            darken(wood, 0.2),
            0.25 * unit,
            opacity=0.6,
        ),
        ellipse(x + 9 * unit, y + 1.4 * unit, 3.6 * unit, 0.8 * unit, "#1c1424", role="shadow", opacity=0.25),
        ellipse(x + 9 * unit, y - 1.2 * unit, 3.3 * unit, 2.6 * unit, linear(lighten(lemon, 0.2), darken(lemon, 0.1))),
        ellipse(
            x + 4 * unit, y - 0.6 * unit, 3.1 * unit, 2.5 * unit, linear(lighten(lemon, 0.25), darken(lemon, 0.06))
        ),
    ]


BACKDROP = Backdrop(
    names=(
        "kitchen",
        "table",
        "counter",
        "worktop",
        "countertop",
        "dining table",
        "tabletop",
        "pantry",
        "cooking",
        "wooden table",
        "breakfast",
    ),
    draw=draw,
    indoors=True,
)
