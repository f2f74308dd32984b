"""A cap with a peak."""

from __future__ import annotations

from ...drawing import Drawing
from ...scene import Options, Subject
from ..people._headwear import cap
from ._hats import hat


def draw(options: Options) -> Drawing:
    return hat(cap(options.color))


SUBJECT = Subject(
    names=("cap", "baseball cap"),
    draw=draw,
    kind="thing",
    height=0.2,
    color="#2f6fc4",
    accent="#f6f1e2",
    place="bedroom",
    stance="table",
)
