"""A pocket calculator."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, line, linear, polygon, rectangle
from ...scene import Options, Subject

# The seven bars of an eight. Whatever is drawn may be shown mirrored, so there are only digits that can be.
BARS = (
    ((0, 0), (1, 0)),
    ((1, 0), (1, 1)),
    ((1, 1), (1, 2)),
    ((0, 2), (1, 2)),
    ((0, 1), (0, 2)),
    ((0, 0), (0, 1)),
    ((0, 1), (1, 1)),
)
DISPLAY = "8088"


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            rectangle(-33, -104, 66, 104, darken(color, 0.45), radius=7),
            rectangle(-33, -106, 66, 103, linear(lighten(color, 0.24), color, darken(color, 0.18), angle=30), radius=7),
            rectangle(-28, -105, 54, 1.4, "#ffffff", radius=0.7, role="light", opacity=0.5),
            rectangle(-27, -99, 26, 6, "#2b3038", radius=1.2, role="detail"),
            *(rectangle(x, -98, 5, 4, "#4a3440", role="detail") for x in (-26, -20, -14, -8)),
            *_screen(),
            *(part for row in range(4) for column in range(4) for part in _key(row, column, color, options.accent)),
        ),
        anchors={"top": (0, -106), "hand": (0, -40)},
    )


def _screen() -> tuple[Shape, ...]:
    bars = [
        part
        for number, digit in enumerate(DISPLAY)
        for part in _digit(digit, -4 + number * 7, -84.8, width=4.2, height=9.6, ink="#26352b")
    ]
    return (
        rectangle(-28, -90, 56, 20, "#262b31", radius=2.4, role="detail"),
        rectangle(-26, -88, 52, 16, linear("#d8e8c6", "#b3cba0"), radius=1.4, role="detail"),
        polygon([(-26, -88), (-8, -88), (-20, -72), (-26, -72)], "#ffffff", role="light", opacity=0.35),
        *bars,
    )


def _digit(digit: str, x: float, y: float, *, width: float, height: float, ink: str) -> tuple[Shape, ...]:
    bars = BARS if digit == "8" else BARS[:-1]
    return tuple(
        line([(x + a * width, y + b * height / 2), (x + c * width, y + d * height / 2)], ink, 1.1)
        for (a, b), (c, d) in bars
    )


def _key(row: int, column: int, color: str, accent: str) -> tuple[Shape, ...]:
    tone = accent if column == 3 else "#f1f3f5" if row < 3 or column == 0 else darken("#f1f3f5", 0.2)
    x, y = -28 + column * 14.4, -64 + row * 15
    ink = "#ffffff" if column == 3 else "#4b525c"
    middle_x, middle_y = x + 6.2, y + 5.4
    marks: tuple[Shape, ...] = (circle(middle_x, middle_y, 1.4, ink, role="detail"),)
    if column == 3:
        across = line([(middle_x - 2.4, middle_y), (middle_x + 2.4, middle_y)], ink, 1.2)
        upright = line([(middle_x, middle_y - 2.4), (middle_x, middle_y + 2.4)], ink, 1.2)
        crossed = tuple(
            line([(middle_x - 1.8, middle_y - side * 1.8), (middle_x + 1.8, middle_y + side * 1.8)], ink, 1.2)
            for side in (-1, 1)
        )
        doubled = tuple(
            line([(middle_x - 2.4, middle_y + dy), (middle_x + 2.4, middle_y + dy)], ink, 1.2) for dy in (-1.3, 1.3)
        )
        marks = ((across, upright), (across,), crossed, doubled)[row]
    return (
        rectangle(x, y + 1.6, 12.4, 11, darken(tone, 0.42), radius=2.4, role="detail"),
        rectangle(x, y, 12.4, 11, linear(lighten(tone, 0.3), tone), radius=2.4, role="detail"),
        *marks,
    )


SUBJECT = Subject(
    names=("calculator", "pocket calculator", "desk calculator"),
    draw=draw,
    kind="thing",
    height=0.15,
    color="#4a5666",
    accent="#ef8a3c",
    place="office",
    stance="table",
)
