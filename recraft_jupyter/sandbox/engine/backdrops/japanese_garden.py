"""A Japanese garden: torii, pagoda, cherry blossom and a red bridge far off."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, circle, clipped, ellipse, limb, linear, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._land import grass, ground, mountains, pool, stones
from ._outlines import boxes, dots, ring, scalloped
from ._place import Place, open_air
from ._trees import bush, contact, tree_row
from ._water import water


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.58, sun=(0.6, 0.26), cloud_count=3)
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    place.add(mountains(place, line, 30 * unit * tall, "#9fb0d8", 0.6, count=2))
    place.add(
        tree_row(place, line, 10 * unit, "#e8a5bd", 0.42, gap=True),
        tree_row(place, line + unit, 5 * unit, "#7fb28a", 0.3),
    )
    place.add(_pagoda(place, width - 26 * unit, line + 2 * unit, 34 * unit * tall))
    place.add(water(place, line + unit, place.down(0.28), "#a9dcea", "#69b6d3"))
    place.add(_torii(place, 27 * unit, place.down(0.17), 21 * unit * min(1.3, tall)))
    place.add(ground(place, place.down(0.22), 1.1 * unit, "#a9d08a", "#6fae69"), pool(place, "#fff3ec", 0.35))
    place.add(
        bush(place, 20 * unit, place.down(0.3), 15 * unit, "#5a9f62"),
        bush(place, width - 18 * unit, place.down(0.32), 17 * unit, "#5a9f62"),
    )
    place.add(
        _lantern(place, width - 8 * unit, place.down(0.4), 21 * unit), stones(place, "#a8acb5", count=9, top=0.36)
    )
    place.add(
        _cherry(place, 6 * unit, place.down(0.42), 56 * unit * min(1.25, tall)),
        grass(place, "#86bf73", count=26, top=0.34),
    )
    petals = [(x, y, unit * (0.25 + 0.3 * near)) for x, y, near in place.spots(60, -1.0, 1.0, middle=0.4)]
    place.add(dots(petals, place.air.shade("#ffc7d9"), opacity=0.9))
    place.add_front(dots([(x, y, unit * 0.6) for x, y, _ in place.spots(14, 0.8, 1.0)], place.air.shade("#ffb3cb")))
    return place.scenery(place.air.ground("#8bbd78"), floor=(0.42, 0.84), surfaces={"water": place.down(0.16)})


def _torii(place: Place, x: float, y: float, size: float) -> list[Shape]:
    red = place.air.shade("#d8432f", 0.06)
    dark = place.air.shade("#33303c", 0.06)
    half = size * 0.5
    legs = [(x + s * half * 0.78 - size * 0.045, y - size * 0.9, size * 0.09, size * 0.9) for s in (-1, 1)]
    return [
        boxes(legs, red, role="form"),
        boxes([(a - size * 0.02, y - size * 0.1, size * 0.13, size * 0.1) for a, _, _, _ in legs], dark, role="form"),
        rectangle(x - half * 0.98, y - size * 0.72, half * 1.96, size * 0.08, red),
        rectangle(x - size * 0.05, y - size * 0.86, size * 0.1, size * 0.16, darken(red, 0.15)),
        polygon(
            [
                (x - half * 1.25, y - size * 1.0),
                (x - half * 1.15, y - size * 0.88),
                (x + half * 1.15, y - size * 0.88),
                (x + half * 1.25, y - size * 1.0),
                (x, y - size * 0.94),
            ],
            red,
        ),
        polygon(
            [
                (x - half * 1.32, y - size * 1.06),
                (x - half * 1.25, y - size * 0.98),
                (x, y - size * 0.93),
                (x + half * 1.25, y - size * 0.98),
                (x + half * 1.32, y - size * 1.06),
                (x, y - size),
            ],
            dark,
        ),
    ]


def _pagoda(place: Place, x: float, y: float, size: float) -> list[Shape]:
    air, shapes = place.air, []
    wall, wood, tile = air.shade("#f4e6cf", 0.2), air.shade("#b2503f", 0.2), air.ground("#4f6a80", 0.2)
    step = size * 0.22
    for floor in range(4):
        half, foot = size * (0.3 - 0.05 * floor), y - step * floor
        doors = [(x + s * half * 0.55 - half * 0.12, foot - step * 0.5, half * 0.24, step * 0.36) for s in (-1, 0, 1)]
        shapes += [
            rectangle(x - half * 0.82, foot - step * 0.62, half * 1.64, step * 0.62, wall),
            boxes(doors, air.lamp("#8a5a4a", "#ffd98a")),
            rectangle(x - half * 0.86, foot - step * 0.1, half * 1.72, step * 0.1, wood),
            polygon(
                [
                    (x - half * 1.4, foot - step * 0.52),
                    (x - half * 1.46, foot - step * 0.66),
                    (x - half * 0.6, foot - step),
                    (x + half * 0.6, foot - step),
                    (x + half * 1.46, foot - step * 0.66),
                    (x + half * 1.4, foot - step * 0.52),
                ],
                linear(lighten(tile, 0.1), darken(tile, 0.12)),
            ),
        ]
    return [*shapes, limb([(x, y - step * 4), (x, y - step * 4.7)], size * 0.03, size * 0.008, wood)]


def _lantern(place: Place, x: float, y: float, size: float) -> list[Shape]:
    gray = place.air.ground("#a3a8b3")
    lit = place.air.lamp("#e9e3cf", "#ffd98a")
    return [
        contact(place, x, y, size * 0.34),
        rectangle(x - size * 0.2, y - size * 0.1, size * 0.4, size * 0.1, gray, radius=size * 0.02),
        rectangle(x - size * 0.08, y - size * 0.46, size * 0.16, size * 0.38, darken(gray, 0.08)),
        rectangle(x - size * 0.2, y - size * 0.54, size * 0.4, size * 0.09, gray),
        rectangle(x - size * 0.15, y - size * 0.76, size * 0.3, size * 0.22, darken(gray, 0.12)),
        rectangle(x - size * 0.08, y - size * 0.72, size * 0.16, size * 0.15, lit, role="detail"),
        polygon(
            [
                (x - size * 0.34, y - size * 0.74),
                (x - size * 0.1, y - size * 0.94),
                (x + size * 0.1, y - size * 0.94),
                (x + size * 0.34, y - size * 0.74),
            ],
            linear(lighten(gray, 0.12), darken(gray, 0.1)),
        ),
        circle(x, y - size * 0.97, size * 0.06, gray),
    ]


def _cherry(place: Place, x: float, y: float, height: float) -> list[Shape]:
    air, random = place.air, place.random
    bark, pink = air.shade("#6d4a48"), air.shade("#f7aec6")
    shapes = [
        contact(place, x, y, height * 0.28),
        limb(
            [(x, y), (x + height * 0.04, y - height * 0.34), (x - height * 0.02, y - height * 0.7)],
            height * 0.12,
            height * 0.05,
            bark,
        ),
        limb(
            [
                (x + height * 0.03, y - height * 0.4),
                (x + height * 0.2, y - height * 0.58),
                (x + height * 0.42, y - height * 0.66),
            ],
            height * 0.055,
            height * 0.02,
            bark,
        ),
    ]
    for dx, dy, r in ((-0.16, 0.78, 0.2), (0.4, 0.7, 0.15), (0.08, 0.92, 0.22), (0.22, 0.74, 0.17)):
        cx, cy = x + dx * height, y - dy * height
        puff = Shape(
            scalloped(ring(cx, cy, r * height, r * height * 0.66, count=9, random=random)),
            linear(lighten(pink, 0.3), darken(pink, 0.06)),
        )
        spots = [
            (cx + random.uniform(-0.7, 0.7) * r * height, cy + random.uniform(-0.45, 0.45) * r * height, height * 0.011)
            for _ in range(9)
        ]
        shapes += [
            puff,
            *clipped([dots(spots, lighten(pink, 0.7), role="light")], puff),
            ellipse(cx, cy, 0.01, 0.01, pink, role="light"),
        ]
    return shapes


BACKDROP = Backdrop(
    names=(
        "japanese garden",
        "temple",
        "japan",
        "pagoda",
        "shrine",
        "cherry blossom",
        "zen garden",
        "kyoto",
        "sakura",
        "dojo",
        "asia",
        "chinese garden",
    ),
    draw=draw,
)
