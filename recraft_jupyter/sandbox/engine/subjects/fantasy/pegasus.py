"""A winged horse."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, curve, limb, outline
from ...scene import Options, Subject
from ._horse import ANCHORS, POSES, horse


def wing(color: str) -> tuple[Shape, ...]:
    """A raised wing with its root at (0, 0)."""
    tips = ((-58, -30), (-55, -41), (-50, -50), (-43, -57), (-34, -62))
    feathers = [
        limb([(-6, -6), (x * 0.6 + 2, y * 0.6), (x, y)], 12, 5, color if index % 2 else darken(color, 0.08))
        for index, (x, y) in enumerate(tips)
    ]
    arch = outline("M4 2C6 -16 -2 -38 -26 -52C-30 -44 -34 -38 -40 -34C-34 -20 -20 -4 -4 4Z", lighten(color, 0.3))
    rows = [
        curve([(x, y), (x - 5, y + 4), (x - 9, y + 2)], darken(color, 0.2), 1.0)
        for x, y in ((-22, -40), (-14, -30), (-26, -30), (-8, -20), (-18, -20), (-10, -9))
    ]
    return (*feathers, arch, *rows)


def draw(options: Options) -> Drawing:
    tone = lighten(options.accent, 0.1)
    back, front = horse(options, (tone, darken(tone, 0.14), tone))
    far = Drawing(wing(darken(options.color, 0.18))).placed(x=10, y=-58, scale=0.82, rotate=24).shapes
    near = Drawing(wing(options.color)).placed(x=4, y=-54, scale=0.95).shapes
    return Drawing((*far, *back, *front, *near), ANCHORS).placed(scale=0.96)


SUBJECT = Subject(
    names=("pegasus", "winged horse", "flying horse"),
    draw=draw,
    kind="fantasy",
    height=2.0,
    color="#f3f6fb",
    accent="#e7b24e",
    place="sky",
    poses=POSES,
    sideways=True,
)
