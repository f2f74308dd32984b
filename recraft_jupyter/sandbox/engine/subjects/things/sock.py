"""A striped woolen sock."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, line, linear, outline, rectangle
from ...scene import Options, Subject

CUT = (
    "M-30 -98L8 -98C10 -98 11 -97 11 -95L11 -52C11 -44 16 -38 24 -34L40 -27C52 -21 52 -2 36 -1L-2 -1"
    "C-20 -1 -33 -11 -33 -29L-32 -95C-32 -97 -31 -98 -30 -98Z"
)


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    sock = outline(CUT, linear(lighten(color, 0.24), color, darken(color, 0.2), angle=10))
    marks = (
        *(
            rectangle(-40, y, 60, 7, linear(lighten(accent, 0.24), accent, darken(accent, 0.2), angle=0), role="detail")
            for y in (-76, -62)
        ),
        outline(
            "M-36 -36C-22 -36 -12 -26 -12 -12C-12 -6 -14 -2 -16 2L-40 2Z",
            linear(lighten(accent, 0.1), darken(accent, 0.14)),
            role="detail",
        ),
        outline(
            "M34 -36C26 -26 24 -10 28 4L60 4L60 -36Z", linear(lighten(accent, 0.1), darken(accent, 0.14)), role="detail"
        ),
        curve([(10, -46), (0, -40), (-6, -38)], darken(color, 0.34), 1),
        curve([(14, -39), (4, -31), (-3, -30)], darken(color, 0.34), 1),
        outline("M-28 -60C-29 -50 -29 -38 -28 -30C-25 -38 -24 -50 -24 -60Z", "#ffffff", role="light", opacity=0.5),
        outline("M-36 -10C-16 2 20 0 54 -8L54 4L-36 4Z", darken(color, 0.6), role="shadow", opacity=0.22),
    )
    return Drawing(
        (sock, *clipped(marks, sock), *_cuff(color)), anchors={"top": (-10, -104), "foot": (-10, -60)}
    ).placed(x=-6)


def _cuff(color: str) -> tuple[Shape, ...]:
    cuff = rectangle(
        -35, -104, 49, 20, linear(lighten(color, 0.36), lighten(color, 0.06), darken(color, 0.12), angle=0), radius=4
    )
    return (
        cuff,
        *clipped([line([(x, -103), (x, -85)], darken(color, 0.24), 1) for x in range(-31, 14, 5)], cuff),
        rectangle(-31, -87, 42, 2.4, darken(color, 0.6), role="shadow", opacity=0.25),
    )


SUBJECT = Subject(
    names=("sock", "stocking", "woolen sock", "christmas stocking"),
    draw=draw,
    kind="thing",
    height=0.3,
    color="#d8434a",
    accent="#f6efe2",
    place="studio",
)
