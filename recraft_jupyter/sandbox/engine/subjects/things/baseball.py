"""A baseball."""

from __future__ import annotations

from ...drawing import Drawing
from ...scene import Options, Subject
from ._game_balls import baseball


def draw(options: Options) -> Drawing:
    return Drawing(baseball(options.color, options.accent), anchors={"top": (0, -96), "hand": (0, -48)})


SUBJECT = Subject(
    names=("baseball", "softball"),
    draw=draw,
    kind="thing",
    height=0.09,
    color="#f6f2e8",
    accent="#d0342f",
    place="stadium",
)
