"""A flamingo on one leg."""

from ...drawing import Drawing, Shape, circle, curve, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube


def draw(options: Options) -> Drawing:
    feathers = coat(options.color)
    leg = feathers.shade
    standing = (tube("-2,-48 -1,-26 0,-3", (4.4, 3, 2.8), leg), circle(-0.8, -25, 2.4, feathers.deep, role="detail"),
                smooth("-3,-3 2,-4 10,-2.4 13,-0.6 8,0 -5,0", leg))  # fmt: skip
    bent = (tube("-10,-48 8,-36 18,-31", (4.4, 3.2, 3), feathers.deep),
        tube("18,-31 6,-27 -8,-24", (3, 2.8, 2.6), feathers.deep),
            smooth("-7,-26 -7,-22 -16,-20 -15,-24", feathers.deep))  # fmt: skip
    shapes = (*bent, *standing, *_body(feathers), *_neck(feathers, options))
    return fitted(shapes, head_top=(27, -112), mouth=(42, -92), top=(27, -113), seat=(-10, -66))


def _body(feathers: Coat) -> tuple[Shape, ...]:
    body = smooth("-42,-48 -32,-58 -16,-66 2,-67 16,-60 18,-50 8,-43 -10,-40 -28,-43", feathers.base)
    wing = smooth("-44,-46 -34,-58 -18,-65 -2,-63 4,-54 -6,-46 -22,-44 -34,-44", feathers.shade)
    dark = smooth("-48,-44 -40,-52 -30,-52 -24,-46 -34,-42", feathers.deep, role="detail")
    plumes = [
        curve([(x, -58 + x * 0.02), (x - 6, -51), (x - 14, -47)], feathers.deep, 1.1, role="detail", opacity=0.7)
        for x in (-18, -10, -2)
    ]
    return (body, crescent(body, feathers.shade, y=5), *inside(body, sheen(8, -58, 9, 7, feathers.light)), wing,
            *inside(wing, dark, *plumes))  # fmt: skip


def _neck(feathers: Coat, options: Options) -> tuple[Shape, ...]:
    neck = tube("8,-56 24,-60 26,-74 14,-86 12,-100 22,-109 31,-106", (14, 10, 7.5, 6.5, 6.5, 8, 10), feathers.base)
    head = smooth("21,-108 28,-113 36,-110 38,-103 33,-98 25,-99", feathers.base)
    beak = outline("M35 -109 Q42 -107 44 -101 Q45 -95 41 -90 Q38 -93 36 -96 Q33 -99 33 -101Z", "#fbeee2")
    tip = outline("M44.4 -99 Q45 -95 41 -90 Q38 -93 37.4 -94.6 Q41 -95 44.4 -99Z", "#2e282c", role="detail")
    return (neck, crescent(neck, feathers.shade, x=1.6, y=2), head, beak, tip, sheen(27, -109, 6, 3, feathers.light),
            curve([(36, -100.6), (39.6, -98.6), (40.6, -94.6)], feathers.deep, 0.8),
            *button_eye(30.6, -105, 2.1, options, cover=feathers.base))  # fmt: skip


SUBJECT = Subject(
    names=("flamingo", "heron", "stork", "crane bird"),
    draw=draw,
    kind="animal",
    height=1.3,
    color="#f58aa5",
    place="beach",
    sideways=True,
)
