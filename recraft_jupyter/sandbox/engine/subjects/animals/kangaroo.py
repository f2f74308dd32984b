"""A kangaroo with a joey in its pouch."""

from ...color import mix
from ...drawing import Drawing, Shape, curve, ellipse, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    shapes = (*_body(fur), *_pouch(fur, options), *_arm(fur), *_head(fur, options))
    upright = Drawing(shapes, {"head_top": (15, -101), "mouth": (36, -88), "top": (15, -104), "hand": (34, -48),
                               "seat": (-16, -52)})  # fmt: skip
    if options.pose == "jumping":
        upright = upright.placed(rotate=14)
    return fitted(upright.shapes, **upright.anchors)


def _body(fur: Coat) -> tuple[Shape, ...]:
    tail = tube("-14,-28 -32,-14 -50,-6 -72,-4", (20, 13, 9, 4), fur.base)
    torso = smooth("8,-90 18,-86 21,-72 26,-58 28,-42 20,-26 4,-16 -16,-16 -26,-28 -24,-44 -12,-60 0,-74", fur.base)
    belly = smooth("16,-82 24,-78 26,-62 32,-46 24,-24 10,-18 8,-34 14,-52 14,-68", fur.pale, role="detail")
    thigh = smooth("-24,-28 -18,-42 -2,-44 10,-34 10,-20 0,-11 -16,-12", fur.base)
    shin = tube("2,-18 -8,-12 -12,-5", (13, 10, 8), fur.base)
    foot = smooth("-16,-6 -8,-8 8,-6.5 24,-6 27,-2.6 23,0 -12,0 -17,-2.6", fur.shade)
    far_foot = smooth("0,-6 10,-7 24,-6 34,-5 36,-2 32,0 4,0", fur.deep)
    return (far_foot, tail, crescent(tail, fur.shade, y=3.5, x=1), torso, *inside(torso, belly),
        crescent(torso, fur.shade, x=-2, y=4),
            shin, foot, thigh, crescent(thigh, fur.shade, x=2, y=3.5),
            *inside(thigh, sheen(-10, -33, 11, 9, fur.light)))  # fmt: skip


def _pouch(fur: Coat, options: Options) -> tuple[Shape, ...]:
    face = smooth("13,-46 17,-52 24,-52 29,-47 33,-43 31,-39 24,-37 15,-39", fur.light)
    ear = outline("M16 -50 Q11 -58 13 -63 Q20 -60 20 -51Z", fur.light)
    hole = outline("M16.4 -51 Q13.4 -57 14.2 -60.5 Q18.4 -58 18.6 -52Z", "#d99a8c", role="detail")
    pocket = smooth("7,-38 14,-41 24,-41 30,-42 28,-30 20,-21 10,-22", mix(fur.base, fur.pale, 0.55))
    return (ear, hole, face, ellipse(31.6, -43, 1.6, 1.3, "#3a292a"),
        *button_eye(24, -46.5, 1.7, options, cover=fur.light), pocket,
            curve([(7.6, -38), (14, -40.8), (24, -40.6), (29.6, -41.6)], fur.deep, 1.1))  # fmt: skip


def _arm(fur: Coat) -> tuple[Shape, ...]:
    far = tube("20,-68 29,-60 36,-54", (7, 6, 5), fur.shade)
    near = tube("11,-68 20,-55 31,-53", (10, 7.5, 5.5), fur.base)
    return (far, near, crescent(near, fur.shade, x=-1, y=2), ellipse(33.5, -52.4, 4, 3, fur.deep, rotation=15))


def _head(fur: Coat, options: Options) -> tuple[Shape, ...]:
    head = smooth("4,-92 9,-100 18,-103 26,-98 34,-95 40,-91 39,-85.5 32,-83 22,-83 11,-83", fur.base)
    muzzle = smooth("29,-98 39,-95 42,-88 34,-82 26,-84 25,-91", fur.pale, role="detail")
    ear = outline("M6 -98 Q-4 -112 0 -124 Q12 -116 13 -101Z", fur.base)
    inner = outline(
        "M6.6 -100 Q-0.6 -112 1.4 -119.6 Q9.4 -113 10.4 -102Z", mix("#dc9a8c", fur.base, 0.25), role="detail"
    )
    far_ear = outline("M14 -102 Q14 -115 21 -122 Q26 -112 20 -101Z", fur.shade)
    lips = [(39, -87.4), (34, -86.4), (29.5, -88.6 if options.mood in ("happy", "calm") else -84.4)]
    return (
        far_ear, head, *inside(head, muzzle), crescent(head, fur.shade, y=3, opacity=0.7), ear, inner,
        ellipse(39, -91.4, 2.6, 2.2, "#2b2124", rotation=20), curve(lips, "#4a3230", 1.1),
        *button_eye(21.5, -94.5, 2.9, options, cover=fur.base),
    )  # fmt: skip


SUBJECT = Subject(
    names=("kangaroo", "wallaby", "joey", "roo"),
    draw=draw,
    kind="animal",
    height=1.6,
    color="#b97f52",
    place="desert",
    poses=("standing", "jumping"),
    sideways=True,
)
