"""A koala that sits with folded paws."""

from ...color import mix
from ...drawing import Drawing, Shape, circle, curve, ellipse
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye, mouth
from ._forms import both, crescent, fitted, sheen, smooth, symmetric, tube


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    white = mix(fur.pale, "#ffffff", 0.6)
    shapes = (*_ears(fur, white), *_body(fur, white), *_head(fur, white, options))
    return fitted(shapes, head_top=(0, -88), mouth=(0, -56), top=(0, -89), hand=(8, -28))


def _ears(fur: Coat, white: str) -> tuple[Shape, ...]:
    ear = smooth("12,-82 20,-96 32,-99 42,-90 43,-76 35,-66 24,-66", fur.base)
    fluff = smooth(
        "20,-80 25,-90 33,-92 37,-84 39,-76 33,-71 30,-74 26,-70",
        mix(white, "#e8b6b6", 0.35),
        role="detail",
        tension=0.6,
    )
    return both(ear, crescent(ear, fur.shade, x=2, y=3), fluff)


def _body(fur: Coat, white: str) -> tuple[Shape, ...]:
    torso = symmetric("0,-54 16,-50 26,-36 30,-18 25,-4 12,0 0,0", fur.base)
    belly = symmetric("0,-48 10,-44 16,-28 14,-10 6,-3 0,-2", white, role="detail")
    leg = smooth("14,-16 24,-20 34,-12 35,-3 27,0 14,0 11,-6", fur.base)
    sole = ellipse(25, -6.5, 7.5, 5.6, fur.deep, role="detail")
    toes = [circle(x, -11.8 + abs(x - 25) * 0.2, 1.5, fur.deep, role="detail") for x in (20.5, 25, 29.5)]
    arm = tube("21,-46 28,-34 19,-26 9,-27", (13, 13, 11, 10), fur.base)
    claws = [curve([(x, -30), (x - 2, -27.5)], fur.deep, 1) for x in (6.5, 8.6, 10.7)]
    return (torso, crescent(torso, fur.shade, x=4, y=3), belly,
        *both(leg, crescent(leg, fur.shade, x=2, y=2), sole, *toes),
            *both(arm, crescent(arm, fur.shade, x=1.5, y=2.5), *claws))  # fmt: skip


def _head(fur: Coat, white: str, options: Options) -> tuple[Shape, ...]:
    head = symmetric("0,-91 13,-89 24,-80 27,-68 22,-56 11,-49.5 0,-48", fur.base)
    snout = symmetric("0,-76 4.5,-74 6.4,-66 5,-60 0,-58.5", "#33292f")
    shine = ellipse(-1.8, -71.5, 1.6, 3, "#ffffff", role="light", opacity=0.4)
    chin = symmetric("0,-60 7,-58 8,-52 0,-48.5", white, role="detail")
    tuft = smooth("-6,-89 -3,-96 0,-92 4,-97 6,-89", fur.base)
    return (
        tuft, head, crescent(head, fur.shade, x=3, y=3), sheen(-7, -84, 13, 6, fur.light), chin,
        *both(ellipse(17, -62, 4.4, 3, "#ee8f93", role="detail", opacity=0.5)),
        *mouth(0, -55.2, 9, options, color="#4a3a3f"), snout, crescent(snout, "#1c161a", x=1.5, y=1.5), shine,
        *button_eye(-12.5, -71, 3.6, options, cover=fur.base),
        *button_eye(12.5, -71, 3.6, options, cover=fur.base, inner=-1),
    )  # fmt: skip


SUBJECT = Subject(
    names=("koala", "koala bear"),
    draw=draw,
    kind="animal",
    height=0.7,
    color="#9aa3ad",
    place="forest",
    poses=("sitting",),
)
