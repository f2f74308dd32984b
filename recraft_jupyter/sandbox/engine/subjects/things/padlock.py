"""A padlock."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, linear, outline, polygon, rectangle
from ...path import parse_path
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    body = rectangle(-38, -58, 76, 58, linear(lighten(color, 0.25), color, darken(color, 0.22)), radius=9)
    marks = (
        rectangle(-40, -16, 80, 5, darken(color, 0.25), role="detail", opacity=0.5),
        rectangle(-40, -48, 80, 5, darken(color, 0.25), role="detail", opacity=0.5),
        polygon([(-30, -60), (-14, -60), (-34, 2), (-50, 2)], "#ffffff", role="light", opacity=0.3),
    )
    return Drawing(
        (
            Shape(
                parse_path("M-23 -54L-23 -76C-23 -106 23 -106 23 -76L23 -54"),
                stroke=darken(accent, 0.2),
                stroke_width=12,
            ),
            Shape(
                parse_path("M-25 -56L-25 -76C-25 -104 10 -106 18 -90"),
                stroke=lighten(accent, 0.5),
                stroke_width=3,
                role="light",
            ),
            body,
            *clipped(marks, body),
            circle(0, -34, 8.5, "#2b2833", role="detail"),
            outline("M-4 -31L4 -31L6.5 -13L-6.5 -13Z", "#2b2833", role="detail"),
        ),
        anchors={"top": (0, -102), "hand": (0, -80)},
    )


SUBJECT = Subject(
    names=("padlock", "lock", "security lock"),
    draw=draw,
    kind="thing",
    height=0.1,
    color="#e2a832",
    accent="#9aa2ad",
    place="workshop",
    stance="table",
)
