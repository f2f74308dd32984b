"""A daisy with two leaves."""

import math

from ...color import darken, lighten
from ...drawing import Drawing, circle, ellipse, radial
from ...scene import Options, Subject
from ._greenery import leaf, leafy_stem, tuft

PETALS = 14


def draw(options: Options) -> Drawing:
    color, heart = options.color, options.accent
    petals = []
    for ring, length in ((0, 17.0), (1, 15.0)):
        for index in range(PETALS):
            angle = 2 * math.pi * (index + ring * 0.5) / PETALS
            x, y = math.sin(angle) * 19, -74 - math.cos(angle) * 19
            tone = darken(color, 0.1) if ring == 0 else color
            petals.append(ellipse(x, y, 4.7, length * 0.62, tone, rotation=math.degrees(angle)))
            if ring:
                petals.append(
                    ellipse(
                        x * 0.86,
                        -74 + (y + 74) * 0.86,
                        0.7,
                        5,
                        darken(color, 0.12),
                        rotation=math.degrees(angle),
                        role="shadow",
                    )
                )
    middle = circle(0, -74, 10.6, radial(lighten(heart, 0.25), heart, darken(heart, 0.16), center=(0.4, 0.35)))
    seeds = [
        circle(
            math.cos(step * 2.4) * step * 0.62,
            -74 + math.sin(step * 2.4) * step * 0.62,
            0.9,
            darken(heart, 0.28),
            role="detail",
        )
        for step in range(1, 15)
    ]
    stem = leafy_stem([(0, -66), (2, -40), (-1, -1)], 3.8, "#4f9a45")
    return Drawing(
        (
            *stem,
            *leaf(0, -14, 34, 58, "#5aa84a"),
            *leaf(1, -24, 30, -54, "#4f9a45"),
            *petals,
            middle,
            *seeds,
            *tuft(-6, 3.6),
            *tuft(7, 3.2),
        ),
        anchors={"top": (0, -104), "hand": (0, -20)},
    ).placed(scale=0.97)


SUBJECT = Subject(
    names=("flower", "daisy", "blossom", "bloom", "chamomile", "wildflower"),
    draw=draw,
    kind="plant",
    height=0.4,
    color="#fdfbf6",
    accent="#f6b92f",
    place="meadow",
)
