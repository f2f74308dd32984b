"""An acoustic guitar."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._rings import ellipse_ring
from ._wood import grain

BODY = (
    "M0 0C-16 0 -29 -6 -29 -21C-29 -31 -19 -35 -19 -43C-19 -49 -23 -51 -23 -58C-23 -67 -12 -71 0 -71"
    "C12 -71 23 -67 23 -58C23 -51 19 -49 19 -43C19 -35 29 -31 29 -21C29 -6 16 0 0 0Z"
)
INSET = (
    "M0 -2.5C-15 -2.5 -26.5 -8 -26.5 -21C-26.5 -30 -16.5 -34.5 -16.5 -43"
    "C-16.5 -49.5 -20.5 -51.5 -20.5 -58C-20.5 -65 -11 -68.5 0 -68.5C11 -68.5 20.5 -65 20.5 -58"
    "C20.5 -51.5 16.5 -49.5 16.5 -43C16.5 -34.5 26.5 -30 26.5 -21C26.5 -8 15 -2.5 0 -2.5Z"
)


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_body(options), *_neck(), *_head(options.color), *_strings()),
        anchors={"hand": (0, -34), "other_hand": (0, -92), "top": (0, -128)},
    )


def _body(options: Options) -> tuple[Shape, ...]:
    color = options.color
    top = outline(INSET, linear(lighten(color, 0.35), color, darken(color, 0.18), angle=35), role="detail")
    marks = (
        outline(
            "M8 -75C30 -66 12 -50 14 -42C16 -32 32 -28 20 -6L34 0L34 -75Z",
            darken(color, 0.5),
            role="shadow",
            opacity=0.18,
        ),
        outline(
            "M-17 -62C-12 -67 -4 -67.5 2 -67.5C-8 -64 -14 -58 -15 -50C-18 -52 -19.5 -58 -17 -62Z",
            "#ffffff",
            role="light",
            opacity=0.4,
        ),
        outline(
            "M4 -36C12 -38 18 -32 17 -25C16 -20 12 -19 10 -24C8 -29 6 -32 2 -33Z",
            darken(color, 0.55),
            role="detail",
            opacity=0.85,
        ),
    )
    return (
        outline(BODY, linear(darken(color, 0.3), darken(color, 0.55), angle=35)),
        top,
        *grain(top, color, options.random, count=9),
        *clipped(marks, top),
        ellipse_ring(0, -43, (10.5, 10.5), (8.6, 8.6), options.accent, role="detail"),
        circle(0, -43, 8.6, "#2a1a12", role="detail"),
        outline(
            "M-8.6 -43C-8.6 -48 -4 -51.6 0 -51.6C4 -51.6 8.6 -48 8.6 -43C7 -47 4 -49 0 -49C-4 -49 -7 -47 -8.6 -43Z",
            "#120a08",
            role="shadow",
        ),
        outline(
            "M-11 -17L11 -17C13 -17 14 -16 14 -14.5C14 -13 12 -12.5 10 -12.5L-10 -12.5"
            "C-12 -12.5 -14 -13 -14 -14.5C-14 -16 -13 -17 -11 -17Z",
            "#3a2317",
            role="detail",
        ),
    )


def _neck() -> tuple[Shape, ...]:
    wood = "#4a2c1c"
    frets = [
        line([(-3.4, y), (3.4, y)], "#d9d3c4", 0.5, role="detail")
        for y in (-58, -62, -66.5, -71.5, -77, -83, -89.5, -96.5, -104)
    ]
    dots = [circle(0, y, 0.9, "#f6efdf", role="detail") for y in (-64, -74, -86, -100)]
    return (
        rectangle(-4, -112, 8, 62, linear(lighten(wood, 0.2), wood, darken(wood, 0.35), angle=0), radius=0.6),
        *frets,
        *dots,
    )


def _head(color: str) -> tuple[Shape, ...]:
    pegs = [
        part
        for y in (-115, -120, -125)
        for side in (-1, 1)
        for part in (
            rectangle(side * 8.2 - 1.8, y - 1.2, 3.6, 2.6, "#f2ecd9", radius=1.2),
            circle(side * 3.4, y, 0.9, "#d9d3c4", role="detail"),
        )
    ]
    return (
        rectangle(-4.5, -113, 9, 2, "#f6efdf"),
        outline(
            "M-4.5 -113L-7 -118L-6.5 -128C-4 -130 -2 -128.5 0 -127.5C2 -128.5 4 -130 6.5 -128L7 -118L4.5 -113Z",
            linear(darken(color, 0.35), darken(color, 0.55)),
        ),
        *pegs,
    )


def _strings() -> tuple[Shape, ...]:
    strings = [
        line([(x * 0.85, -113), (x * 1.4, -14.5)], "#efe9da", 0.35, opacity=0.9) for x in (-3, -1.8, -0.6, 0.6, 1.8, 3)
    ]
    return *strings, curve([(-9, -14.8), (0, -15.2), (9, -14.8)], "#f6efdf", 0.7)


SUBJECT = Subject(
    names=("guitar", "acoustic guitar", "classical guitar"),
    draw=draw,
    kind="instrument",
    height=1.0,
    color="#d08a3f",
    accent="#f0dcae",
    place="stage",
)
