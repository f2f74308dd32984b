"""A snow-capped peak."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, clipped, linear, polygon
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, snow = options.color, "#f8fbff"
    body = polygon(
        [(-58, 0), (-34, -38), (-24, -32), (2, -96), (16, -70), (24, -74), (58, 0)],
        linear(lighten(color, 0.2), darken(color, 0.12)),
    )
    marks = (
        polygon(
            [(2, -98), (16, -70), (24, -74), (60, 2), (8, 2), (14, -36), (4, -54)], darken(color, 0.24), role="detail"
        ),
        polygon(
            [(2, -98), (22, -66), (14, -58), (9, -64), (2, -52), (-4, -60), (-10, -50), (-18, -54)], snow, role="detail"
        ),
        polygon([(2, -98), (26, -68), (16, -58), (9, -64), (4, -54)], "#d3e0ef", role="detail"),
        polygon([(-34, -40), (-27, -30), (-33, -24), (-38, -28), (-44, -20)], snow, role="detail"),
        polygon(
            [(-58, 2), (-40, -14), (-22, -6), (-4, -16), (14, -4), (32, -14), (58, 2)], options.accent, role="detail"
        ),
    )
    return Drawing((body, *clipped(marks, body)), anchors={"top": (2, -96), "surface": (2, -94)})


SUBJECT = Subject(
    names=("mountain peak", "peak", "summit", "snowy mountain", "mount everest", "mount fuji"),
    draw=draw,
    kind="building",
    height=50,
    color="#7286a0",
    accent="#5b8a5a",
    place="meadow",
)
