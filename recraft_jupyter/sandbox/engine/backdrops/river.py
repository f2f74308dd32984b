"""A river between green banks with reeds and stones."""

from __future__ import annotations

from ..drawing import Shape, linear
from ..path import Path, smooth_path
from ..scene import Backdrop, Scenery, Stage
from ._land import flowers, front_grass, grass, ground, hills, mountains, stones
from ._outlines import blades
from ._place import Place, open_air
from ._trees import bush, leafy_tree, pine_row
from ._water import glints, reflection


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.56, sun=(0.3, 0.26))
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    place.add(mountains(place, line, 20 * unit * tall, "#8aa6c8", 0.58, count=round(width / unit / 24)))
    place.add(
        hills(place, line - 3 * unit, 2.4 * unit, "#8cc09a", 0.4),
        pine_row(place, line + unit, 9 * unit * tall, "#4f9070", 0.3, gap=True),
    )
    place.add(ground(place, line, 0.6 * unit, "#9ed27a", "#5aa553"))
    place.add(_stream(place))
    place.add(leafy_tree(place, 8 * unit, place.down(0.14), 36 * unit * tall, "#58a650", 0.05))
    place.add(leafy_tree(place, width - 12 * unit, place.down(0.1), 28 * unit * tall, "#5fae57", 0.08))
    place.add(
        bush(place, 21 * unit, place.down(0.16), 15 * unit, "#4d9c4a", 0.04),
        bush(place, width - 24 * unit, place.down(0.13), 13 * unit, "#4d9c4a", 0.06),
    )
    place.add(
        stones(place, "#a7adb0", count=9, top=0.3),
        grass(place, "#7cc161", count=30, top=0.5),
        flowers(place, ("#ffffff", "#ffd23f"), count=10, top=0.6),
    )
    place.add_front(_reeds(place), front_grass(place, "#4a9646", size=5))
    return place.scenery(place.air.ground("#6db35d"), floor=(0.62, 0.88), surfaces={"water": place.down(0.36)})


def _stream(place: Place) -> list[Shape]:
    width, air = place.width, place.air
    far = [(0.62, 0.03), (0.56, 0.09), (0.36, 0.16), (0.12, 0.22), (-0.1, 0.24)]
    near = [(0.7, 0.03), (0.72, 0.1), (0.86, 0.2), (1.1, 0.28)]
    low = [(1.1, 0.54), (0.8, 0.52), (0.5, 0.5), (0.2, 0.53), (-0.1, 0.52)]

    def outline(points: list[tuple[float, float]]) -> Path:
        return smooth_path([(width * x, place.down(y)) for x, y in points], closed=False)

    edge = (
        *outline(far[::-1]),
        *(("L", c[1]) if c[0] == "M" else c for c in outline(near)),
        *(("L", c[1]) if c[0] == "M" else c for c in outline(low)),
        ("Z", ()),
    )
    body = Shape(edge, linear(air.shade("#a6dcf0", 0.2), air.shade("#58b5dc"), air.shade("#3c97c8")))
    bank = Shape(edge, stroke=air.ground("#d9c48f"), stroke_width=place.unit * 1.6, role="detail")
    lights = [
        reflection(place, place.down(0.1), place.down(0.5)),
        *glints(place, place.down(0.28), place.down(0.5), "#d7f3fb", count=18),
    ]
    return [bank, body, *[Shape(s.path, s.fill, s.stroke, s.stroke_width, s.opacity, s.role, edge) for s in lights]]


def _reeds(place: Place) -> list[Shape]:
    unit = place.unit
    roots = [
        (x, place.height + unit, unit * place.random.uniform(9, 17))
        for x in (place.random.uniform(0, 15) * unit for _ in range(11))
    ]
    roots += [(place.width - x * 0.8, y, h * 0.85) for x, y, h in roots]
    return [blades(roots, place.air.ground("#3f8a52"), random=place.random, lean=0.16, thickness=0.1, role="form")]


BACKDROP = Backdrop(names=("river", "stream", "creek", "brook", "riverbank", "bank", "canal"), draw=draw)
