"""A potato masher turned from one piece of wood."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, ellipse, outline, rectangle
from ...scene import Options, Subject
from ._wood import grain, turned


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing((*_head(options), *_handle(options), *_shine(color)), anchors={"top": (0, -106), "hand": (0, -80)})


def _head(options: Options) -> tuple[Shape, ...]:
    color = options.color
    block = outline(
        "M-24 -38L-24.5 -8C-24.5 -3 -14 0 0 0C14 0 24.5 -3 24.5 -8L24 -38Z",
        turned(color),
    )
    tone = darken(color, 0.4)
    bands = [
        curve([(-25, y), (-13, y + 4.6), (0, y + 6), (13, y + 4.6), (25, y)], tone, 0.9, opacity=0.7)
        for y in (-30, -12)
    ]
    arches = [
        curve(
            [
                (-4 - wide, 2),
                (-4 - wide * 0.7, -12 - wide),
                (-4, -20 - wide * 1.2),
                (-4 + wide * 0.7, -12 - wide),
                (-4 + wide, 2),
            ],
            tone,
            0.55,
            opacity=0.5,
        )
        for wide in (2.5, 5.0, 7.5)
    ]
    shade = rectangle(11, -50, 20, 60, darken(color, 0.45), role="shadow", opacity=0.22)
    return (
        block,
        *clipped((*bands, *arches, shade), block),
        *grain(block, color, options.random, count=10),
        ellipse(0, -38, 24, 7, lighten(color, 0.28)),
        ellipse(1.5, -37.6, 18, 4.8, darken(color, 0.08), role="detail", opacity=0.45),
        ellipse(2, -37.4, 13, 3.2, darken(color, 0.35), role="shadow", opacity=0.5),
    )


def _handle(options: Options) -> tuple[Shape, ...]:
    color = options.color
    collar = outline(
        "M-12 -38C-11 -41 -9 -43 -7.5 -48L7.5 -48C9 -43 11 -41 12 -38C11 -35 6 -34 0 -34C-6 -34 -11 -35 -12 -38Z",
        turned(color),
    )
    grip = outline(
        "M-5.5 -50C-5 -60 -7 -68 -8.5 -78C-10 -88 -9 -97 -8 -99.5C-6.5 -104 -4 -106 0 -106C4 -106 6.5 -104 8 -99.5"
        "C9 -97 10 -88 8.5 -78C7 -68 5 -60 5.5 -50Z",
        turned(color),
    )
    tone = darken(color, 0.42)
    rings = [curve([(-12, y), (0, y + 2.4), (12, y)], tone, 0.8, opacity=0.75) for y in (-97.5, -94.5, -62)]
    return (
        collar,
        rectangle(-8.2, -52, 16.4, 5, turned(lighten(color, 0.06)), radius=2.4),
        grip,
        *clipped(rings, grip),
        *grain(grip, color, options.random, count=5),
        ellipse(0, -103.6, 4.4, 1.6, lighten(color, 0.5), role="light", opacity=0.7),
    )


def _shine(color: str) -> tuple[Shape, ...]:
    pale = lighten(color, 0.75)
    return (
        curve([(-18.5, -31), (-18.8, -20), (-18.3, -10)], pale, 2.2, role="light", opacity=0.55),
        curve([(-5, -92), (-5, -82), (-3.8, -70)], pale, 1.6, role="light", opacity=0.6),
    )


SUBJECT = Subject(
    names=("potato masher", "masher", "wood potato masher", "wooden potato masher", "wooden masher", "pestle"),
    draw=draw,
    kind="tool",
    height=0.28,
    color="#c48a4c",
    accent="#8a5a2c",
    place="kitchen",
    stance="table",
)
