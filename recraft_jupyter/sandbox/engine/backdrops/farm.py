"""A farm: red barn, silo, field furrows and a wooden fence."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, circle, ellipse, linear, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._land import front_grass, grass, ground, hills
from ._outlines import polygons, strokes
from ._place import Place, open_air
from ._trees import leafy_tree, tree_row


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.58, sun=(0.76, 0.26))
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    place.add(
        hills(place, line - 6 * unit, 3 * unit, "#9cc88d", 0.5),
        hills(place, line - 2.5 * unit, 2 * unit, "#d9cf7c", 0.3),
    )
    place.add(tree_row(place, line + unit, 5 * unit, "#5f9f63", 0.28))
    place.add(ground(place, line + 0.6 * unit, 0.5 * unit, "#a8d474", "#62a950"))
    place.add(_furrows(place), _barn(place, 20 * unit, place.down(0.08), 26 * unit * min(1.3, tall)))
    place.add(leafy_tree(place, width - 12 * unit, place.down(0.06), 27 * unit * tall, "#5aa84f", 0.08))
    place.add(_bales(place), _fence(place, place.down(0.2), 8 * unit))
    place.add(grass(place, "#86c45c", count=38, top=0.26))
    place.add_front(front_grass(place, "#579b40", size=5.5))
    return place.scenery(place.air.ground("#84bd5f"))


def _barn(place: Place, x: float, y: float, size: float) -> list[Shape]:
    air = place.air
    red, white, roof = air.shade("#c8463d", 0.06), air.shade("#fdf6ea", 0.06), air.ground("#6a4a48", 0.08)
    metal = air.shade("#c5ced6", 0.08)
    half, wall = size / 2, size * 0.5
    gable = [
        (x - half, y - wall),
        (x - half * 0.72, y - wall * 1.5),
        (x, y - wall * 1.85),
        (x + half * 0.72, y - wall * 1.5),
        (x + half, y - wall),
    ]
    door = size * 0.17
    frame = [
        [
            (x - door, y),
            (x - door, y - wall * 0.72),
            (x + door, y - wall * 0.72),
            (x + door, y),
            (x - door, y - wall * 0.72),
        ],
        [(x + door, y - wall * 0.72), (x - door, y)],
    ]
    boards = [
        [(x - half + size * step / 9, y - wall * 0.02), (x - half + size * step / 9, y - wall)] for step in range(1, 9)
    ]
    return [
        rectangle(
            x + half * 1.12,
            y - size * 1.05,
            size * 0.26,
            size * 1.05,
            linear(lighten(metal, 0.2), darken(metal, 0.15), angle=0),
        ),
        ellipse(x + half * 1.12 + size * 0.13, y - size * 1.05, size * 0.13, size * 0.11, air.ground("#9aa8b5", 0.08)),
        polygon([(x - half, y), *gable, (x + half, y)], linear(lighten(red, 0.05), darken(red, 0.1))),
        strokes(boards, darken(red, 0.2), size * 0.008, opacity=0.6),
        strokes([[(px + (px - x) * 0.06, py - size * 0.01) for px, py in gable]], roof, size * 0.055, role="form"),
        rectangle(x - door, y - wall * 0.72, door * 2, wall * 0.72, darken(red, 0.22)),
        strokes(frame, white, size * 0.022),
        circle(x, y - wall * 1.3, size * 0.075, white),
        circle(x, y - wall * 1.3, size * 0.052, air.lamp("#4a3a44", "#ffd98a")),
    ]


def _furrows(place: Place) -> Shape:
    """Rows of a field at the right, running towards the horizon."""
    right, rows = place.width, []
    for index in range(6):
        top = right * (0.6 + 0.085 * index)
        low = right * (0.62 + 0.14 * index)
        rows.append(
            [
                (top, place.down(0.03)),
                (top + 1.6 * place.unit, place.down(0.03)),
                (low + 5 * place.unit, place.down(0.2)),
                (low, place.down(0.2)),
            ]
        )
    return polygons(rows, place.air.ground("#d8b65c", 0.1), opacity=0.7)


def _bales(place: Place) -> list[Shape]:
    shapes: list[Shape] = []
    for x, deep, size in ((place.width - 27 * place.unit, 0.1, 3.4), (place.width - 20 * place.unit, 0.12, 4.0)):
        y, r, straw = place.down(deep), size * place.unit, place.air.ground("#e6bd5a", 0.04)
        shapes += [
            rectangle(x - r, y - 2 * r, 2.6 * r, 2 * r, linear(lighten(straw, 0.1), darken(straw, 0.22)), radius=r),
            circle(x, y - r, r, lighten(straw, 0.12)),
            Shape(
                circle(x, y - r, r * 0.6, None).path, stroke=darken(straw, 0.2), stroke_width=r * 0.12, role="detail"
            ),
        ]
    return shapes


def _fence(place: Place, y: float, height: float) -> list[Shape]:
    unit, wood = place.unit, place.air.ground("#a9794f", 0.02)
    posts, rails = [], []
    for left, right in ((-2 * unit, place.width * 0.28), (place.width * 0.76, place.width + 2 * unit)):
        rails += [
            [
                (left, y - height * s),
                (right, y - height * s),
                (right, y - height * (s - 0.13)),
                (left, y - height * (s - 0.13)),
            ]
            for s in (0.88, 0.5)
        ]
        x = left + 3 * unit
        while x < right:
            posts.append(
                [(x, y), (x, y - height), (x + unit, y - height * 1.1), (x + 2 * unit, y - height), (x + 2 * unit, y)]
            )
            x += 9 * unit
    return [polygons(rails, darken(wood, 0.12), "form"), polygons(posts, wood, "form")]


BACKDROP = Backdrop(
    names=(
        "farm",
        "barn",
        "farmyard",
        "farmland",
        "ranch",
        "crop",
        "wheat field",
        "corn field",
        "stable",
        "barnyard",
        "hay",
        "vineyard",
        "plantation",
        "village farm",
    ),
    draw=draw,
)
