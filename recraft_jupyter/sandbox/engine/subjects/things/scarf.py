"""A knitted scarf, wound once around, with a fringed end."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, clipped, line, outline, polygon
from ...scene import Options, Subject

LOOP = "M-50 -92C-46 -104 46 -104 50 -92C54 -78 48 -68 36 -66C16 -60 -16 -60 -36 -66C-48 -68 -54 -78 -50 -92Z"
END = "M10 -66C20 -70 32 -68 36 -62C38 -42 38 -26 34 -8L10 -10C12 -30 12 -48 10 -66Z"


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    loop, end = outline(LOOP, color), outline(END, darken(color, 0.1))
    bars = [polygon([(6, y), (42, y + 2), (42, y + 10), (6, y + 8)], accent, role="detail") for y in (-52, -34)]
    bands = [
        polygon([(x, -108), (x + 12, -108), (x + 6, -56), (x - 6, -56)], accent, role="detail") for x in (-34, -4, 26)
    ]
    fringe = [line([(x, -9), (x - 0.6, 0)], darken(color, 0.2), 2) for x in (12, 17, 22, 27, 32)]
    fold = outline("M-50 -86C-30 -74 30 -74 50 -86L50 -80C30 -68 -30 -68 -50 -80Z", darken(color, 0.3), role="shadow",
                   opacity=0.5)  # fmt: skip
    gleam = outline("M-44 -97C-20 -102 20 -102 44 -97L40 -93C20 -97 -20 -97 -40 -93Z", lighten(color, 0.4),
                    role="light", opacity=0.6)  # fmt: skip
    return Drawing((*fringe, end, *clipped(bars, end), loop, *clipped((*bands, fold, gleam), loop)))


SUBJECT = Subject(
    names=("scarf", "shawl", "muffler"),
    draw=draw,
    kind="thing",
    height=0.4,
    color="#c8303a",
    accent="#f2e6cf",
    place="bedroom",
    stance="table",
)
