"""A country road that runs past fields and hills, seen from the side."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, linear, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._land import front_grass, grass, ground, hills, mountains
from ._outlines import boxes, polygons, strokes
from ._place import Place, open_air
from ._trees import bush, leafy_tree, tree_row


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.58, sun=(0.8, 0.28))
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    place.add(mountains(place, line - 2 * unit, 17 * unit * tall, "#8fa9cc", 0.62, count=round(width / unit / 24)))
    place.add(
        hills(place, line - 4 * unit, 3 * unit, "#93c58d", 0.4), hills(place, line - unit, 1.8 * unit, "#c9cf77", 0.24)
    )
    place.add(tree_row(place, line + unit, 6 * unit, "#5f9f65", 0.24, gap=True))
    place.add(ground(place, line + 0.5 * unit, 0.4 * unit, "#a5d474", "#78b95a"))
    place.add(leafy_tree(place, 12 * unit, place.down(0.12), 26 * unit * tall, "#5aa84f", 0.06))
    place.add(leafy_tree(place, width - 22 * unit, place.down(0.08), 18 * unit * tall, "#64b057", 0.1))
    place.add(
        bush(place, 24 * unit, place.down(0.14), 11 * unit, "#4f9a4b", 0.05),
        grass(place, "#86c45c", count=30, top=0.05),
    )
    place.add(_lane(place, place.down(0.3), place.down(0.94)), _posts(place, place.down(0.27)))
    place.add_front(front_grass(place, "#5a9d42", size=4))
    return place.scenery(place.air.ground("#5d626e"), floor=(0.46, 0.86))


def _lane(place: Place, top: float, bottom: float) -> list[Shape]:
    unit, width, air = place.unit, place.width, place.air
    gray, white, random = air.ground("#666b77"), air.ground("#f6f4ea"), place.random
    middle = top + (bottom - top) * 0.48
    dashes = [
        [
            (x + unit, middle - 0.6 * unit),
            (x + 11 * unit, middle - 0.6 * unit),
            (x + 10 * unit, middle + 0.7 * unit),
            (x, middle + 0.7 * unit),
        ]
        for x in (k * 19 * unit - 9 * unit for k in range(int(width / unit / 19) + 2))
    ]
    specks = [
        [(x, y), (x + random.uniform(2, 9) * unit, y)]
        for x, y in ((random.uniform(0, width), random.uniform(top + 3 * unit, bottom - 2 * unit)) for _ in range(22))
    ]
    return [
        rectangle(0, top - 1.6 * unit, width, bottom - top + 3 * unit, air.ground("#cdb98a")),
        rectangle(0, top, width, bottom - top, linear(lighten(gray, 0.08), darken(gray, 0.2))),
        strokes(specks, lighten(gray, 0.5), unit * 0.18, role="light", opacity=0.2),
        boxes([(0, top + 1.3 * unit, width, 0.7 * unit), (0, bottom - 2.2 * unit, width, unit)], white, opacity=0.85),
        polygons(dashes, air.ground("#ffd25e")),
    ]


def _posts(place: Place, y: float) -> list[Shape]:
    """A guard rail, open in the middle."""
    unit, steel = place.unit, place.air.ground("#d7dde4", 0.03)
    shapes: list[Shape] = []
    for left, right in ((0.0, place.width * 0.24), (place.width * 0.8, place.width)):
        posts = [
            (left + k * 8 * unit + 3 * unit, y - 4 * unit, unit, 5 * unit)
            for k in range(int((right - left) / unit / 8) + 1)
            if left + k * 8 * unit + 3 * unit < right
        ]
        rail = polygon(
            [(left, y - 4.4 * unit), (right, y - 4.4 * unit), (right, y - 1.8 * unit), (left, y - 1.8 * unit)],
            linear(lighten(steel, 0.3), darken(steel, 0.2)),
        )
        shapes += [boxes(posts, darken(steel, 0.35), role="form"), rail]
    return shapes


BACKDROP = Backdrop(
    names=(
        "road",
        "highway",
        "motorway",
        "freeway",
        "country road",
        "lane",
        "route",
        "road trip",
        "driveway",
        "parking lot",
        "car park",
    ),
    draw=draw,
)
