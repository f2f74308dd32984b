"""A chess knight."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, linear, outline
from ...scene import Options, Subject
from ._wood import turned

HEAD = (
    "M-20 -26C-20 -42 -10 -50 -8 -62C-14 -60 -18 -56 -22 -54C-24 -50 -29 -48 -33 -51"
    "C-37 -54 -37 -60 -34 -64C-29 -71 -25 -80 -19 -87C-15 -92 -11 -94 -7 -95L-9 -106"
    "C-4 -104 1 -100 3 -96C20 -93 32 -78 32 -58C32 -44 26 -36 24 -26Z"
)


def draw(options: Options) -> Drawing:
    color = options.color
    horse = Drawing((*_mane(color), *_head(color))).placed(flip=True)
    return Drawing((*horse.shapes, *_base(color, options.accent)), anchors={"top": (6, -104)})


def _mane(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M0 -100C10 -102 14 -97 15 -95C22 -96 27 -90 27 -87C33 -86 36 -80 35 -76"
            "C40 -73 41 -67 39 -63C42 -58 41 -52 38 -49C39 -42 36 -36 32 -34L26 -28L14 -60Z",
            darken(color, 0.28),
        ),
    )


def _head(color: str) -> tuple[Shape, ...]:
    head = outline(HEAD, linear(lighten(color, 0.3), color, darken(color, 0.28), angle=15))
    marks = (
        outline(
            "M10 -96C24 -84 24 -60 8 -44C2 -38 0 -32 0 -22L40 -22L40 -96Z",
            darken(color, 0.4),
            role="shadow",
            opacity=0.35,
        ),
        outline(
            "M-8 -62C-2 -64 4 -70 6 -76C8 -66 2 -54 -6 -46C-14 -38 -16 -32 -16 -24L-20 -24C-20 -42 -10 -50 -8 -62Z",
            darken(color, 0.45),
            role="shadow",
            opacity=0.45,
        ),
        curve([(-29, -66), (-22, -76), (-14, -86)], "#ffffff", 1.8, role="light", opacity=0.55),
    )
    return (
        head,
        *clipped(marks, head),
        outline("M-5 -95L-7 -102C-4 -100 -1 -97 0 -95Z", darken(color, 0.4), role="detail"),
        ellipse(-13, -80, 3.2, 2.6, darken(color, 0.65), rotation=-20, role="detail"),
        circle(-13.8, -80.8, 0.9, "#ffffff", role="light"),
        curve([(-17, -84.5), (-12.5, -86), (-9, -84)], darken(color, 0.5), 0.9),
        ellipse(-31, -60, 1.6, 1.2, darken(color, 0.65), rotation=-50, role="detail"),
        curve([(-31, -52.5), (-26, -55.5), (-23, -58)], darken(color, 0.55), 0.9),
        curve([(-12, -66), (-6, -70), (-4, -76)], darken(color, 0.35), 0.8),
    )


def _base(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        outline("M-24 -30C-24 -33 24 -33 24 -30L26 -25C26 -22 -26 -22 -26 -25Z", turned(color)),
        outline("M-22 -25C-23 -18 -30 -15 -34 -11L34 -11C30 -15 23 -18 22 -25Z", turned(darken(color, 0.05))),
        outline("M-37 -11C-37 -14 37 -14 37 -11L37 -4C37 0 18 0 0 0C-18 0 -37 0 -37 -4Z", turned(color)),
        outline(
            "M-37 -8.5C-20 -5.5 20 -5.5 37 -8.5L37 -5.5C20 -2.5 -20 -2.5 -37 -5.5Z",
            linear(accent, lighten(accent, 0.4), darken(accent, 0.25), angle=0),
            role="detail",
        ),
        curve([(-33, -11), (-16, -9.6), (0, -9.2)], "#ffffff", 0.9, role="light", opacity=0.6),
    )


SUBJECT = Subject(
    names=("chess piece", "knight piece", "chess knight", "chess horse", "chess figure"),
    draw=draw,
    kind="thing",
    height=0.1,
    color="#b9804a",
    accent="#d9b04a",
    place="library",
    stance="table",
    sideways=True,
)
