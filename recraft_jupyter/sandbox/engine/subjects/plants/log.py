"""A fallen log with its rings and some moss."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, ellipse, limb, linear, outline
from ...path import circle_path
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    body = outline(
        "M-50 -34C-30 -37 10 -37 44 -36C54 -34 56 -2 44 0L-50 0C-60 -4 -60 -30 -50 -34Z",
        linear(lighten(color, 0.2), color, darken(color, 0.35)),
    )
    bark = [
        curve([(x, y), (x + 16, y + 1.5), (x + 34, y)], darken(color, 0.35), 1.2)
        for x, y in ((-34, -28), (-8, -24), (-30, -16), (2, -12), (-16, -6), (10, -30))
    ]
    return Drawing(
        (
            limb([(10, -32), (20, -46), (24, -52)], 8, 5, darken(color, 0.1)),
            ellipse(24, -53, 3.4, 1.6, lighten(color, 0.45), rotation=25, role="detail"),
            body,
            *clipped((*bark, *_moss(options.accent)), body),
            *_end(color),
        ),
        anchors={"surface": (-4, -35), "top": (-4, -36)},
    )


def _moss(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-44 -40L-8 -40C-8 -30 -12 -28 -18 -30C-22 -24 -28 -26 -30 -30C-36 -25 -42 -28 -44 -40Z",
            color,
            role="detail",
        ),
        outline("M18 -40L42 -40C40 -30 34 -30 30 -32C26 -28 20 -30 18 -40Z", darken(color, 0.1), role="detail"),
    )


def _end(color: str) -> tuple[Shape, ...]:
    rings = [
        Shape(
            circle_path(-48, -17, 3 + 2.4 * n, 4.6 + 3.6 * n), stroke=darken(color, 0.12), stroke_width=0.9, role="line"
        )
        for n in range(3)
    ]
    return (
        ellipse(-48, -17, 12, 17.4, darken(color, 0.25)),
        ellipse(-48, -17, 10.4, 15.6, lighten(color, 0.5), role="detail"),
        *rings,
    )


SUBJECT = Subject(
    names=("log", "wooden log", "tree trunk", "fallen tree", "tree stump", "stump", "driftwood"),
    draw=draw,
    kind="plant",
    height=0.6,
    color="#8a6242",
    accent="#6f9a45",
    place="forest",
)
