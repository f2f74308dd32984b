"""A top hat with a silk band."""

from __future__ import annotations

from ...drawing import Drawing
from ...scene import Options, Subject
from ..people._headwear import top_hat
from ._hats import hat


def draw(options: Options) -> Drawing:
    return hat(top_hat(options.color, options.accent))


SUBJECT = Subject(
    names=("top hat", "cylinder hat", "magician hat"),
    draw=draw,
    kind="thing",
    height=0.3,
    color="#2b2833",
    accent="#b4303f",
    place="bedroom",
    stance="table",
)
