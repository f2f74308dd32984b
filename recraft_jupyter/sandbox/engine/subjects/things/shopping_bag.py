"""A paper shopping bag with cord handles."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, linear, outline, polygon, star
from ...path import parse_path
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    front = polygon([(-40, -72), (24, -72), (28, 0), (-36, 0)], linear(lighten(color, 0.14), color, darken(color, 0.1)))
    side = polygon([(24, -72), (42, -78), (44, -8), (28, 0)], linear(darken(color, 0.18), darken(color, 0.34), angle=0))
    return Drawing(
        (
            Shape(parse_path("M-12 -76C-12 -106 22 -106 22 -77"), stroke=darken(accent, 0.2), stroke_width=2.6),
            polygon([(-40, -72), (-24, -79), (42, -78), (24, -72)], darken(color, 0.45)),
            outline("M-22 -75C-26 -86 -18 -92 -12 -84C-6 -92 4 -86 0 -75Z", lighten(accent, 0.4), role="detail"),
            side,
            polygon([(33, -75), (36, -4), (28, 0), (24, -72)], darken(color, 0.1), role="shadow", opacity=0.4),
            front,
            *clipped(
                (polygon([(-50, -72), (-30, -72), (-26, 0), (-46, 0)], "#ffffff", role="light", opacity=0.18),), front
            ),
            Shape(parse_path("M-26 -64C-26 -98 12 -98 12 -64"), stroke=accent, stroke_width=2.8),
            star(-6, -34, 15, 6.5, accent, role="detail"),
        ),
        anchors={"top": (0, -98), "hand": (-7, -94)},
    )


SUBJECT = Subject(
    names=("shopping bag", "paper bag", "gift bag", "bag", "tote bag", "handbag", "purse"),
    draw=draw,
    kind="thing",
    height=0.42,
    color="#d9455f",
    accent="#f7e3b0",
    place="studio",
    stance="table",
)
