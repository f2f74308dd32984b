"""A four-leaf clover."""

from ...color import darken, lighten
from ...drawing import Drawing, clipped, curve, ellipse, outline
from ...scene import Options, Subject
from ._greenery import leafy_stem

HEART = "M0 0C-10 -6 -23 -14 -23 -27C-23 -37 -10 -42 0 -32C10 -42 23 -37 23 -27C23 -14 10 -6 0 0Z"


def draw(options: Options) -> Drawing:
    color = options.color
    shapes = [*leafy_stem([(0, -58), (4, -30), (-2, -1)], 4, darken(color, 0.2))]
    for turn in (45, 135, 225, 315):
        tone = color if turn in (45, 315) else darken(color, 0.08)
        body = outline(HEART, tone)
        shade = outline("M0 2V-40H26V2Z", darken(tone, 0.13), role="shadow", opacity=0.8)
        mark = curve(
            [(-15, -22), (-8, -18), (0, -23), (8, -18), (15, -22)], lighten(tone, 0.35), 2.4, role="light", opacity=0.8
        )
        rib = outline("M0 -1Q1.4 -18 0 -30Q-1.4 -18 0 -1Z", lighten(tone, 0.4), role="light")
        shine = ellipse(-14, -29, 3.6, 2, "#ffffff", rotation=-40, role="light", opacity=0.35)
        shapes += Drawing((body, *clipped([shade, mark], body), rib, shine)).placed(y=-62, rotate=turn).shapes
    return Drawing(tuple(shapes), anchors={"top": (0, -104), "hand": (0, -12)})


SUBJECT = Subject(
    names=("clover", "four-leaf clover", "shamrock", "four leaf clover"),
    draw=draw,
    kind="plant",
    height=0.12,
    color="#49a350",
    place="meadow",
)
