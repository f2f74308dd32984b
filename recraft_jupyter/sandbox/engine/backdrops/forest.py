"""A forest clearing between large trunks, the wood behind fading into light."""

from __future__ import annotations

from ..color import mix
from ..drawing import Gradient, Shape, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._land import front_grass, grass, ground, pool, stones
from ._outlines import glow, polygons
from ._place import Place, open_air
from ._trees import bush, fern, pine_row, tree_row, trunk


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.62, sun=(0.66, 0.3), cloud_count=0)
    unit, line, width = place.unit, place.horizon, place.width
    high = line * 0.9
    place.add(rectangle(0, 0, width, line, place.air.shade("#a9dba0", 0.45), role="glow", opacity=0.7))
    place.add(glow(place.light[0], place.light[1], 60 * unit, 60 * unit, place.air.sun, 0.7))
    place.add(pine_row(place, line, high * 0.8, "#5aa67c", 0.46, gap=True))
    place.add(_far_trunks(place), tree_row(place, line + unit, 13 * unit, "#579a63", 0.22, gap=True))
    place.add(ground(place, line, 0.8 * unit, "#8fc56b", "#4c8f4e"))
    place.add(_beams(place))
    place.add(trunk(place, 0.17 * width + 4 * unit, place.down(0.08), 6 * unit, "#7d5b42", 0.16))
    place.add(trunk(place, 0.86 * width, place.down(0.1), 7 * unit, "#7a5840", 0.12))
    place.add(bush(place, 0.24 * width, place.down(0.1), 16 * unit, "#4b9455", 0.08))
    place.add(bush(place, 0.8 * width, place.down(0.12), 18 * unit, "#4b9455", 0.06))
    place.add(trunk(place, 2.5 * unit, place.down(0.26), 12 * unit, "#6b4b38"))
    place.add(trunk(place, width - 1.5 * unit, place.down(0.3), 11 * unit, "#6b4b38"))
    place.add(pool(place, mix(place.air.sun, "#ffffff", 0.2), 0.34), grass(place, "#6fb358", count=38))
    place.add(stones(place, "#98a08f", count=6), fern(place, 13 * unit, place.down(0.34), 12 * unit, "#4ea05a"))
    place.add(fern(place, width - 14 * unit, place.down(0.36), 12 * unit, "#4ea05a"))
    place.add_front(front_grass(place, "#37803f", size=5.5))
    place.add_front(fern(place, 2 * unit, place.height + unit, 19 * unit, "#2f7443"))
    place.add_front(fern(place, width - 2 * unit, place.height + unit, 19 * unit, "#2f7443"))
    return place.scenery(place.air.ground("#6aa856"))


def _far_trunks(place: Place) -> list[Shape]:
    shapes = []
    for color, distance, count, thick in (("#6f8f74", 0.5, 13, 1.3), ("#6b7f62", 0.32, 9, 2.1)):
        stems = []
        for index in range(count):
            x = place.width * (index + place.random.uniform(0.15, 0.85)) / count
            if abs(x / place.width - 0.5) < 0.14:
                continue
            half = place.unit * thick * place.random.uniform(0.6, 1.1)
            stems.append(
                [
                    (x - half * 0.7, 0),
                    (x + half * 0.7, 0),
                    (x + half, place.horizon + place.unit),
                    (x - half, place.horizon + place.unit),
                ]
            )
        shapes.append(polygons(stems, place.air.shade(color, distance), "form"))
    return shapes


def _beams(place: Place) -> list[Shape]:
    if place.stage.weather != "clear" or place.air.dark:
        return []
    x, y, unit, low = place.light[0], -4 * place.unit, place.unit, place.down(0.5)
    fade = Gradient(((0.0, place.air.sun, 0.3), (0.6, place.air.sun, 0.14), (1.0, place.air.sun, 0.0)))
    return [
        polygon(
            [(x + a * unit, y), (x + b * unit, y), (x + (b * 2.2 - 34) * unit, low), (x + (a * 2.2 - 40) * unit, low)],
            fade,
            role="glow",
        )
        for a, b in ((-16, -9), (-4, 1), (6, 13))
    ]


BACKDROP = Backdrop(
    names=(
        "forest",
        "wood",
        "woods",
        "woodland",
        "glade",
        "clearing",
        "grove",
        "tree",
        "enchanted forest",
        "fairy tale",
    ),
    draw=draw,
)
