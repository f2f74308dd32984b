"""A necklace of pearls with a pendant."""

from __future__ import annotations

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, outline
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, gem = options.color, options.accent
    angles = [math.radians(degrees) for degrees in range(-172, -7, 11)]
    pearls = [
        shape
        for angle in angles
        for x, y in ((math.cos(angle) * 48, -66 - math.sin(angle) * 40),)
        for shape in _pearl(x, y, color)
    ]
    pendant = (
        outline("M0 -32L13 -18L0 0L-13 -18Z", gem),
        outline("M0 -32L0 0L-13 -18Z", lighten(gem, 0.35), role="light", opacity=0.7),
        outline("M-13 -18L13 -18L0 -12Z", darken(gem, 0.25), role="shadow", opacity=0.5),
    )
    return Drawing((*pearls, *pendant))


def _pearl(x: float, y: float, color: str) -> tuple[Shape, ...]:
    return circle(x, y, 5.2, color), circle(x - 1.5, y - 1.6, 1.5, "#ffffff", role="light", opacity=0.9)


SUBJECT = Subject(
    names=("necklace", "pearl necklace", "pendant", "amulet"),
    draw=draw,
    kind="thing",
    height=0.25,
    color="#e9e4d8",
    accent="#2f9d8f",
    place="bedroom",
    stance="table",
)
