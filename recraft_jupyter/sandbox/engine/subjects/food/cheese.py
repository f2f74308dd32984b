"""A wedge of cheese with holes."""

from ...color import darken, lighten
from ...drawing import Drawing, clipped, ellipse, outline, polygon
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    dark = darken(color, 0.14)
    front = polygon([(-50, -30), (48, -30), (48, 0), (-50, 0)], color)
    top = outline("M-50 -30L16 -62C30 -62 44 -50 48 -30Z", lighten(color, 0.4))
    rind = outline("M16 -62C30 -62 44 -50 48 -30V0H44V-30C40 -48 28 -58 12 -60Z", darken(color, 0.26))
    holes = [
        (-32, -14, 7, 6),
        (-8, -8, 4.4, 4),
        (10, -18, 8, 7),
        (32, -8, 5, 4.6),
        (-14, -24, 3.6, 3),
        (30, -24, 3.4, 3),
    ]
    pits = [ellipse(x, y, rx, ry, dark, role="detail") for x, y, rx, ry in holes]
    depth = [
        ellipse(x + 1.2, y + 1.6, rx * 0.72, ry * 0.7, darken(color, 0.26), role="shadow") for x, y, rx, ry in holes
    ]
    upper = [
        ellipse(x, y, rx, ry, color, role="detail")
        for x, y, rx, ry in ((-8, -40, 7, 3), (14, -50, 6, 2.8), (22, -36, 8, 3), (-26, -34, 4, 1.6))
    ]
    bite = ellipse(-50, -10, 4, 5, dark, role="detail")
    edge = polygon([(-50, -30), (48, -30), (48, -28.4), (-50, -28.4)], lighten(color, 0.6), role="light")
    return Drawing(
        (front, top, *clipped(upper, top), *clipped([*pits, *depth, bite], front), edge, rind),
        anchors={"top": (16, -60)},
    ).placed(scale=1.02)


SUBJECT = Subject(
    names=("cheese", "cheese wedge", "swiss cheese", "cheddar"),
    draw=draw,
    kind="food",
    height=0.12,
    color="#f6c244",
    place="kitchen",
    stance="table",
)
