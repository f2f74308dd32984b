"""A sunflower."""

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, outline, radial
from ...scene import Options, Subject
from ._greenery import leaf, leafy_stem

PETALS = 18


def draw(options: Options) -> Drawing:
    color = options.color
    petals: list[Shape] = []
    for ring in (0, 1):
        for index in range(PETALS):
            turn = 360 * (index + ring * 0.5) / PETALS
            petal = outline(
                "M0 -13C6 -20 5 -28 0 -34C-5 -28 -6 -20 0 -13Z", darken(color, 0.12) if ring == 0 else color
            )
            rib = outline("M0 -14Q1 -22 0 -30Q-1 -22 0 -14Z", darken(color, 0.2), role="shadow")
            petals += Drawing((petal, rib) if ring else (petal,)).placed(y=-73, rotate=turn).shapes
    brown = "#6a3f22"
    disc = (
        circle(0, -73, 15.6, darken(brown, 0.25)),
        circle(0, -73, 14.4, radial(lighten(brown, 0.05), brown, "#8a5a2c"), role="detail"),
    )
    seeds = [
        circle(
            math.cos(step * 2.4) * 2.5 * math.sqrt(step),
            -73 + math.sin(step * 2.4) * 2.5 * math.sqrt(step),
            1.0,
            "#d9a04a" if step % 3 else "#3a2012",
            role="detail",
        )
        for step in range(1, 28)
    ]
    stem = leafy_stem([(0, -58), (2, -30), (0, -1)], 5, "#4f9a45")
    foliage = (*leaf(1, -16, 32, 62, "#5aa84a", width=0.5), *leaf(1, -30, 30, -60, "#4f9a45", width=0.5))
    return Drawing((*stem, *foliage, *petals, *disc, *seeds), anchors={"top": (0, -107), "hand": (0, -20)}).placed(
        scale=0.97
    )


SUBJECT = Subject(names=("sunflower",), draw=draw, kind="plant", height=1.7, color="#f8c22e", place="meadow")
