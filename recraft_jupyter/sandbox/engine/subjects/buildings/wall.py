"""A piece of brick wall with a coping."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, clipped, linear, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    face = rectangle(-54, -58, 108, 58, darken(color, 0.35))
    tones = (color, lighten(color, 0.12), darken(color, 0.1), lighten(color, 0.05))
    bricks = [
        rectangle(
            -66 + column * 15.6 + (row % 2) * 7.8,
            -57 + row * 8.2,
            14.4,
            7,
            tones[(row * 3 + column * 5) % 4],
            radius=0.8,
            role="detail",
        )
        for row in range(7)
        for column in range(9)
    ]
    coping = linear(lighten("#b9b4aa", 0.3), "#b9b4aa", darken("#b9b4aa", 0.2))
    return Drawing(
        (face, *clipped(bricks, face), rectangle(-57, -65, 114, 9, coping, radius=1.5)),
        anchors={"surface": (0, -65), "top": (0, -65), "seat": (0, -65)},
    )


SUBJECT = Subject(
    names=("brick wall", "stone wall", "garden wall"),
    draw=draw,
    kind="building",
    height=1.6,
    color="#b5583f",
    place="city street",
)
