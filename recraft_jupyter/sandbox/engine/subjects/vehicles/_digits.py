"""Numbers as outlines, for race numbers and destination boards."""

from __future__ import annotations

from ...drawing import Shape
from ...path import map_points, parse_path

__all__ = ["number"]

# Each digit is a line in a box 6 wide and 10 high.
DIGITS = {
    "0": "M3 0C5.2 0 6 2.2 6 5C6 7.8 5.2 10 3 10C.8 10 0 7.8 0 5C0 2.2 .8 0 3 0Z",
    "1": "M1 2L3.6 0L3.6 10",
    "2": "M.2 2.6C.4 .9 1.5 0 3 0C4.7 0 5.8 1.1 5.8 2.7C5.8 5 1.5 7 .2 10L6 10",
    "3": "M.2 0L5.6 0L2.7 3.9C4.7 3.9 6 5 6 6.9C6 8.9 4.7 10 2.9 10C1.5 10 .4 9.3 0 8",
    "4": "M4.4 10L4.4 0L0 7L6 7",
    "5": "M5.5 0L1 0L.5 4.6C1.2 4 2 3.7 2.9 3.7C4.7 3.7 6 4.9 6 6.8C6 8.8 4.7 10 2.9 10C1.5 10 .5 9.4 0 8.2",
    "6": "M5 .2C2.3 .6 0 3.2 0 6.6C0 8.7 1.2 10 3 10C4.8 10 6 8.7 6 6.8C6 5 4.8 3.8 3.2 3.8C1.6 3.8 .4 4.8 0 6.4",
    "7": "M0 0L6 0L2.2 10",
    "8": "M3 4.6C1.4 4.6 .5 3.7 .5 2.3C.5 .9 1.5 0 3 0C4.5 0 5.5 .9 5.5 2.3C5.5 3.7 4.6 4.6 3 4.6"
    "C1.2 4.6 0 5.7 0 7.3C0 9 1.2 10 3 10C4.8 10 6 9 6 7.3C6 5.7 4.8 4.6 3 4.6Z",
    "9": "M1 9.8C3.7 9.4 6 6.8 6 3.4C6 1.3 4.8 0 3 0C1.2 0 0 1.3 0 3.2C0 5 1.2 6.2 2.8 6.2C4.4 6.2 5.6 5.2 6 3.6",
}


def number(text: str, *, x: float, y: float, height: float, color: str) -> tuple[Shape, ...]:
    """Return the digits of ``text`` as bold lines, their middle at (x, y)."""
    scale = height / 10
    advance = 8.4 * scale
    start = x - (advance * (len(text) - 1) + 6 * scale) / 2
    return tuple(
        _digit(digit, left=start + index * advance, top=y - height / 2, scale=scale, color=color)
        for index, digit in enumerate(text)
    )


def _digit(digit: str, *, left: float, top: float, scale: float, color: str) -> Shape:
    path = map_points(parse_path(DIGITS[digit]), lambda p: (left + p[0] * scale, top + p[1] * scale))
    return Shape(path, stroke=color, stroke_width=scale * 2, role="detail")
