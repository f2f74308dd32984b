"""A typewriter with a sheet of paper in it."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, line, linear, outline, polygon, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (*_paper(), *_roller(), *_body(color, options.accent), *_keys(options.accent)),
        anchors={"top": (0, -104), "surface": (0, -60)},
    )


def _paper() -> tuple[Shape, ...]:
    return (
        polygon([(-27, -56), (-27, -106), (27, -106), (27, -56)], linear("#fffef8", "#e9e4d6")),
        *(
            line([(-20, y), (-20 + wide, y)], "#8d8a84", 1.2)
            for y, wide in ((-98, 40), (-92, 36), (-86, 40), (-80, 24))
        ),
    )


def _roller() -> tuple[Shape, ...]:
    return (
        rectangle(-50, -68, 100, 11, linear("#5a616c", "#30353d", "#1c1f25"), radius=3),
        *(rectangle(x, -69.4, 8, 14, linear("#8f98a4", "#4a515b"), radius=2.6) for x in (-58, 50)),
        line([(-50, -66), (-60, -79)], "#aab2bc", 2.6),
        circle(-60.4, -79.6, 3, "#2b3038"),
        rectangle(-30, -71, 60, 2.6, "#aab2bc", radius=1.3),
    )


def _body(color: str, accent: str) -> tuple[Shape, ...]:
    body = outline(
        "M-42 -60L42 -60C46 -60 48 -58 48 -54L50 -40L58 -8C59 -3 57 0 52 0L-52 0C-57 0 -59 -3 -58 -8L-50 -40"
        "L-48 -54C-48 -58 -46 -60 -42 -60Z",
        linear(lighten(color, 0.22), color, darken(color, 0.3)),
    )
    marks = (
        rectangle(-60, -60, 120, 1.6, "#ffffff", role="light", opacity=0.5),
        outline("M-44 -56L-36 -56L-42 -38L-50 -6L-58 -6Z", "#ffffff", role="light", opacity=0.28),
        rectangle(-60, -4, 120, 4, darken(color, 0.6), role="shadow", opacity=0.4),
    )
    return (
        body,
        *clipped(marks, body),
        outline("M-26 -56C-22 -46 22 -46 26 -56Z", darken(color, 0.6), role="detail"),
        *(line([(x * 1.9, -55.6), (x, -49.6)], "#c3c9d1", 0.8) for x in range(-11, 12, 2)),
        rectangle(-14, -46, 28, 5, linear(lighten(accent, 0.5), accent), radius=2, role="detail"),
        outline("M-42 -38L42 -38L50 -5L-50 -5Z", darken(color, 0.46), role="detail"),
    )


def _keys(accent: str) -> tuple[Shape, ...]:
    shapes: list[Shape] = []
    for row, (count, half, y) in enumerate(((9, 35.5, -33), (9, 38.5, -24.6), (8, 36.5, -16.2))):
        for number in range(count):
            x = -half + 2 * half * number / (count - 1)
            is_special = row == 2 and number in (0, count - 1)
            tone = accent if is_special else "#fbf6ea"
            shapes += [
                ellipse(x, y + 1.6, 4, 3.2, "#17161d", role="detail"),
                ellipse(x, y, 4, 3.2, "#c3c9d1", role="detail"),
                ellipse(x, y - 0.2, 3.1, 2.4, tone, role="detail"),
                ellipse(x, y - 0.2, 1, 0.8, "#55504a" if not is_special else "#ffffff", role="detail"),
            ]
    return (*shapes, rectangle(-23, -10.4, 46, 4, linear("#fbf6ea", "#cfc8b8"), radius=2, role="detail"))


SUBJECT = Subject(
    names=("typewriter", "typing machine"),
    draw=draw,
    kind="thing",
    height=0.28,
    color="#3f8f8a",
    accent="#d9584a",
    place="office",
    stance="table",
)
