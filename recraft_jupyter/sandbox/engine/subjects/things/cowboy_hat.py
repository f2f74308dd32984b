"""A cowboy hat."""

from __future__ import annotations

from ...drawing import Drawing
from ...scene import Options, Subject
from ..people._headwear import cowboy_hat
from ._hats import hat


def draw(options: Options) -> Drawing:
    return hat(cowboy_hat(options.color, options.accent))


SUBJECT = Subject(
    names=("cowboy hat", "stetson", "western hat"),
    draw=draw,
    kind="thing",
    height=0.25,
    color="#a8743c",
    accent="#5b3a25",
    place="bedroom",
    stance="table",
)
