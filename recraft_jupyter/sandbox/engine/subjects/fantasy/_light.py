"""Light in the air around glowing things."""

from __future__ import annotations

from ...drawing import Gradient, Shape, circle

__all__ = ["glow"]


def glow(x: float, y: float, radius: float, color: str, opacity: float) -> Shape:
    """Return a halo that fades outwards; ``opacity`` is that of its middle."""
    return circle(
        x,
        y,
        radius,
        Gradient(((0.0, color, opacity), (0.45, color, opacity * 0.7), (0.82, color, 0.0)), angle=None),
        role="glow",
    )
