"""An open treasure chest full of gold."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, line, linear, outline, polygon, rectangle, star
from ...scene import Options, Subject

GOLD = "#f2bd3a"


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_lid(options.color, options.accent), *_gold(options), *_box(options.color, options.accent)),
        anchors={"top": (0, -84), "hand": (0, -40)},
    )


def _lid(color: str, iron: str) -> tuple[Shape, ...]:
    inside = outline(
        "M-44 -46L-50 -66C-48 -82 -26 -86 0 -86C26 -86 48 -82 50 -66L44 -46Z",
        linear(darken(color, 0.35), darken(color, 0.62)),
    )
    slats = [line([(x, -88), (x * 0.88, -46)], darken(color, 0.7), 0.7) for x in (-30, -15, 0, 15, 30)]
    return (
        inside,
        *clipped(slats, inside),
        outline(
            "M-44 -46L-52 -66C-51 -84 -28 -91 0 -91C28 -91 51 -84 52 -66L44 -46L40 -47L46 -66"
            "C44 -80 24 -84 0 -84C-24 -84 -44 -80 -46 -66L-40 -47Z",
            linear(lighten(color, 0.2), color, darken(color, 0.2)),
        ),
        *(outline(f"M{x - 4} -91L{x + 4} -91L{x + 4} -83L{x - 4} -83Z", iron) for x in (-28, 28)),
        *(circle(x, -87, 1.3, lighten(iron, 0.5), role="detail") for x in (-28, 28)),
    )


def _gold(options: Options) -> tuple[Shape, ...]:
    random = options.random
    heap = outline(
        "M-44 -40C-38 -52 -26 -58 -14 -60C-4 -64 10 -64 20 -58C32 -56 40 -48 44 -40Z",
        linear(lighten(GOLD, 0.25), GOLD, darken(GOLD, 0.25)),
    )
    coins: list[Shape] = []
    for row in range(3):
        for column in range(9 - row * 2):
            x = (column - (8 - row * 2) / 2) * 9 + random.uniform(-1.5, 1.5)
            y = -43 - row * 6 + abs(x) * 0.08 + random.uniform(-1, 1)
            tilt = random.uniform(-25, 25)
            coins += [
                ellipse(x, y + 0.9, 5, 3, darken(GOLD, 0.35), rotation=tilt),
                ellipse(x, y, 5, 3, lighten(GOLD, random.uniform(0.05, 0.4)), rotation=tilt, role="detail"),
                ellipse(x, y, 3.3, 1.8, darken(GOLD, 0.08), rotation=tilt, role="detail"),
            ]
    gems = (
        polygon([(-22, -62), (-15, -62), (-12, -57), (-18.5, -50), (-25, -57)], "#d9344f"),
        polygon([(-22, -62), (-18.5, -57), (-25, -57)], "#f58aa0", role="light"),
        polygon([(16, -64), (23, -64), (26, -59), (19.5, -52), (13, -59)], "#2fa37a"),
        polygon([(16, -64), (19.5, -59), (13, -59)], "#8fe0c0", role="light"),
        circle(2, -63, 4, "#f4eefa"),
        circle(0.8, -64.2, 1.3, "#ffffff", role="light"),
    )
    sparkles = [
        star(x, y, size, size * 0.22, "#fffbe0", points=4, role="light")
        for x, y, size in ((-32, -60, 4.5), (8, -74, 5.5), (34, -62, 3.5))
    ]
    return (heap, *coins, *gems, *sparkles)


def _box(color: str, iron: str) -> tuple[Shape, ...]:
    box = outline("M-48 -44L48 -44L44 0L-44 0Z", linear(lighten(color, 0.15), color, darken(color, 0.25)))
    marks = (
        *(line([(-50, y), (50, y)], darken(color, 0.45), 0.9) for y in (-29.5, -15)),
        *(
            line([(x, y), (x, y + 14)], darken(color, 0.4), 0.6)
            for x, y in ((-10, -29), (16, -44), (-20, -15), (8, -15), (22, -29))
        ),
        rectangle(-50, -44, 100, 7, linear(lighten(iron, 0.25), darken(iron, 0.2)), role="detail"),
        rectangle(-50, -5, 100, 6, darken(iron, 0.15), role="detail"),
        rectangle(-34, -44, 8, 46, linear(lighten(iron, 0.25), iron, darken(iron, 0.3), angle=0), role="detail"),
        rectangle(26, -44, 8, 46, linear(lighten(iron, 0.25), iron, darken(iron, 0.3), angle=0), role="detail"),
        polygon([(-50, -44), (-42, -44), (-38, 0), (-50, 0)], darken(iron, 0.05), role="detail"),
        polygon([(50, -44), (42, -44), (38, 0), (50, 0)], darken(iron, 0.25), role="detail"),
    )
    rivets = [circle(x, y, 1.3, lighten(iron, 0.55), role="detail") for x in (-30, 30) for y in (-40.5, -22, -2.6)]
    return (
        box,
        *clipped(marks, box),
        *rivets,
        outline(
            "M-9 -46L9 -46L9 -32C9 -26 4 -23 0 -22C-4 -23 -9 -26 -9 -32Z",
            linear(lighten(GOLD, 0.4), GOLD, darken(GOLD, 0.3)),
        ),
        circle(0, -36.5, 2.6, "#3a2a20", role="detail"),
        polygon([(-1.3, -36), (1.3, -36), (2, -29), (-2, -29)], "#3a2a20", role="detail"),
    )


SUBJECT = Subject(
    names=("treasure chest", "chest", "treasure", "pirate chest"),
    draw=draw,
    kind="thing",
    height=0.6,
    color="#96592f",
    accent="#5d6472",
    place="cave",
)
