"""A whole pizza seen from above at a slant, one slice pulled out."""

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, circle, clipped, ellipse, outline
from ...scene import Options, Subject

FLAT = 0.62
SLICES = 8


def topping(x: float, y: float, color: str) -> tuple[Shape, ...]:
    return (
        ellipse(x, y + 0.9, 6.2, 4.4, darken(color, 0.3), role="shadow"),
        ellipse(x, y, 6.2, 4.4, color, role="detail"),
        *(
            circle(x + dx, y + dy, 0.9, lighten(color, 0.3), role="light")
            for dx, dy in ((-2, -1), (1.6, -1.4), (0.4, 1.4), (3.2, 0.8))
        ),
    )


def leaf(x: float, y: float, turn: float) -> tuple[Shape, ...]:
    body = outline("M-5 0Q0 -5 5 0Q0 4 -5 0Z", "#4f9f43", role="detail")
    return (
        Drawing((body, outline("M-5 0Q0 -1 5 0Q0 .6 -5 0Z", "#8ccf6a", role="light")))
        .placed(x=x, y=y, rotate=turn)
        .shapes
    )


def draw(options: Options) -> Drawing:
    crust, cheese = "#d9984c", options.color
    plate = (
        ellipse(0, -30, 58, 29, "#c9cdd6"),
        ellipse(0, -32, 58, 29, "#f3f4f6"),
        ellipse(0, -32, 52, 25.4, "#dfe3ea", role="shadow"),
    )
    under, rim = ellipse(0, -33, 49, 49 * FLAT - 4, darken(crust, 0.3)), ellipse(0, -37, 49, 49 * FLAT - 3, crust)
    light = ellipse(-2, -38.6, 46, 49 * FLAT - 6, lighten(crust, 0.22), role="light")
    sauce, top = (
        ellipse(0, -37, 41, 22.6, "#c93f2c", role="detail"),
        ellipse(0, -37.4, 39.4, 21.4, cheese, role="detail"),
    )
    melted = _melted(cheese)
    salami = [
        shape
        for x, y in ((-22, -44), (2, -50), (24, -42), (-26, -30), (-2, -36), (20, -28), (0, -22))
        for shape in topping(x, y, options.accent)
    ]
    green = [
        shape
        for x, y, turn in ((-11, -46, 20), (12, -42, -30), (-12, -27, 60), (10, -29, 10), (32, -35, 80))
        for shape in leaf(x, y, turn)
    ]
    cuts = []
    for step in range(SLICES // 2):
        angle = math.pi * (step + 0.3) / (SLICES / 2)
        x, y = math.cos(angle) * 47, math.sin(angle) * 47 * FLAT * 0.93
        cuts.append(
            outline(f"M{-x} {-37 - y}L0 -37.8L{x} {-37 + y}L0 -36.6Z", darken(cheese, 0.3), role="line", opacity=0.55)
        )
    return Drawing(
        (*plate, under, rim, light, sauce, top, *clipped([melted], top), *cuts, *salami, *green),
        anchors={"top": (0, -60)},
    )


def _melted(cheese: str) -> Shape:
    return blob(
        [
            (-24, -46),
            (-10, -54),
            (4, -48),
            (20, -52),
            (28, -40),
            (16, -34),
            (22, -26),
            (4, -22),
            (-8, -28),
            (-24, -24),
            (-32, -36),
        ],
        lighten(cheese, 0.35),
        role="light",
        opacity=0.7,
    )


SUBJECT = Subject(
    names=("pizza", "pizza pie"),
    draw=draw,
    kind="food",
    height=0.26,
    color="#f7cf5c",
    accent="#c93a33",
    place="kitchen",
    stance="table",
)
