"""A plump pillow."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, linear, outline
from ...scene import Options, Subject

CUT = (
    "M-54 -56C-40 -62 -20 -66 0 -66C20 -66 40 -62 54 -56C58 -56 60 -52 57 -49C53 -38 53 -22 57 -11C60 -7 58 -3 53 -3"
    "C38 1 20 2 0 2C-20 2 -38 1 -53 -3C-58 -3 -60 -7 -57 -11C-53 -22 -53 -38 -57 -49C-60 -52 -58 -56 -54 -56Z"
)


def draw(options: Options) -> Drawing:
    color, stripe = options.color, options.accent
    case = outline(CUT, linear(lighten(color, 0.3), color, darken(color, 0.2), angle=40))
    marks: tuple[Shape, ...] = (
        *(
            curve([(x, -70), (x * 0.92, -32), (x, 6)], stripe, 2, role="detail", opacity=0.75)
            for x in (-40, -27, -13.5, 0, 13.5, 27, 40)
        ),
        outline(
            "M-50 -52C-36 -58 -16 -61 4 -61C-16 -56 -34 -48 -42 -36C-46 -42 -50 -48 -50 -52Z",
            "#ffffff",
            role="light",
            opacity=0.55,
        ),
        outline("M58 -50C48 -20 20 -8 -56 -8L-56 8L60 8Z", darken(color, 0.55), role="shadow", opacity=0.15),
        *(
            curve(points, darken(color, 0.34), 1)
            for points in (
                [(-56, -52), (-48, -46), (-42, -44)],
                [(56, -52), (48, -46), (43, -43)],
                [(-56, -7), (-48, -13), (-41, -14)],
                [(56, -7), (48, -13), (41, -15)],
                [(-10, -36), (0, -32), (11, -35)],
            )
        ),
    )
    return Drawing(
        (case, *clipped(marks, case), Shape(case.path, stroke=darken(color, 0.18), stroke_width=1.1, role="line")),
        anchors={"top": (0, -60), "surface": (0, -52), "seat": (0, -50)},
    )


SUBJECT = Subject(
    names=("pillow", "cushion", "throw pillow", "feather pillow"),
    draw=draw,
    kind="thing",
    height=0.3,
    color="#eef2f8",
    accent="#8fb3dd",
    place="bedroom",
)
