"""A sandy beach with palms, the sea and a far island."""

from __future__ import annotations

from ..color import darken
from ..drawing import Shape, ellipse, rectangle, star
from ..scene import Backdrop, Scenery, Stage
from ._land import ground, hills, pool, ripples, stones
from ._outlines import dots
from ._place import Place, open_air
from ._trees import fern, palm
from ._water import surf, water


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.52, sun=(0.72, 0.28))
    unit, line, width = place.unit, place.horizon, place.width
    tall = min(1.35, place.tallness)
    shore = place.down(0.34)
    place.add(_island(place))
    place.add(water(place, line, shore + 5 * unit, "#79d3e6", "#2fa9cf"))
    place.add(rectangle(0, shore - 6 * unit, width, 8 * unit, place.air.shade("#8fe3dd"), role="light", opacity=0.35))
    sand = ground(place, shore + 0.8 * unit, 0.9 * unit, "#f4dca6", "#e6bf80")
    place.add(sand, surf(place, shore + 0.6 * unit, 0.9 * unit))
    place.add(pool(place, "#fff3cf", 0.35 if not place.air.dark else 0.1), ripples(place, "#cfa468", opacity=0.35))
    place.add(stones(place, "#c9b49a", count=5, size=1.4, top=0.5), _finds(place))
    place.add(palm(place, 9 * unit, place.down(0.56), 46 * unit * tall, lean=0.16))
    place.add(palm(place, 2 * unit, place.down(0.64), 36 * unit * tall, lean=0.3))
    place.add(fern(place, 6 * unit, place.down(0.64), 13 * unit, "#4fa35c"))
    if place.is_wide:
        place.add(palm(place, width - 10 * unit, place.down(0.5), 40 * unit, lean=-0.2))
    place.add_front(fern(place, width - unit, place.height + 2 * unit, 19 * unit, "#2f8a55"))
    return place.scenery(place.air.ground("#eccb91"), floor=(0.55, 0.86), surfaces={"water": place.down(0.2)})


def _island(place: Place) -> list[Shape]:
    unit, x = place.unit, place.width * 0.27
    far = place.air.shade("#6fa6a0", 0.5)
    return [
        hills(place, place.horizon - 1.2 * unit, 0.6 * unit, "#9cc3cf", 0.7),
        ellipse(x, place.horizon, 17 * unit, 7 * unit, far),
        ellipse(x + 13 * unit, place.horizon, 12 * unit, 4 * unit, darken(far, 0.06)),
    ]


def _finds(place: Place) -> list[Shape]:
    unit, air = place.unit, place.air
    x, y = place.width - 18 * unit, place.down(0.66)
    shell = [(x - 9 * unit + step * 0.7 * unit, y + 3 * unit, unit * (0.9 - 0.2 * abs(step))) for step in (-1, 0, 1)]
    return [
        ellipse(
            x + 0.4 * unit, y + 0.5 * unit, 2.6 * unit, 0.8 * unit, air.ground("#b98f58"), role="shadow", opacity=0.5
        ),
        star(x, y, 2.4 * unit, 1.0 * unit, air.shade("#f2785c")),
        dots(
            [
                (x, y, 0.35 * unit),
                (x + 0.9 * unit, y - 0.3 * unit, 0.25 * unit),
                (x - 0.9 * unit, y - 0.3 * unit, 0.25 * unit),
            ],
            air.shade("#ffc3a8"),
        ),
        dots(shell, air.shade("#fdeee0")),
    ]


BACKDROP = Backdrop(
    names=(
        "beach",
        "shore",
        "island",
        "coast",
        "seaside",
        "seashore",
        "tropical island",
        "tropic",
        "sand",
        "lagoon",
        "vacation",
        "summer",
        "palm tree",
        "hawaii",
        "surf",
    ),
    draw=draw,
)
