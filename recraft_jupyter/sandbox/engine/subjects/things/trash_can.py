"""A ribbed metal trash can, its lid leaning beside it."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, ellipse, linear, outline, rectangle
from ...path import parse_path
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    body = outline("M-36 -80L36 -80L30 -6C29 2 -29 2 -30 -6Z",
                   linear(darken(color, 0.2), lighten(color, 0.3), color, darken(color, 0.3), angle=0))  # fmt: skip
    ribs = [
        rectangle(x, -78, 3, 80, darken(color, 0.28), role="detail", opacity=0.7) for x in (-28, -17, -6, 5, 16, 26)
    ]
    return Drawing(
        (
            ellipse(0, -80, 38, 7, darken(color, 0.5)),
            body,
            *clipped((*ribs, rectangle(-40, -24, 80, 3, darken(color, 0.3), role="detail")), body),
            Shape(
                parse_path("M-38 -80C-30 -70 30 -70 38 -80"), stroke=lighten(color, 0.3), stroke_width=4, role="detail"
            ),
            Shape(parse_path("M33 -62C44 -62 43 -48 32 -48"), stroke=darken(color, 0.3), stroke_width=3),
            *_lid(color),
        ),
        anchors={"surface": (0, -80), "top": (0, -80)},
    )


def _lid(color: str) -> tuple[Shape, ...]:
    shapes = (
        ellipse(0, 0, 7, 30, linear(lighten(color, 0.3), darken(color, 0.2), angle=0)),
        ellipse(2, 0, 3.4, 22, darken(color, 0.15), role="detail"),
        rectangle(5, -5, 5, 10, darken(color, 0.35), radius=2),
    )
    return Drawing(shapes).placed(x=46, y=-29, rotate=-12).shapes


SUBJECT = Subject(
    names=("trash can", "garbage can", "trash bin", "dustbin", "bin", "garbage", "recycling bin"),
    draw=draw,
    kind="thing",
    height=0.9,
    color="#8f99a3",
    place="city street",
)
