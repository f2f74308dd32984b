"""A swimming pool in the sun, with loungers and a parasol."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, ellipse, line, linear, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._land import hills
from ._place import Place, open_air
from ._trees import bush, palm, tree_row
from ._water import glints


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.46, sun=(0.74, 0.2))
    unit, line_y, width, tall = place.unit, place.horizon, place.width, place.tallness
    place.add(
        hills(place, line_y, 2 * unit, "#9ccfa0", 0.4), tree_row(place, line_y + unit, 8 * unit * tall, "#5fa868", 0.25)
    )
    place.add(_hedge(place))
    place.add(
        rectangle(
            0, line_y + 3 * unit, width, place.height, linear(place.air.ground("#f2e3c6"), place.air.ground("#e2c99f"))
        )
    )
    place.add(_parasol(place, 17 * unit, place.down(0.16)), _lounger(place, 26 * unit, place.down(0.17)))
    place.add(_lounger(place, width - 30 * unit, place.down(0.16)))
    place.add(palm(place, width - 8 * unit, place.down(0.2), 40 * unit * min(1.35, tall), lean=-0.16))
    place.add(_basin(place))
    return place.scenery(place.air.ground("#58c0dc"), floor=(0.13, 0.26), surfaces={"water": place.down(0.5)})


def _hedge(place: Place) -> list[Shape]:
    count = max(4, round(place.width / place.unit / 16))
    step = place.width / count
    return [
        shape
        for number in range(count + 1)
        for shape in bush(place, number * step, place.horizon + 4 * place.unit, step * 1.25, "#4f9f57", 0.06)
    ]


def _basin(place: Place) -> list[Shape]:
    """The pool in perspective, wider than the picture near the viewer."""
    width, unit, air = place.width, place.unit, place.air
    top, edge = place.down(0.3), 2.4 * unit
    left, right = width * 0.1, width * 0.9
    stone = polygon(
        [
            (left - edge, top - edge),
            (right + edge, top - edge),
            (width + 26 * unit, place.height),
            (-26 * unit, place.height),
        ],
        air.ground("#fbf6ea"),
    )
    pool = polygon(
        [(left, top), (right, top), (width + 20 * unit, place.height + 2), (-20 * unit, place.height + 2)],
        linear(air.shade("#7fe0ea"), air.shade("#3fb9dc"), air.shade("#2f9fcf")),
    )
    wall = polygon(
        [(left, top), (right, top), (right + 1.4 * unit, top + 3 * unit), (left - 1.4 * unit, top + 3 * unit)],
        air.shade("#5fc6dc"), role="detail",
    )  # fmt: skip
    tiles = [line([(x, top), (x, top + 3 * unit)], air.shade("#a8ecf2"), 0.3 * unit) for x in
             (left + (right - left) * n / 24 for n in range(1, 24))]  # fmt: skip
    lights = glints(place, top + 5 * unit, place.height - unit, "#e2fbff", count=40)
    return [stone, pool, wall, *tiles, *lights, *_ladder(place, right - 6 * unit, top)]


def _ladder(place: Place, x: float, y: float) -> list[Shape]:
    unit = place.unit
    steel = place.air.shade("#d7dee4")
    return [
        line([(x + step * 5 * unit, y - 6 * unit), (x + step * 5 * unit, y + 6 * unit)], steel, 0.9 * unit, role="form")
        for step in (0, 1)
    ] + [line([(x, y + 2 * unit), (x + 5 * unit, y + 2 * unit)], steel, 0.7 * unit)]


def _parasol(place: Place, x: float, y: float) -> list[Shape]:
    unit, air = place.unit, place.air
    top, half = y - 26 * unit, 13 * unit
    red, white = air.shade("#e5564f"), air.shade("#fbf6ea")
    panels = [(-1.0, -0.6), (-0.6, -0.2), (-0.2, 0.2), (0.2, 0.6), (0.6, 1.0)]
    return [
        rectangle(x - 0.5 * unit, top, unit, 26 * unit, air.shade("#b9a389")),
        *(
            polygon([(x, top - 3 * unit), (x + low * half, top + 4 * unit), (x + high * half, top + 4 * unit)],
                    (red, white)[number % 2])
            for number, (low, high) in enumerate(panels)
        ),
    ]  # fmt: skip


def _lounger(place: Place, x: float, y: float) -> list[Shape]:
    unit, air = place.unit, place.air
    cloth = air.shade("#f2c14a")
    return [
        ellipse(x + 9 * unit, y + 0.6 * unit, 11 * unit, 1.2 * unit, air.ground("#b08f62"), role="shadow", opacity=0.4),
        *(rectangle(x + step * unit, y - 4 * unit, 0.9 * unit, 4 * unit, air.shade("#fbf6ea")) for step in (2, 15)),
        polygon([(x + 4 * unit, y - 5 * unit), (x + 19 * unit, y - 5 * unit), (x + 19 * unit, y - 3.4 * unit),
                 (x + 4 * unit, y - 3.4 * unit)], cloth),
        polygon([(x + 4.6 * unit, y - 3.6 * unit), (x - 1.4 * unit, y - 10.6 * unit), (x, y - 11.4 * unit),
                 (x + 6.4 * unit, y - 4.6 * unit)], lighten(cloth, 0.2)),
        polygon([(x - 0.6 * unit, y - 10 * unit), (x + 0.6 * unit, y - 11 * unit), (x + 2.4 * unit, y - 9 * unit),
                 (x + 1.2 * unit, y - 8 * unit)], darken(cloth, 0.2), role="detail"),
    ]  # fmt: skip


BACKDROP = Backdrop(names=("swimming pool", "pool", "poolside", "pool party", "water park"), draw=draw)
