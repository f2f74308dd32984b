"""A monkey that sits and holds a banana."""

from ...color import mix
from ...drawing import Drawing, Shape, circle, ellipse, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye, mouth
from ._forms import both, crescent, fitted, inside, mirrored, sheen, smooth, symmetric, tube


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    skin = mix("#eebd93", fur.base, 0.12)
    shapes = (*_tail(fur), *_body(fur, skin), *_arms(fur, skin), *_head(fur, skin, options))
    return fitted(shapes, head_top=(0, -94), mouth=(0, -60), top=(0, -95), hand=(30, -50), other_hand=(-23, -12))


def _tail(fur: Coat) -> tuple[Shape, ...]:
    return (tube("-12,-8 -34,-6 -44,-18 -40,-34 -48,-44 -56,-38 -52,-32", (6, 6, 5.5, 5, 4.5, 4, 3.5), fur.shade),)


def _body(fur: Coat, skin: str) -> tuple[Shape, ...]:
    torso = symmetric("0,-58 11,-55 18,-42 21,-22 17,-6 8,-1 0,-1", fur.base)
    belly = symmetric("0,-50 8,-46 12,-30 11,-14 5,-7 0,-6", skin, role="detail")
    leg = tube("10,-10 23,-24 30,-14 24,-5", (13, 12, 10, 8.5), fur.base)
    foot = smooth("17,-2 20,-8 28,-8.5 36,-5.5 36,-1.5 32,0 19,0", skin)
    return (torso, crescent(torso, fur.shade, x=4, y=2), belly,
            *both(leg, crescent(leg, fur.shade, x=1.5, y=2), foot,
                crescent(foot, mix(skin, fur.deep, 0.3), y=1.8)))  # fmt: skip


def _arms(fur: Coat, skin: str) -> tuple[Shape, ...]:
    left = tube("-15,-50 -27,-38 -26,-22 -24,-14", (10, 10, 8.5, 8), fur.base)
    right = tube("15,-50 27,-40 33,-46 31,-54", (10, 10, 9, 8), fur.base)
    hand = smooth("-29,-15 -24,-17 -19,-13 -19,-7 -24,-5 -29,-8", skin)
    fist = smooth("25,-55 30,-60 37,-58 38,-52 33,-48 26,-50", skin)
    banana = outline("M30 -50 Q24 -62 31 -76 L35 -77 Q34 -64 38 -51 Q34 -46 30 -50Z", "#f7d548")
    shade = outline("M35 -77 Q34 -64 38 -51 Q36 -48 34.5 -48 Q31 -62 35 -77Z", "#dba72a", role="shadow")
    stem = tube("32.8,-75 33.6,-80", (2.6, 2.2), "#8a6a2a")
    return (
        left,
        crescent(left, fur.shade, x=2, y=2),
        hand,
        right,
        crescent(right, fur.shade, x=1.5, y=2),
        stem,
        banana,
        shade,
        fist,
    )


def _head(fur: Coat, skin: str, options: Options) -> tuple[Shape, ...]:
    ear = circle(23, -75, 8.5, fur.base)
    inner = circle(23, -75, 5, skin, role="detail")
    head = symmetric("0,-97 12,-95 21,-86 23,-74 19,-62 10,-55 0,-53", fur.base)
    mask = symmetric("0,-84 6,-88 14,-87 18,-79 15,-71 19,-64 14,-56 0,-53.5", skin, role="detail")
    lips = symmetric("0,-69 9,-68 15,-62 12,-55.5 0,-53.5", mix(skin, "#ffffff", 0.2), role="detail")
    hair = smooth("-4,-95 -3,-103 1,-100 6,-104 5,-95", fur.base)
    nostril = ellipse(2, -65.6, 1, 0.8, mix(skin, "#5a2f25", 0.7), rotation=25, role="detail")
    return (
        *both(ear, inner), hair, head, *inside(head, mask), crescent(head, fur.shade, x=3, y=2, opacity=0.55),
        sheen(-7, -91, 11, 5, fur.light), *inside(head, lips), nostril, *mirrored(nostril),
        *mouth(0, -61, 15, options, color="#5a2f2a", stroke=1.4),
        *button_eye(-8.5, -77, 3.7, options, cover=skin), *button_eye(8.5, -77, 3.7, options, cover=skin, inner=-1),
    )  # fmt: skip


SUBJECT = Subject(
    names=("monkey", "chimp", "chimpanzee", "ape", "gorilla", "orangutan", "baboon"),
    draw=draw,
    kind="animal",
    height=0.8,
    color="#8b5836",
    place="jungle",
    poses=("sitting",),
)
