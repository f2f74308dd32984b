"""A cupcake with swirled frosting and a cherry."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, limb, outline, polygon, rectangle
from ...scene import Options, Subject

SPRINKLES = (
    (-24, -50, 30, "#f6c62f"),
    (-8, -54, -40, "#4f9fd8"),
    (10, -50, 20, "#ffffff"),
    (26, -52, -20, "#66b86a"),
    (-14, -67, 60, "#ffffff"),
    (6, -66, -30, "#f6c62f"),
    (18, -64, 40, "#4f9fd8"),
    (0, -80, 20, "#66b86a"),
)


def draw(options: Options) -> Drawing:
    color, wrap = options.color, options.accent
    cup = polygon([(-36, -44), (36, -44), (27, 0), (-27, 0)], wrap)
    pleats = _pleats(wrap)
    layers = (
        (
            (
                "M-40 -40C-46 -52 -36 -60 -26 -60H26C36 -60 46 -52 40 -40C36 -33 26 -38 20 -38"
                "C12 -33 4 -38 0 -38C-8 -33 -14 -38 -20 -38C-28 -33 -36 -34 -40 -40Z"
            ),
            0.0,
        ),
        (
            (
                "M-31 -56C-36 -66 -28 -73 -18 -73H18C28 -73 36 -66 31 -56C26 -50 16 -54 10 -54"
                "C2 -50 -4 -54 -10 -54C-18 -50 -26 -51 -31 -56Z"
            ),
            0.12,
        ),
        (
            (
                "M-20 -70C-25 -79 -16 -86 -6 -90C4 -94 8 -97 10 -98C16 -88 26 -80 20 -70C14 -64 6 -68 0 -68"
                "C-8 -64 -15 -65 -20 -70Z"
            ),
            0.24,
        ),
    )
    frosting = []
    for data, light in layers:
        body = outline(data, lighten(color, light))
        frosting += [
            body,
            *clipped(
                [outline("M14 -100C30 -80 28 -60 20 -34H50V-100Z", darken(color, 0.16), role="shadow", opacity=0.45)],
                body,
            ),
        ]
    sprinkles = _sprinkles()
    cherry = _cherry()
    return Drawing(
        (
            cup,
            *clipped(pleats, cup),
            *frosting,
            curve([(-30, -54), (-22, -56.6), (-12, -57)], "#ffffff", 1.8, role="light", opacity=0.6),
            *sprinkles,
            *cherry,
        ),
        anchors={"top": (0, -98)},
    ).placed(scale=0.95)


def _sprinkles() -> list[Shape]:
    return [
        Drawing((rectangle(-2.6, -0.8, 5.2, 1.6, paint, radius=0.8, role="detail"),))
        .placed(x=x, y=y, rotate=turn)
        .shapes[0]
        for x, y, turn, paint in SPRINKLES
    ]


def _cherry() -> tuple[Shape, ...]:
    return (
        circle(3, -97, 6.4, "#d8293f"),
        circle(1, -99.4, 1.7, "#ffffff", role="light", opacity=0.8),
        limb([(4, -102), (7, -108), (13, -111)], 1.4, 1.2, "#6f8f3a"),
    )


def _pleats(wrap: str) -> list[Shape]:
    return [
        polygon([(x, -46), (x + 5, -46), (x * 0.75 + 3.4, 2), (x * 0.75, 2)], darken(wrap, 0.18), role="shadow")
        for x in (-30, -18, -6, 6, 18, 30)
    ]


SUBJECT = Subject(
    names=("cupcake", "muffin", "fairy cake"),
    draw=draw,
    kind="food",
    height=0.09,
    color="#f08fb5",
    accent="#5fb6c9",
    place="kitchen",
    stance="table",
)
