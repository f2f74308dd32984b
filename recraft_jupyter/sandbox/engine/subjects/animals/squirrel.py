"""A squirrel with a great curled tail that holds an acorn."""

from ...color import mix
from ...drawing import Drawing, Shape, curve, ellipse, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    white = mix(fur.pale, "#ffffff", 0.45)
    shapes = (*_tail(fur), *_body(fur, white), *_acorn(), *_arm(fur), *_head(fur, white, options))
    return fitted(shapes, head_top=(16, -84), mouth=(34, -64), top=(14, -86), hand=(36, -45))


def _tail(fur: Coat) -> tuple[Shape, ...]:
    tail = smooth(
        "-8,-3 -26,-2 -40,-12 -42,-32 -34,-50 -40,-66 -52,-74 -46,-90 -28,-96 -12,-86 -8,-66 -16,-46 -20,-30 -12,-16",
        fur.shade,
    )
    stripe = smooth("-16,-8 -28,-10 -34,-22 -32,-38 -26,-52 -30,-66 -38,-78 -28,-86 -18,-78 -18,-62 -26,-42 -26,-24",
        fur.base,
                    role="detail")  # fmt: skip
    tip = smooth("-34,-88 -26,-92 -18,-84 -17,-72 -24,-78", fur.light, role="light", opacity=0.7)
    return tail, crescent(tail, fur.deep, x=3, y=3, opacity=0.6), stripe, tip


def _body(fur: Coat, white: str) -> tuple[Shape, ...]:
    torso = smooth("8,-62 20,-58 27,-44 28,-26 22,-8 8,-1 -10,-2 -18,-14 -14,-32 -2,-50", fur.base)
    belly = smooth("20,-60 28,-50 32,-28 24,-6 14,-6 16,-26 16,-44", white, role="detail")
    thigh = smooth("-14,-16 -8,-28 6,-30 15,-20 12,-6 0,-1 -12,-3", fur.base)
    foot = smooth("-4,-5 6,-7.5 18,-6.5 27,-4.5 28,-1.5 24,0 0,0", fur.shade)
    return (torso, *inside(torso, belly), crescent(torso, fur.shade, x=-3, y=2, opacity=0.8), foot, thigh,
            crescent(thigh, fur.shade, x=2, y=3), *inside(thigh, sheen(-2, -20, 10, 8, fur.light)))  # fmt: skip


def _acorn() -> tuple[Shape, ...]:
    nut = smooth("30,-48 41,-48 41,-39 35.5,-33 30,-39", "#c98a45")
    cap = smooth("28,-47 29,-52 35.5,-54.5 42,-52 43,-47 35.5,-45.6", "#7d5433")
    return (nut, crescent(nut, "#9c632c", x=2, y=2), cap, tube("35.5,-54 36.5,-58", (2, 1.6), "#5c3c24"),
            ellipse(33, -42, 1.2, 2.6, "#ffffff", role="light", opacity=0.4))  # fmt: skip


def _arm(fur: Coat) -> tuple[Shape, ...]:
    far = tube("22,-50 32,-46 38,-42", (7, 6, 5.5), fur.shade)
    near = tube("13,-48 20,-37 31,-41", (10, 8, 6), fur.base)
    return far, near, crescent(near, fur.shade, x=-1, y=2.2)


def _head(fur: Coat, white: str, options: Options) -> tuple[Shape, ...]:
    head = smooth("-2,-66 2,-78 13,-85 25,-81 32,-72 38,-67 36,-60 26,-55 12,-54 2,-58", fur.base)
    cheek = smooth("22,-66 32,-72 40,-66 36,-58 24,-54 16,-58", white, role="detail")
    ear = outline("M2 -78 Q-3 -92 2 -102 Q10 -95 12 -83Z", fur.base)
    inner = outline("M4 -81 Q0.6 -91 2.8 -97 Q8 -92 9 -84Z", mix("#d98f7c", fur.base, 0.3), role="detail")
    far_ear = outline("M14 -84 Q14 -95 20 -101 Q24 -92 21 -82Z", fur.shade)
    lips = [(36, -62.6), (31, -61), (26.5, -63.5 if options.mood in ("happy", "calm") else -59.4)]
    return (
        far_ear, head, *inside(head, cheek), crescent(head, fur.shade, x=0, y=3.5, opacity=0.6), ear, inner,
        ellipse(37, -67.4, 2.3, 1.9, "#3a2522"), curve(lips, "#5a3428", 1.1), sheen(12, -79, 9, 5, fur.light),
        *button_eye(20, -71.5, 3.8, options, cover=fur.base),
    )  # fmt: skip


SUBJECT = Subject(
    names=("squirrel", "chipmunk", "red squirrel"),
    draw=draw,
    kind="animal",
    height=0.35,
    color="#c4652f",
    place="forest",
    poses=("sitting",),
    sideways=True,
)
