"""A television set with an antenna."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, circle, limb, line, linear, outline, polygon, radial, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            line([(0, -76), (-22, -104)], "#8f98a5", 1.8),
            line([(0, -76), (22, -104)], "#8f98a5", 1.8),
            *(circle(x, -104, 2.4, "#8f98a5") for x in (-22, 22)),
            *(limb([(x, -6), (x * 1.15, 0)], 5, 3.4, darken(color, 0.4)) for x in (-34, 34)),
            rectangle(-52, -76, 104, 72, linear(lighten(color, 0.15), darken(color, 0.18)), radius=9),
            rectangle(-45, -69, 70, 58, "#23272e", radius=9, role="detail"),
            rectangle(-42, -66, 64, 52, linear("#8fd0ea", "#3f7fb8", angle=60), radius=8, role="detail"),
            outline(
                "M-42 -26C-30 -38 -22 -30 -12 -36C0 -44 10 -34 22 -32L22 -18"
                "C22 -15 20 -14 18 -14L-38 -14C-40 -14 -42 -16 -42 -18Z",
                "#6db35b",
                role="detail",
            ),
            circle(6, -54, 6, "#fbe08a", role="detail"),
            polygon([(-36, -62), (-20, -62), (-36, -40)], "#ffffff", role="light", opacity=0.4),
            *(circle(38, y, 5, radial("#fbf3df", "#c9b48c"), role="detail") for y in (-60, -46)),
            *(rectangle(32, y, 13, 1.8, darken(color, 0.45), role="detail") for y in (-32, -27, -22, -17)),
        ),
        anchors={"top": (0, -76), "surface": (0, -76)},
    )


SUBJECT = Subject(
    names=("television", "tv", "television set", "tv set", "monitor"),
    draw=draw,
    kind="thing",
    height=0.6,
    color="#a8683a",
    place="living room",
    stance="table",
)
