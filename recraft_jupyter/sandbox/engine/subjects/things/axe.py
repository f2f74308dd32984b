"""A woodcutter's axe."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, outline, rectangle
from ...scene import Options, Subject
from ._pose import resting

STEEL = "#a9b3c0"


def draw(options: Options) -> Drawing:
    return resting(
        Drawing((*_handle(options.color), *_head(options.accent)), anchors={"hand": (-4, -20), "top": (0, -110)}),
        rotate=28,
    )


def _handle(color: str) -> tuple[Shape, ...]:
    stick = outline(
        "M-4 -110L5 -110C5 -80 8 -60 5 -36C4 -24 6 -14 10 -4C11 -1 9 0 6 0L-3 0C-5 0 -6 -1 -6 -4"
        "C-5 -14 -6 -24 -5 -36C-2 -60 -5 -80 -4 -110Z",
        color,
    )
    shades = (
        outline("M2 -112C2 -80 5 -60 2 -36C1 -24 2 -12 5 2L14 2L12 -112Z", darken(color, 0.24), role="shadow"),
        curve([(-0.5, -84), (1, -62), (-1, -40), (-1, -20)], darken(color, 0.38), 0.6),
        curve([(-2.3, -82), (-1, -62), (-3, -38), (-3.3, -10)], lighten(color, 0.55), 1.1, role="light", opacity=0.75),
        rectangle(-10, -14, 30, 20, lighten(color, 0.4), role="detail", opacity=0.35),
    )
    return stick, *clipped(shades, stick)


def _head(accent: str) -> tuple[Shape, ...]:
    head = outline(
        "M-12 -104L10 -105C22 -107 30 -113 38 -120C46 -106 46 -88 38 -72C30 -79 22 -86 10 -88L-12 -89"
        "C-14 -89 -15 -90 -15 -92L-15 -101C-15 -103 -14 -104 -12 -104Z",
        STEEL,
    )
    marks = (
        outline("M-20 -96L60 -96L60 -60L-20 -60Z", darken(STEEL, 0.2), role="shadow"),
        outline("M34 -124C40 -106 40 -88 34 -68L52 -68L52 -124Z", lighten(STEEL, 0.55), role="light"),
        outline("M20 -112C25 -102 25 -90 20 -82L25.5 -79C31 -90 31 -104 26 -115Z", accent, role="detail"),
    )
    return (
        head,
        *clipped(marks, head),
        curve([(-11, -102), (8, -103), (20, -106), (30, -111)], "#ffffff", 1.1, role="light", opacity=0.8),
        rectangle(-5.5, -106, 12, 19, darken(STEEL, 0.3), radius=1.5, role="detail"),
        rectangle(-4.5, -105, 2, 17, lighten(STEEL, 0.3), radius=1, role="light"),
    )


SUBJECT = Subject(
    names=("axe", "ax", "hatchet", "battle axe"),
    draw=draw,
    kind="tool",
    height=0.7,
    color="#b9763c",
    accent="#c8372f",
    place="forest",
    stance="ground",
)
