"""A loaf of bread with a slice."""

from ...color import darken, lighten
from ...drawing import Drawing, clipped, curve, ellipse, linear, outline
from ...scene import Options, Subject

SLICE = "M-40 0C-44 -12 -43 -26 -42 -34C-52 -40 -50 -58 -30 -58H2C22 -58 24 -40 14 -34C15 -26 16 -12 12 0Z"


def draw(options: Options) -> Drawing:
    color = options.color
    crust = darken(color, 0.16)
    loaf = outline(
        "M-26 -2C-22 -24 -24 -32 -24 -36C-34 -44 -28 -62 -8 -62H30C52 -62 56 -42 45 -35"
        "C47 -22 48 -12 45 -2Q44 0 42 0H-24Z",
        linear(lighten(color, 0.1), crust),
    )
    cuts = [
        outline(
            f"M{x} -61C{x + 9} -57 {x + 12} -50 {x + 11} -43C{x + 6} -49 {x + 1} -54 {x - 7} -59Z",
            lighten(color, 0.5),
            role="light",
        )
        for x in (16, 31)
    ]
    shade = outline("M-30 -16C0 -8 30 -10 50 -22V4H-30Z", darken(crust, 0.22), role="shadow", opacity=0.45)
    edge, crumb = outline(SLICE, crust), outline(SLICE, lighten(color, 0.62), role="detail")
    inside = Drawing((crumb,)).placed(x=-1.4, y=-3.4, scale=0.885).shapes
    holes = [
        ellipse(x, y, rx, ry, lighten(color, 0.36), role="detail")
        for x, y, rx, ry in (
            (-30, -44, 3, 2),
            (-14, -48, 2, 1.6),
            (0, -40, 3, 2.2),
            (-22, -30, 2.2, 1.8),
            (-6, -24, 3, 2),
            (-30, -16, 2.4, 2),
            (-14, -12, 2, 1.6),
            (2, -12, 2.4, 1.8),
            (-18, -20, 1.4, 1.2),
        )
    ]
    shine = curve([(-38, -52), (-30, -56), (-18, -56.6)], lighten(color, 0.3), 1.6, role="light", opacity=0.7)
    return Drawing(
        (loaf, *clipped([shade], loaf), *cuts, edge, *inside, *holes, shine), anchors={"top": (0, -60)}
    ).placed(x=1, scale=1.02)


SUBJECT = Subject(
    names=("bread", "loaf", "toast", "loaf of bread", "bun"),
    draw=draw,
    kind="food",
    height=0.14,
    color="#d99a4e",
    place="kitchen",
    stance="table",
)
