"""Candy land: sugar hills, lollipop trees and a chocolate river."""

from __future__ import annotations

import math

from ..color import darken, lighten
from ..drawing import Shape, circle, clipped, limb, linear
from ..scene import Backdrop, Scenery, Stage
from ._land import ground, hills, pool, trail
from ._outlines import dots, polygons, strokes
from ._place import Place, open_air
from ._trees import contact


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.6, sun=(0.78, 0.26), accent=0.6)
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    place.add(
        hills(place, line - 8 * unit, 5 * unit, "#f7b6d8", 0.4, steps=4),
        hills(place, line - 3 * unit, 4 * unit, "#b8a5f0", 0.26, steps=4),
    )
    place.add(
        ground(place, line + unit, 1.2 * unit, "#b5f0cf", "#7fdcb8"),
        trail(place, "#ffe9c7", start=0.5, end=0.58, width=0.5),
        pool(place, "#ffffff", 0.4),
    )
    sprinkles = place.spots(70, 0.1, 1.0, middle=0.4)
    for index, color in enumerate(("#ff6fa8", "#ffd24a", "#6fb8ff", "#ffffff")):
        place.add(
            strokes(
                [
                    [(x, y), (x + unit * (0.6 + near) * (1 if k % 2 else 0.3), y - unit * 0.5 * (k % 3 - 1))]
                    for k, (x, y, near) in enumerate(sprinkles[index::4])
                ],
                place.air.shade(color),
                0.55 * unit,
            )
        )
    for x, deep, high, color in ((22, 0.06, 20, "#ffb03b"), (9, 0.16, 36, "#ff5f9e")):
        place.add(_lollipop(place, x * unit, place.down(deep), high * unit * tall, color))
        place.add(
            _lollipop(
                place,
                width - (x + 3) * unit,
                place.down(deep + 0.03),
                high * 0.85 * unit * tall,
                "#6f9bff" if high > 30 else "#9be05f",
            )
        )
    place.add(
        _cane(place, 25 * unit, place.down(0.26), 22 * unit),
        _cane(place, width - 21 * unit, place.down(0.3), 20 * unit),
    )
    gums = [
        (x, place.height + 0.5 * unit, unit * place.random.uniform(2.4, 4.4))
        for x in (place.random.random() ** 1.4 * width * 0.24 for _ in range(7))
    ]
    gums += [(width - x, y, r) for x, y, r in gums]
    for index, color in enumerate(("#ff7eb6", "#ffd24a", "#7fd0ff")):
        chosen = gums[index::3]
        place.add_front(
            dots(chosen, place.air.shade(color), role="form"),
            dots([(x - r * 0.3, y - r * 0.45, r * 0.24) for x, y, r in chosen], "#ffffff", role="light", opacity=0.7),
        )
    return place.scenery(place.air.ground("#a6e6c6"))


def _lollipop(place: Place, x: float, y: float, height: float, color: str) -> list[Shape]:
    seen, radius = place.air.shade(color), height * 0.27
    cy = y - height + radius
    disc = circle(x, cy, radius, seen)
    slices = [[(x, cy), *_arc(x, cy, radius * 1.05, k * 45, k * 45 + 22)] for k in range(8)]
    return [
        contact(place, x, y, radius),
        limb([(x, y), (x, cy)], height * 0.05, height * 0.05, place.air.shade("#fffaf2")),
        disc,
        *clipped([polygons(slices, lighten(seen, 0.5))], disc),
        Shape(disc.path, stroke=darken(seen, 0.1), stroke_width=height * 0.018, role="detail"),
        circle(x - radius * 0.4, cy - radius * 0.42, radius * 0.16, "#ffffff", role="light", opacity=0.7),
    ]


def _arc(x: float, y: float, radius: float, start: float, end: float) -> list[tuple[float, float]]:
    # The slices bend with the radius, which makes the swirl of a lollipop.
    outer = [
        (
            x + radius * math.cos(math.radians(start + (end - start) * s / 4)),
            y + radius * math.sin(math.radians(start + (end - start) * s / 4)),
        )
        for s in range(5)
    ]
    first = (
        x + radius * 0.5 * math.cos(math.radians(start - 22)),
        y + radius * 0.5 * math.sin(math.radians(start - 22)),
    )
    last = (x + radius * 0.5 * math.cos(math.radians(end - 22)), y + radius * 0.5 * math.sin(math.radians(end - 22)))
    return [first, *outer, last]


def _cane(place: Place, x: float, y: float, height: float) -> list[Shape]:
    white, red = place.air.shade("#fffaf5"), place.air.shade("#f0485f")
    points = [
        (x, y),
        (x, y - height * 0.72),
        (x + height * 0.08, y - height * 0.93),
        (x + height * 0.24, y - height * 0.96),
        (x + height * 0.33, y - height * 0.78),
    ]
    body = limb(points, height * 0.12, height * 0.12, linear(white, darken(white, 0.08), angle=0))
    bands = [
        [
            (x - height * 0.1, y - height * s),
            (x + height * 0.5, y - height * (s + 0.3)),
            (x + height * 0.5, y - height * (s + 0.37)),
            (x - height * 0.1, y - height * (s + 0.07)),
        ]
        for s in (0.0, 0.16, 0.32, 0.48, 0.64, 0.8)
    ]
    return [contact(place, x, y, height * 0.16), body, *clipped([polygons(bands, red)], body)]


BACKDROP = Backdrop(
    names=("candy land", "sweets land", "candyland", "fantasy land", "dream land", "wonderland"),
    draw=draw,
)
