"""A lily pad with a water lily, on the water."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, ellipse, line, linear, outline
from ...scene import Options, Subject

PAD = "M-2 -9L-40 -17C-24 -23 20 -24 42 -18C60 -13 60 -4 40 0C16 5 -30 4 -48 -2C-58 -6 -56 -11 -46 -14Z"


def draw(options: Options) -> Drawing:
    color = options.color
    pad = outline(PAD, linear(lighten(color, 0.2), color, darken(color, 0.1)))
    veins = [line([(-2, -9), end], lighten(color, 0.35), 0.9) for end in
             ((44, -17), (56, -8), (34, 1), (4, 4), (-30, 3), (-54, -7), (10, -22))]  # fmt: skip
    return Drawing(
        (
            outline(PAD, darken(color, 0.4)),
            *Drawing((pad, *clipped(veins, pad))).placed(y=-1.6).shapes,
            *_flower(38, -12, options.accent),
        ),
        anchors={"surface": (-8, -10), "top": (-8, -12)},
    )


def _flower(x: float, y: float, color: str) -> tuple[Shape, ...]:
    def petal(turn: float, paint: str) -> tuple[Shape, ...]:
        drawn = Drawing((outline("M0 0C-5 -6 -4 -14 0 -20C4 -14 5 -6 0 0Z", linear(paint, lighten(color, 0.6))),))
        return drawn.placed(x=x, y=y, rotate=turn).shapes

    back = [shape for turn in (-75, 75, -40, 40) for shape in petal(turn, darken(color, 0.1))]
    front = [shape for turn in (-56, 56, -20, 20, 0) for shape in petal(turn, color)]
    return (*back, *front, ellipse(x, y - 3, 3.4, 2.4, "#f6c93f", role="detail"))


SUBJECT = Subject(
    names=("lily pad", "water lily", "lotus leaf", "lilypad"),
    draw=draw,
    kind="plant",
    height=0.2,
    color="#4f9f52",
    accent="#f2a3c4",
    place="lake",
    stance="water",
)
