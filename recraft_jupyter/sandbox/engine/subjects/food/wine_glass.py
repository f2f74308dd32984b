"""A stemmed glass of wine."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, clipped, ellipse, linear, outline, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    bowl = outline("M-25 -100C-30 -70 -24 -48 -3 -44L3 -44C24 -48 30 -70 25 -100Z", "#e4eef3", opacity=0.8)
    drink = outline(
        "M-34 -76C-12 -72 12 -72 34 -76L34 -40L-34 -40Z",
        linear(lighten(color, 0.16), color, darken(color, 0.25)),
        role="detail",
    )
    gleam = outline("M-21 -96C-24 -76 -20 -62 -12 -54C-15 -66 -17 -80 -15 -96Z", "#ffffff", role="light", opacity=0.6)
    return Drawing(
        (
            rectangle(-2, -46, 4, 42, linear("#c3d5de", "#f6fafc", "#b2c6d0", angle=0)),
            ellipse(0, -3, 24, 4, linear("#f6fafc", "#b2c6d0")),
            bowl,
            *clipped((drink, gleam), bowl),
            ellipse(0, -76, 26, 3, lighten(color, 0.3), role="detail", opacity=0.9),
            ellipse(0, -100, 25, 2.6, "#f6fafc", role="detail", opacity=0.7),
        ),
        anchors={"top": (0, -100), "hand": (0, -26)},
    )


SUBJECT = Subject(
    names=("wine glass", "glass of wine", "goblet", "champagne glass", "glass of champagne", "glass of red wine"),
    draw=draw,
    kind="food",
    height=0.2,
    color="#8f1f38",
    place="cafe",
    stance="table",
)
