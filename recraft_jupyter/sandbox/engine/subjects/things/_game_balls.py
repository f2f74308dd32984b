"""The balls of games that lie beside their bats and rackets."""

from __future__ import annotations

import math

from ...drawing import Drawing, Shape, curve, line
from ._ball import ball

__all__ = ["baseball", "tennis_ball"]


def baseball(color: str = "#f6f2e8", stitch: str = "#d0342f", *, radius: float = 48.0) -> tuple[Shape, ...]:
    """Return a baseball on the ground."""
    marks: list[Shape] = []
    for side in (-1, 1):
        around = [(math.radians(turn), side) for turn in range(-64, 65, 8)]
        seam = [(at * (66 - 48 * math.cos(angle)), -48 + 52 * math.sin(angle)) for angle, at in around]
        marks.append(curve(seam, "#d8d0c0", 1.4, role="detail"))
        for number, (x, y) in enumerate(seam[1:-1], 1):
            lean = (number - len(seam) / 2) * 0.5
            marks.append(
                line(
                    [(x - 4, y - 2.4 - lean * side), (x, y), (x + 4, y - 2.4 + lean * side)], stitch, 1.7, role="detail"
                )
            )
    return Drawing(ball(color, marks)).placed(scale=radius / 48).shapes


def tennis_ball(color: str = "#d3e63f", seam: str = "#fbfbf0", *, radius: float = 48.0) -> tuple[Shape, ...]:
    """Return a tennis ball on the ground."""
    marks = (
        curve([(-50, -76), (-22, -64), (-10, -42), (-16, -18), (-34, 4)], seam, 5, role="detail"),
        curve([(8, -100), (10, -76), (26, -58), (52, -52)], seam, 5, role="detail"),
    )
    return Drawing(ball(color, marks)).placed(scale=radius / 48).shapes
