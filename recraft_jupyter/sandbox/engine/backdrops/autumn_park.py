"""A park in autumn: golden trees, a path and falling leaves."""

from __future__ import annotations

from ..drawing import Shape, blob
from ..path import Path
from ..scene import Backdrop, Scenery, Stage
from ._land import front_grass, ground, hills, pool, trail
from ._outlines import merged
from ._place import Place, open_air
from ._seats import bench
from ._trees import bush, leafy_tree, tree_row

LEAVES = ("#e8702f", "#f2a93b", "#c9462c", "#f6c945")


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.6, sun=(0.74, 0.3), cloud_count=3)
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    place.add(
        hills(place, line - 5 * unit, 3 * unit, "#d9a96c", 0.5),
        tree_row(place, line, 13 * unit * tall, "#e0955a", 0.42, gap=True),
    )
    place.add(tree_row(place, line + unit, 8 * unit, "#d3793f", 0.24, gap=True))
    place.add(
        ground(place, line, 0.6 * unit, "#e2bb6a", "#b98a45"), trail(place, "#efdcb6", start=0.5, end=0.46, width=0.5)
    )
    place.add(pool(place, "#fff0c4", 0.25))
    for x, deep, high, color in ((25, 0.06, 24, 3), (9, 0.14, 40, 0)):
        place.add(leafy_tree(place, x * unit, place.down(deep), high * unit * tall, LEAVES[color], 0.04))
    for x, deep, high, color in ((22, 0.08, 28, 2), (6, 0.18, 42, 1)):
        place.add(leafy_tree(place, width - x * unit, place.down(deep), high * unit * tall, LEAVES[color], 0.04))
    place.add(
        bench(place, 24 * unit, place.down(0.24), 16 * unit),
        bush(place, width - 18 * unit, place.down(0.2), 14 * unit, "#c9622f", 0.02),
    )
    place.add(_litter(place, 34, 0.12, 1.0, 1.0), _litter(place, 12, -1.1, 0.1, 1.2))
    place.add_front(front_grass(place, "#a8843c", size=4), _litter(place, 9, 0.86, 1.02, 1.8))
    return place.scenery(place.air.ground("#d0a25a"))


def _litter(place: Place, count: int, top: float, bottom: float, size: float) -> list[Shape]:
    """Leaves on the ground or in the air, one shape a color."""
    shapes = []
    for color in LEAVES:
        paths: list[Path] = []
        for x, y, near in place.spots(count, top, bottom, middle=0.4):
            r = place.unit * size * (0.5 + 0.6 * near)
            a, b = place.random.uniform(-0.5, 0.5) * r, place.random.uniform(-0.25, 0.25) * r
            paths.append(
                blob(
                    [(x - r, y - b), (x + a * 0.5, y - r * 0.42), (x + r, y + b), (x - a * 0.5, y + r * 0.42)],
                    None,
                    tension=0.7,
                ).path
            )
        shapes.append(Shape(merged(paths), place.air.shade(color), role="detail"))
    return shapes


BACKDROP = Backdrop(
    names=(
        "autumn park",
        "autumn",
        "fall",
        "autumn forest",
        "autumn leaf",
        "leaf",
        "october",
        "harvest",
        "golden autumn",
    ),
    draw=draw,
)
