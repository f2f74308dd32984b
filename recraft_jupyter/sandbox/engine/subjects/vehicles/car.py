"""A small family car."""

from __future__ import annotations

from ...drawing import Drawing
from ...scene import Options, Subject
from ._car import car


def draw(options: Options) -> Drawing:
    return Drawing(
        car(options.color), anchors={"window": (8, -25.5), "seat": (3, -22), "top": (-3, -38), "door": (6, -16)}
    )


SUBJECT = Subject(
    names=("car", "automobile", "auto", "sedan", "hatchback", "motor car", "passenger car"),
    draw=draw,
    kind="vehicle",
    height=1.5,
    color="#d6453b",
    place="city street",
    sideways=True,
)
