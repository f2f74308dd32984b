"""A school with a clock in its gable."""

from __future__ import annotations

from ...color import darken
from ...drawing import Drawing, circle, line, rectangle
from ...scene import Options, Subject
from ._public import public_building


def draw(options: Options) -> Drawing:
    clock = (
        circle(0, -65, 7.4, darken(options.accent, 0.3)),
        circle(0, -65, 6.2, "#fdf9ee", role="detail"),
        line([(0, -65), (0, -69)], "#2b2833", 0.9),
        line([(0, -65), (3, -63.6)], "#2b2833", 0.9),
    )
    flag = (
        rectangle(-0.6, -103, 1.2, 18, "#6b707a"),
        rectangle(0.6, -103, 12, 7, "#d8433b"),
    )
    return public_building(options, (*flag, *clock))


SUBJECT = Subject(
    names=("school", "school building", "university", "college", "high school", "kindergarten"),
    draw=draw,
    kind="building",
    height=12,
    color="#d98a5a",
    accent="#8a4a3a",
    place="city street",
)
