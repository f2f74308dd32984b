"""A chef's tall white hat."""

from __future__ import annotations

from ...drawing import Drawing
from ...scene import Options, Subject
from ..people._headwear import chef_hat
from ._hats import hat


def draw(options: Options) -> Drawing:
    return hat(chef_hat(options.color))


SUBJECT = Subject(
    names=("chef hat", "toque", "cook hat"),
    draw=draw,
    kind="thing",
    height=0.3,
    color="#f7f5ef",
    accent="#f7f5ef",
    place="bedroom",
    stance="table",
)
