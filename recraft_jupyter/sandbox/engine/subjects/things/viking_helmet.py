"""A helmet with horns."""

from __future__ import annotations

from ...drawing import Drawing
from ...scene import Options, Subject
from ..people._headwear import viking_helmet
from ._hats import hat


def draw(options: Options) -> Drawing:
    return hat(viking_helmet(options.color, options.accent))


SUBJECT = Subject(
    names=("viking helmet", "horned helmet"),
    draw=draw,
    kind="thing",
    height=0.3,
    color="#9aa4b1",
    accent="#f3e7c9",
    place="bedroom",
    stance="table",
)
