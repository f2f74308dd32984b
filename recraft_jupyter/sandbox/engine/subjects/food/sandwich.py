"""A sandwich cut to a triangle, its filling in layers."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, clipped, curve, ellipse, outline, polygon, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    crumb, crust = lighten(color, 0.55), darken(color, 0.1)
    bottom, top = (
        rectangle(-52, -14, 104, 14, crumb, radius=4),
        outline("M-52 -46H52Q54 -46 54 -49L52 -58Q51 -62 46 -62H-46Q-51 -62 -52 -58L-54 -49Q-54 -46 -52 -46Z", crumb),
    )
    edges = (
        rectangle(-52, -4, 104, 4, crust, radius=2, role="detail"),
        outline("M-53 -53L-52 -58Q-51 -62 -46 -62H46Q51 -62 52 -58L53 -53Z", crust),
    )
    holes = [
        ellipse(x, y, 2.0, 1.3, darken(crumb, 0.1), role="detail")
        for x, y in ((-38, -9), (-16, -8), (8, -10), (30, -8), (-28, -50), (-4, -49), (20, -50), (40, -49))
    ]
    lettuce = _lettuce()
    ruffle = _ruffle()
    cheese = polygon(
        [(-54, -30), (54, -30), (40, -26), (24, -19), (8, -26), (-10, -26), (-28, -20), (-42, -26)], "#f8c33a"
    )
    ham = outline("M-54 -34C-40 -30 -30 -37 -16 -33C-4 -30 6 -37 20 -33C32 -30 44 -36 54 -33V-38H-54Z", "#f0a0a0")
    tomato = [rectangle(x, -46, 32, 8, "#dc4433", radius=3) for x in (-50, -16, 18)]
    shine = [rectangle(x + 5, -44.4, 20, 1.8, "#f48a72", radius=0.9, role="light") for x in (-50, -16, 18)]
    pick = (
        rectangle(-0.9, -92, 1.8, 34, "#d6a566"),
        ellipse(0, -84, 6, 7.4, "#7f9a3a"),
        ellipse(-1.8, -86.6, 1.6, 2.2, "#c3d87a", role="light"),
        ellipse(0, -78.4, 2, 1.4, "#d8342c", role="detail"),
    )
    return Drawing(
        (
            *pick,
            rectangle(-50, -47, 100, 36, "#4f8a34"),
            bottom,
            *clipped(edges[:1], bottom),
            *holes[:4],
            lettuce,
            ruffle,
            cheese,
            ham,
            *tomato,
            *shine,
            top,
            edges[1],
            *holes[4:],
            curve([(-46, -59), (-20, -60), (10, -60)], lighten(crust, 0.4), 1.4, role="light"),
        ),
        anchors={"top": (0, -62)},
    )


def _lettuce() -> Shape:
    return blob(
        [
            (-56, -20),
            (-50, -26),
            (0, -28),
            (50, -26),
            (56, -20),
            (48, -14),
            (38, -18),
            (28, -12),
            (16, -18),
            (4, -12),
            (-8, -18),
            (-20, -12),
            (-32, -18),
            (-44, -13),
        ],
        "#7cc04b",
    )


def _ruffle() -> Shape:
    return curve(
        [
            (-52, -19),
            (-44, -16),
            (-32, -21),
            (-20, -15),
            (-8, -21),
            (4, -15),
            (16, -21),
            (28, -15),
            (38, -21),
            (50, -17),
        ],
        "#b3e07e",
        1.4,
        role="light",
    )


SUBJECT = Subject(
    names=("sandwich", "club sandwich", "panini"),
    draw=draw,
    kind="food",
    height=0.1,
    color="#d8a25a",
    place="kitchen",
    stance="table",
)
