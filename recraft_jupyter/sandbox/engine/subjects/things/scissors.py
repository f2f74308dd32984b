"""An open pair of scissors."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, line, outline
from ...scene import Options, Subject
from ._pose import resting
from ._rings import ellipse_ring

STEEL = "#bcc5d1"


def draw(options: Options) -> Drawing:
    right = _half(options.color, tone=0.0).placed(y=-48, rotate=17)
    left = _half(options.color, tone=0.16).placed(y=-48, rotate=-17, flip=True)
    return resting(Drawing((*left.shapes, *right.shapes, *_screw()), anchors={"hand": (0, -14), "top": (0, -110)}))


def _half(color: str, *, tone: float) -> Drawing:
    steel = darken(STEEL, tone)
    blade = outline("M-4.5 6L-4.5 -30C-4.5 -46 -2.5 -58 1 -66C3.5 -54 4.5 -40 4.5 -24L5 6Z", steel)
    edge = (
        outline("M1 -70L8 -70L8 8L1.5 8C2 -20 2 -44 1 -70Z", darken(steel, 0.2), role="shadow"),
        outline("M-3.4 -6L-3.4 -30C-3.4 -42 -2 -52 0 -59L-1.6 -30L-1.6 -6Z", "#ffffff", role="light", opacity=0.75),
    )
    ring_color = darken(color, tone)
    ring = ellipse_ring(-3, 30, (14.2, 18.2), (7.8, 11.8), ring_color, rotation=8)
    return Drawing(
        (
            blade,
            *clipped(edge, blade),
            outline("M-5 -4L5.5 -4C6.5 4 5 10 1 17L-6 17C-7 10 -6 4 -5 -4Z", ring_color),
            ring,
            curve([(-11.5, 20), (-14, 29), (-12.5, 38)], lighten(color, 0.65), 1.3, role="light", opacity=0.8),
            curve([(4, 42), (8.5, 35), (9, 26)], darken(ring_color, 0.32), 1.4, role="shadow", opacity=0.8),
        )
    )


def _screw() -> tuple[Shape, ...]:
    return (
        circle(0, -48, 4.2, darken(STEEL, 0.35)),
        circle(0, -48, 3.2, lighten(STEEL, 0.4), role="detail"),
        line([(-1.8, -49.3), (1.8, -46.7)], darken(STEEL, 0.5), 0.9),
    )


SUBJECT = Subject(
    names=("scissors", "pair of scissors", "shears", "scissor"),
    draw=draw,
    kind="tool",
    height=0.2,
    color="#e0453a",
    place="office",
    stance="table",
)
