"""A straw hat with a ribbon."""

from __future__ import annotations

from ...drawing import Drawing
from ...scene import Options, Subject
from ..people._headwear import straw_hat
from ._hats import hat


def draw(options: Options) -> Drawing:
    return hat(straw_hat(options.color, options.accent))


SUBJECT = Subject(
    names=("straw hat", "sun hat", "sombrero"),
    draw=draw,
    kind="thing",
    height=0.2,
    color="#e9c46f",
    accent="#c2453b",
    place="bedroom",
    stance="table",
)
