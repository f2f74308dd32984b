"""An astronaut's helmet: a glass globe on a ring."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, ellipse, outline, rectangle
from ...path import circle_path
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    rim = Shape(circle_path(0, -52, 46, 45), stroke=color, stroke_width=5, role="detail")
    return Drawing(
        (
            circle(0, -52, 46, "#bfe4f7", role="detail", opacity=0.22),
            rim,
            outline("M-33 -66C-30 -80 -18 -90 -5 -92C-17 -83 -26 -72 -27 -57Z", "#ffffff", role="light", opacity=0.7),
            ellipse(27, -30, 4, 9, "#ffffff", rotation=35, role="light", opacity=0.45),
            *(rectangle(side * 47 - 5, -62, 10, 22, darken(color, 0.15), radius=4) for side in (-1, 1)),
            outline("M-36 -18C-20 -8 20 -8 36 -18L39 -8C22 3 -22 3 -39 -8Z", lighten(color, 0.2)),
            outline("M-38 -11C-22 -1 22 -1 38 -11L39 -8C22 3 -22 3 -39 -8Z", accent, role="detail"),
        ),
        anchors={"top": (0, -98)},
    )


SUBJECT = Subject(
    names=("space helmet", "astronaut helmet"),
    draw=draw,
    kind="thing",
    height=0.35,
    color="#e8ebf0",
    accent="#e2703a",
    place="space",
    stance="table",
)
