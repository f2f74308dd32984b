"""A hill under a great starry sky with the milky way."""

from __future__ import annotations

from dataclasses import replace

from ..drawing import Gradient, Shape, polygon
from ..scene import Backdrop, Scenery, Stage
from ._land import front_grass, grass, ground, hills
from ._outlines import dots, glow
from ._place import Place, open_air
from ._trees import pine, pine_row


def draw(stage: Stage) -> Scenery:
    place = open_air(replace(stage, time="night"), horizon=0.66, sun=(0.8, 0.24), cloud_count=1)
    unit, line, tall, width = place.unit, place.horizon, place.tallness, place.width
    _milky_way(place)
    place.add(
        hills(place, line - 5 * unit, 3 * unit, "#5a77a8", 0.5),
        pine_row(place, line, 10 * unit * tall, "#3c5f6e", 0.3, gap=True),
    )
    place.add(ground(place, line, 1.2 * unit, "#5d9a72", "#2f6a58", steps=4), grass(place, "#5fa078", count=38))
    for x, deep, high in ((5, 0.2, 34), (16, 0.12, 22)):
        place.add(pine(place, x * unit, place.down(deep), high * unit * tall, "#2f5f5c"))
        place.add(pine(place, width - x * unit, place.down(deep), high * 0.85 * unit * tall, "#2f5f5c"))
    place.add(_fireflies(place))
    place.add_front(front_grass(place, "#2d6a52", size=5))
    return place.scenery(place.air.ground("#45836a"))


def _milky_way(place: Place) -> None:
    width, line, unit, random = place.width, place.horizon, place.unit, place.random
    for index in range(7):
        share = index / 6
        place.add(
            glow(
                width * (0.02 + 0.62 * share),
                line * (0.98 - 0.95 * share),
                22 * unit,
                20 * unit,
                ("#7d6fd6", "#5f8fe0", "#b585d8")[index % 3],
                0.26,
            )
        )
    points = []
    for _ in range(110):
        share = random.random()
        points.append(
            (
                width * (0.02 + 0.62 * share) + random.gauss(0, 6) * unit,
                line * (0.98 - 0.95 * share) + random.gauss(0, 5) * unit,
                unit * random.uniform(0.06, 0.2),
            )
        )
    place.add(dots(points, "#fdf6ff", role="light", opacity=0.85))
    x, y = width * 0.5, line * 0.14
    tail = Gradient(((0.0, "#ffffff", 0.0), (1.0, "#ffffff", 0.9)), angle=155)
    place.add(polygon([(x, y), (x + 15 * unit, y - 7 * unit), (x - 0.35 * unit, y - 0.45 * unit)], tail, role="light"))


def _fireflies(place: Place) -> list[Shape]:
    spots = place.spots(16, -0.1, 0.7, middle=0.3)
    return [
        dots([(x, y, place.unit * 0.55) for x, y, _ in spots], "#fff2a0", role="glow", opacity=0.3),
        dots([(x, y, place.unit * 0.22) for x, y, _ in spots], "#fffbd0", role="light"),
    ]


BACKDROP = Backdrop(
    names=(
        "night sky",
        "starry sky",
        "starry night",
        "star",
        "milky way",
        "constellation",
        "stargazing",
        "moonlight",
        "shooting star",
        "aurora",
        "northern lights",
        "observatory",
        "night",
    ),
    draw=draw,
)
