"""A workshop: tool wall, drawers and a workbench to put things on."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, circle, limb, linear, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._furniture import jars, shelf
from ._lamps import pendant
from ._outlines import boxes, dots
from ._place import Place, indoors
from ._rooms import room_wall, worktop
from ._windows import window


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.66, light=(0.8, 0.28))
    unit, width, line = place.unit, place.width, place.horizon
    room_wall(place, "#c2a684", pattern="bricks", skirting=None)
    high = 27 * unit * place.tallness
    place.add(window(place, width - 34 * unit, line - 26 * unit - high, 25 * unit, high, frame="#6f7f8a", panes=(3, 2)))
    left = 5 * unit
    place.add(_tool_wall(place, left, line - 50 * unit, 36 * unit, 34 * unit))
    if place.is_wide:
        place.add(_drawers(place, 48 * unit, line - 42 * unit))
    if place.is_tall:
        place.add(
            shelf(place, 6 * unit, line - 66 * unit, 34 * unit),
            jars(place, 9 * unit, line - 66 * unit, ("#7a8a96", "#c8553d", "#3f7f7a", "#e0a340"), 8 * unit),
        )
    place.add(
        shelf(place, width - 36 * unit, line - 15 * unit, 30 * unit, "#8a5f3c"),
        jars(place, width - 33 * unit, line - 15 * unit, ("#d9a441", "#7a8a96", "#b5533f"), 7 * unit),
    )
    place.add(pendant(place, width / 2, max(5 * unit, line - 63 * unit), 13 * unit, "#37495a"))
    wood = worktop(place, "#b07a4a")
    shavings = [(x, y, unit * (0.2 + 0.35 * near)) for x, y, near in place.spots(22, 0.1, 0.9, middle=0.2)]
    place.add(dots(shavings, lighten(wood, 0.4), role="light", opacity=0.7))
    return place.scenery(wood, floor=(0.34, 0.76), weather=False, surfaces={"table": place.down(0.56)})


def _tool_wall(place: Place, x: float, y: float, width: float, height: float) -> list[Shape]:
    unit, shade = place.unit, place.air.shade
    panel, steel, wood, red = shade("#5f7480"), shade("#d3dae0"), shade("#c08a55"), shade("#d9534f")
    holes = [
        (x + (2 + 3 * a) * unit, y + (2 + 3 * b) * unit, 0.28 * unit)
        for a in range(int(width / unit / 3))
        for b in range(int(height / unit / 3))
    ]
    low = y + height * 0.62
    return [
        rectangle(x, y, width, height, linear(lighten(panel, 0.08), darken(panel, 0.1)), radius=unit),
        dots(holes, darken(panel, 0.3)),
        limb([(x + 5 * unit, y + 6 * unit), (x + 5 * unit, low)], 1.7 * unit, 2.2 * unit, wood),
        rectangle(x + 1.4 * unit, y + 4 * unit, 7.4 * unit, 4 * unit, steel, radius=0.8 * unit),
        limb([(x + 13 * unit, y + 5 * unit), (x + 13 * unit, low - 3 * unit)], 1.2 * unit, 1.2 * unit, steel),
        rectangle(x + 11.6 * unit, low - 5 * unit, 2.8 * unit, 9 * unit, red, radius=1.3 * unit),
        limb([(x + 20 * unit, y + 7 * unit), (x + 20 * unit, low + 2 * unit)], 2.2 * unit, 2.4 * unit, steel),
        circle(x + 20 * unit, y + 6.4 * unit, 3.0 * unit, steel),
        polygon(
            [
                (x + 18.8 * unit, y + 2 * unit),
                (x + 21.2 * unit, y + 2 * unit),
                (x + 21.2 * unit, y + 6 * unit),
                (x + 18.8 * unit, y + 6 * unit),
            ],
            panel,
            role="detail",
        ),
        polygon(
            [
                (x + 25 * unit, y + 5 * unit),
                (x + 33 * unit, y + 8.6 * unit),
                (x + 33 * unit, y + 10 * unit),
                (x + 25 * unit, y + 10 * unit),
            ],
            steel,
        ),
        rectangle(x + 24.4 * unit, y + 4 * unit, 3 * unit, 7 * unit, wood, radius=unit),
        *[
            circle(
                x + (26 + 3.2 * k) * unit,
                low,
                (2.6 - 0.3 * k) * unit,
                (shade("#e0a340"), shade("#3f7f7a"), shade("#e9e2d2"))[k],
            )
            for k in range(3)
        ],
        *[circle(x + (26 + 3.2 * k) * unit, low, 0.9 * unit, darken(panel, 0.3), role="detail") for k in range(3)],
    ]


def _drawers(place: Place, x: float, y: float) -> list[Shape]:
    unit, frame = place.unit, place.air.shade("#4a5a66")
    fronts = [
        (x + (1 + 7.4 * a) * unit, y + (1 + 5.6 * b) * unit, 6.6 * unit, 4.8 * unit) for a in range(3) for b in range(4)
    ]
    return [
        rectangle(x, y, 23.4 * unit, 23.8 * unit, frame, radius=unit),
        boxes(fronts, place.air.shade("#d8604a")),
        boxes(
            [(a + 2.2 * unit, b + 3 * unit, 2.2 * unit, 0.8 * unit) for a, b, _, _ in fronts],
            place.air.shade("#f7e9d0"),
        ),
    ]


BACKDROP = Backdrop(
    names=(
        "workshop",
        "workbench",
        "tool shed",
        "shed",
        "carpenter's shop",
        "carpentry",
        "atelier",
        "craft room",
        "studio workshop",
        "forge",
        "smithy",
        "toolbox",
    ),
    draw=draw,
    indoors=True,
)
