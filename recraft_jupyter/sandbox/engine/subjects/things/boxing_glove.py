"""A boxing glove."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, line, linear, outline, radial, rectangle
from ...scene import Options, Subject

FIST = "M-26 -26C-42 -36 -50 -54 -46 -74C-42 -94 -22 -104 4 -102C32 -100 48 -84 48 -62C48 -46 40 -34 28 -26Z"
THUMB = (
    "M-20 -24C-34 -34 -42 -48 -38 -60C-35 -68 -26 -70 -20 -64C-13 -57 -8 -54 2 -53C12 -51 12 -42 4 -38"
    "C-2 -35 -6 -30 -8 -24Z"
)


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (*_fist(color), *_thumb(color), *_cuff(color, options.accent)),
        anchors={"top": (0, -102), "hand": (0, -20), "grip": (0, -20)},
    )


def _fist(color: str) -> tuple[Shape, ...]:
    fist = outline(FIST, radial(lighten(color, 0.34), color, darken(color, 0.34), center=(0.34, 0.26)))
    marks = (
        outline(
            "M-36 -78C-30 -92 -14 -97 4 -96C-12 -92 -24 -84 -28 -70C-34 -68 -38 -72 -36 -78Z",
            "#ffffff",
            role="light",
            opacity=0.5,
        ),
        outline("M50 -70C44 -46 20 -32 -30 -30L-30 -20L54 -20Z", darken(color, 0.55), role="shadow", opacity=0.28),
        curve([(46, -74), (30, -64), (12, -60)], darken(color, 0.42), 1.2),
    )
    return (fist, *clipped(marks, fist))


def _thumb(color: str) -> tuple[Shape, ...]:
    thumb = outline(THUMB, radial(lighten(color, 0.3), color, darken(color, 0.3), center=(0.3, 0.26)))
    gleam = outline(
        "M-34 -56C-33 -63 -27 -64 -22 -60C-27 -58 -29 -54 -29 -48C-32 -48 -34 -52 -34 -56Z",
        "#ffffff",
        role="light",
        opacity=0.45,
    )
    return (
        outline(THUMB, darken(color, 0.6), role="shadow", opacity=0.3),
        thumb,
        *clipped((gleam,), thumb),
        Shape(thumb.path, stroke=darken(color, 0.42), stroke_width=1, role="line"),
    )


def _cuff(color: str, accent: str) -> tuple[Shape, ...]:
    cuff = outline(
        "M-30 -30L31 -30C33 -30 34 -29 34 -27L30 -3C29.6 -1 28 0 26 0L-24 0C-26 0 -27.6 -1 -28 -3L-32 -27"
        "C-32 -29 -31 -30 -30 -30Z",
        linear(lighten(accent, 0.3), accent, darken(accent, 0.22), angle=0),
    )
    laces = [line([(x, -26), (x + 9, -19)], darken(color, 0.1), 1.8) for x in (-6, 4)] + [
        line([(x + 9, -26), (x, -19)], darken(color, 0.1), 1.8) for x in (-6, 4)
    ]
    return (
        cuff,
        *clipped(
            (
                rectangle(-40, -12, 80, 6, darken(color, 0.04), role="detail"),
                rectangle(-40, -31, 80, 3, "#1b1a26", role="shadow", opacity=0.2),
            ),
            cuff,
        ),
        *laces,
    )


SUBJECT = Subject(
    names=("boxing glove",),
    draw=draw,
    kind="thing",
    height=0.3,
    color="#d3332f",
    accent="#f4efe4",
    place="gym",
)
