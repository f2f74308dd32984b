"""A suspension bridge over a strait, seen from its promenade."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, linear, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._buildings import skyline, street_lamp
from ._land import hills
from ._outlines import boxes, strokes
from ._place import Place, open_air
from ._water import water


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.54, sun=(0.78, 0.3), cloud_count=4)
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    place.add(
        hills(place, line - 4 * unit, 3 * unit, "#8fb0c0", 0.6), skyline(place, line, 17 * unit * tall, "#8ba5c4", 0.5)
    )
    walk = place.down(0.34)
    place.add(
        water(place, line, walk + unit, "#8ccbe4", "#3d93c2"),
        _span(place, line + 2 * unit, 38 * unit * tall),
        _walk(place, walk),
    )
    for x in (9 * unit, width - 9 * unit):
        place.add(street_lamp(place, x, walk + 3 * unit, 30 * unit * min(1.2, tall)))
    return place.scenery(place.air.ground("#b7ada4"), floor=(0.48, 0.86), surfaces={"water": place.down(0.2)})


def _span(place: Place, y: float, height: float) -> list[Shape]:
    unit, width, red = place.unit, place.width, place.air.shade("#cf4b3a", 0.16)
    posts = [width * 0.2, width * 0.8]
    deck = y - height * 0.28
    piers = [(x + s * 2.4 * unit - 0.9 * unit, y - height, 1.8 * unit, height) for x in posts for s in (-1, 1)]
    bars = [(x - 3 * unit, y - height * s, 6 * unit, 1.4 * unit) for x in posts for s in (0.98, 0.78, 0.56, 0.36)]
    cables, hangers = [], []
    for start, end in ((posts[0] - width * 0.6, posts[0]), (posts[0], posts[1]), (posts[1], posts[1] + width * 0.6)):
        points = []
        for step in range(17):
            share = step / 16
            low = 4 * (share - 0.5) ** 2
            x, cable = start + (end - start) * share, deck - (height * 0.7) * (0.08 + 0.92 * low)
            points.append((x, cable))
            hangers.append([(x, cable), (x, deck)])
        cables.append(points)
    return [
        strokes(hangers, red, 0.22 * unit),
        strokes(cables, red, 0.9 * unit, smooth=True, role="form"),
        boxes(piers, linear(lighten(red, 0.1), darken(red, 0.15)), role="form"),
        boxes(bars, red, role="form"),
        rectangle(-unit, deck, width + 2 * unit, 2.2 * unit, darken(red, 0.12)),
        boxes(
            [(x - 4.5 * unit, y - 1.5 * unit, 9 * unit, 4 * unit) for x in posts],
            place.air.shade("#a8a39c", 0.12),
            role="form",
        ),
    ]


def _walk(place: Place, y: float) -> list[Shape]:
    unit, width, stone, iron = place.unit, place.width, place.air.ground("#c5bbb0"), place.air.shade("#4a5766")
    joints = [
        [(width / 2 + k * 14 * unit, y + unit), (width / 2 + k * 24 * unit, place.height)] for k in range(-10, 11)
    ]
    bars = [(x * 3 * unit, y - 8 * unit, 0.6 * unit, 9 * unit) for x in range(int(width / unit / 3) + 1)]
    return [
        rectangle(0, y, width, place.height - y, linear(darken(stone, 0.08), lighten(stone, 0.06))),
        strokes(joints, darken(stone, 0.22), 0.22 * unit, opacity=0.5),
        rectangle(0, y, width, 1.8 * unit, lighten(stone, 0.25)),
        boxes(bars, iron),
        rectangle(0, y - 9 * unit, width, 1.5 * unit, linear(lighten(iron, 0.2), iron)),
        rectangle(0, y - 1.6 * unit, width, 0.8 * unit, iron),
    ]


BACKDROP = Backdrop(
    names=("bridge", "suspension bridge", "overpass", "embankment", "boardwalk", "san francisco"), draw=draw
)
