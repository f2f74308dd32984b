"""A flame."""

from ...color import lighten
from ...drawing import Drawing, circle, linear, outline
from ...scene import Options, Subject
from ._light import glow


def draw(options: Options) -> Drawing:
    color, gold = options.color, options.accent
    outer = outline(
        "M2 -104C10 -84 38 -66 38 -36C38 -12 22 0 0 0C-22 0 -38 -12 -38 -34C-38 -52 -28 -62 -24 -76"
        "C-18 -70 -14 -64 -13 -56C-4 -68 4 -84 2 -104Z",
        linear(lighten(color, 0.05), color),
    )
    middle = outline(
        "M4 -76C8 -60 26 -50 26 -30C26 -12 14 -2 0 -2C-16 -2 -27 -12 -26 -28C-25 -38 -19 -44 -17 -52"
        "C-12 -48 -9 -44 -8 -38C-1 -48 4 -60 4 -76Z",
        gold,
    )
    inner = outline(
        "M2 -46C5 -36 14 -30 14 -18C14 -8 8 -3 0 -3C-8 -3 -14 -8 -14 -16C-14 -24 -9 -28 -8 -33"
        "C-5 -30 -4 -28 -3 -25C0 -32 2 -38 2 -46Z",
        "#fff4c2",
        role="light",
    )
    sparks = [
        circle(x, y, r, gold, role="detail")
        for x, y, r in ((28, -82, 2.4), (-30, -90, 2), (18, -98, 1.6), (36, -66, 1.5), (-36, -66, 1.4))
    ]
    lick = outline("M24 -70C30 -76 30 -84 27 -90C36 -84 40 -72 34 -60C32 -64 28 -68 24 -70Z", color)
    return Drawing(
        (glow(0, -46, 56, gold, 0.47), lick, outer, middle, inner, *sparks),
        anchors={"top": (2, -104)},
    )


SUBJECT = Subject(
    names=("flame", "fire", "blaze"),
    draw=draw,
    kind="thing",
    height=1.0,
    color="#ee4f26",
    accent="#f9a62b",
    place="night sky",
)
