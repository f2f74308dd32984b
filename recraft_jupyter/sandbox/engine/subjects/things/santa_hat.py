"""A red cap with a white bobble."""

from __future__ import annotations

from ...drawing import Drawing
from ...scene import Options, Subject
from ..people._headwear import bobble_hat
from ._hats import hat


def draw(options: Options) -> Drawing:
    return hat(bobble_hat(options.color, options.accent))


SUBJECT = Subject(
    names=("santa hat", "christmas hat", "bobble hat", "beanie", "winter hat", "woolly hat"),
    draw=draw,
    kind="thing",
    height=0.3,
    color="#c8303a",
    accent="#f7f5ef",
    place="bedroom",
    stance="table",
)
