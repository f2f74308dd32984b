"""A hospital room with a bed, a monitor and a curtain."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, circle, ellipse, limb, linear, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._furniture import clock, plant
from ._outlines import boxes, dots, strokes
from ._place import Place, indoors
from ._rooms import floor_light, plain_floor, room_wall
from ._windows import window


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.66, light=(0.78, 0.3))
    unit, width, line = place.unit, place.width, place.horizon
    wall = room_wall(place, "#cfe6e4", pattern="plain", skirting="#f5fafa")
    place.add(
        rectangle(0, line - 21 * unit, width, 18 * unit, darken(wall, 0.1)),
        rectangle(0, line - 22 * unit, width, 1.4 * unit, place.air.shade("#ffffff")),
    )
    high = 28 * unit * place.tallness
    place.add(
        window(
            place,
            width - 36 * unit,
            line - 28 * unit - high,
            27 * unit,
            high,
            frame="#ffffff",
            view="trees",
            panes=(2, 1),
        )
    )
    place.add(_cross(place, 13 * unit, line - 55 * unit), clock(place, 33 * unit, line - 55 * unit, 4.6 * unit))
    floor = plain_floor(place, "#e3eaec")
    place.add(
        floor_light(place, "#ffffff", 0.5),
        _bed(place, 23 * unit, place.down(0.2)),
        _monitor(place, width - 13 * unit, place.down(0.16)),
    )
    place.add(plant(place, width - 29 * unit, place.down(0.1), 18 * unit, pot="#ffffff"))
    return place.scenery(floor, weather=False)


def _cross(place: Place, x: float, y: float) -> list[Shape]:
    unit, red = place.unit, place.air.shade("#e2504f")
    return [
        circle(x, y, 6 * unit, place.air.shade("#ffffff")),
        boxes(
            [
                (x - 1.4 * unit, y - 4 * unit, 2.8 * unit, 8 * unit),
                (x - 4 * unit, y - 1.4 * unit, 2.6 * unit, 2.8 * unit),
                (x + 1.4 * unit, y - 1.4 * unit, 2.6 * unit, 2.8 * unit),
            ],
            red,
            role="form",
        ),
    ]


def _bed(place: Place, x: float, y: float) -> list[Shape]:
    unit, shade = place.unit, place.air.shade
    steel, white, blue = shade("#b7c3cb"), shade("#fbfdfd"), shade("#6fb3c9")
    left, right = x - 22 * unit, x + 20 * unit
    return [
        ellipse(x, y, 24 * unit, 1.4 * unit, "#1c1424", role="shadow", opacity=0.2),
        boxes(
            [
                (left + 3 * unit, y - 10 * unit, 1.4 * unit, 9 * unit),
                (right - 4 * unit, y - 10 * unit, 1.4 * unit, 9 * unit),
            ],
            steel,
            role="form",
        ),
        dots(
            [(left + 3.7 * unit, y - 1.2 * unit, 1.3 * unit), (right - 3.3 * unit, y - 1.2 * unit, 1.3 * unit)],
            shade("#454f5a"),
            role="form",
        ),
        rectangle(left, y - 12 * unit, right - left, 3 * unit, steel, radius=unit),
        polygon(
            [
                (left + unit, y - 12 * unit),
                (left - 3 * unit, y - 26 * unit),
                (left, y - 27 * unit),
                (left + 13 * unit, y - 16 * unit),
                (left + 14 * unit, y - 12 * unit),
            ],
            white,
        ),
        rectangle(left + 3 * unit, y - 16.5 * unit, right - left - 3 * unit, 5 * unit, white, radius=2 * unit),
        rectangle(
            left + 16 * unit,
            y - 17.4 * unit,
            right - left - 16 * unit,
            9 * unit,
            linear(lighten(blue, 0.2), blue),
            radius=2 * unit,
        ),
        rectangle(left + 14.6 * unit, y - 17.4 * unit, 4 * unit, 9 * unit, lighten(blue, 0.55), radius=1.4 * unit),
        rectangle(right - 1.4 * unit, y - 19 * unit, 2 * unit, 13 * unit, steel, radius=unit),
    ]


def _monitor(place: Place, x: float, y: float) -> list[Shape]:
    unit, steel = place.unit, place.air.shade("#c5cfd6")
    base = y - 34 * unit
    beat = [
        (x - 7 * unit, base + 6 * unit),
        (x - 3 * unit, base + 6 * unit),
        (x - 1.6 * unit, base + 2 * unit),
        (x + 0.4 * unit, base + 9 * unit),
        (x + 2 * unit, base + 6 * unit),
        (x + 7 * unit, base + 6 * unit),
    ]
    return [
        ellipse(x, y, 8 * unit, unit, "#1c1424", role="shadow", opacity=0.2),
        rectangle(x - 0.8 * unit, base + 10 * unit, 1.6 * unit, 23 * unit, steel),
        rectangle(x - 7 * unit, y - 1.4 * unit, 14 * unit, 1.6 * unit, steel, radius=0.8 * unit),
        rectangle(x - 9 * unit, base - unit, 18 * unit, 14 * unit, place.air.shade("#eef3f5"), radius=1.6 * unit),
        rectangle(x - 7.6 * unit, base + 0.4 * unit, 15.2 * unit, 11.2 * unit, "#16323c", radius=unit),
        strokes([beat], "#5ff0a8", 0.5 * unit, role="light"),
        limb([(x + 11 * unit, y), (x + 11 * unit, y - 46 * unit)], 0.9 * unit, 0.9 * unit, steel),
        rectangle(
            x + 9 * unit,
            y - 45 * unit,
            4.4 * unit,
            8 * unit,
            linear(place.air.shade("#f4fbff"), place.air.shade("#a9d8ee")),
            radius=1.4 * unit,
        ),
    ]


BACKDROP = Backdrop(
    names=(
        "hospital",
        "clinic",
        "doctor's office",
        "ward",
        "hospital room",
        "surgery",
        "dentist",
        "pharmacy",
        "veterinary clinic",
        "emergency room",
    ),
    draw=draw,
    indoors=True,
)
