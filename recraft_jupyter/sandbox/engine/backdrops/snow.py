"""A snowy land with firs and pale mountains."""

from __future__ import annotations

from dataclasses import replace

from ..scene import Backdrop, Scenery, Stage
from ._land import ground, hills, mountains, pool, ripples
from ._outlines import dots
from ._place import open_air
from ._trees import pine, pine_row


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.6, sun=(0.75, 0.26), cloud_count=3)
    place.air = replace(place.air, snow=0.85)
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    place.add(mountains(place, line, 27 * unit * tall, "#92b0d6", 0.5, count=round(width / unit / 28)))
    place.add(hills(place, line - 3.5 * unit, 2.4 * unit, "#d6e6f5", 0.3))
    place.add(pine_row(place, line + unit, 10 * unit * tall, "#6d9aa6", 0.36, gap=True))
    place.add(ground(place, line + 0.6 * unit, unit, "#ffffff", "#c9dcf2"))
    for x, deep, high in ((24, 0.08, 17), (15, 0.14, 28), (5, 0.24, 40)):
        place.add(pine(place, x * unit, place.down(deep), high * unit * tall, "#3f7f7a", 0.1))
        place.add(
            pine(place, width - (x + 2) * unit, place.down(deep + 0.03), high * 0.85 * unit * tall, "#3f7f7a", 0.1)
        )
    place.add(hills(place, place.down(0.34), 1.4 * unit, "#e9f2fc", 0.02, steps=4))
    place.add(pool(place, "#ffffff", 0.5 if not place.air.dark else 0.12), ripples(place, "#9fbde0", opacity=0.5))
    sparkles = [(x, y, unit * (0.12 + 0.16 * near)) for x, y, near in place.spots(50, 0.2, 1.0)]
    place.add(dots(sparkles, "#ffffff", role="light", opacity=0.9))
    place.add_front(ground(place, place.height - 2 * unit, 1.5 * unit, "#e4effb", "#bcd3ee", steps=4))
    return place.scenery(place.air.ground("#dbe8f7"))


BACKDROP = Backdrop(
    names=("snow", "winter", "ice", "arctic", "antarctica", "north pole", "south pole", "glacier", "iceberg", "tundra",
           "snowy landscape", "christmas", "ski slope", "frost", "blizzard", "ice rink", "ski resort", "igloo"),
    draw=draw,
)  # fmt: skip
