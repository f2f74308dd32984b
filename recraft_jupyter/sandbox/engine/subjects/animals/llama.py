"""A woolly llama with a tasselled halter."""

import math

from ...color import darken
from ...drawing import Drawing, Shape, circle, curve, ellipse, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth
from ._legs import hoof, legs


def draw(options: Options) -> Drawing:
    wool = coat(options.color)
    four = legs(
        "standing", front=(15, -34), hind=(-24, -34), front_widths=(12, 9, 7, 6.4), hind_widths=(16, 11, 7.5, 6.4),
        near=wool.base, far=wool.shade, foot=hoof, foot_color="#5a4a42",
    )  # fmt: skip
    tail = smooth("-34,-52 -42,-62 -50,-60 -47,-52 -51,-47 -40,-45", wool.shade)
    shapes = (*four.far, tail, *four.near, *_fleece(wool), *_blanket(options), *_head(wool, options))
    return fitted(shapes, seat=(-8, -62), head_top=(29, -106), mouth=(44, -92), top=(28, -107))


def _fleece(wool: Coat) -> tuple[Shape, ...]:
    puffs = [
        circle(
            -8 + math.cos(angle) * 25,
            -46 + math.sin(angle) * 12,
            9,
            wool.shade if math.sin(angle) > 0.35 else wool.base,
        )
        for angle in (math.radians(step * 30 + 15) for step in range(12))
    ]
    puffs.sort(key=lambda puff: -puff.path[0][1][0][1])
    neck = smooth("6,-50 8,-62 13,-70 12,-80 17,-88 22,-98 34,-98 36,-86 34,-76 36,-66 32,-54 27,-44 14,-40", wool.base)
    curls = [
        curve([(x - 3, y), (x - 1, y - 3), (x + 3, y - 2), (x + 2, y + 1)], wool.shade, 1.3)
        for x, y in ((18, -60), (27, -66), (20, -74), (28, -80), (-28, -44), (22, -50), (-24, -52))
    ]
    return (*puffs, ellipse(-8, -46, 27, 14, wool.base), neck, crescent(neck, wool.shade, x=-2.5, y=3), *curls,
            *inside(neck, sheen(29, -72, 8, 16, wool.light)))  # fmt: skip


def _blanket(options: Options) -> tuple[Shape, ...]:
    cloth = outline("M-22 -60 Q-9 -66 5 -60 L7 -40 Q-8 -35 -23 -40Z", options.accent)
    stripes = [
        curve([(-24, y), (-8, y + 3), (8, y)], color, 2.2, role="detail")
        for y, color in ((-55, "#f6d365"), (-50, "#fff4e0"), (-45, "#3d8fa8"))
    ]
    fringe = [curve([(x, -39), (x, -34.5)], "#f6d365", 1.6, role="detail") for x in (-20, -14, -8, -2, 4)]
    return (cloth, *inside(cloth, *stripes), crescent(cloth, darken(options.accent, 0.3), y=3), *fringe)


def _head(wool: Coat, options: Options) -> tuple[Shape, ...]:
    head = smooth("17,-96 20,-104 28,-107 36,-103 43,-99 48,-94 46,-88 39,-86 30,-86 21,-89", wool.base)
    muzzle = smooth("38,-102 46,-98 50,-92 45,-86 38,-87 36,-94", wool.pale, role="detail")
    ear = outline("M20 -102 Q14 -112 18 -121 Q25 -114 25 -104Z", wool.base)
    inner = outline("M20.6 -104 Q17 -111 18.8 -117 Q23 -112 23 -105Z", "#dea197", role="detail")
    far_ear = outline("M28 -106 Q25 -115 30 -122 Q35 -114 33 -104Z", wool.shade)
    tuft = [
        circle(x, y, radius, wool.light) for x, y, radius in ((22, -104.5, 4.4), (27, -107.5, 4.6), (31, -104.6, 3.8))
    ]
    lips = [(47, -92), (43, -90.6), (39.6, -92.6 if options.mood in ("happy", "calm") else -88.4)]
    halter = (curve([(36, -102.5), (35, -95), (37, -87)], options.accent, 1.8, role="detail"),
              circle(24, -86, 2.6, options.accent))  # fmt: skip
    return (
        far_ear, head, *inside(head, muzzle), crescent(head, wool.shade, y=3, opacity=0.7), *halter, ear, inner, *tuft,
        ellipse(46.6, -95.8, 1.6, 1.1, "#4a3836", rotation=25, role="detail"), curve(lips, "#5a4440", 1.1),
        *button_eye(30, -97.4, 2.9, options, cover=wool.base),
    )  # fmt: skip


SUBJECT = Subject(
    names=("llama", "alpaca", "guanaco"),
    draw=draw,
    kind="animal",
    height=1.8,
    color="#f1e3cd",
    accent="#d0473f",
    place="mountain",
    sideways=True,
)
