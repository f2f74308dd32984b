"""A wooden ladder that leans back a little."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, limb, linear
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    rungs = [limb([(-22 + y * 0.07, -y), (22 - y * 0.07, -y)], 4, 4, darken(color, 0.12)) for y in range(10, 100, 14)]
    rails = [
        limb([(side * 24, 0), (side * 16, -106)], 6, 5, linear(lighten(color, 0.15), darken(color, 0.15), angle=0))
        for side in (-1, 1)
    ]
    return Drawing((*rungs, *rails), anchors={"top": (0, -104), "surface": (0, -66), "hand": (20, -60)})


SUBJECT = Subject(
    names=("ladder", "stepladder", "wooden ladder"),
    draw=draw,
    kind="thing",
    height=2.2,
    color="#c1904f",
    place="garden",
)
