"""A lizard with a curled tail and large eyes, such as a chameleon or a gecko."""

from ...color import mix
from ...drawing import Drawing, Shape, circle, curve, ellipse
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube

CREST = ((-20, -44), (-10, -49), (0, -51), (10, -50), (20, -47))


def draw(options: Options) -> Drawing:
    skin = coat(options.color)
    shapes = (*_far(skin), *_tail(skin), *_body(skin, options.accent), *_near(skin), *_head(skin, options))
    return fitted(shapes, head_top=(40, -62), mouth=(62, -40), top=(36, -62), seat=(0, -50), hand=(28, -3))


def _far(skin: Coat) -> tuple[Shape, ...]:
    return (
        tube("24,-26 34,-18 36,-4", (9, 7, 5), skin.deep), ellipse(38, -2.2, 6, 2.6, skin.deep),
        tube("-20,-26 -10,-16 -10,-4", (10, 7, 5), skin.deep), ellipse(-8, -2.2, 6, 2.6, skin.deep),
    )  # fmt: skip


def _tail(skin: Coat) -> tuple[Shape, ...]:
    tail = tube("-24,-34 -44,-30 -58,-18 -60,-4 -50,4 -40,-1 -42,-11 -50,-10", (20, 15, 11, 8, 7, 6, 4.5, 3), skin.base)
    bands = [ellipse(x, y, 2, 9, skin.deep, rotation=turn, role="detail") for x, y, turn in
             ((-34, -33, 10), (-46, -28, 30), (-56, -18, 60))]  # fmt: skip
    return (tail, *inside(tail, *bands), crescent(tail, skin.shade, y=3))


def _body(skin: Coat, accent: str) -> tuple[Shape, ...]:
    body = smooth("-34,-34 -22,-46 0,-51 22,-47 34,-36 28,-22 6,-15 -18,-18 -32,-26", skin.base)
    pale = smooth("-30,-24 0,-22 30,-26 24,-14 0,-10 -22,-12", skin.pale, role="detail")
    stripes = [curve([(x, -50), (x + 3, -38), (x - 1, -26)], accent, 3.4, role="detail") for x in (-18, -4, 10, 22)]
    crest = [circle(x, y, 2.6, mix(skin.deep, accent, 0.4)) for x, y in CREST]
    return (*crest, body, *inside(body, pale, *stripes), crescent(body, skin.shade, y=5, opacity=0.6),
            *inside(body, sheen(0, -45, 22, 6, skin.light)))  # fmt: skip


def _near(skin: Coat) -> tuple[Shape, ...]:
    return tuple(
        shape
        for x, bend in ((16, 26), (-26, -34))
        for shape in (
            tube(f"{x},-28 {bend},-16 {bend - 2},-4", (12, 9, 6), skin.base),
            *(tube(f"{bend - 2},-3 {bend - 2 + reach},-1.6", (5, 3), skin.light) for reach in (-6, 3, 9)),
        )
    )


def _head(skin: Coat, options: Options) -> tuple[Shape, ...]:
    casque = smooth("18,-46 24,-58 38,-66 44,-58 40,-48", skin.shade)
    head = smooth("22,-46 34,-60 50,-58 64,-46 66,-40 58,-34 42,-31 28,-34", skin.base)
    jaw = smooth("34,-38 50,-38 64,-41 58,-33 42,-29 32,-32", skin.pale, role="detail")
    bend = {"happy": -36.0, "calm": -39.0}.get(options.mood, -42.0)
    return (
        casque, head, *inside(head, jaw), crescent(head, skin.shade, y=3, opacity=0.5),
        curve([(66, -41), (56, -38.5), (46, -38), (38, bend)], "#2c3a26", 1.3),
        ellipse(61, -46, 1.3, 0.9, skin.deep, role="detail"),
        circle(44, -50, 9, skin.light), circle(44, -50, 6.8, skin.base, role="detail"),
        *button_eye(45, -50, 4.2, options, cover=skin.base),
    )  # fmt: skip


SUBJECT = Subject(
    names=("lizard", "chameleon", "gecko", "iguana", "salamander", "komodo dragon", "newt"),
    draw=draw,
    kind="animal",
    height=0.22,
    color="#6fb544",
    accent="#f2c23c",
    place="jungle",
    sideways=True,
)
