"""An open book, its pages turned to the viewer."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, curve, linear, outline
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, paper, ink = options.color, "#fbf5e6", "#9a8f7c"
    left = "M0 -62C-12 -70 -32 -71 -48 -66L-48 -8C-32 -13 -12 -12 0 -4Z"
    right = "M0 -62C12 -70 32 -71 48 -66L48 -8C32 -13 12 -12 0 -4Z"
    rows = range(6)
    return Drawing(
        (
            outline(
                "M-52 -62L-52 -2C-34 -6 -12 -5 0 1C12 -5 34 -6 52 -2L52 -62"
                "C34 -66 12 -62 0 -56C-12 -62 -34 -66 -52 -62Z",
                color,
            ),
            outline(left, linear("#ffffff", paper, darken(paper, 0.14), angle=0)),
            outline(right, linear(darken(paper, 0.14), paper, "#ffffff", angle=0)),
            *(curve([(-42, -57 + y * 7), (-24, -59 + y * 7), (-8, -54 + y * 7)], ink, 1.3) for y in rows),
            *(curve([(8, -54 + y * 7), (24, -59 + y * 7), (42, -57 + y * 7)], ink, 1.3) for y in rows[3:]),
            outline(
                "M10 -56C20 -62 32 -62 40 -60L40 -40C32 -42 20 -42 10 -37Z",
                lighten(options.accent, 0.35),
                role="detail",
            ),
            outline("M14 -41L22 -53L28 -46L33 -51L38 -42C30 -44 22 -44 14 -41Z", options.accent, role="detail"),
        ),
        anchors={"hand": (0, -8), "top": (0, -64)},
    )


SUBJECT = Subject(
    names=("open book", "spell book", "picture book", "bible", "spellbook"),
    draw=draw,
    kind="thing",
    height=0.26,
    color="#8c3b2e",
    accent="#4f8fb8",
    place="library",
    stance="table",
)
