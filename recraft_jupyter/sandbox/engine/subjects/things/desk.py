"""A writing desk with a block of drawers."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, linear, outline, polygon, rectangle
from ...scene import Options, Subject
from ._frame import board, knob, plank
from ._wood import grain


def draw(options: Options) -> Drawing:
    color, random = options.color, options.random
    top = polygon([(-50, -68), (50, -68), (58, -61), (-58, -61)], linear(lighten(color, 0.1), lighten(color, 0.3)))
    return Drawing(
        (
            rectangle(-46, -58, 56, 30, darken(color, 0.5)),
            rectangle(-44, -56, 4.6, 53, darken(color, 0.42)),
            outline("M-53 -57L-45 -57L-47 0L-51 0Z", linear(lighten(color, 0.1), darken(color, 0.25), angle=0)),
            *board(-46, -56, 54, 10, darken(color, 0.06), random, lines=2),
            *knob(-19, -51, 2, options.accent),
            *board(8, -57, 45, 54, darken(color, 0.12), random, lines=3),
            *(
                part
                for y, tall in ((-54, 13), (-39, 13), (-24, 18))
                for part in (
                    *board(11, y, 39, tall, color, random, lines=2),
                    rectangle(11, y + tall - 0.9, 39, 0.9, darken(color, 0.45), role="detail"),
                    rectangle(
                        25,
                        y + tall / 2 - 1.3,
                        11,
                        2.6,
                        linear(lighten(options.accent, 0.4), darken(options.accent, 0.25)),
                        radius=1.3,
                        role="detail",
                    ),
                )
            ),
            *(rectangle(x, -3, 5, 3, darken(color, 0.55)) for x in (11, 45)),
            top,
            *grain(top, color, random, count=4, upright=False),
            outline("M-42 -67L-22 -67L-30 -62L-52 -62Z", "#ffffff", role="light", opacity=0.2),
            *plank(-58, -61.4, 116, 4.6, color, overhang=12),
        ),
        anchors={"top": (0, -65), "surface": (-6, -65), "seat": (-20, -65)},
    )


SUBJECT = Subject(
    names=("desk", "writing desk", "school desk", "office desk", "computer desk"),
    draw=draw,
    kind="thing",
    height=0.78,
    color="#a8703f",
    accent="#d9b35a",
    place="office",
)
