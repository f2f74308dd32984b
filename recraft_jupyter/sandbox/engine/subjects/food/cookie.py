"""A chocolate chip cookie with a bite taken out, before another."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, circle, clipped, curve, ellipse, radial
from ...scene import Options, Subject

CHIPS = (
    (-18, -66, 5),
    (4, -74, 4),
    (-26, -44, 4.4),
    (-4, -52, 5.4),
    (20, -40, 4.6),
    (-14, -26, 5),
    (8, -22, 4.4),
    (-34, -58, 3),
    (26, -26, 3.4),
    (-2, -38, 3),
    (14, -56, 3.6),
)


def disc(color: str, *, bitten: bool) -> tuple[Shape, ...]:
    rim = [
        (0, -86),
        (26, -80),
        (40, -62),
        (44, -42),
        (37, -18),
        (20, -4),
        (0, 0),
        (-22, -5),
        (-38, -20),
        (-44, -42),
        (-38, -65),
        (-22, -81),
    ]
    if bitten:
        rim[1:3] = [(12, -85), (12, -76), (20, -73), (21, -64), (31, -62), (36, -56)]
    body = blob(rim, radial(lighten(color, 0.2), color, darken(color, 0.1)), tension=0.9)
    shade = ellipse(30, -22, 26, 44, darken(color, 0.2), rotation=30, role="shadow", opacity=0.35)
    chips = [
        shape
        for x, y, r in CHIPS
        for shape in (
            blob(
                [(x - r, y), (x - r * 0.4, y - r * 0.9), (x + r * 0.8, y - r * 0.6), (x + r, y + r * 0.4), (x, y + r)],
                "#55301f",
                role="detail",
            ),
            circle(x - r * 0.25, y - r * 0.3, r * 0.26, "#8a5638", role="light"),
        )
    ]
    cracks = [
        curve(points, darken(color, 0.22), 1.1, opacity=0.8)
        for points in (
            [(-36, -34), (-30, -30), (-28, -24)],
            [(12, -10), (18, -12), (22, -9)],
            [(-8, -62), (-2, -64), (2, -61)],
            [(30, -46), (34, -42), (33, -36)],
        )
    ]
    return (body, *clipped([shade], body), *cracks, *chips)


def draw(options: Options) -> Drawing:
    back = Drawing(disc(darken(options.color, 0.1), bitten=False)).placed(x=24, scale=0.78, rotate=0)
    front = Drawing(disc(options.color, bitten=True)).placed(x=-14)
    return Drawing((*back.shapes, *front.shapes), anchors={"top": (-14, -86)})


SUBJECT = Subject(
    names=("cookie", "biscuit", "chocolate chip cookie"),
    draw=draw,
    kind="food",
    height=0.08,
    color="#d9a05b",
    place="kitchen",
    stance="table",
)
