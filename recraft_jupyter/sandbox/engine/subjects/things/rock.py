"""A boulder with moss."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, blob, clipped, line, linear, polygon
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    body = polygon(
        [(-50, 0), (-54, -18), (-42, -42), (-22, -60), (6, -66), (32, -52), (48, -30), (54, -8), (50, 0)],
        linear(lighten(color, 0.18), darken(color, 0.2), angle=60),
    )
    facets = (
        polygon([(-42, -42), (-22, -60), (6, -66), (-4, -44), (-26, -30)], lighten(color, 0.28), role="detail"),
        polygon([(6, -66), (32, -52), (20, -34), (-4, -44)], lighten(color, 0.12), role="detail"),
        polygon([(20, -34), (32, -52), (54, -28), (56, 4), (24, 4)], darken(color, 0.2), role="detail"),
        polygon([(-56, 4), (-54, -18), (-42, -42), (-26, -30), (-30, 4)], lighten(color, 0.06), role="detail"),
        blob(
            [(-26, -62), (-6, -70), (18, -64), (14, -55), (2, -58), (-10, -52), (-20, -55)],
            options.accent,
            role="detail",
        ),
        line([(-4, -44), (-8, -26), (0, -12)], darken(color, 0.4), 1.2),
    )
    return Drawing((body, *clipped(facets, body)), anchors={"surface": (-2, -61), "top": (0, -65), "seat": (-2, -58)})


SUBJECT = Subject(
    names=("rock", "stone", "boulder", "pebble"),
    draw=draw,
    kind="thing",
    height=0.7,
    color="#8d8f94",
    accent="#7ea653",
    place="meadow",
)
