"""An American football."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, clipped, curve, line, outline, radial
from ...scene import Options, Subject
from ._pose import resting

BALL = "M-58 0C-48 -22 -24 -33 0 -33C24 -33 48 -22 58 0C48 22 24 33 0 33C-24 33 -48 22 -58 0Z"


def draw(options: Options) -> Drawing:
    color, white = options.color, options.accent
    ball = outline(BALL, radial(lighten(color, 0.3), color, darken(color, 0.4), center=(0.36, 0.28)))
    marks = (
        curve([(-36, -34), (-31, 0), (-36, 34)], white, 5.4, role="detail"),
        curve([(36, -34), (31, 0), (36, 34)], white, 5.4, role="detail"),
        curve([(-60, 2), (-20, 8), (20, 8), (60, 2)], darken(color, 0.45), 0.9),
        outline(
            "M-44 -14C-34 -24 -18 -29 -2 -29C-16 -25 -28 -19 -36 -9C-40 -7 -45 -10 -44 -14Z",
            "#ffffff",
            role="light",
            opacity=0.35,
        ),
        outline("M62 -4C40 22 -20 30 -56 6L-40 40L60 40Z", darken(color, 0.6), role="shadow", opacity=0.25),
    )
    laces = (
        line([(-17, -13), (17, -13)], white, 2.2, role="detail"),
        *(line([(x, -17.4), (x, -8.6)], white, 2.2, role="detail") for x in (-13, -6.5, 0, 6.5, 13)),
    )
    return resting(
        Drawing((ball, *clipped(marks, ball), *laces), anchors={"top": (0, -33), "hand": (0, 0)}), rotate=-24
    )


SUBJECT = Subject(
    names=("american football", "rugby ball"),
    draw=draw,
    kind="thing",
    height=0.24,
    color="#8f4a28",
    accent="#f7f3ea",
    place="stadium",
)
