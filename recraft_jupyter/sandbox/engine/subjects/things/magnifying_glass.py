"""A magnifying glass."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Gradient, Shape, circle, curve, outline, rectangle
from ...scene import Options, Subject
from ._pose import resting
from ._rings import ellipse_ring


def draw(options: Options) -> Drawing:
    return resting(
        Drawing(
            (*_handle(options.color, options.accent), *_lens(options.accent)),
            anchors={"hand": (0, -18), "top": (0, -112)},
        ),
        rotate=-40,
    )


def _handle(color: str, metal: str) -> tuple[Shape, ...]:
    return (
        rectangle(-3.5, -56, 7, 16, darken(metal, 0.15), radius=1),
        rectangle(0.5, -56, 3, 16, darken(metal, 0.4), radius=1, role="shadow"),
        outline("M-5.5 -42L5.5 -42C6 -30 8 -20 8 -6C8 -2 5 0 0 0C-5 0 -8 -2 -8 -6C-8 -20 -6 -30 -5.5 -42Z", color),
        outline(
            "M1.5 -42L5.5 -42C6 -30 8 -20 8 -6C8 -2 5 0 1.5 0C3 -14 2 -30 1.5 -42Z", darken(color, 0.26), role="shadow"
        ),
        curve([(-3.4, -37), (-4.6, -22), (-5.4, -8)], lighten(color, 0.6), 1.4, role="light", opacity=0.8),
        rectangle(-6.5, -45, 13, 4.5, metal, radius=1.5),
        rectangle(-8, -9, 16, 3, metal, radius=1),
    )


def _lens(metal: str) -> tuple[Shape, ...]:
    glass = Gradient(
        ((0.0, "#eef9fd", 0.55), (0.7, "#bfe3f0", 0.6), (1.0, "#8fc4d9", 0.8)), angle=None, center=(0.4, 0.4)
    )
    return (
        circle(0, -82, 27, glass),
        ellipse_ring(0, -82, (30.5, 30.5), (25.5, 25.5), metal),
        ellipse_ring(0, -82, (26.6, 26.6), (25.5, 25.5), darken(metal, 0.45), role="detail"),
        curve([(29, -76), (22, -61), (6, -53.5)], darken(metal, 0.3), 2, role="shadow", opacity=0.8),
        curve([(-28, -86), (-21, -101), (-6, -109.5)], lighten(metal, 0.7), 1.8, role="light", opacity=0.9),
        outline(
            "M-20 -84C-19 -94 -11 -101 -2 -102C-8 -97 -13 -91 -14 -82C-16 -80 -20 -80 -20 -84Z",
            "#ffffff",
            role="light",
            opacity=0.85,
        ),
        curve([(19, -76), (15, -68), (8, -63)], "#ffffff", 2, role="light", opacity=0.6),
    )


SUBJECT = Subject(
    names=("magnifying glass", "magnifier", "loupe", "hand lens"),
    draw=draw,
    kind="tool",
    height=0.2,
    color="#8a5230",
    accent="#d6a540",
    place="office",
    stance="table",
)
