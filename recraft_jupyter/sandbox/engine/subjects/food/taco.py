"""A filled taco."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, circle, clipped, curve, ellipse, linear, outline
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    back = outline("M-50 -6C-50 -46 -26 -66 4 -66C34 -66 54 -44 54 -10Z", darken(color, 0.2))
    meat = blob([(-44, -34), (-30, -54), (-8, -64), (16, -64), (38, -52), (48, -30), (20, -20), (-20, -20)], "#7a4429")
    lettuce = _lettuce()
    ruffle = curve(
        [(-44, -38), (-34, -50), (-20, -58), (-4, -64), (14, -63), (30, -54), (42, -42)], "#a8dc72", 2, role="light"
    )
    tomato = [
        shape
        for x, y in ((-30, -50), (-6, -62), (20, -60), (38, -44))
        for shape in (
            circle(x, y, 6.4, "#dc4433"),
            ellipse(x - 1.6, y - 2, 1.8, 1.2, "#ffffff", role="light", opacity=0.6),
        )
    ]
    strips = [
        curve([(x - 5, y), (x, y - 3), (x + 5, y + 1)], "#f8c33a", 2.6, role="form")
        for x, y in ((-18, -56), (8, -66), (30, -53), (-38, -40))
    ]
    shell = outline(
        "M-54 -2C-54 -38 -30 -56 -2 -56C26 -56 48 -36 48 -2Q48 0 46 0H-52Q-54 0 -54 -2Z",
        linear(lighten(color, 0.2), color, darken(color, 0.12)),
    )
    shade = outline("M16 -60C38 -40 34 -14 26 4H56V-60Z", darken(color, 0.22), role="shadow", opacity=0.45)
    spots = _spots(color)
    return Drawing(
        (
            back,
            meat,
            *tomato,
            lettuce,
            ruffle,
            *strips,
            shell,
            *clipped([*spots, shade], shell),
            curve([(-46, -22), (-36, -40), (-18, -50)], "#ffffff", 2.2, role="light", opacity=0.5),
        ),
        anchors={"top": (0, -68)},
    )


def _lettuce() -> Shape:
    return blob(
        [
            (-50, -28),
            (-44, -42),
            (-36, -46),
            (-32, -56),
            (-22, -58),
            (-16, -68),
            (-4, -67),
            (4, -73),
            (14, -67),
            (24, -67),
            (30, -58),
            (40, -54),
            (42, -44),
            (50, -38),
            (50, -26),
            (0, -40),
        ],
        "#79bd4a",
    )


def _spots(color: str) -> list[Shape]:
    return [
        ellipse(x, y, rx, ry, darken(color, 0.16), role="detail")
        for x, y, rx, ry in (
            (-34, -18, 4, 3),
            (-18, -36, 3, 2.2),
            (-6, -14, 4.6, 3),
            (10, -30, 3.6, 2.6),
            (26, -16, 3.4, 2.6),
            (-24, -8, 2, 1.6),
            (4, -46, 2.4, 1.6),
        )
    ]


SUBJECT = Subject(
    names=("taco", "burrito", "tortilla"),
    draw=draw,
    kind="food",
    height=0.1,
    color="#efbd55",
    place="kitchen",
    stance="table",
)
