"""Pots, leaves and grass tufts that many plants share."""

from __future__ import annotations

from collections.abc import Sequence

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, ellipse, limb, outline

__all__ = ["leaf", "leafy_stem", "pot", "tuft"]


def leaf(x: float, y: float, length: float, turn: float, color: str, *, width: float = 0.36) -> tuple[Shape, ...]:
    """Return a leaf that grows from (x, y); ``turn`` 0 points up, 90 to the right."""
    wide = length * width
    body = outline(
        f"M0 0C{wide * 1.1} {-length * 0.3} {wide} {-length * 0.75} 0 {-length}"
        f"C{-wide} {-length * 0.75} {-wide * 1.1} {-length * 0.3} 0 0Z",
        color,
    )
    half = outline(
        f"M0 0C{wide * 1.1} {-length * 0.3} {wide} {-length * 0.75} 0 {-length}Z", darken(color, 0.14), role="shadow"
    )
    rib = limb([(0, 0), (0, -length * 0.86)], length * 0.045, length * 0.015, lighten(color, 0.3), role="light")
    return Drawing((body, half, rib)).placed(x=x, y=y, rotate=turn).shapes


def leafy_stem(points: Sequence[tuple[float, float]], width: float, color: str) -> tuple[Shape, ...]:
    """Return a stem with a lighter edge."""
    return (
        limb(points, width, width * 0.8, color),
        limb([(x - width * 0.22, y) for x, y in points], width * 0.3, width * 0.24, lighten(color, 0.3), role="light"),
    )


def pot(width: float, height: float, color: str) -> tuple[Shape, ...]:
    """Return a flower pot that stands on y = 0, with earth inside."""
    half, rim = width / 2, height * 0.26
    body = outline(
        f"M{-half * 0.88} {-height + rim}H{half * 0.88}L{half * 0.66} -2Q{half * 0.64} 0 {half * 0.56} 0"
        f"H{-half * 0.56}Q{-half * 0.64} 0 {-half * 0.66} -2Z",
        color,
    )
    dark = darken(color, 0.2)
    shade = outline(f"M{half * 0.3} {-height}L{half * 0.2} 4H{half}V{-height}Z", dark, role="shadow", opacity=0.6)
    under = outline(f"M{-half} {-height + rim}H{half}V{-height + rim + 3}H{-half}Z", dark, role="shadow")
    edge = outline(f"M{-half} {-height}H{half}L{half * 0.96} {-height + rim}H{-half * 0.96}Z", lighten(color, 0.08))
    edge_shade = outline(
        f"M{half * 0.36} {-height - 1}H{half + 1}V{-height + rim + 1}H{half * 0.32}Z", dark, role="shadow", opacity=0.5
    )
    earth = ellipse(0, -height, half, height * 0.07, "#5a3d2c")
    light = limb(
        [(-half * 0.7, -height + rim + 5), (-half * 0.56, -5)], 2.0, 1.6, lighten(color, 0.4), role="light", opacity=0.6
    )
    return (earth, body, *clipped([shade, under], body), light, edge, *clipped([edge_shade], edge))


def tuft(x: float, size: float, color: str = "#5aa84a") -> tuple[Shape, ...]:
    """Return a tuft of grass at the foot of a plant."""
    blades = ((-1.0, -0.9, 0.8), (-0.4, -0.2, 1.2), (0.3, 0.5, 1.0), (0.9, 1.3, 0.7))
    return tuple(
        outline(
            f"M{x + root * size - size * 0.3} 0"
            f"Q{x + lean * size * 0.8} {-tall * size} {x + lean * size * 1.5} {-tall * size * 1.9}"
            f"Q{x + lean * size + size * 0.3} {-tall * size * 0.8} {x + root * size + size * 0.3} 0Z",
            color if index % 2 else darken(color, 0.15),
        )
        for index, (root, lean, tall) in enumerate(blades)
    )
