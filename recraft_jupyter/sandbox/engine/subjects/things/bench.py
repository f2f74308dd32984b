"""A park bench."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, limb, linear, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, iron = options.color, "#3c434c"
    slat = linear(lighten(color, 0.16), darken(color, 0.14))
    legs = [
        shape
        for x in (-42, 42)
        for shape in (
            limb([(x, -56), (x - x * 0.02, -24)], 4, 4, iron),
            limb([(x, -26), (x, 0)], 4, 4, iron),
            limb([(x - 2, -38), (x + 3, -36), (x + 4, -24)], 3.4, 3.4, iron),
        )
    ]
    backs = [rectangle(-52, y, 104, 7, slat, radius=2) for y in (-58, -48.5, -39)]
    seat = [rectangle(-54, y, 108, 4.6, slat, radius=1.6) for y in (-28, -22.6)]
    return Drawing((*legs, *backs, *seat), anchors={"seat": (0, -26), "top": (0, -58), "surface": (0, -26)})


SUBJECT = Subject(
    names=("bench", "park bench", "wooden bench", "garden bench"),
    draw=draw,
    kind="thing",
    height=0.9,
    color="#a86c3a",
    place="park",
)
