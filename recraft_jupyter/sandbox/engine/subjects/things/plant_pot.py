"""An earthen pot for plants."""

from __future__ import annotations

from ...drawing import Drawing
from ...scene import Options, Subject
from ..plants._greenery import pot


def draw(options: Options) -> Drawing:
    return Drawing(pot(84, 62, options.color), anchors={"surface": (0, -60), "top": (0, -60), "hand": (40, -40)})


SUBJECT = Subject(
    names=("plant pot", "planter", "terracotta pot", "clay pot"),
    draw=draw,
    kind="thing",
    height=0.35,
    color="#c8693f",
    place="garden",
    stance="table",
)
