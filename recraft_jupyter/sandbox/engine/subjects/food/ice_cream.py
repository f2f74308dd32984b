"""An ice cream cone with three scoops."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, circle, clipped, ellipse, line, polygon
from ...scene import Options, Subject


def scoop(x: float, y: float, radius: float, color: str) -> tuple[Shape, ...]:
    ball = circle(x, y, radius, color)
    frill = blob(
        [
            (x - radius * 1.08, y + radius * 0.5),
            (x - radius * 0.6, y + radius * 0.3),
            (x + radius * 0.6, y + radius * 0.3),
            (x + radius * 1.08, y + radius * 0.5),
            (x + radius * 0.86, y + radius * 0.92),
            (x + radius * 0.5, y + radius * 0.7),
            (x + radius * 0.16, y + radius * 1.05),
            (x - radius * 0.2, y + radius * 0.72),
            (x - radius * 0.56, y + radius),
            (x - radius * 0.9, y + radius * 0.86),
        ],
        color,
    )
    shade = ellipse(
        x + radius * 0.75,
        y + radius * 0.3,
        radius * 0.6,
        radius * 1.1,
        darken(color, 0.16),
        rotation=24,
        role="shadow",
        opacity=0.6,
    )
    return (
        ball,
        *clipped([shade], ball),
        frill,
        ellipse(
            x - radius * 0.4,
            y - radius * 0.45,
            radius * 0.26,
            radius * 0.17,
            "#ffffff",
            rotation=-34,
            role="light",
            opacity=0.7,
        ),
    )


def draw(options: Options) -> Drawing:
    color, waffle = options.color, "#dfa556"
    cone = polygon([(-23, -56), (23, -56), (2, -1), (0, 0), (-2, -1)], waffle)
    grid = [line([(x - 22, -56), (x + 10, 0)], darken(waffle, 0.24), 1.3) for x in (-14, -3, 8, 19)] + [
        line([(x + 22, -56), (x - 10, 0)], darken(waffle, 0.24), 1.3) for x in (14, 3, -8, -19)
    ]
    shade = polygon([(6, -58), (26, -58), (2, 2)], darken(waffle, 0.25), role="shadow", opacity=0.4)
    rim = polygon([(-24, -58), (24, -58), (22, -51), (-22, -51)], lighten(waffle, 0.14))
    chips = [
        ellipse(x, y, 1.5, 1.1, "#5a3424", rotation=turn, role="detail")
        for x, y, turn in ((-4, -94, 20), (4, -88, -30), (8, -97, 10), (-7, -86, 60), (1, -100, 0))
    ]
    wafer = (
        Drawing(
            (
                polygon([(-3, 0), (3, 0), (3, -24), (-3, -24)], "#c98a45"),
                line([(0, -1), (0, -23)], "#a56b30", 0.9),
                line([(-3, -8), (3, -8)], "#a56b30", 0.9),
                line([(-3, -16), (3, -16)], "#a56b30", 0.9),
            )
        )
        .placed(x=11, y=-96, rotate=24)
        .shapes
    )
    return Drawing(
        (
            cone,
            *clipped([*grid, shade], cone),
            rim,
            *wafer,
            *scoop(11, -68, 15, "#f6e3b4"),
            *scoop(-11, -68, 15.4, options.accent),
            *scoop(0, -89, 16, color),
            *chips,
        ),
        anchors={"top": (0, -105)},
    ).placed(scale=0.95)


SUBJECT = Subject(
    names=("ice cream", "ice cream cone", "gelato", "sundae", "icecream"),
    draw=draw,
    kind="food",
    height=0.2,
    color="#f2a0b8",
    accent="#a9d8b0",
    place="beach",
    stance="table",
)
