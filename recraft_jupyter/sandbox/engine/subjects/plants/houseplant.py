"""A monstera in a pot."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, curve, limb, outline
from ...scene import Options, Subject
from ._greenery import pot

SPLIT_LEAF = (
    "M0 0C6 2 14 0 18 -6L10 -9L20 -11C22 -15 22 -19 20 -23L11 -19L18 -27C16 -32 12 -36 8 -38L5 -30"
    "L4 -40Q0 -43 -4 -40L-5 -30L-8 -38"
    "C-12 -36 -16 -32 -18 -27L-11 -19L-20 -23C-22 -19 -22 -15 -20 -11L-10 -9L-18 -6C-14 0 -6 2 0 0Z"
)
LEAVES = (
    (-26, -54, 1.0, -48),
    (26, -52, 0.96, 50),
    (-13, -66, 1.05, -18),
    (15, -66, 1.0, 22),
    (-32, -38, 0.7, -78),
    (33, -38, 0.66, 80),
    (0, -60, 0.84, 2),
)


def split_leaf(x: float, y: float, size: float, turn: float, color: str) -> tuple[Shape, ...]:
    veins = [
        curve([(0, -2 - k), (s * 7, -6 - k)], lighten(color, 0.3), 0.7, role="light")
        for s in (-1, 1)
        for k in (2, 11, 20)
    ]
    shapes = (
        outline(SPLIT_LEAF, color),
        outline("M0 0Q3 -20 0 -40Q-1 -20 0 0Z", lighten(color, 0.3), role="light"),
        *veins,
    )
    return Drawing(shapes).placed(x=x * 0.72, y=y * 0.82 - 10, scale=size, rotate=turn).shapes


def draw(options: Options) -> Drawing:
    color = options.color
    stems = [
        limb([(x * 0.06, -30), (x * 0.3, y * 0.7), (x * 0.72, y * 0.82 - 10)], 2.4, 1.6, darken(color, 0.2))
        for x, y, _, _ in LEAVES
    ]
    leaves = [
        shape
        for index, (x, y, size, turn) in enumerate(LEAVES)
        for shape in split_leaf(x, y, size, turn, (darken(color, 0.16), color, lighten(color, 0.08))[index % 3])
    ]
    return Drawing((*stems, *leaves, *pot(44, 36, options.accent)), anchors={"top": (0, -100)})


SUBJECT = Subject(
    names=("houseplant", "potted plant", "plant", "house plant", "monstera", "fern", "flower pot", "flowerpot"),
    draw=draw,
    kind="plant",
    height=0.8,
    color="#3f9460",
    accent="#d0744a",
    place="living room",
)
