"""A striped necktie with its knot."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, clipped, outline, polygon
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    collar = [
        outline(f"M{s * 2} -96L{s * 40} -106L{s * 44} -98L{s * 20} -78Z", "#f7f5ef") for s in (-1, 1)
    ]  # fmt: skip
    blade = outline("M-8 -82L8 -82L17 -20L0 0L-17 -20Z", color)
    stripes = [polygon([(-24, y + 12), (24, y - 10), (24, y - 3), (-24, y + 19)], accent, role="detail")
               for y in (-66, -46, -26)]  # fmt: skip
    shade = polygon([(2, -84), (20, -84), (20, 2), (2, 2)], darken(color, 0.35), role="shadow", opacity=0.35)
    knot = outline("M-11 -98L11 -98L8 -80L-8 -80Z", lighten(color, 0.1))
    return Drawing((*collar, blade, *clipped((*stripes, shade), blade), knot), anchors={"top": (0, -98)})


SUBJECT = Subject(
    names=("tie", "necktie"),
    draw=draw,
    kind="thing",
    height=0.5,
    color="#2f4f93",
    accent="#d9b44a",
    place="bedroom",
    stance="table",
)
