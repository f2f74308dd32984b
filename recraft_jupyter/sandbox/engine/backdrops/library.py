"""A library with tall bookcases, a ladder and warm lamps."""

from __future__ import annotations

from ..color import darken
from ..drawing import Shape
from ..scene import Backdrop, Scenery, Stage
from ._furniture import bookcase
from ._lamps import desk_lamp, pendant
from ._outlines import strokes
from ._place import Place, indoors
from ._rooms import floor_light, planks, room_wall
from ._windows import window


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.66, light=(0.5, 0.25))
    unit, width, line = place.unit, place.width, place.horizon
    room_wall(place, "#d9b98c", pattern="plain", skirting="#8a5f3f")
    high = 34 * unit * place.tallness
    place.add(
        window(
            place,
            width / 2 - 13 * unit,
            line - 20 * unit - high,
            26 * unit,
            high,
            frame="#8a5f3f",
            view="trees",
            panes=(3, 3),
        )
    )
    floor = planks(place, "#a06b45")
    tall, rows = (58 * unit, 5) if not place.is_tall else (100 * unit, 8)
    columns = 1 if not place.is_wide else 3
    wide = (width / 2 - 20 * unit) / columns
    for k in range(columns):
        place.add(bookcase(place, -2 * unit + k * wide, line + unit, wide, tall, rows=rows))
        place.add(bookcase(place, width + 2 * unit - (k + 1) * wide, line + unit, wide, tall, rows=rows))
    place.add(_ladder(place, 24 * unit, place.down(0.1), tall * 0.85), floor_light(place, "#ffe6b8", 0.35))
    place.add(
        desk_lamp(place, width - 26 * unit, place.down(0.1), 30 * unit, "#e9d2a0"),
        pendant(place, width / 2, max(3 * unit, line - 64 * unit), 10 * unit, "#3f7f6a"),
    )
    return place.scenery(floor, weather=False)


def _ladder(place: Place, x: float, y: float, height: float) -> list[Shape]:
    wood, unit = place.air.shade("#d9a066"), place.unit
    lean = -10 * unit
    rails = [[(x + s, y), (x + s + lean, y - height)] for s in (0, 8 * unit)]
    rungs = [
        [(x + lean * k / 9, y - height * k / 9), (x + 8 * unit + lean * k / 9, y - height * k / 9)] for k in range(1, 9)
    ]
    return [strokes(rungs, darken(wood, 0.12), unit, role="form"), strokes(rails, wood, 1.4 * unit, role="form")]


BACKDROP = Backdrop(
    names=("library", "bookshop", "bookstore", "reading room", "book shelf", "bookshelf", "archive", "study"),
    draw=draw,
    indoors=True,
)
