"""A laboratory: glassware, charts, and a bench to put things on."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, circle, ellipse, limb, linear, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._furniture import flasks, shelf
from ._lamps import pendant
from ._outlines import boxes, dots, glow, strokes
from ._place import Place, indoors
from ._rooms import floor_light, plain_floor, room_wall
from ._windows import window

LIQUIDS = ("#4fc3e8", "#7fd66f", "#f27fb2", "#f6c445", "#a97fe0")


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.67, light=(0.78, 0.28))
    unit, width, line = place.unit, place.width, place.horizon
    room_wall(place, "#c3d9e6", pattern="tiles", skirting=None)
    high = 25 * unit * place.tallness
    place.add(
        window(
            place,
            width - 35 * unit,
            line - 27 * unit - high,
            26 * unit,
            high,
            frame="#f4f8fa",
            view="trees",
            panes=(2, 1),
        )
    )
    for row in range(2 if not place.is_tall else 4):
        y = line - (28 + 18 * row) * unit
        place.add(
            shelf(place, 5 * unit, y, 34 * unit, "#e9eef2"),
            flasks(place, 9.5 * unit, y, (LIQUIDS * 2)[row : row + 4], 9 * unit),
        )
    if place.is_wide:
        place.add(
            shelf(place, width - 76 * unit, line - 28 * unit, 32 * unit, "#e9eef2"),
            flasks(place, width - 72 * unit, line - 28 * unit, LIQUIDS[1:], 8.5 * unit),
        )
    place.add(pendant(place, width / 2, max(4 * unit, line - 63 * unit), 12 * unit, "#5f7f95"))
    place.add(_screen(place, width - 33 * unit, line - 19 * unit))
    floor = plain_floor(place, "#dbe5ea", joints=False)
    place.add(
        rectangle(0, line, width, 1.4 * unit, lighten(floor, 0.6), role="light"), floor_light(place, "#ffffff", 0.6)
    )
    place.add(_microscope(place, width - 11 * unit, place.down(0.18)), _rack(place, 12 * unit, place.down(0.16)))
    return place.scenery(floor, floor=(0.34, 0.76), weather=False, surfaces={"table": place.down(0.56)})


def _screen(place: Place, x: float, y: float) -> list[Shape]:
    unit = place.unit
    wave = [
        (x + 2 * unit + k * 1.5 * unit, y + (7 - (0, 3, -2, 4, 1, 5, 2, 3, 6, 4)[k]) * unit * 0.9) for k in range(10)
    ]
    return [
        rectangle(x, y, 18 * unit, 13 * unit, place.air.shade("#3b4a58"), radius=unit),
        rectangle(x + unit, y + unit, 16 * unit, 11 * unit, "#123344", radius=0.5 * unit),
        strokes([wave], "#5fe3c0", 0.5 * unit, role="light", smooth=True),
        glow(x + 9 * unit, y + 6 * unit, 15 * unit, 12 * unit, "#5fe3c0", 0.14),
    ]


def _microscope(place: Place, x: float, y: float) -> list[Shape]:
    unit, white, dark = place.unit, place.air.shade("#f4f7f9"), place.air.shade("#3f4f5c")
    return [
        ellipse(x, y, 9 * unit, 1.2 * unit, "#1c1424", role="shadow", opacity=0.25),
        rectangle(x - 7 * unit, y - 2.4 * unit, 14 * unit, 2.6 * unit, dark, radius=unit),
        limb(
            [(x + 5 * unit, y - 2 * unit), (x + 6.4 * unit, y - 10 * unit), (x + 1.6 * unit, y - 17 * unit)],
            3 * unit,
            2.6 * unit,
            white,
        ),
        rectangle(x - 6 * unit, y - 8 * unit, 10 * unit, 1.4 * unit, dark),
        limb(
            [(x - 2 * unit, y - 10 * unit), (x + 1.6 * unit, y - 20 * unit)],
            2.6 * unit,
            3 * unit,
            linear(lighten(white, 0.2), darken(white, 0.2), angle=0),
        ),
        limb([(x + 1.4 * unit, y - 19.6 * unit), (x + 2.6 * unit, y - 23 * unit)], 2 * unit, 2 * unit, dark),
        circle(x + 6 * unit, y - 8 * unit, 1.4 * unit, place.air.shade("#4fb3d6")),
    ]


def _rack(place: Place, x: float, y: float) -> list[Shape]:
    """A rack of test tubes."""
    unit, wood, glass = place.unit, place.air.shade("#c9a173"), place.air.shade("#eef8fb")
    tubes = [(x + (k - 2) * 3.8 * unit - unit, y - 13 * unit, 2 * unit, 12 * unit) for k in range(5)]
    shapes: list[Shape] = [ellipse(x, y, 12 * unit, unit, "#1c1424", role="shadow", opacity=0.25)]
    for (tx, ty, tw, th), color in zip(tubes, LIQUIDS, strict=True):
        shapes += [
            rectangle(tx, ty, tw, th, glass, radius=unit),
            rectangle(
                tx + 0.2 * unit,
                ty + th * 0.4,
                tw - 0.4 * unit,
                th * 0.58,
                place.air.shade(color),
                radius=0.8 * unit,
                role="detail",
            ),
        ]
    shapes.append(
        boxes(
            [
                (x - 11 * unit, y - 9 * unit, 22 * unit, 1.6 * unit),
                (x - 11 * unit, y - 1.6 * unit, 22 * unit, 1.8 * unit),
                (x - 11 * unit, y - 9 * unit, 1.4 * unit, 8 * unit),
                (x + 9.6 * unit, y - 9 * unit, 1.4 * unit, 8 * unit),
            ],
            wood,
            role="form",
        )
    )
    bubbles = [(tx + unit, ty - (1 + k % 3) * unit, 0.35 * unit) for k, (tx, ty, _, _) in enumerate(tubes)]
    return [*shapes, dots(bubbles, lighten(darken(glass, 0.1), 0.2), role="light")]


BACKDROP = Backdrop(
    names=(
        "laboratory",
        "lab",
        "science lab",
        "chemistry lab",
        "experiment",
        "research center",
        "mad scientist's lab",
        "science",
    ),
    draw=draw,
    indoors=True,
)
