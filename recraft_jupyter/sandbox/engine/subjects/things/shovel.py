"""A garden shovel with a D-shaped grip."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, limb, line, linear, outline
from ...scene import Options, Subject
from ._wood import turned


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_shaft(options.color), *_grip(options.accent), *_blade()),
        anchors={"hand": (0, -70), "grip": (0, -70), "top": (0, -110)},
    )


def _shaft(color: str) -> tuple[Shape, ...]:
    return (
        limb([(0, -28), (0, -102)], 5.4, 5, turned(color)),
        line([(-1.2, -44), (-1.2, -92)], lighten(color, 0.5), 0.7, role="light"),
    )


def _grip(accent: str) -> tuple[Shape, ...]:
    return (
        curve([(0, -97), (-8, -101), (-10, -109)], darken(accent, 0.12), 4.6, role="form"),
        curve([(0, -97), (8, -101), (10, -109)], darken(accent, 0.3), 4.6, role="form"),
        limb([(-11, -110), (11, -110)], 6.4, 6.4, linear(lighten(accent, 0.35), darken(accent, 0.2))),
        line([(-8, -111.6), (7, -111.6)], lighten(accent, 0.6), 1, role="light"),
    )


def _blade() -> tuple[Shape, ...]:
    blade = outline(
        "M-19 -40C-19 -42 -18 -43 -16 -43L16 -43C18 -43 19 -42 19 -40L18 -20C16 -10 8 -4 0 0C-8 -4 -16 -10 -18 -20Z",
        linear("#eef1f5", "#b4bcc7", "#7d8793", angle=20),
    )
    marks = (
        outline("M-15 -38L-7 -38C-9 -26 -8 -16 -4 -8C-11 -12 -15 -18 -15 -26Z", "#ffffff", role="light", opacity=0.6),
        outline("M8 -44C11 -28 9 -12 0 2L22 2L22 -44Z", "#3d4652", role="shadow", opacity=0.25),
    )
    return (
        blade,
        *clipped(marks, blade),
        outline("M-5.4 -46L5.4 -46L4 -20C3 -16 -3 -16 -4 -20Z", linear("#dfe4ea", "#8a939f", angle=0)),
        line([(-18, -42), (18, -42)], "#6a737f", 1.4),
    )


SUBJECT = Subject(
    names=("shovel", "garden shovel", "snow shovel", "garden spade"),
    draw=draw,
    kind="tool",
    height=1.15,
    color="#b97c42",
    accent="#d9463c",
    place="garden",
)
