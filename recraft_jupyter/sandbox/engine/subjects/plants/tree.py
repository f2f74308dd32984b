"""A broad-leaved tree with a round crown."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, circle, clipped, ellipse, limb, outline
from ...scene import Options, Subject
from ._greenery import tuft

CLUMPS = ((-26, -60, 19), (26, -58, 19), (-18, -80, 19), (18, -82, 19), (0, -92, 16), (0, -66, 22))
FRUIT_PLACES = (
    (-20, -66),
    (10, -60),
    (26, -68),
    (2, -82),
    (-10, -54),
    (-30, -58),
    (16, -94),
    (-14, -92),
    (34, -56),
    (-28, -78),
    (14, -74),
    (-6, -70),
    (24, -84),
    (0, -98),
)


def draw(options: Options) -> Drawing:
    color, bark, random = options.color, "#7a5233", options.random
    trunk = _trunk(bark)
    shade = outline("M1 -54C3 -30 2 -12 4 2H18V-54Z", darken(bark, 0.25), role="shadow", opacity=0.6)
    grain = _grain(bark)
    branches = _branches(bark)
    dark, light = darken(color, 0.2), lighten(color, 0.2)
    back = [circle(x, y + 2, r + 1, dark) for x, y, r in CLUMPS[:5]]
    crown = _crown(color)
    low = _low(dark)
    tops = _tops(light)
    specks = [
        ellipse(
            random.uniform(-34, 34),
            random.uniform(-98, -54),
            2.4,
            1.3,
            tone,
            rotation=random.uniform(0, 180),
            role="detail",
        )
        for tone in (dark, lighten(color, 0.34)) * 6
    ]
    fruit = _fruit(options)
    return Drawing(
        (
            *back,
            *branches,
            trunk,
            *clipped([shade, *grain], trunk),
            crown,
            *clipped([*low, *tops, *specks], crown),
            *fruit,
            *tuft(-14, 4),
            *tuft(13, 4.4),
        ),
        anchors={"top": (0, -107), "seat": (22, -60)},
    ).placed(scale=0.98)


def _fruit(options: Options) -> list[Shape]:
    count = max(options.parts.get(name, 0) for name in ("fruit", "apple"))
    shapes: list[Shape] = []
    for x, y in FRUIT_PLACES[:count]:
        shapes.append(circle(x, y, 3, options.accent))
        shapes.append(circle(x - 0.9, y - 1, 0.9, "#ffffff", role="light", opacity=0.8))
    return shapes


def _crown(color: str) -> Shape:
    return blob(
        [
            (-44, -58),
            (-38, -74),
            (-30, -92),
            (-12, -104),
            (8, -107),
            (26, -98),
            (36, -82),
            (44, -64),
            (36, -48),
            (20, -44),
            (2, -48),
            (-16, -44),
            (-34, -46),
        ],
        color,
    )


def _tops(light: str) -> list[Shape]:
    return [
        blob(
            [
                (x - r, y),
                (x - r * 0.6, y - r * 0.7),
                (x, y - r * 0.8),
                (x + r * 0.6, y - r * 0.5),
                (x + r * 0.4, y + r * 0.1),
                (x - r * 0.3, y + r * 0.2),
            ],
            light,
            role="light",
        )
        for x, y, r in ((-24, -76, 13), (-2, -94, 13), (-32, -58, 9), (-6, -68, 10), (18, -84, 8))
    ]


def _branches(bark: str) -> tuple[Shape, ...]:
    return (
        limb([(-2, -40), (-14, -52), (-22, -60)], 5, 3, bark),
        limb([(2, -36), (14, -50), (24, -58)], 5, 3, darken(bark, 0.12)),
    )


def _low(dark: str) -> list[Shape]:
    return [
        ellipse(x, y, r, r * 0.8, dark, role="shadow", opacity=0.55)
        for x, y, r in ((22, -46, 18), (38, -66, 12), (-8, -44, 16), (26, -76, 9), (-32, -44, 10))
    ]


def _trunk(bark: str) -> Shape:
    return outline(
        "M-7 -52C-5 -30 -7 -12 -15 -1Q-15 0 -12 0C-7 -1 -3 -2 0 -1C4 -2 8 -1 13 0Q16 0 15 -1C7 -12 5 -30 7 -52Z", bark
    )


def _grain(bark: str) -> list[Shape]:
    return [
        limb([(x, -34), (x - 0.6, -24), (x + 0.4, -14)], 0.9, 0.5, darken(bark, 0.3), role="line") for x in (-3.4, 0.6)
    ]


SUBJECT = Subject(
    names=("tree", "oak", "maple", "apple tree", "elm", "beech", "linden"),
    draw=draw,
    kind="plant",
    height=7.0,
    color="#57a04a",
    accent="#d8342c",
    place="meadow",
    parts=("fruit", "apple"),
)
