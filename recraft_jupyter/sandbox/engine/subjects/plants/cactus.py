"""A saguaro cactus with a flower."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, line, outline
from ...path import tube_path
from ...scene import Options, Subject


def stem(points: list[tuple[float, float]], width: float, color: str) -> tuple[Shape, ...]:
    body = Shape(tube_path(points, (width,)), color)
    dark = darken(color, 0.2)
    ribs = [curve([(x + dx * width, y) for x, y in points], dark, 1.2, role="detail") for dx in (-0.22, 0.1)]
    shade = Shape(
        tube_path([(x + width * 0.46, y) for x, y in points], (width * 0.5,)), dark, role="shadow", opacity=0.7
    )
    light = Shape(
        tube_path([(x - width * 0.36, y) for x, y in points], (width * 0.12,)), lighten(color, 0.3), role="light"
    )
    return (body, *clipped([shade, *ribs, light], body))


def flower(x: float, y: float, size: float, color: str) -> tuple[Shape, ...]:
    petals = [
        ellipse(
            x + dx * size,
            y + dy * size,
            size * 0.6,
            size * 0.95,
            color if index % 2 else lighten(color, 0.2),
            rotation=turn,
        )
        for index, (dx, dy, turn) in enumerate(
            ((-0.8, -0.3, -56), (0.8, -0.3, 56), (-0.45, -0.8, -26), (0.45, -0.8, 26), (0, -0.95, 0))
        )
    ]
    return (*petals, circle(x, y - size * 0.3, size * 0.4, "#f6c62f", role="detail"))


def draw(options: Options) -> Drawing:
    color = options.color
    arms = (
        *stem([(-6, -34), (-22, -34), (-30, -42), (-30, -64)], 13, color),
        *stem([(6, -46), (22, -46), (29, -54), (29, -78)], 12, darken(color, 0.06)),
    )
    body = stem([(0, -10), (0, -40), (0, -88)], 23, color)
    spines = [
        line([(x - 1.4, y - 1.4), (x, y), (x + 1.4, y - 1.4)], "#fbf4d8", 0.8)
        for x, y in (
            (-8, -76),
            (5, -82),
            (-2, -64),
            (7, -58),
            (-7, -46),
            (2, -34),
            (-5, -22),
            (7, -24),
            (-30, -58),
            (-31, -46),
            (29, -70),
            (30, -58),
        )
    ]
    stones = (
        ellipse(-16, -3, 8, 4, "#c5a27a"),
        ellipse(15, -2.6, 6, 3.4, "#b08c66"),
        ellipse(-17, -4.6, 4, 1.4, "#e2c6a0", role="light"),
    )
    base = outline("M-11.5 -12H11.5V-1Q11.5 0 10.5 0H-10.5Q-11.5 0 -11.5 -1Z", darken(color, 0.06))
    return Drawing(
        (
            *arms,
            base,
            *body,
            *spines,
            *flower(0, -98, 7, options.accent),
            *flower(-30, -69, 4, options.accent),
            *stones,
        ),
        anchors={"top": (0, -99)},
    ).placed(scale=0.95)


SUBJECT = Subject(
    names=("cactus", "saguaro"), draw=draw, kind="plant", height=2.6, color="#4f9a5a", accent="#ee6f95", place="desert"
)
