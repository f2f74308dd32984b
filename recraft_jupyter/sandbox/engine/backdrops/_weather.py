"""Weather in the air before everything: rain, snow and fog."""

from __future__ import annotations

from ..drawing import Shape
from ..scene import Stage
from ._air import Air
from ._outlines import dots, glow, strokes

__all__ = ["falling"]


def falling(stage: Stage, air: Air) -> list[Shape]:
    """Return what falls or drifts before the figures in the stage's weather; nothing when it is clear."""
    return {"clear": _clear, "rain": _rain, "snow": _snow, "fog": _fog}[stage.weather](stage, air)


def _clear(stage: Stage, air: Air) -> list[Shape]:
    return []


def _rain(stage: Stage, air: Air) -> list[Shape]:
    random, unit = stage.random, stage.unit
    amount = stage.width * stage.height / unit**2 / 10000
    color = "#c9dcf5" if air.dark else "#f2f9ff"
    shapes = []
    for count, length, width, opacity in ((70, 3.2, 0.16, 0.45), (40, 5.2, 0.26, 0.6)):
        lines = []
        for _ in range(round(count * amount)):
            x, y = random.uniform(0, stage.width * 1.05), random.uniform(-5 * unit, stage.height)
            reach = unit * length * random.uniform(0.8, 1.2)
            lines.append([(x, y), (x - reach * 0.22, y + reach)])
        shapes.append(strokes(lines, color, unit * width, role="light", opacity=opacity))
    return shapes


def _snow(stage: Stage, air: Air) -> list[Shape]:
    random, unit = stage.random, stage.unit
    amount = stage.width * stage.height / unit**2 / 10000
    shapes = []
    for count, size, opacity in ((70, 0.32, 0.75), (32, 0.6, 0.85), (10, 1.05, 0.7)):
        flakes = [
            (random.uniform(0, stage.width), random.uniform(0, stage.height), unit * size * random.uniform(0.7, 1.2))
            for _ in range(round(count * amount))
        ]
        shapes.append(dots(flakes, "#ffffff", role="light", opacity=opacity))
    return shapes


def _fog(stage: Stage, air: Air) -> list[Shape]:
    width, height, unit = stage.width, stage.height, stage.unit
    banks = ((0.02, 0.7, 46, 13), (0.98, 0.76, 46, 14), (0.1, 0.93, 60, 15), (0.9, 0.97, 60, 15), (0.5, 1.0, 80, 9))
    return [glow(width * x, height * y, wide * unit, tall * unit, air.haze, 0.75) for x, y, wide, tall in banks]
