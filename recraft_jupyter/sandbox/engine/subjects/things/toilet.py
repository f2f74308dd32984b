"""A toilet with its lid up."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, clipped, ellipse, linear, outline, rectangle
from ...scene import Options, Subject
from ._appliance import CHROME


def draw(options: Options) -> Drawing:
    color = options.color
    shade = darken(color, 0.22)
    bowl = outline(
        "M-27 -38C-27 -24 -20 -18 -16 -13C-14 -9 -16 -4 -18 0L18 0C16 -4 14 -9 16 -13C20 -18 27 -24 27 -38Z",
        linear(color, color, shade, angle=0),
    )
    marks = (
        outline(
            "M-22 -34C-21 -24 -14 -18 -12 -12C-11 -8 -12 -4 -13 0L-9 0C-8 -6 -7 -12 -10 -17C-14 -22 -17 -26 -17 -34Z",
            "#ffffff",
            role="light",
            opacity=0.7,
        ),
        outline("M27 -38L-27 -38L-27 -33C-10 -28 10 -28 27 -33Z", darken(color, 0.5), role="shadow", opacity=0.25),
    )
    return Drawing(
        (
            rectangle(-30, -100, 60, 34, linear(lighten(color, 0.4), color, shade, angle=0), radius=4),
            rectangle(-33, -104, 66, 7, linear(lighten(color, 0.6), darken(color, 0.1)), radius=3),
            rectangle(-30, -97, 60, 2, darken(color, 0.4), role="shadow", opacity=0.3),
            rectangle(-8, -107, 16, 3.6, CHROME, radius=1.6),
            outline(
                "M-25 -42C-26 -62 -24 -84 0 -84C24 -84 26 -62 25 -42Z",
                linear(lighten(color, 0.5), color, shade, angle=0),
            ),
            outline("M-20 -44C-20 -62 -18 -79 0 -79C18 -79 20 -62 20 -44Z", darken(color, 0.07), role="detail"),
            outline("M-17 -50C-16 -64 -13 -74 -5 -76C-10 -70 -12 -60 -12 -50Z", "#ffffff", role="light", opacity=0.7),
            bowl,
            *clipped(marks, bowl),
            ellipse(0, -40, 30, 9, linear(lighten(color, 0.7), color, shade)),
            ellipse(0, -40, 22, 5.6, linear(darken(color, 0.5), darken(color, 0.25)), role="detail"),
            ellipse(0, -38.6, 16, 3.6, linear("#8fd0ea", "#cfeffa"), role="detail"),
            rectangle(-21, -3, 42, 3, linear(lighten(color, 0.3), shade, angle=0), radius=1.5),
            rectangle(26, -92, 8, 2.6, CHROME, radius=1.3, role="detail"),
        ),
        anchors={"top": (0, -104), "seat": (0, -42), "surface": (0, -44)},
    )


SUBJECT = Subject(
    names=("toilet", "toilet bowl", "loo"),
    draw=draw,
    kind="thing",
    height=0.85,
    color="#f2f5f7",
    accent="#d9a93f",
    place="bathroom",
)
