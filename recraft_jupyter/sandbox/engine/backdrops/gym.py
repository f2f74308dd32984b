"""A gym with wall bars, a rack of weights and mirrors."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, circle, ellipse, linear, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._furniture import clock
from ._lamps import pendant
from ._outlines import boxes, dots, polygons, strokes
from ._place import Place, indoors
from ._rooms import floor_light, planks, room_wall
from ._windows import window


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.66, light=(0.5, 0.1))
    unit, width, line, tall = place.unit, place.width, place.horizon, place.tallness
    room_wall(place, "#b9cbd9", pattern="plain", skirting="#5f7f9a")
    place.add(rectangle(0, line - 24 * unit, width, 4 * unit, place.air.shade("#e2683f"), role="detail"))
    high = 15 * unit * tall
    for k in range(2 if not place.is_wide else 4):
        place.add(
            window(
                place,
                width / 2
                + (0 if place.is_wide else 8 * unit)
                + (k - (0.5 if not place.is_wide else 1.5)) * 25 * unit
                - 11 * unit,
                line - 36 * unit - high,
                22 * unit,
                high,
                panes=(3, 1),
                sill=False,
            )
        )
    place.add(
        _bars(place, 5 * unit, line, 24 * unit, 46 * unit * tall),
        clock(place, width - 13 * unit, line - 54 * unit, 5 * unit),
    )
    floor = planks(place, "#d6a066")
    white = place.air.shade("#fdfdf8")
    ring = ellipse(width / 2, place.down(0.56), 44 * unit, place.ground * 0.36, None)
    place.add(
        Shape(ring.path, stroke=white, stroke_width=0.9 * unit, role="detail", opacity=0.7),
        floor_light(place, "#fff6e4", 0.3),
    )
    place.add(_rack(place, width - 16 * unit, place.down(0.14)), _ball(place, 12 * unit, place.down(0.26), 6 * unit))
    for x in (0.3, 0.7):
        place.add(pendant(place, width * x, max(3 * unit, line - 64 * unit), 9 * unit, "#3f5f7f"))
    return place.scenery(floor, weather=False)


def _bars(place: Place, x: float, y: float, width: float, height: float) -> list[Shape]:
    wood, unit = place.air.shade("#c98f58"), place.unit
    rungs = [(x, y - height * k / 12, width, 1.4 * unit) for k in range(1, 12)]
    posts = [(x + s * (width - 2 * unit), y - height, 2 * unit, height) for s in (0, 0.5, 1)]
    return [boxes(rungs, lighten(wood, 0.15), role="form"), boxes(posts, darken(wood, 0.15), role="form")]


def _rack(place: Place, x: float, y: float) -> list[Shape]:
    unit, steel = place.unit, place.air.shade("#4a5663")
    shapes: list[Shape] = [
        ellipse(x, y, 15 * unit, 1.1 * unit, "#1c1424", role="shadow", opacity=0.25),
        polygons(
            [
                [
                    (x + s * 12 * unit, y),
                    (x + s * 10 * unit, y - 25 * unit),
                    (x + s * 11.6 * unit, y - 25 * unit),
                    (x + s * 14 * unit, y),
                ]
                for s in (-1, 1)
            ],
            steel,
            "form",
        ),
    ]
    for row, color in enumerate(("#d9534f", "#3f7fc0", "#e0a340")):
        level, tone = y - (5 + 9 * row) * unit, place.air.shade(color)
        shapes.append(rectangle(x - 13 * unit, level, 26 * unit, 1.4 * unit, steel))
        bells = [x + (k - 1) * 8.6 * unit for k in range(3)]
        shapes.append(
            boxes([(b - 3 * unit, level - 2.4 * unit, 6 * unit, 1.1 * unit) for b in bells], lighten(steel, 0.4))
        )
        shapes.append(
            boxes(
                [
                    (b + s * 2.4 * unit - 0.9 * unit, level - 4 * unit, 1.8 * unit, 4 * unit)
                    for b in bells
                    for s in (-1, 1)
                ],
                tone,
                role="form",
            )
        )
    return shapes


def _ball(place: Place, x: float, y: float, radius: float) -> list[Shape]:
    color = place.air.shade("#4fb39a")
    return [
        ellipse(x, y, radius * 1.2, radius * 0.2, "#1c1424", role="shadow", opacity=0.25),
        circle(x, y - radius, radius, linear(lighten(color, 0.25), darken(color, 0.15))),
        strokes(
            [
                [(x - radius * 0.8, y - radius * 1.3), (x, y - radius * 1.1), (x + radius * 0.8, y - radius * 1.3)],
                [(x - radius * 0.85, y - radius * 0.8), (x, y - radius * 0.6), (x + radius * 0.85, y - radius * 0.8)],
            ],
            darken(color, 0.2),
            radius * 0.05,
            smooth=True,
        ),
        dots([(x - radius * 0.4, y - radius * 1.45, radius * 0.16)], "#ffffff", role="light", opacity=0.6),
        polygon(
            [
                (x + radius * 1.5, y),
                (x + radius * 1.6, y - radius * 0.4),
                (x + radius * 4.2, y - radius * 0.4),
                (x + radius * 4.3, y),
            ],
            place.air.shade("#7f6fc0"),
        ),
    ]


BACKDROP = Backdrop(
    names=(
        "gym",
        "gymnasium",
        "fitness studio",
        "sports hall",
        "basketball court",
        "boxing ring",
        "training room",
        "yoga studio",
        "workout",
        "sports",
    ),
    draw=draw,
    indoors=True,
)
