"""A T-shirt with a print."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, linear, outline, star
from ...path import parse_path
from ...scene import Options, Subject

CUT = "M-18 -96L-32 -92L-58 -68L-44 -50L-33 -60L-32 0L32 0L33 -60L44 -50L58 -68L32 -92L18 -96C12 -86 -12 -86 -18 -96Z"


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    shirt = outline(CUT, linear(lighten(color, 0.12), color, darken(color, 0.14)))
    folds = [
        curve(points, darken(color, 0.25), 1.1)
        for points in (
            [(-33, -60), (-30, -74), (-32, -90)],
            [(33, -60), (30, -74), (32, -90)],
            [(-26, -8), (-20, -26), (-22, -40)],
            [(26, -10), (22, -28), (24, -44)],
        )
    ]
    side = outline(
        "M18 -96L60 -70L44 -48L34 0L20 0C28 -30 26 -70 18 -96Z", darken(color, 0.4), role="shadow", opacity=0.18
    )
    return Drawing(
        (
            outline("M-18 -96C-8 -92 8 -92 18 -96C12 -86 -12 -86 -18 -96Z", darken(color, 0.35)),
            shirt,
            *clipped((side, *folds), shirt),
            Shape(
                parse_path("M-19 -95.6C-12 -83.6 12 -83.6 19 -95.6"),
                stroke=darken(color, 0.2),
                stroke_width=3,
                role="line",
            ),
            star(0, -50, 17, 7.4, accent, role="detail"),
        ),
        anchors={"top": (0, -96)},
    )


SUBJECT = Subject(
    names=("t shirt", "tshirt", "shirt", "jersey", "blouse", "sweater", "hoodie"),
    draw=draw,
    kind="thing",
    height=0.7,
    color="#3f7fd0",
    accent="#f6c93f",
    place="studio",
)
