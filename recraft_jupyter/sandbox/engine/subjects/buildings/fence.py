"""A picket fence."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, linear, outline, polygon, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    pickets: list[Shape] = []
    for number in range(9):
        x = -54 + number * 12.2
        tone = linear(lighten(color, 0.1), color, darken(color, 0.12), angle=0)
        pickets.append(outline(f"M{x} 0L{x} -46L{x + 4.6} -53L{x + 9.2} -46L{x + 9.2} 0Z", tone))
    rails = [rectangle(-58, y, 116, 5, darken(color, 0.16), radius=1) for y in (-38, -14)]
    grass = [polygon([(x, 0.5), (x + 2, -7), (x + 4, 0.5)], "#5f9a45", role="detail") for x in range(-52, 52, 9)]
    return Drawing((*rails, *pickets, *grass), anchors={"surface": (0, -46), "top": (0, -53), "seat": (0, -42)})


SUBJECT = Subject(
    names=("fence", "picket fence", "wooden fence", "garden fence", "gate"),
    draw=draw,
    kind="building",
    height=1.1,
    color="#f3efe6",
    place="garden",
)
