"""An electric guitar."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, line, linear, outline, polygon, radial, rectangle
from ...scene import Options, Subject

BODY = (
    "M0 0C-18 0 -30 -8 -29 -22C-28 -32 -20 -34 -21 -41C-22 -48 -29 -52 -27 -61C-26 -67 -19 -67 -15 -61"
    "C-11 -55 -8 -52 -3 -52L4 -52C8 -53 10 -56 13 -60C17 -64 23 -62 23 -56C22 -50 18 -46 18 -40"
    "C19 -33 28 -31 28 -21C28 -7 17 0 0 0Z"
)
GUARD = "M-13 -42C-10 -48 -6 -49 -3 -48L8 -48C12 -45 12 -38 13 -32C20 -26 21 -16 16 -10C8 -13 4 -20 4 -30L-4 -36Z"


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (*_body(color), *_neck(), *_hardware(options.accent), *_head(color)),
        anchors={"hand": (0, -28), "other_hand": (0, -92), "top": (0, -124)},
    )


def _body(color: str) -> tuple[Shape, ...]:
    body = outline(BODY, linear(lighten(color, 0.3), color, darken(color, 0.34), angle=40))
    marks = (
        outline(
            "M-25 -60C-24 -64 -20 -64 -17 -60C-16 -54 -20 -44 -20 -38C-24 -46 -27 -52 -25 -60Z",
            "#ffffff",
            role="light",
            opacity=0.5,
        ),
        outline(
            "M-26 -24C-26 -30 -22 -33 -19 -35C-20 -26 -20 -16 -14 -8C-20 -10 -26 -16 -26 -24Z",
            "#ffffff",
            role="light",
            opacity=0.4,
        ),
    )
    return (
        outline(BODY, darken(color, 0.55)),
        *Drawing((body, *clipped(marks, body))).placed(y=-1, scale=0.965).shapes,
        outline(GUARD, linear("#ffffff", "#e6e1d6", angle=30), role="detail"),
    )


def _neck() -> tuple[Shape, ...]:
    return (
        polygon([(-3, -101), (3, -101), (4, -46), (-4, -46)], linear("#7a4f32", "#4f3020", angle=0)),
        *(
            line([(-3.1 - share, y), (3.1 + share, y)], "#d7d9dc", 0.5)
            for share, y in (
                (0.0, -96),
                (0.1, -90.6),
                (0.2, -85.6),
                (0.3, -81),
                (0.4, -76.8),
                (0.4, -73),
                (0.5, -69.4),
                (0.6, -66),
                (0.6, -63),
                (0.7, -60),
                (0.8, -57.2),
                (0.8, -54.6),
            )
        ),
        *(circle(0, y, 0.9, "#f6f3ea", role="detail") for y in (-83.2, -74.8, -67.6, -61.4)),
    )


def _hardware(accent: str) -> tuple[Shape, ...]:
    return (
        *(rectangle(-7.5, y, 15, 4.6, "#23262c", radius=2.2, role="detail") for y in (-43, -34, -25)),
        *(
            circle(-5 + number * 2, y + 2.3, 0.55, "#d5dae0", role="detail")
            for y in (-43, -34, -25)
            for number in range(6)
        ),
        rectangle(-8, -17.4, 16, 6, linear("#f3f5f7", "#949ca7"), radius=1.4, role="detail"),
        *(line([(x * 0.5, -101), (x, -12)], "#cfd3d8", 0.35) for x in (-5, -3, -1, 1, 3, 5)),
        *(
            circle(
                x, y, 2.3, radial(lighten(accent, 0.6), accent, darken(accent, 0.3), center=(0.36, 0.3)), role="detail"
            )
            for x, y in ((11.6, -27), (14.6, -20), (15, -13))
        ),
        line([(-6, -11), (-11, -4)], "#b9c0c9", 1),
    )


def _head(color: str) -> tuple[Shape, ...]:
    return (
        *(circle(-7.6, y, 1.6, "#c9ced6") for y in (-119, -115.6, -112, -108.6, -105.2)),
        outline(
            "M-3 -100L-6 -103L-6.4 -120C-6 -125 2 -127 7 -122C9 -118 5 -116 3.6 -112L3 -100Z",
            linear(lighten(color, 0.22), color, darken(color, 0.25), angle=0),
        ),
        *(circle(-3, y, 0.8, "#eef1f4", role="detail") for y in (-119, -115.6, -112, -108.6, -105.2)),
        rectangle(-3.4, -102, 6.8, 1.4, "#f6f3ea", role="detail"),
    )


SUBJECT = Subject(
    names=("electric guitar", "bass guitar", "rock guitar", "electric bass"),
    draw=draw,
    kind="instrument",
    height=1.0,
    color="#d0332e",
    accent="#e2e6ea",
    place="stage",
)
