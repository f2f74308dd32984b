"""A wooden sleigh with curled runners, seen from the side."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, circle, curve, limb, linear, outline
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, gold = options.color, options.accent
    body = outline(
        "M-52 -58C-44 -58 -42 -46 -34 -42C-18 -36 4 -36 20 -42C32 -47 36 -60 48 -60C58 -60 58 -46 50 -46"
        "C46 -46 46 -24 26 -18L-34 -18C-50 -18 -58 -36 -52 -58Z",
        linear(lighten(color, 0.15), color, darken(color, 0.25)),
    )
    runner = [(-52, -2), (10, -2), (40, -4), (54, -16), (50, -27), (42, -22)]
    return Drawing(
        (
            *(limb([(x, -20), (x - 2, -3)], 3, 3, darken(gold, 0.3)) for x in (-32, -6, 20)),
            limb(runner, 4, 3, linear(lighten(gold, 0.2), darken(gold, 0.25))),
            body,
            curve([(-48, -48), (-38, -36), (-14, -30), (14, -32), (32, -40), (42, -52)], gold, 1.8),
            curve([(-44, -26), (-20, -23), (12, -23), (30, -29)], gold, 1.4),
            circle(-6, -27.5, 3, gold, role="detail"),
        ),
        anchors={"seat": (-20, -38), "top": (0, -42), "surface": (-6, -38), "hand": (50, -56)},
    )


SUBJECT = Subject(
    names=("sled", "sleigh", "sledge", "toboggan", "santa sleigh"),
    draw=draw,
    kind="vehicle",
    height=1.1,
    color="#c2302c",
    accent="#e9b53c",
    place="snow",
    sideways=True,
)
