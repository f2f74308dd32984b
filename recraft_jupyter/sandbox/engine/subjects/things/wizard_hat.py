"""A wizard's pointed hat."""

from __future__ import annotations

from ...drawing import Drawing
from ...scene import Options, Subject
from ..people._headwear import pointed_hat
from ._hats import hat


def draw(options: Options) -> Drawing:
    return hat(pointed_hat(options.color, options.accent))


SUBJECT = Subject(
    names=("wizard hat", "witch hat", "pointed hat", "sorting hat"),
    draw=draw,
    kind="thing",
    height=0.4,
    color="#4a3d94",
    accent="#e8bb4a",
    place="bedroom",
    stance="table",
)
