"""A unicorn with a rainbow mane."""

from ...color import darken, lighten
from ...drawing import Drawing, clipped, line, outline, star
from ...scene import Options, Subject
from ._horse import ANCHORS, POSES, horse


def draw(options: Options) -> Drawing:
    gold = options.accent
    mane = ("#f27fae", "#b982e0", "#6fa8ee", "#63cdb9")
    back, front = horse(options, mane)
    spike = outline("M36 -95C40 -104 46 -114 52 -120C49 -110 45 -100 41 -93Z", gold)
    rings = [line([(36 + k, -97 - k * 1.6), (43 + k, -95 - k * 1.8)], darken(gold, 0.22), 1.2) for k in (0, 3, 6, 9)]
    light = outline("M37 -96C41 -105 46 -113 51 -119C46 -109 41 -101 38.6 -95Z", lighten(gold, 0.5), role="light")
    marks = [
        star(x, y, r, r * 0.45, gold, role="detail") for x, y, r in ((-26, -50, 4.4), (-18, -45, 2.6), (-19, -55, 2.2))
    ]
    return Drawing((*back, *marks, spike, *clipped([light, *rings], spike), *front), ANCHORS).placed(scale=0.98, x=-1)


SUBJECT = Subject(
    names=("unicorn",),
    draw=draw,
    kind="fantasy",
    height=1.9,
    color="#fbf7fb",
    accent="#f5c344",
    place="meadow",
    poses=POSES,
    sideways=True,
)
