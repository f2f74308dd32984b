"""Steel and handles that knife, fork and spoon share."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Gradient, Shape, circle, linear, outline

__all__ = ["handle", "steel"]


def steel(color: str) -> Gradient:
    """Return the shading of polished metal, light from the left."""
    return linear(darken(color, 0.16), lighten(color, 0.7), color, darken(color, 0.34), angle=0)


def handle(color: str, accent: str) -> tuple[Shape, ...]:
    """Return an upright handle from y = 0 to the neck at y = -48, with its rivets."""
    return (
        outline("M-2.4 -50L2.4 -50L3 -40L-3 -40Z", steel("#c3cad3")),
        outline(
            "M-3.6 -44C-3.6 -46 3.6 -46 3.6 -44L5.6 -8C5.8 -3 4 0 0 0C-4 0 -5.8 -3 -5.6 -8Z",
            linear(lighten(color, 0.3), lighten(color, 0.05), color, darken(color, 0.34), angle=0),
        ),
        outline("M-2 -41L-0.4 -41L-1.4 -6L-3.8 -6Z", "#ffffff", role="light", opacity=0.4),
        *(circle(0, y, 1.3, accent, role="detail") for y in (-36, -22, -8)),
    )
