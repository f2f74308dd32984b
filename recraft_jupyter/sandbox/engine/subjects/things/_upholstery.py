"""Cushions and wooden feet that upholstered furniture shares."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Shape, curve, linear, outline, rectangle
from ._wood import turned

__all__ = ["cushion", "foot", "pillow"]


def cushion(x: float, y: float, width: float, height: float, color: str) -> tuple[Shape, ...]:
    """Return a soft block; (x, y) is its left top corner."""
    right, bottom, bulge = x + width, y + height, height * 0.09
    r = min(width, height) * 0.22
    data = (
        f"M{x + r} {y}C{x + width * 0.3} {y - bulge} {x + width * 0.7} {y - bulge} {right - r} {y}"
        f"C{right} {y} {right} {y + r * 0.4} {right} {y + r}"
        f"L{right} {bottom - r}C{right} {bottom} {right - r * 0.4} {bottom} {right - r} {bottom}"
        f"L{x + r} {bottom}C{x} {bottom} {x} {bottom - r * 0.4} {x} {bottom - r}"
        f"L{x} {y + r}C{x} {y + r * 0.4} {x} {y} {x + r} {y}Z"
    )
    return (
        outline(data, linear(lighten(color, 0.16), color, darken(color, 0.14))),
        curve(
            [
                (x + r, y + bulge * 0.6 + 0.8),
                (x + width / 2, y - bulge * 0.2 + 0.8),
                (right - r, y + bulge * 0.6 + 0.8),
            ],
            "#ffffff",
            1,
            role="light",
            opacity=0.4,
        ),
        curve(
            [(x + r * 0.6, bottom - 1), (x + width / 2, bottom - 0.4), (right - r * 0.6, bottom - 1)],
            darken(color, 0.35),
            0.7,
        ),
    )


def pillow(x: float, y: float, size: float, color: str, *, lean: float = 0.0) -> tuple[Shape, ...]:
    """Return a square pillow standing on a corner side, its middle at (x, y)."""
    half = size / 2

    def at(dx: float, dy: float) -> str:
        return f"{x + dx * half - dy * lean * half:.2f} {y + dy * half + dx * lean * half:.2f}"

    data = (
        f"M{at(-1, -1)}C{at(-0.4, -0.8)} {at(0.4, -0.8)} {at(1, -1)}C{at(0.82, -0.4)} {at(0.82, 0.4)} {at(1, 1)}"
        f"C{at(0.4, 0.85)} {at(-0.4, 0.85)} {at(-1, 1)}C{at(-0.82, 0.4)} {at(-0.82, -0.4)} {at(-1, -1)}Z"
    )
    return (
        outline(data, linear(lighten(color, 0.25), color, darken(color, 0.2), angle=50)),
        outline(
            f"M{at(-0.7, -0.75)}C{at(-0.3, -0.65)} {at(0.2, -0.65)} {at(0.5, -0.7)}"
            f"C{at(0, -0.4)} {at(-0.5, 0)} {at(-0.65, 0.4)}"
            f"C{at(-0.7, 0)} {at(-0.7, -0.4)} {at(-0.7, -0.75)}Z",
            "#ffffff",
            role="light",
            opacity=0.3,
        ),
    )


def foot(x: float, height: float, *, color: str = "#7a4c2c", slant: float = 0.0) -> tuple[Shape, ...]:
    """Return a tapered wooden foot on the ground."""
    return (
        outline(f"M{x - 3} {-height}L{x + 3} {-height}L{x + 1.6 + slant} 0L{x - 1.6 + slant} 0Z", turned(color)),
        rectangle(x - 3, -height, 6, 1.6, darken(color, 0.5), role="shadow", opacity=0.5),
    )
