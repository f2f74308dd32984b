"""Plates, bowls, steam and faces of light that many dishes share."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Shape, clipped, curve, ellipse, outline

__all__ = ["bowl", "gloss", "plate", "steam"]


def plate(y: float, radius: float, color: str = "#f4f2ee") -> tuple[Shape, ...]:
    """Return a plate seen from slightly above, its rim's middle at ``y``."""
    depth = radius * 0.2
    foot = ellipse(0, y + depth * 0.75, radius * 0.6, depth * 0.5, darken(color, 0.25))
    under = outline(
        f"M{-radius} {y}C{-radius * 0.8} {y + depth * 1.5} {radius * 0.8} {y + depth * 1.5} {radius} {y}Z",
        darken(color, 0.14),
    )
    rim = ellipse(0, y, radius, depth, color)
    well = ellipse(0, y + depth * 0.08, radius * 0.72, depth * 0.66, darken(color, 0.08), role="shadow")
    return (foot, under, rim, well)


def bowl(y: float, radius: float, depth: float, color: str, band: str) -> tuple[Shape, ...]:
    """Return the outside of a bowl whose rim lies at ``y`` and whose foot stands on y = 0."""
    foot = outline(
        f"M{-radius * 0.4} {y + depth - 4}H{radius * 0.4}L{radius * 0.36} 0H{-radius * 0.36}Z", darken(color, 0.3)
    )
    wall = outline(
        f"M{-radius} {y}C{-radius * 0.96} {y + depth * 0.7} {-radius * 0.6} {y + depth} 0 {y + depth}"
        f"C{radius * 0.6} {y + depth} {radius * 0.96} {y + depth * 0.7} {radius} {y}Z",
        color,
    )
    stripe = outline(
        f"M{-radius - 2} {y + depth * 0.3}Q0 {y + depth * 0.72} {radius + 2} {y + depth * 0.3}V{y + depth * 0.46}"
        f"Q0 {y + depth * 0.9} {-radius - 2} {y + depth * 0.46}Z",
        band,
        role="detail",
    )
    shade = outline(
        f"M{radius * 0.3} {y - 2}Q{radius * 0.5} {y + depth} 0 {y + depth + 4}H{radius + 4}V{y - 2}Z",
        darken(color, 0.3),
        role="shadow",
        opacity=0.5,
    )
    shine = curve(
        [(-radius * 0.84, y + depth * 0.24), (-radius * 0.74, y + depth * 0.5), (-radius * 0.56, y + depth * 0.72)],
        lighten(color, 0.5),
        radius * 0.05,
        role="light",
        opacity=0.7,
    )
    return (foot, wall, *clipped([stripe, shade], wall), shine)


def gloss(x: float, y: float, length: float, *, turn: float = 20.0, opacity: float = 0.5) -> Shape:
    """Return a soft white reflection."""
    return ellipse(x, y, length * 0.4, length, "#ffffff", rotation=turn, role="light", opacity=opacity)


def steam(x: float, y: float, *, count: int = 3, gap: float = 12.0, height: float = 22.0) -> tuple[Shape, ...]:
    """Return wisps of steam that rise from ``y``."""
    wisps = []
    for index in range(count):
        left = x + (index - (count - 1) / 2) * gap
        tall = height * (1.0 if index % 2 else 0.8)
        points = [(left, y), (left - 3.4, y - tall * 0.33), (left + 3.4, y - tall * 0.66), (left, y - tall)]
        wisps.append(curve(points, "#ffffff", 2.6, role="glow", opacity=0.55))
    return tuple(wisps)
