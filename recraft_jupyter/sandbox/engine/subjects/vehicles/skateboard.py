"""A skateboard."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, linear, outline, polygon, rectangle
from ...scene import Options, Subject

STEEL = "#aeb5bf"


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_truck(-29, options.accent), *_truck(29, options.accent), *_deck(options.color)),
        anchors={"seat": (0, -19), "top": (0, -19)},
    )


def _truck(x: float, color: str) -> tuple[Shape, ...]:
    return (
        polygon([(x - 7, -15), (x + 7, -15), (x + 3, -8), (x - 3, -8)], linear(STEEL, darken(STEEL, 0.35))),
        rectangle(x - 8, -16, 16, 2.4, darken(STEEL, 0.4), radius=0.8),
        circle(x, -7, 7, linear(lighten(color, 0.2), color, darken(color, 0.15))),
        circle(x, -7, 4.3, darken(color, 0.25), role="detail"),
        circle(x, -7, 2.6, "#dfe4ea", role="detail"),
        circle(x, -7, 1.1, "#4a4f5b", role="detail"),
        curve([(x - 5.2, -8.5), (x - 3.5, -11.3), (x - 0.5, -12.5)], "#ffffff", 1, role="light", opacity=0.7),
    )


def _deck(color: str) -> tuple[Shape, ...]:
    deck = outline(
        "M-55 -25C-57 -27.5 -55 -29 -52.5 -28C-46 -24.5 -42 -21 -36 -21L36 -21"
        "C42 -21 46 -24.5 52.5 -28C55 -29 57 -27.5 55 -25C49 -20 44 -15.5 36 -15.5L-36 -15.5"
        "C-44 -15.5 -49 -20 -55 -25Z",
        linear(lighten(color, 0.15), color),
    )
    layers = (
        outline(
            "M-60 -30C-46 -26 -42 -19.4 -36 -19.4L36 -19.4C42 -19.4 46 -26 60 -30L60 -34L-60 -34Z",
            "#2b2d37",
            role="detail",
        ),
        outline(
            "M-60 -25C-49 -22 -44 -16.9 -36 -16.9L36 -16.9C44 -16.9 49 -22 60 -25L60 -10L-60 -10Z",
            darken(color, 0.35),
            role="detail",
        ),
    )
    bolts = [circle(x, -20.4, 0.8, STEEL, role="detail") for x in (-33, -25, 25, 33)]
    return (
        deck,
        *clipped(layers, deck),
        curve([(-52, -27), (-44, -22), (-36, -20.4), (-20, -20.4)], "#ffffff", 0.6, role="light", opacity=0.45),
        *bolts,
    )


SUBJECT = Subject(
    names=("skateboard", "longboard", "skate board"),
    draw=draw,
    kind="vehicle",
    height=0.14,
    color="#e2553d",
    accent="#3fb0a5",
    place="city street",
    sideways=True,
)
