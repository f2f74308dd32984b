"""The red ground of Mars under a dusty sky."""

from __future__ import annotations

from ..drawing import Gradient, circle, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._air import tinted
from ._cosmos import crater_ground
from ._land import hills, mountains, stones
from ._outlines import glow
from ._place import open_air


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.62, sun=(0.74, 0.3), cloud_count=0)
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    if not place.air.dark:
        dust = ("#b5563f", "#e28f62", "#ffd2a1") if stage.time == "day" else ("#5a2f52", "#b8545a", "#ffb37c")
        lean = tuple(tinted(color, stage.accent, 0.7) if stage.accent else color for color in dust)
        place.add(rectangle(0, 0, width, line + unit, Gradient(tuple((i / 2, c, 1.0) for i, c in enumerate(lean)))))
        place.add(glow(*place.light, 26 * unit, 26 * unit, "#fff3d9", 0.8), circle(*place.light, 4.5 * unit, "#fffaf0"))
    place.add(
        circle(width * 0.2, line * 0.25, 3.2 * unit, place.air.shade("#f5cfae", 0.3)),
        circle(width * 0.31, line * 0.16, 1.6 * unit, place.air.shade("#f5cfae", 0.3)),
    )
    place.add(mountains(place, line, 21 * unit * tall, "#b5604a", 0.3, count=round(width / unit / 25), cap=None))
    place.add(hills(place, line - unit, 2 * unit, "#c96e4c", 0.18))
    place.add(crater_ground(place, line, place.air.shade("#d98257"), place.air.shade("#9c4a35"), count=13))
    place.add(stones(place, "#a3573f", count=15))
    return place.scenery(place.air.shade("#bb6646"))


BACKDROP = Backdrop(names=("mars", "red planet", "martian landscape", "rover"), draw=draw)
