"""Wood: the tones and the grain that wooden things share."""

from __future__ import annotations

from random import Random

from ...color import darken, lighten
from ...drawing import Gradient, Shape, clipped, curve, linear
from ...path import bounds

__all__ = ["grain", "turned", "wood_gradient"]


def turned(color: str) -> Gradient:
    """Return the shading of a round bar of wood or metal, light from the left."""
    return linear(
        darken(color, 0.18),
        lighten(color, 0.12),
        lighten(color, 0.3),
        color,
        darken(color, 0.2),
        darken(color, 0.36),
        angle=0,
    )


def wood_gradient(color: str) -> Gradient:
    """Return the shading of a flat board, light from above."""
    return linear(lighten(color, 0.12), color, darken(color, 0.12))


def grain(board: Shape, color: str, random: Random, *, count: int = 6, upright: bool = True) -> tuple[Shape, ...]:
    """Return wavy grain lines inside the outline of a board."""
    left, top, right, bottom = bounds(board.path)
    across, along = (right - left, bottom - top) if upright else (bottom - top, right - left)
    tone = darken(color, 0.32)
    width = min(across, along) * 0.01 + 0.2
    lines = []
    for index in range(count):
        place = across * (index + 0.5 + random.uniform(-0.3, 0.3)) / count
        start = random.uniform(0.0, 0.55)
        end = min(1.0, start + random.uniform(0.3, 0.6))
        drift = across * random.uniform(-0.012, 0.012)
        points = [
            (place + drift * bend, along * (start + (end - start) * step / 3))
            for step, bend in enumerate((0, 1, 1.3, 0.6))
        ]
        moved = [(left + a, top + b) if upright else (left + b, top + a) for a, b in points]
        lines.append(curve(moved, tone, width, role="line", opacity=0.45))
    return clipped(lines, board)
