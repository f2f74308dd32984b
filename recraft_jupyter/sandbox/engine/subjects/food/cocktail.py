"""A cocktail in a stemmed glass, with a slice of fruit."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, line, linear, outline, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    bowl = outline("M-42 -94L42 -94L4 -46L-4 -46Z", "#e4f1f6", opacity=0.75)
    drink = outline(
        "M-37 -86C-12 -82 12 -82 37 -86L4 -48L-4 -48Z",
        linear(lighten(color, 0.3), color, darken(color, 0.15)),
        role="detail",
    )
    gleam = outline("M-34 -90L-26 -90L-6 -56L-8 -54Z", "#ffffff", role="light", opacity=0.55)
    ice = [rectangle(x, -80, 11, 10, "#ffffff", radius=2, role="light", opacity=0.45) for x in (-12, 5)]
    return Drawing(
        (
            *_fruit(30, -94, accent),
            rectangle(-2, -48, 4, 44, linear("#cfe3ec", "#f4fafc", "#bcd3de", angle=0)),
            ellipse(0, -3, 24, 4, linear("#f4fafc", "#bcd3de")),
            bowl,
            *clipped((drink, *ice, gleam), bowl),
            ellipse(0, -94, 42, 3.4, "#f4fafc", role="detail", opacity=0.8),
            line([(-6, -74), (-24, -118)], "#e5567f", 2.4, role="form"),
            circle(-8, -88, 4.4, "#c22f3c"),
            circle(-9.4, -89.4, 1.2, "#ffffff", role="light"),
        ),
        anchors={"top": (0, -96), "hand": (0, -26)},
    )


def _fruit(x: float, y: float, color: str) -> tuple[Shape, ...]:
    spokes = [
        line([(x, y), (x + dx * 11, y + dy * 11)], lighten(color, 0.6), 1)
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1), (0.7, 0.7), (-0.7, -0.7), (0.7, -0.7), (-0.7, 0.7))
    ]
    return (
        circle(x, y, 14, color),
        circle(x, y, 11.6, lighten(color, 0.65), role="detail"),
        circle(x, y, 10.6, lighten(color, 0.22), role="detail"),
        *spokes,
    )


SUBJECT = Subject(
    names=("cocktail", "martini", "margarita", "cocktail glass", "mojito", "tropical drink"),
    draw=draw,
    kind="food",
    height=0.18,
    color="#f0653f",
    accent="#f2a52e",
    place="cafe",
    stance="table",
)
