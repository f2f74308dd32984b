"""A paper cone for a party."""

from __future__ import annotations

from ...drawing import Drawing
from ...scene import Options, Subject
from ..people._headwear import party_hat
from ._hats import hat


def draw(options: Options) -> Drawing:
    return hat(party_hat(options.color, options.accent))


SUBJECT = Subject(
    names=("party hat", "birthday hat"),
    draw=draw,
    kind="thing",
    height=0.25,
    color="#e5567f",
    accent="#f6d04c",
    place="bedroom",
    stance="table",
)
