"""The open sea, with waves before whatever floats on it."""

from __future__ import annotations

from ..color import darken
from ..drawing import Shape, polygon
from ..scene import Backdrop, Scenery, Stage
from ._land import mountains
from ._outlines import strokes
from ._place import Place, open_air
from ._water import water, wave_band


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.56, sun=(0.76, 0.3), cloud_count=5)
    unit, line = place.unit, place.horizon
    place.add(mountains(place, line, 8 * unit, "#7f9fbc", 0.6, count=5, cap=None))
    place.add(water(place, line, place.height + unit, "#7cc7e6", "#1f7fb4"))
    place.add(_sail(place, place.width * 0.16, line + 1.5 * unit, 7 * unit), _gulls(place))
    for depth, size, color in ((0.3, 0.5, "#3b9ccb"), (0.48, 0.8, "#2f90c2")):
        place.add(wave_band(place, place.down(depth), size * unit, color, waves=8, opacity=0.75))
    place.add_front(wave_band(place, place.down(0.78), 1.1 * unit, "#2583b6", waves=5))
    place.add_front(wave_band(place, place.down(0.9), 1.3 * unit, "#1b6d9f", waves=4))
    return place.scenery(place.air.shade("#2f90c2"), floor=(0.45, 0.8), surfaces={"water": place.down(0.7)})


def _sail(place: Place, x: float, y: float, size: float) -> list[Shape]:
    white, hull = place.air.shade("#ffffff", 0.3), place.air.shade("#c9564b", 0.35)
    return [
        polygon([(x, y - size * 1.5), (x + size * 0.62, y - size * 0.28), (x, y - size * 0.28)], white),
        polygon(
            [(x - 0.06 * size, y - size * 1.3), (x - size * 0.42, y - size * 0.28), (x - 0.06 * size, y - size * 0.28)],
            darken(white, 0.1),
        ),
        polygon(
            [
                (x - size * 0.6, y - size * 0.22),
                (x + size * 0.75, y - size * 0.22),
                (x + size * 0.45, y),
                (x - size * 0.4, y),
            ],
            hull,
        ),
    ]


def _gulls(place: Place) -> Shape:
    lines = []
    for _ in range(5):
        x, y = place.random.uniform(0.08, 0.92) * place.width, place.horizon * place.random.uniform(0.45, 0.85)
        s = place.unit * place.random.uniform(0.9, 1.7)
        lines.append(
            [
                (x - s, y - s * 0.35),
                (x - s * 0.45, y - s * 0.45),
                (x, y),
                (x + s * 0.45, y - s * 0.45),
                (x + s, y - s * 0.35),
            ]
        )
    return strokes(lines, place.air.shade("#5a6f86", 0.2), place.unit * 0.26, smooth=True)


BACKDROP = Backdrop(
    names=("sea", "ocean", "wave", "open sea", "voyage", "sail", "bay", "tide", "storm at sea", "offshore"), draw=draw
)
