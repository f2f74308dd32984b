"""A bowling ball before a pin."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, ellipse, linear, outline, rectangle
from ...scene import Options, Subject
from ._ball import ball

PIN = (
    "M-9 -108C-9 -116 9 -116 9 -108C9 -100 6 -96 6 -88C6 -76 17 -66 17 -44C17 -24 12 -10 10 -2C9.6 0 -9.6 0 -10 -2"
    "C-12 -10 -17 -24 -17 -44C-17 -66 -6 -76 -6 -88C-6 -96 -9 -100 -9 -108Z"
)


def draw(options: Options) -> Drawing:
    holes = [
        ellipse(x, y, 4.4, 5.6, darken(options.color, 0.72), rotation=20, role="detail")
        for x, y in ((2, -74), (15, -78), (12, -60))
    ]
    rims = [
        ellipse(x + 0.8, y + 1.2, 4.6, 5.8, lighten(options.color, 0.4), rotation=20, role="detail")
        for x, y in ((2, -74), (15, -78), (12, -60))
    ]
    return Drawing(
        (
            *Drawing(_pin(options.accent)).placed(x=28).shapes,
            *Drawing(ball(options.color, (*rims, *holes))).placed(x=-12, scale=0.78).shapes,
        ),
        anchors={"top": (-12, -76), "hand": (-12, -38)},
    ).placed(x=3)


def _pin(accent: str) -> tuple[Shape, ...]:
    pin = outline(PIN, linear("#ffffff", "#fbf7ee", "#d9d2c4", "#b3ab9c", angle=0))
    stripes = (rectangle(-20, -95, 40, 4, accent, role="detail"), rectangle(-20, -87, 40, 4, accent, role="detail"))
    gleam = outline(
        "M-12 -44C-11 -56 -7 -64 -4 -72C-4 -60 -8 -50 -8 -36C-10 -36 -12 -40 -12 -44Z", "#ffffff", role="light"
    )
    return (pin, *clipped((*stripes, gleam), pin))


SUBJECT = Subject(
    names=("bowling ball", "bowling pin", "skittle"),
    draw=draw,
    kind="thing",
    height=0.38,
    color="#3a56b5",
    accent="#d8362f",
    place="gym",
)
