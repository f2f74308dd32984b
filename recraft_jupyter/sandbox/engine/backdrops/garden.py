"""A flower garden with a hedge, a fence and roses."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape
from ..scene import Backdrop, Scenery, Stage
from ._buildings import house
from ._land import flowers, front_grass, grass, ground, trail
from ._outlines import blades, boxes, dots, polygons
from ._place import Place, open_air
from ._trees import bush, leafy_tree, tree_row

PETALS = ("#f0628a", "#ffb03b", "#ffffff", "#a96fe0", "#f2584a")


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.58, sun=(0.22, 0.3))
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    place.add(tree_row(place, line, 13 * unit * tall, "#6fb88a", 0.42))
    place.add(house(place, width * 0.8, line + unit, 25 * unit, "#fbf0dc", "#d5735c", 0.14))
    place.add(leafy_tree(place, 10 * unit, line + 2 * unit, 34 * unit * tall, "#64b258", 0.1))
    place.add(tree_row(place, line + 3 * unit, 5 * unit, "#4f9c58", 0.1))
    place.add(_fence(place, line + 6 * unit, 8 * unit))
    place.add(ground(place, line + 6 * unit, 0.4 * unit, "#92cf6c", "#55a552"))
    place.add(grass(place, "#78c060", count=40, top=0.25), flowers(place, PETALS[:4], count=12, top=0.3))
    place.add(trail(place, "#e6d3ac", start=0.5, end=0.72, width=0.5))
    for x, deep, wide in ((6, 0.24, 20), (19, 0.2, 14)):
        place.add(_roses(place, x * unit, place.down(deep), wide * unit))
        place.add(_roses(place, width - x * unit, place.down(deep + 0.03), wide * unit))
    place.add_front(_bed(place), front_grass(place, "#4b9a47", size=4.5))
    return place.scenery(place.air.ground("#bcc48a"))


def _fence(place: Place, y: float, height: float) -> list[Shape]:
    unit, white = place.unit, place.air.shade("#fffdf6", 0.06)
    pickets = []
    x = -unit
    while x < place.width + unit:
        pickets.append(
            [
                (x, y),
                (x, y - height * 0.85),
                (x + unit, y - height),
                (x + 2 * unit, y - height * 0.85),
                (x + 2 * unit, y),
            ]
        )
        x += 3.4 * unit
    rails = [(0.0, y - height * share, place.width, unit * 0.9) for share in (0.7, 0.32)]
    return [boxes(rails, darken(white, 0.14)), polygons(pickets, white, "form")]


def _roses(place: Place, x: float, y: float, width: float) -> list[Shape]:
    color = place.air.shade(place.random.choice(PETALS))
    shapes = bush(place, x, y, width, "#4a9a52", 0.02)
    heads = []
    for _ in range(11):
        a, b = place.random.uniform(-0.42, 0.42), place.random.uniform(0.12, 0.42)
        if a * a / 0.19 + b * b / 0.22 < 1:
            heads.append((x + a * width, y - b * width, place.unit * place.random.uniform(0.7, 1.1)))
    return [
        *shapes,
        dots(heads, color),
        dots([(px - r * 0.2, py - r * 0.2, r * 0.5) for px, py, r in heads], lighten(color, 0.35), role="light"),
    ]


def _bed(place: Place) -> list[Shape]:
    """Tall flowers in the two lower corners."""
    unit, shapes = place.unit, []
    stems, heads = [], []
    for index in range(16):
        aside = (index // 2) * 2.6 * unit
        x = aside if index % 2 else place.width - aside
        tall = (13 - index * 0.45) * unit * place.random.uniform(0.75, 1.0)
        stems.append((x, place.height + unit, tall))
        heads.append((x, place.height - tall * 0.9, unit * place.random.uniform(1.1, 1.6)))
    shapes.append(blades(stems, place.air.shade("#2f7a3f"), random=place.random, lean=0.02, thickness=0.08))
    for index, color in enumerate(PETALS[:3]):
        chosen = heads[index::3]
        petals = [
            (x + a * r, y + b * r, r * 0.72)
            for x, y, r in chosen
            for a, b in ((0, -0.8), (0.76, -0.25), (0.47, 0.65), (-0.47, 0.65), (-0.76, -0.25))
        ]
        shapes += [
            dots(petals, place.air.shade(color), role="form"),
            dots([(x, y, r * 0.5) for x, y, r in chosen], place.air.shade("#ffd25e")),
        ]
    return shapes


BACKDROP = Backdrop(
    names=(
        "garden",
        "backyard",
        "yard",
        "flower garden",
        "flower bed",
        "rose garden",
        "greenhouse",
        "orchard",
        "fence",
    ),
    draw=draw,
)
