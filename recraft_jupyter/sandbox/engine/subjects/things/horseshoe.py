"""A horseshoe."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, clipped, curve, ellipse, linear, outline
from ...scene import Options, Subject

SHOE = (
    "M-40 -96L-22 -96C-20 -96 -19 -95 -19 -93C-22 -78 -25 -62 -24 -48C-22 -32 -12 -22 0 -22C12 -22 22 -32 24 -48"
    "C25 -62 22 -78 19 -93C19 -95 20 -96 22 -96L40 -96C42 -96 43 -95 43 -93C49 -76 52 -60 50 -44C47 -18 26 0 0 0"
    "C-26 0 -47 -18 -50 -44C-52 -60 -49 -76 -43 -93C-43 -95 -42 -96 -40 -96Z"
)


def draw(options: Options) -> Drawing:
    color = options.color
    shoe = outline(SHOE, linear(lighten(color, 0.4), color, darken(color, 0.34), angle=50))
    groove = curve(
        [(-33, -88), (-38, -64), (-36, -42), (-24, -20), (0, -11), (24, -20), (36, -42), (38, -64), (33, -88)],
        darken(color, 0.4),
        4,
        role="detail",
    )
    lit = curve([(-46, -86), (-47, -60), (-44, -38), (-32, -16), (-14, -6)], "#ffffff", 1.8, role="light", opacity=0.55)
    nails = [
        part
        for side in (-1, 1)
        for x, y in ((34.4, -82), (37.4, -64), (36, -46), (28, -28))
        for part in (
            ellipse(side * x, y, 2.9, 3.5, darken(color, 0.66), role="detail"),
            ellipse(side * x - 0.6, y - 0.8, 1.4, 1.7, options.accent, role="detail"),
        )
    ]
    return Drawing(
        (shoe, *clipped((groove, lit), shoe), *nails), anchors={"top": (0, -96), "hand": (0, -11), "grip": (0, -11)}
    )


SUBJECT = Subject(
    names=("horseshoe", "horse shoe", "lucky horseshoe"),
    draw=draw,
    kind="thing",
    height=0.15,
    color="#8f98a5",
    accent="#e6eaee",
    place="farm",
)
