"""A builder's hard hat."""

from __future__ import annotations

from ...drawing import Drawing
from ...scene import Options, Subject
from ..people._headwear import hard_hat
from ._hats import hat


def draw(options: Options) -> Drawing:
    return hat(hard_hat(options.color))


SUBJECT = Subject(
    names=("hard hat", "construction helmet", "helmet", "safety helmet"),
    draw=draw,
    kind="thing",
    height=0.2,
    color="#f2b632",
    accent="#f2b632",
    place="bedroom",
    stance="table",
)
