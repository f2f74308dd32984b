"""A laced ice skate."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, clipped, line, linear, outline, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    boot = outline(
        "M-34 -100L2 -100C6 -84 8 -66 14 -54C24 -44 44 -42 48 -30"
        "C49 -26 48 -24 46 -24L-36 -24C-40 -46 -38 -78 -34 -100Z",
        linear(lighten(color, 0.2), color, darken(color, 0.16), angle=20),
    )
    marks = (
        outline("M-40 -104L-22 -104C-26 -76 -26 -50 -20 -20L-44 -20Z", darken(color, 0.16), role="shadow", opacity=0.4),
        outline("M-36 -100L4 -100L4 -93L-36 -93Z", options.accent, role="detail"),
    )
    laces = [line([(4 + n * 3, -88 + n * 11), (-8 + n * 3, -84 + n * 11)], options.accent, 2) for n in range(4)]
    steel = linear("#eef2f6", "#97a2af")
    return Drawing(
        (
            rectangle(-26, -22, 10, 14, steel),
            rectangle(18, -22, 10, 14, steel),
            outline("M-44 -10L44 -10C52 -10 54 -18 50 -20C56 -18 56 -4 46 -2L-42 -2C-46 -2 -46 -10 -44 -10Z", steel),
            rectangle(-38, -27, 86, 6, darken(color, 0.45), radius=3),
            boot,
            *clipped(marks, boot),
            *laces,
        ),
        anchors={"hand": (-16, -98), "top": (-16, -100)},
    )


SUBJECT = Subject(
    names=("ice skate", "skate", "figure skate", "hockey skate"),
    draw=draw,
    kind="thing",
    height=0.3,
    color="#f1f3f6",
    accent="#4a90c8",
    place="snow",
    sideways=True,
)
