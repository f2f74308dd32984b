"""A tumbler of water with ice."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, clipped, ellipse, linear, outline, polygon
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    glass = outline("M-32 -94L32 -94L26 -4C26 0 22 0 18 0L-18 0C-22 0 -26 0 -26 -4Z", "#e8f1f5", opacity=0.85)
    water = outline(
        "M-40 -74C-14 -70 14 -70 40 -74L40 -7L-40 -7Z",
        linear(lighten(color, 0.4), color, darken(color, 0.1)),
        role="detail",
    )
    ice = [
        polygon([(x, y), (x + 15, y - 4), (x + 19, y + 10), (x + 4, y + 14)], "#ffffff", role="light", opacity=0.6)
        for x, y in ((-22, -70), (2, -66), (-10, -52))
    ]
    gleam = polygon([(-26, -92), (-19, -92), (-16, -6), (-21, -6)], "#ffffff", role="light", opacity=0.6)
    return Drawing(
        (
            glass,
            *clipped((water, *ice, gleam), glass),
            ellipse(0, -94, 32, 4, "#f6fafc", role="detail", opacity=0.75),
        ),
        anchors={"top": (0, -94), "hand": (0, -46)},
    )


SUBJECT = Subject(
    names=("glass", "glass of water", "water glass", "tumbler", "drinking glass", "cup of water"),
    draw=draw,
    kind="food",
    height=0.14,
    color="#8fcdea",
    place="kitchen",
    stance="table",
)
