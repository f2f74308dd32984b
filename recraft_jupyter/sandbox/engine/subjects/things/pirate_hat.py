"""A tricorn with skull and crossbones."""

from __future__ import annotations

from ...drawing import Drawing
from ...scene import Options, Subject
from ..people._headwear import tricorn
from ._hats import hat


def draw(options: Options) -> Drawing:
    return hat(tricorn(options.color, options.accent))


SUBJECT = Subject(
    names=("pirate hat", "tricorn"),
    draw=draw,
    kind="thing",
    height=0.25,
    color="#2c2733",
    accent="#e8bb4a",
    place="bedroom",
    stance="table",
)
