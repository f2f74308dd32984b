"""Eyeglasses with round lenses."""

from __future__ import annotations

from ...color import darken
from ...drawing import Drawing, Shape, circle, limb, polygon, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    frame, glass = options.color, "#d7edf6"
    shapes: list[Shape] = []
    for x in (-27, 27):
        shapes += [
            circle(x, -21, 21, frame),
            circle(x, -21, 17, glass, role="detail", opacity=0.85),
            polygon([(x - 10, -12), (x - 2, -34), (x + 3, -34), (x - 5, -9)], "#ffffff", role="light", opacity=0.8),
        ]
    bridge = limb([(-8, -25), (0, -29), (8, -25)], 4, 4, frame)
    hinges = (
        rectangle(-52, -30, 7, 6, darken(frame, 0.2), radius=2),
        rectangle(45, -30, 7, 6, darken(frame, 0.2), radius=2),
    )
    return Drawing((*hinges, *shapes, bridge), anchors={"top": (0, -42), "hand": (40, -20)})


SUBJECT = Subject(
    names=("glasses", "eyeglasses", "reading glasses", "spectacles", "goggles"),
    draw=draw,
    kind="thing",
    height=0.06,
    color="#3a2c2a",
    place="office",
    stance="table",
)
