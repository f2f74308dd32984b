"""Sunglasses with dark, mirroring lenses."""

from __future__ import annotations

from ...color import darken
from ...drawing import Drawing, linear, outline, polygon
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    lens = linear(darken(color, 0.1), darken(color, 0.35), options.accent)
    right = "M6 -36C20 -40 42 -40 50 -35C51 -16 44 -2 29 -1C15 0 8 -14 6 -36Z"
    left = "M-6 -36C-20 -40 -42 -40 -50 -35C-51 -16 -44 -2 -29 -1C-15 0 -8 -14 -6 -36Z"
    inner_right = "M10 -33C22 -36 39 -36 46 -32C46 -17 40 -6 29 -5C18 -4 12 -16 10 -33Z"
    inner_left = "M-10 -33C-22 -36 -39 -36 -46 -32C-46 -17 -40 -6 -29 -5C-18 -4 -12 -16 -10 -33Z"
    return Drawing(
        (
            outline(left, color),
            outline(right, color),
            outline("M-10 -37C-4 -34 4 -34 10 -37L10 -30C4 -28 -4 -28 -10 -30Z", color),
            *(outline(path, lens, role="detail") for path in (inner_left, inner_right)),
            polygon([(-40, -31), (-32, -33), (-40, -14), (-43, -20)], "#ffffff", role="light", opacity=0.55),
            polygon([(16, -31), (26, -33), (18, -13), (14, -20)], "#ffffff", role="light", opacity=0.55),
        ),
        anchors={"top": (0, -38), "hand": (40, -20)},
    )


SUBJECT = Subject(
    names=("sunglasses", "shades", "pair of sunglasses", "dark glasses"),
    draw=draw,
    kind="thing",
    height=0.06,
    color="#22232c",
    accent="#e0704a",
    place="beach",
    stance="table",
)
