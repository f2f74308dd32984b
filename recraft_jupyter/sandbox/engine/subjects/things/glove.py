"""A knitted glove."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, line, linear, outline, rectangle
from ...scene import Options, Subject

HAND = (
    "M-24 -20L-27 -50L-33 -78C-34 -84 -26 -87 -23.4 -81L-17 -60L-17 -92C-17 -99 -6.6 -99 -6.4 -92L-4.4 -62L-1.4 -97"
    "C-1 -104 9.6 -103.4 9.4 -96.4L8.4 -61L15.4 -89C17 -95.4 26.4 -93.4 25.4 -86.6L21 -52C24 -54 32 -66 38 -68"
    "C44 -69.6 48 -63 44 -57C38 -47 33 -33 25 -20Z"
)


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    hand = outline(HAND, linear(lighten(color, 0.26), color, darken(color, 0.22), angle=20))
    marks = (
        *(
            curve([(x, y), (x + 0.6, y + 9), (x, y + 15)], darken(color, 0.4), 1)
            for x, y in ((-17, -62), (-4.4, -64), (8.4, -63))
        ),
        curve([(20, -48), (15, -38), (15, -27)], darken(color, 0.4), 1),
        *(outline(f"M{x} -36L{x + 4} -42L{x + 8} -36L{x + 4} -30Z", accent, role="detail") for x in (-20, -11, -2, 7)),
        line([(-30, -46), (30, -46)], accent, 1.2),
        line([(-30, -26), (30, -26)], accent, 1.2),
        outline("M-14 -92C-12 -95 -10 -95 -9.4 -92L-9.4 -70L-13 -66Z", "#ffffff", role="light", opacity=0.4),
        outline("M1.6 -96C3 -99 5.4 -99 5.6 -96L5 -72L1.6 -68Z", "#ffffff", role="light", opacity=0.35),
        outline("M-30 -78C-29 -81 -27 -81 -26 -78L-21 -58L-24 -52Z", "#ffffff", role="light", opacity=0.35),
    )
    return Drawing(
        (hand, *clipped(marks, hand), *_cuff(color, accent)), anchors={"top": (0, -102), "hand": (0, -40)}
    ).placed(x=-5)


def _cuff(color: str, accent: str) -> tuple[Shape, ...]:
    cuff = rectangle(
        -27, -22, 55, 22, linear(lighten(color, 0.36), lighten(color, 0.04), darken(color, 0.16), angle=0), radius=4
    )
    ribs = [line([(x, -21), (x, -1)], darken(color, 0.28), 1) for x in range(-22, 28, 5)]
    return (cuff, *clipped((*ribs, rectangle(-30, -7, 60, 4, accent, role="detail")), cuff))


SUBJECT = Subject(
    names=("glove", "mitten", "winter glove", "woolen glove"),
    draw=draw,
    kind="thing",
    height=0.24,
    color="#3f78b5",
    accent="#f4ecdd",
    place="studio",
)
