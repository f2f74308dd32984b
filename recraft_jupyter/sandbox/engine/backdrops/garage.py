"""A garage with a roller door, tyres and tool cabinets on a concrete floor."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, circle, ellipse, linear, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._lamps import pendant
from ._outlines import boxes, dots, strokes
from ._place import Place, indoors
from ._rooms import floor_light, plain_floor, room_wall
from ._windows import window


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.62, light=(0.5, 0.05))
    unit, width, line = place.unit, place.width, place.horizon
    room_wall(place, "#a9b6bf", pattern="plain", skirting="#7f8c96")
    place.add(_door(place, width / 2, line, 56 * unit, 47 * unit * min(1.3, place.tallness)))
    if place.is_wide:
        place.add(window(place, 16 * unit, line - 46 * unit, 22 * unit, 18 * unit, view="city"))
    floor = plain_floor(place, "#9aa0a5")
    yellow = place.air.shade("#f2c33f")
    place.add(
        rectangle(0, place.down(0.12), width, 1.2 * unit, yellow, role="detail", opacity=0.8),
        floor_light(place, "#f4f7fa", 0.35),
    )
    place.add(_cabinet(place, width - 12 * unit, place.down(0.08)), _tyres(place, 10 * unit, place.down(0.12)))
    for x in (0.32, 0.68):
        place.add(pendant(place, width * x, max(3 * unit, line - 62 * unit), 10 * unit, "#d9534f"))
    return place.scenery(floor, weather=False)


def _door(place: Place, x: float, y: float, width: float, height: float) -> list[Shape]:
    unit, steel = place.unit, place.air.shade("#e3e8ec")
    slats = [[(x - width / 2, y - height * k / 9), (x + width / 2, y - height * k / 9)] for k in range(1, 9)]
    panes = [(x - width * 0.44 + k * width * 0.225, y - height * 0.86, width * 0.2, height * 0.12) for k in range(4)]
    return [
        rectangle(
            x - width / 2 - 2 * unit,
            y - height - 2 * unit,
            width + 4 * unit,
            height + 2 * unit,
            place.air.shade("#6f7c87"),
        ),
        rectangle(x - width / 2, y - height, width, height, linear(darken(steel, 0.1), steel)),
        strokes(slats, darken(steel, 0.2), 0.5 * unit),
        boxes(panes, place.air.lamp("#a9d3ea", "#20305e"), role="form"),
        rectangle(x - width / 2, y - 1.6 * unit, width, 1.6 * unit, "#2a2f38"),
    ]


def _cabinet(place: Place, x: float, y: float) -> list[Shape]:
    unit, red = place.unit, place.air.shade("#cf463f")
    fronts = [(x - 9 * unit, y - (29 - 5.2 * k) * unit, 18 * unit, 4.5 * unit) for k in range(5)]
    return [
        ellipse(x, y, 12 * unit, unit, "#1c1424", role="shadow", opacity=0.25),
        rectangle(x - 10 * unit, y - 31 * unit, 20 * unit, 29 * unit, linear(red, darken(red, 0.2)), radius=unit),
        boxes(fronts, lighten(red, 0.1)),
        boxes([(a + 5 * unit, b + 0.7 * unit, 8 * unit, unit) for a, b, _, _ in fronts], place.air.shade("#e9eef2")),
        dots(
            [(x - 7 * unit, y - 1.2 * unit, 1.5 * unit), (x + 7 * unit, y - 1.2 * unit, 1.5 * unit)],
            "#23262d",
            role="form",
        ),
        rectangle(x - 10.6 * unit, y - 32.4 * unit, 21.2 * unit, 2 * unit, darken(red, 0.35), radius=0.6 * unit),
    ]


def _tyres(place: Place, x: float, y: float) -> list[Shape]:
    unit, rubber = place.unit, place.air.shade("#343841")
    shapes: list[Shape] = [ellipse(x, y, 12 * unit, unit, "#1c1424", role="shadow", opacity=0.25)]
    for k in range(3):
        top = y - (5.6 * (k + 1)) * unit
        shapes += [
            rectangle(
                x - 9.5 * unit,
                top,
                19 * unit,
                5.4 * unit,
                linear(lighten(rubber, 0.18), rubber, darken(rubber, 0.2), angle=0),
                radius=2.4 * unit,
            ),
            boxes(
                [(x + (i * 3 - 7.2) * unit, top + 1.4 * unit, 1.1 * unit, 2.6 * unit) for i in range(6)],
                darken(rubber, 0.4),
            ),
        ]
    return [
        *shapes,
        circle(x + 15 * unit, y - 7.2 * unit, 8 * unit, rubber),
        circle(x + 15 * unit, y - 7.2 * unit, 4.6 * unit, place.air.shade("#c3cad2")),
        circle(x + 15 * unit, y - 7.2 * unit, 1.6 * unit, rubber),
    ]


BACKDROP = Backdrop(
    names=(
        "garage",
        "repair shop",
        "hangar",
        "car workshop",
        "warehouse",
        "factory",
        "fire station",
        "depot",
        "parking garage",
        "industrial hall",
    ),
    draw=draw,
    indoors=True,
)
