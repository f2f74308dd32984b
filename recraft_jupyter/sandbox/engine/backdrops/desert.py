"""A desert of dunes with mesas and cacti."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, clipped, limb, linear, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._land import ground, hills, pool, ripples, stones
from ._outlines import strokes
from ._place import Place, open_air
from ._trees import contact


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.6, sun=(0.7, 0.26), cloud_count=2)
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    place.add(_mesa(place, width * 0.2, line, 30 * unit, 19 * unit * tall, 0.42))
    place.add(_mesa(place, width * 0.9, line, 26 * unit, 15 * unit * tall, 0.52))
    place.add(_mesa(place, width * 0.36, line, 13 * unit, 11 * unit * tall, 0.6))
    place.add(hills(place, line - 1.5 * unit, 2.2 * unit, "#eebf84", 0.34, steps=4))
    place.add(hills(place, line + 1.5 * unit, 1.8 * unit, "#eab676", 0.16, steps=3))
    place.add(ground(place, place.down(0.12), 1.4 * unit, "#f3cf92", "#dd9f5c", steps=4))
    place.add(pool(place, "#ffedc2", 0.3 if not place.air.dark else 0.08), ripples(place, "#c4874a", count=14))
    place.add(stones(place, "#c98f66", count=9))
    place.add(_cactus(place, 12 * unit, place.down(0.26), 25 * unit * tall))
    place.add(_cactus(place, width - 10 * unit, place.down(0.36), 31 * unit * tall))
    if place.is_wide:
        place.add(_cactus(place, 42 * unit, place.down(0.14), 12 * unit))
    place.add_front(ground(place, place.height - 1.2 * unit, 1.0 * unit, "#d9985a", "#b9773f", steps=4))
    return place.scenery(place.air.ground("#e9b877"))


def _mesa(place: Place, x: float, y: float, width: float, height: float, distance: float) -> list[Shape]:
    color = place.air.shade("#c9704f", distance)
    top, low = width * 0.33, width * 0.4
    body = polygon(
        [
            (x - width / 2, y),
            (x - low, y - height * 0.45),
            (x - top, y - height * 0.5),
            (x - top * 0.94, y - height),
            (x + top * 0.9, y - height * 0.97),
            (x + top, y - height * 0.52),
            (x + low, y - height * 0.44),
            (x + width / 2, y),
        ],
        linear(color, place.air.shade("#e0a070", distance)),
    )
    bands = [
        rectangle(x - width, y - height * s, 2 * width, height * 0.06, darken(color, 0.12), role="shadow")
        for s in (0.86, 0.7, 0.56)
    ]
    shade = polygon(
        [(x + top * 0.2, y - height), (x + width, y - height), (x + width, y), (x + width * 0.12, y)],
        darken(color, 0.3),
        role="shadow",
        opacity=0.35,
    )
    return [body, *clipped([*bands, shade], body)]


def _cactus(place: Place, x: float, y: float, height: float) -> list[Shape]:
    green = place.air.shade("#4f9d62", 0.02)
    thick = height * 0.2
    paint = linear(lighten(green, 0.18), green, darken(green, 0.25), angle=0)
    arms = [
        limb(
            [(x, y - height * 0.36), (x - height * 0.27, y - height * 0.4), (x - height * 0.29, y - height * 0.68)],
            thick * 0.6,
            thick * 0.55,
            paint,
        ),
        limb(
            [(x, y - height * 0.5), (x + height * 0.25, y - height * 0.54), (x + height * 0.27, y - height * 0.85)],
            thick * 0.55,
            thick * 0.5,
            paint,
        ),
    ]
    ribs = [[(x + dx * thick, y - height * 0.02), (x + dx * thick, y - height * 0.94)] for dx in (-0.24, 0.0, 0.24)]
    stem = limb([(x, y), (x, y - height)], thick, thick * 0.9, paint)
    return [
        contact(place, x, y, height * 0.3),
        *arms,
        stem,
        *clipped([strokes(ribs, darken(green, 0.4), thick * 0.06, opacity=0.5)], stem),
    ]


BACKDROP = Backdrop(
    names=(
        "desert",
        "dune",
        "sahara",
        "wild west",
        "canyon",
        "mesa",
        "cactus",
        "oasis",
        "wasteland",
        "prairie town",
        "western",
        "egypt",
        "pyramid",
    ),
    draw=draw,
)
