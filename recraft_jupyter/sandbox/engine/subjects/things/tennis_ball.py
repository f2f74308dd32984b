"""A tennis ball."""

from __future__ import annotations

from ...drawing import Drawing
from ...scene import Options, Subject
from ._game_balls import tennis_ball


def draw(options: Options) -> Drawing:
    return Drawing(tennis_ball(options.color, options.accent), anchors={"top": (0, -96), "hand": (0, -48)})


SUBJECT = Subject(
    names=("tennis ball", "padel ball"),
    draw=draw,
    kind="thing",
    height=0.09,
    color="#d3e63f",
    accent="#fbfbf0",
    place="stadium",
)
