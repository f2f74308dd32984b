"""A volleyball of three colors."""

from __future__ import annotations

from ...color import darken
from ...drawing import Drawing, Shape, curve, outline
from ...scene import Options, Subject
from ._ball import ball


def draw(options: Options) -> Drawing:
    marks: list[Shape] = []
    for turn, tone in ((0, options.accent), (120, "#f6c23c"), (240, options.accent)):
        marks += Drawing(_panels(tone, options.color)).placed(y=-48, rotate=turn).shapes
    return Drawing(ball(options.color, marks), anchors={"top": (0, -96), "hand": (0, -48)})


def _panels(tone: str, color: str) -> tuple[Shape, ...]:
    """Three strips side by side from the middle of the ball to its rim, the middle one colored."""
    seam = darken(color, 0.34)
    return (
        outline("M4 -19C18 -24 32 -22 52 -10L58 8C40 -8 26 -10 11 -3Z", tone, role="detail"),
        curve([(0, 0), (-2, -16), (2, -34), (12, -54)], seam, 1.5, role="detail"),
        curve([(4, -19), (18, -23.4), (32, -22), (54, -9)], seam, 1.3, role="detail"),
        curve([(11, -3), (26, -9.4), (40, -6.4), (56, 7)], seam, 1.3, role="detail"),
    )


SUBJECT = Subject(
    names=("volleyball", "volley ball"),
    draw=draw,
    kind="thing",
    height=0.22,
    color="#f7f4ec",
    accent="#3a72c4",
    place="beach",
)
