"""A museum hall: framed pictures, a vase and a bust on pedestals, spotlights."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, blob, circle, ellipse, linear, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._furniture import picture
from ._outlines import glow, stamp, strokes
from ._place import Place, indoors
from ._rooms import floor_light, planks, room_wall


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.66, light=(0.5, 0.08))
    unit, width, line = place.unit, place.width, place.horizon
    room_wall(place, "#e9e2d6", pattern="plain", skirting="#fffdf8")
    frames = [(5, 24, 30, 0), (34, 15, 19, 2), (-29, 24, 30, 1), (-46, 12, 16, 2)]
    if place.is_wide:
        frames = [
            (8, 30, 34, 0),
            (46, 18, 23, 1),
            (72, 14, 14, 2),
            (-38, 30, 34, 1),
            (-64, 18, 23, 0),
            (-86, 14, 14, 2),
        ]
    for left, wide, high, index in frames:
        x = left * unit if left > 0 else width + left * unit
        y = line - (32 + high / 2) * unit
        place.add(
            _spot(place, x + wide * unit / 2, y, wide * unit),
            picture(place, x, y, wide * unit, high * unit, index=index, frame="#c09a4f"),
        )
    if place.is_tall:
        place.add(
            _spot(place, width / 2, line - 104 * unit, 50 * unit),
            picture(place, width / 2 - 27 * unit, line - 104 * unit, 54 * unit, 36 * unit, index=0, frame="#8a5f3f"),
        )
    floor = planks(place, "#c7a27a")
    place.add(
        floor_light(place, "#fff8ea", 0.45),
        _vase(place, 11 * unit, place.down(0.3)),
        _bust(place, width - 11 * unit, place.down(0.3)),
        _rope(place),
    )
    return place.scenery(floor, weather=False)


def _spot(place: Place, x: float, y: float, width: float) -> list[Shape]:
    unit, metal = place.unit, place.air.shade("#4a4a52")
    return [
        glow(x, y + width * 0.35, width * 0.85, width * 0.9, "#fff2cc", 0.55),
        rectangle(x - width * 0.2, y - 3.4 * unit, width * 0.4, unit, metal, radius=0.5 * unit),
        rectangle(x - 0.4 * unit, y - 3 * unit, 0.8 * unit, 3 * unit, metal),
    ]


def _pedestal(place: Place, x: float, y: float, height: float) -> list[Shape]:
    unit, white = place.unit, place.air.shade("#fbf9f4")
    return [
        ellipse(x, y, 9 * unit, 1.1 * unit, "#1c1424", role="shadow", opacity=0.22),
        rectangle(
            x - 6.4 * unit,
            y - height,
            12.8 * unit,
            height,
            linear(white, darken(white, 0.06), darken(white, 0.18), angle=0),
        ),
        rectangle(x - 7.6 * unit, y - height - unit, 15.2 * unit, 2.4 * unit, lighten(white, 0.3)),
        rectangle(x - 7.6 * unit, y - 2 * unit, 15.2 * unit, 2 * unit, darken(white, 0.06)),
    ]


def _vase(place: Place, x: float, y: float) -> list[Shape]:
    unit, blue = place.unit, place.air.shade("#4f7fc0")
    foot = y - 17 * unit
    body = [
        (x - 2.4 * unit, foot),
        (x - 6 * unit, foot - 8 * unit),
        (x - 2.6 * unit, foot - 14 * unit),
        (x - 3.4 * unit, foot - 17 * unit),
        (x + 3.4 * unit, foot - 17 * unit),
        (x + 2.6 * unit, foot - 14 * unit),
        (x + 6 * unit, foot - 8 * unit),
        (x + 2.4 * unit, foot),
    ]
    band = [
        [(x - 5.4 * unit, foot - 9.6 * unit), (x, foot - 8.6 * unit), (x + 5.4 * unit, foot - 9.6 * unit)],
        [(x - 5.6 * unit, foot - 6.4 * unit), (x, foot - 5.4 * unit), (x + 5.6 * unit, foot - 6.4 * unit)],
    ]
    return [
        *_pedestal(place, x, y, 16 * unit),
        blob(body, linear(lighten(blue, 0.4), blue, darken(blue, 0.25), angle=0)),
        strokes(band, place.air.shade("#fdfaf2"), 0.8 * unit, smooth=True),
    ]


def _bust(place: Place, x: float, y: float) -> list[Shape]:
    unit, stone = place.unit, place.air.shade("#e6e2da")
    foot = y - 17 * unit
    shoulders = "M-6.4 0C-7 -6 -3 -6.4 -2 -8H2C3 -6.4 7 -6 6.4 0Z"
    return [
        *_pedestal(place, x, y, 16 * unit),
        stamp(shoulders, x, foot, unit, linear(lighten(stone, 0.2), darken(stone, 0.15))),
        rectangle(x - 1.8 * unit, foot - 10 * unit, 3.6 * unit, 4 * unit, darken(stone, 0.1)),
        ellipse(
            x, foot - 12.4 * unit, 3.6 * unit, 4.6 * unit, linear(lighten(stone, 0.2), darken(stone, 0.12), angle=0)
        ),
        blob(
            [
                (x - 3.9 * unit, foot - 12.6 * unit),
                (x - 3.2 * unit, foot - 17 * unit),
                (x + 2 * unit, foot - 18 * unit),
                (x + 4.2 * unit, foot - 14 * unit),
                (x + 2.6 * unit, foot - 15 * unit),
                (x - 2 * unit, foot - 14.6 * unit),
            ],
            darken(stone, 0.14),
        ),
        polygon(
            [
                (x + 0.2 * unit, foot - 12.6 * unit),
                (x + 1.1 * unit, foot - 10.6 * unit),
                (x - 0.4 * unit, foot - 10.6 * unit),
            ],
            darken(stone, 0.16),
            role="shadow",
        ),
    ]


def _rope(place: Place) -> list[Shape]:
    unit, brass, red = place.unit, place.air.shade("#d6ab52"), place.air.shade("#b3263c")
    y, shapes = place.down(0.12), []
    for start, end in ((21 * unit, 36 * unit), (place.width - 36 * unit, place.width - 21 * unit)):
        shapes.append(
            strokes(
                [[(start, y - 10 * unit), ((start + end) / 2, y - 6.4 * unit), (end, y - 10 * unit)]],
                red,
                unit,
                smooth=True,
                role="form",
            )
        )
        for x in (start, end):
            shapes += [
                ellipse(x, y, 2.4 * unit, 0.6 * unit, brass),
                rectangle(x - 0.5 * unit, y - 11 * unit, unit, 11 * unit, brass),
                circle(x, y - 11.4 * unit, unit, lighten(brass, 0.2)),
            ]
    return shapes


BACKDROP = Backdrop(
    names=("museum", "gallery", "art gallery", "exhibition", "exhibit", "showroom", "art museum", "hall"),
    draw=draw,
    indoors=True,
)
