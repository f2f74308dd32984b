"""A round bush with blossoms."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, circle, clipped, ellipse, outline
from ...scene import Options, Subject
from ._greenery import tuft

FLOWERS = ((-34, -34), (-16, -52), (6, -40), (28, -50), (40, -24), (-8, -22), (18, -16), (-40, -14), (0, -62))


def draw(options: Options) -> Drawing:
    color, dark = options.color, darken(options.color, 0.2)
    back = [
        circle(x, y, r, dark)
        for x, y, r in ((-32, -34, 18), (32, -34, 18), (0, -50, 20), (-18, -46, 18), (20, -48, 17))
    ]
    body = _body(color)
    shade = [
        ellipse(x, y, rx, ry, dark, role="shadow", opacity=0.6)
        for x, y, rx, ry in ((28, -4, 36, 12), (44, -20, 14, 22), (4, -28, 14, 9), (-24, -8, 24, 8), (26, -42, 12, 8))
    ]
    light = _light(color)
    leaves = [
        outline(f"M{x} {y}q3 -4 6 0q-3 4 -6 0Z", lighten(color, 0.32), role="detail")
        for x, y in (
            (-26, -26),
            (-6, -46),
            (12, -26),
            (34, -36),
            (-44, -26),
            (22, -66),
            (-20, -14),
            (46, -12),
            (4, -10),
        )
    ]
    flowers = []
    for x, y in FLOWERS:
        flowers += [
            circle(x + dx, y + dy, 2.2, options.accent, role="detail")
            for dx, dy in ((0, -2.4), (2.3, -0.6), (1.4, 2), (-1.4, 2), (-2.3, -0.6))
        ]
        flowers.append(circle(x, y, 1.5, "#fdf0b8", role="detail"))
    return Drawing(
        (*back, body, *clipped([*shade, *light, *leaves], body), *flowers, *tuft(-46, 4), *tuft(44, 4.4)),
        anchors={"top": (0, -70)},
    ).placed(scale=0.92)


def _body(color: str) -> Shape:
    return blob(
        [
            (-54, -16),
            (-50, -34),
            (-38, -50),
            (-22, -58),
            (-8, -70),
            (12, -70),
            (26, -60),
            (40, -52),
            (52, -34),
            (55, -14),
            (46, 0),
            (0, 0),
            (-46, 0),
        ],
        color,
        tension=0.8,
    )


def _light(color: str) -> list[Shape]:
    return [
        blob(
            [
                (x - r, y),
                (x - r * 0.6, y - r * 0.7),
                (x, y - r * 0.8),
                (x + r * 0.6, y - r * 0.5),
                (x + r * 0.4, y + r * 0.1),
            ],
            lighten(color, 0.22),
            role="light",
        )
        for x, y, r in ((-34, -40, 12), (-8, -60, 13), (18, -56, 10), (-14, -36, 9))
    ]


SUBJECT = Subject(
    names=("bush", "shrub", "hedge", "rose bush", "berry bush"),
    draw=draw,
    kind="plant",
    height=1.2,
    color="#4f9a4f",
    accent="#f4a3bd",
    place="garden",
)
