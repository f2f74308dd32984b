"""A waterfall that comes down between rocks into a pool."""

from __future__ import annotations

from collections.abc import Callable

from ..color import darken, lighten
from ..drawing import Shape, curve, ellipse, linear, polygon
from ..path import Point
from ..scene import Backdrop, Scenery, Stage
from ._land import front_grass, grass, ground, mountains, stones
from ._place import Place, open_air
from ._trees import bush, fern, leafy_tree, pine_row
from ._water import glints, water

ROCK = "#7f8a90"
# Where the wall's facets lie, as shares of its width and height.
FACETS = ((0.06, 0.3), (0.28, 0.16), (0.46, 0.36), (0.66, 0.2), (0.16, 0.6), (0.4, 0.64), (0.62, 0.56), (0.8, 0.7))


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.5, sun=(0.2, 0.16))
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    shore = place.down(0.3)
    place.add(mountains(place, line, 22 * unit * tall, "#8aa6c8", 0.6, count=round(width / unit / 26)))
    place.add(pine_row(place, line, 9 * unit * tall, "#4f9070", 0.3))
    place.add(water(place, line + 2 * unit, shore + 4 * unit, "#8fdbe6", "#3f9fc4"))
    place.add(_cliff(place, -0.05, 0.42), _cliff(place, 1.05, 0.58))
    place.add(_fall(place))
    place.add(glints(place, line + 8 * unit, shore, "#ffffff", count=14))
    place.add(ground(place, shore, 1.2 * unit, "#8cc86a", "#4f9a4c"))
    place.add(leafy_tree(place, 7 * unit, shore + 3 * unit, 40 * unit * tall, "#4f9a4a", 0.04))
    place.add(bush(place, width - 14 * unit, shore + 2 * unit, 20 * unit, "#4f9a4a", 0.04))
    place.add(stones(place, "#9aa3a6", count=10, top=0.36), grass(place, "#7cc161", count=26, top=0.5))
    place.add_front(fern(place, width - 2 * unit, place.height + unit, 18 * unit, "#2f8a55"))
    place.add_front(front_grass(place, "#3f8f46", size=5))
    return place.scenery(place.air.ground("#6db35d"), floor=(0.3, 0.86), surfaces={"water": place.down(0.16)})


def _cliff(place: Place, edge: float, inner: float) -> list[Shape]:
    """A stepped wall of rock from the side of the picture to the fall."""
    top, low, unit = place.horizon - 34 * place.unit, place.horizon + 7 * place.unit, place.unit
    rock = place.air.shade(ROCK, 0.12)
    side = 1 if edge < inner else -1

    def at(share: float, down: float) -> Point:
        return place.width * (edge + (inner - edge) * share), top + (low - top) * down

    outline = [
        at(0, 0.1),
        at(0.3, -0.04),
        at(0.55, 0.06),
        at(0.86, 0.0),
        at(1.0, 0.06),
        at(0.98, 0.4),
        at(1.02, 1.0),
        at(0, 1.0),
    ]
    ledges = [shape for share, down in FACETS for shape in _ledge(at, share, down, rock, unit)]
    moss = [
        curve(
            [at(0, 0.09), at(0.3, -0.05), at(0.55, 0.05), at(0.86, -0.01), at(1.0, 0.05)],
            place.air.ground("#6fae54"),
            2.6 * unit,
            role="detail",
        )
    ]
    shade = polygon(
        [at(0.84, 0.0), at(1.0, 0.06), at(1.02, 1.0), at(0.9, 1.0)], darken(rock, 0.35), role="shadow", opacity=0.4
    )
    paint = linear(lighten(rock, 0.14), rock, darken(rock, 0.2), angle=90 - 12 * side)
    return [polygon(outline, paint), *ledges, shade, *moss]


def _ledge(at: Callable[[float, float], Point], share: float, down: float, rock: str, unit: float) -> tuple[Shape, ...]:
    """A facet of the wall in the shade, with light on its edge."""
    corners = [(share, down), (share + 0.13, down - 0.03), (share + 0.09, down + 0.2), (share + 0.02, down + 0.26)]
    edge = [(share, down), (share + 0.07, down - 0.035), (share + 0.14, down - 0.025)]
    return (
        polygon([at(*corner) for corner in corners], darken(rock, 0.14), role="detail", opacity=0.6),
        curve([at(*point) for point in edge], lighten(rock, 0.3), 0.5 * unit, role="light", opacity=0.7),
    )


def _fall(place: Place) -> list[Shape]:
    unit, air = place.unit, place.air
    top, low = place.horizon - 32 * unit, place.horizon + 8 * unit
    left, right = place.width * 0.42 - 0.6 * unit, place.width * 0.58 + 0.6 * unit
    sheet = polygon(
        [(left, top), (right, top), (right + 2 * unit, low), (left - 2 * unit, low)],
        linear(air.shade("#d9f2fa"), air.shade("#9fdcf0"), air.shade("#d9f2fa")),
    )
    strands = [
        curve(
            [(x, top + place.random.uniform(0, 6) * unit), (x + 0.5 * unit, (top + low) / 2), (x, low)],
            air.shade("#ffffff"),
            place.random.uniform(0.5, 1.2) * unit,
            role="light",
            opacity=0.7,
        )
        for x in (left + (right - left) * (step + 0.5) / 9 for step in range(9))
    ]
    spray = [
        ellipse(
            left + (right - left) * share,
            low + 0.6 * unit,
            size * unit,
            size * 0.5 * unit,
            air.shade("#ffffff"),
            role="detail",
            opacity=0.75,
        )
        for share, size in ((-0.1, 4), (0.15, 5.5), (0.4, 6), (0.65, 6), (0.9, 5), (1.1, 4))
    ]
    return [sheet, *strands, *spray]


BACKDROP = Backdrop(names=("waterfall", "cascade", "waterfalls", "niagara fall"), draw=draw)
