"""A misty swamp with crooked trees, dark water, reeds and lily pads."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, ellipse, linear, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._land import front_grass, ground
from ._outlines import blades, dots, glow
from ._place import Place, open_air
from ._trees import bare_tree, bush, tree_row
from ._water import glints


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.58, sun=(0.7, 0.26), cloud_count=2)
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    place.add(rectangle(0, 0, width, line, place.air.shade("#b9cf9a", 0.2), role="glow", opacity=0.5))
    place.add(
        tree_row(place, line, 26 * unit * tall, "#7fa68a", 0.5, gap=True),
        tree_row(place, line + unit, 12 * unit, "#5c8a6c", 0.32, gap=True),
    )
    for x, high in ((0.3, 24), (0.74, 27)):
        place.add(bare_tree(place, width * x, line + 2 * unit, high * unit * tall, "#5f6b5c", 0.4))
    murk = place.air.shade("#6f9a78")
    place.add(
        rectangle(0, line, width, place.ground, linear(lighten(murk, 0.25), murk, darken(murk, 0.3))),
        glints(place, line, place.down(0.5), "#c6dfb4", count=22),
    )
    place.add(glow(width / 2, line, 70 * unit, 9 * unit, place.air.haze, 0.8))
    place.add(
        _pads(place),
        bush(place, 2 * unit, place.down(0.2), 26 * unit, "#4d7f52"),
        bush(place, width - 3 * unit, place.down(0.24), 26 * unit, "#4d7f52"),
    )
    place.add(
        bare_tree(place, 11 * unit, place.down(0.22), 52 * unit * tall, "#4a4238"),
        bare_tree(place, width - 10 * unit, place.down(0.27), 46 * unit * tall, "#4a4238"),
    )
    place.add(ground(place, place.down(0.48), 1.2 * unit, "#7d9a55", "#4a6b3c"))
    place.add_front(_cattails(place), front_grass(place, "#3f6a3a", size=5.5))
    return place.scenery(place.air.ground("#647f47"), floor=(0.58, 0.86), surfaces={"water": place.down(0.36)})


def _pads(place: Place) -> list[Shape]:
    unit, found = place.unit, []
    for x, deep, size in ((0.24, 0.24, 3.4), (0.33, 0.34, 4.4), (0.7, 0.22, 3), (0.78, 0.36, 4.8), (0.14, 0.4, 5.4)):
        found.append(
            ellipse(place.width * x, place.down(deep), size * unit, size * 0.3 * unit, place.air.shade("#86b65a"))
        )
    return found


def _cattails(place: Place) -> list[Shape]:
    unit, stems, heads = place.unit, [], []
    for index in range(12):
        x = place.random.uniform(0, 15) * unit
        x = x if index % 2 else place.width - x
        tall = unit * place.random.uniform(11, 19)
        stems.append((x, place.height + unit, tall))
        heads += [(x, place.height - tall * 0.82 + k * 0.9 * unit, 0.85 * unit) for k in range(4)]
    return [
        blades(stems, place.air.shade("#4f7a41"), random=place.random, lean=0.03, thickness=0.06, role="form"),
        dots(heads, place.air.shade("#6b4630"), role="form"),
    ]


BACKDROP = Backdrop(names=("swamp", "marsh", "bog", "bayou", "wetland", "mangrove", "everglade"), draw=draw)
