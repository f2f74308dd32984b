"""A violin with its bow."""

from __future__ import annotations

from ...drawing import Drawing
from ...scene import Options, Subject
from ._pose import resting
from ._strings import bow, bowed_body, fittings


def draw(options: Options) -> Drawing:
    parts = (*bow(options.accent), *bowed_body(options.color, options.random), *fittings(options.color))
    return resting(Drawing(parts, anchors={"hand": (0, -84), "other_hand": (34, -10), "top": (0, -116)}))


SUBJECT = Subject(
    names=("violin", "fiddle", "viola"),
    draw=draw,
    kind="instrument",
    height=0.6,
    color="#b5562b",
    accent="#7a3f22",
    place="stage",
)
