"""Frames, panels and handles that doors and cupboards share."""

from __future__ import annotations

from random import Random

from ...color import darken, lighten
from ...drawing import Shape, circle, linear, polygon, radial, rectangle
from ._wood import grain

__all__ = ["board", "knob", "panel", "plank"]


def board(
    x: float, y: float, width: float, height: float, color: str, random: Random, *, lines: int = 5, radius: float = 1.0
) -> tuple[Shape, ...]:
    """Return an upright wooden board, light from the left; (x, y) is its left top corner."""
    face = rectangle(
        x, y, width, height, linear(lighten(color, 0.18), color, darken(color, 0.16), angle=0), radius=radius
    )
    return (face, *grain(face, color, random, count=lines))


def plank(x: float, y: float, width: float, height: float, color: str, *, overhang: float = 0.0) -> tuple[Shape, ...]:
    """Return a lying plank with its lit upper edge, and its shadow on what it does not overhang."""
    shade = rectangle(
        x + overhang, y + height, width - 2 * overhang, height * 0.7, darken(color, 0.7), role="shadow", opacity=0.3
    )
    return (
        shade,
        rectangle(x, y, width, height, linear(lighten(color, 0.18), darken(color, 0.14)), radius=0.8),
        rectangle(x + 0.6, y, width - 1.2, min(1.0, height * 0.3), "#ffffff", role="light", opacity=0.35),
    )


def panel(x: float, y: float, width: float, height: float, color: str, *, bevel: float = 2.2) -> tuple[Shape, ...]:
    """Return a panel sunk into a board: bevels that are dark above and at the left, light below and at the right."""
    right, bottom, b = x + width, y + height, bevel
    return (
        polygon([(x, y), (right, y), (right - b, y + b), (x + b, y + b)], darken(color, 0.38), role="detail"),
        polygon([(x, y), (x + b, y + b), (x + b, bottom - b), (x, bottom)], darken(color, 0.28), role="detail"),
        polygon(
            [(right, y), (right, bottom), (right - b, bottom - b), (right - b, y + b)],
            lighten(color, 0.2),
            role="detail",
        ),
        polygon(
            [(x, bottom), (x + b, bottom - b), (right - b, bottom - b), (right, bottom)],
            lighten(color, 0.32),
            role="detail",
        ),
        rectangle(
            x + b,
            y + b,
            width - 2 * b,
            height - 2 * b,
            linear(lighten(color, 0.12), darken(color, 0.06), angle=30),
            role="detail",
        ),
    )


def knob(x: float, y: float, radius: float, color: str) -> tuple[Shape, ...]:
    """Return a round metal knob with its shadow."""
    paint = radial(lighten(color, 0.65), color, darken(color, 0.4), center=(0.35, 0.3))
    return (
        circle(x + radius * 0.3, y + radius * 0.5, radius * 1.05, "#1b1a26", role="shadow", opacity=0.3),
        circle(x, y, radius, paint, role="detail"),
    )
