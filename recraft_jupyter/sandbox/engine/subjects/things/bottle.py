"""A bottle with a label."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, circle, clipped, linear, outline, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    body = outline(
        "M-8 -96L8 -96L8 -76C8 -66 22 -62 22 -48L22 -6C22 -2 20 0 16 0L-16 0C-20 0 -22 -2 -22 -6"
        "L-22 -48C-22 -62 -8 -66 -8 -76Z",
        linear(darken(color, 0.1), lighten(color, 0.3), color, darken(color, 0.35), angle=0),
    )
    marks = (
        rectangle(-26, -44, 52, 28, linear("#fbf6ea", "#e6dcc6", angle=0), role="detail"),
        rectangle(-26, -40, 52, 2, options.accent, role="detail"),
        rectangle(-26, -22, 52, 2, options.accent, role="detail"),
        circle(0, -30, 6, options.accent, role="detail"),
        outline("M-15 -56C-17 -50 -17 -8 -15 -3L-11 -3L-11 -58Z", "#ffffff", role="light", opacity=0.45),
    )
    return Drawing(
        (
            body,
            *clipped(marks, body),
            rectangle(
                -10,
                -106,
                20,
                14,
                linear(lighten(options.accent, 0.3), options.accent, darken(options.accent, 0.3), angle=0),
                radius=2,
            ),
        ),
        anchors={"hand": (0, -44), "top": (0, -106)},
    )


SUBJECT = Subject(
    names=("bottle", "glass bottle", "water bottle", "beer bottle", "cosmetic bottle"),
    draw=draw,
    kind="thing",
    height=0.28,
    color="#4f9b8a",
    accent="#c99a3c",
    place="studio",
    stance="table",
)
