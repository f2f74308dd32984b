"""A jungle: layers of huge leaves, lianas and mist."""

from __future__ import annotations

import math

from ..color import darken, lighten
from ..drawing import Shape, blob, rectangle
from ..path import Path, Point
from ..scene import Backdrop, Scenery, Stage
from ._land import front_grass, grass, ground, pool
from ._outlines import glow, merged, strokes
from ._place import Place, open_air
from ._trees import bush, fern, palm, tree_row, trunk


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.64, sun=(0.52, 0.3), cloud_count=0)
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    place.add(rectangle(0, 0, width, line, place.air.shade("#a4e0b4", 0.35), role="glow", opacity=0.75))
    place.add(glow(width * 0.52, line * 0.42, 55 * unit, 60 * unit, place.air.sun, 0.7))
    place.add(tree_row(place, line, 40 * unit * tall, "#68b98c", 0.42, gap=True))
    for x, high, lean in ((0.2, 50, 0.12), (0.82, 44, -0.14), (0.35, 30, -0.08), (0.68, 27, 0.1)):
        place.add(palm(place, width * x, line + unit, high * unit * tall, lean=lean, distance=0.42))
    place.add(tree_row(place, line + unit, 20 * unit, "#3f9a6d", 0.24, gap=True))
    place.add(ground(place, line, unit, "#6fb35c", "#2f7a4a"), pool(place, place.air.sun, 0.3))
    place.add(trunk(place, 0.12 * width, place.down(0.12), 8 * unit, "#6d5a41", 0.1))
    place.add(trunk(place, width - 3 * unit, place.down(0.22), 12 * unit, "#5e4c38"))
    for x, deep, wide in ((0.2, 0.1, 22), (0.83, 0.12, 24), (0.03, 0.2, 22)):
        place.add(bush(place, x * width, place.down(deep), wide * unit, "#2f8a55", 0.05))
    place.add(fern(place, 0.2 * width, place.down(0.3), 16 * unit, "#43a85e"))
    place.add(fern(place, 0.87 * width, place.down(0.34), 18 * unit, "#3f9f62"))
    place.add(_lianas(place), grass(place, "#5aa855", count=38))
    place.add(_canopy(place, "#2d7a4d", 0.1, 26), _canopy(place, "#1f5f42", 0.0, 19))
    place.add_front(front_grass(place, "#2a7540", size=5))
    place.add_front(fern(place, 0, place.height + unit, 26 * unit, "#1f6a44"))
    place.add_front(fern(place, width, place.height + unit, 26 * unit, "#1f6a44"))
    return place.scenery(place.air.ground("#4f9851"))


def _canopy(place: Place, color: str, distance: float, size: float) -> list[Shape]:
    """Big leaves that hang into the picture from its upper corners."""
    leaf, paths = place.air.shade(color, distance), []
    veins: list[list[Point]] = []
    for side in (0.0, 1.0):
        sign = 1 - 2 * side
        for index in range(6):
            root = (side * place.width + sign * (index * 0.16 - 0.1) * 20 * place.unit, -2 * place.unit)
            angle = math.radians(18 + index * 15 + place.random.uniform(-6, 6))
            length = place.unit * size * place.random.uniform(0.9, 1.3) * (1.15 - 0.08 * index)
            tip = (root[0] + sign * math.cos(angle) * length, root[1] + math.sin(angle) * length)
            paths.append(_leaf(root, tip))
            veins.append([root, tip])
    return [Shape(merged(paths), leaf), strokes(veins, lighten(leaf, 0.14), place.unit * 0.3)]


def _leaf(root: Point, tip: Point) -> Path:
    dx, dy = tip[0] - root[0], tip[1] - root[1]
    points = [(0.0, 0.0), (0.3, 0.17), (0.62, 0.16), (1.0, 0.0), (0.62, -0.16), (0.3, -0.17)]
    return blob([(root[0] + dx * a - dy * b, root[1] + dy * a + dx * b) for a, b in points], None, tension=0.9).path


def _lianas(place: Place) -> Shape:
    lines = []
    for start, end in ((0.0, 0.16), (0.08, 0.26), (0.78, 0.95), (0.84, 1.0)):
        low = place.height * place.random.uniform(0.2, 0.34)
        x0, x1 = start * place.width, end * place.width
        lines.append([(x0, 0), ((x0 + x1) / 2 - place.unit, low), (x1, 0)])
    return strokes(lines, darken(place.air.shade("#3d7a4f"), 0.15), place.unit * 0.7, role="line", smooth=True)


BACKDROP = Backdrop(
    names=("jungle", "rainforest", "rain forest", "tropical forest", "amazon", "wilderness", "safari"), draw=draw
)
