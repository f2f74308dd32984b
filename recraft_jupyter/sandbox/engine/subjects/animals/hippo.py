"""A round hippopotamus."""

from ...color import mix
from ...drawing import Drawing, Shape, curve, ellipse, rectangle
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube
from ._legs import legs, stump


def draw(options: Options) -> Drawing:
    skin = coat(options.color)
    body = smooth("-50,-38 -46,-54 -30,-65 -6,-67 18,-64 34,-54 38,-36 28,-20 4,-12 -24,-12 -42,-20 -50,-30", skin.base)
    belly = smooth("-44,-18 -10,-20 34,-26 30,-8 -40,-8", mix(skin.pale, "#f0b8b0", 0.4), role="detail", opacity=0.8)
    four = legs(
        "standing", front=(14, -26), hind=(-34, -26), front_widths=(18, 17, 16, 15), hind_widths=(21, 18, 16, 15),
        near=skin.base, far=skin.shade, foot=stump, foot_color=skin.base, far_foot_color=skin.shade,
    )  # fmt: skip
    tail = tube("-48,-46 -55,-42 -56,-34", (4, 3.6, 2.4), skin.shade)
    shapes = (
        *four.far, tail, body, *inside(body, belly), crescent(body, skin.shade, x=1, y=6, opacity=0.7), *four.near,
        *inside(body, sheen(-18, -54, 24, 11, skin.light)), *_head(skin, options),
    )  # fmt: skip
    return fitted(shapes, seat=(-10, -66), head_top=(38, -73), mouth=(62, -38), top=(36, -75))


def _head(skin: Coat, options: Options) -> tuple[Shape, ...]:
    pink = mix("#e79a94", skin.base, 0.25)
    far_ear = ellipse(46, -73, 4, 5, skin.shade, rotation=20)
    head = smooth(
        "22,-58 26,-68 36,-73 47,-70 53,-62 64,-60 74,-54 77,-44 72,-34 58,-30 42,-31 30,-37 23,-46", skin.base
    )
    snout = smooth("52,-60 64,-61 75,-55 78,-44 72,-33 58,-29 46,-32 47,-44", skin.light, role="detail", opacity=0.55)
    ear = ellipse(29, -70, 5, 6, skin.base, rotation=-20)
    inner = ellipse(29, -69.6, 2.8, 3.8, pink, rotation=-20, role="detail")
    teeth = [rectangle(x, -39.6, 3.6, 5, "#fff8ea", radius=1.2, role="detail") for x in (57, 64)]
    bend = {"happy": -46.0, "calm": -42.0}.get(options.mood, -34.0)
    nostrils = [ellipse(x, -55, 2.2, 1.6, skin.deep, rotation=20, role="detail") for x in (66, 72)]
    return (
        far_ear, head, *inside(head, snout), crescent(head, skin.shade, y=5, opacity=0.7), ear, inner, *teeth,
        curve([(75, -42), (66, -39), (54, -39), (46, bend)], skin.deep, 1.6), *nostrils,
        ellipse(48, -48, 4.4, 3, pink, role="detail", opacity=0.7), sheen(38, -67, 9, 5, skin.light),
        *button_eye(44, -62, 3.2, options, cover=skin.base),
    )  # fmt: skip


SUBJECT = Subject(
    names=("hippo", "hippopotamus"),
    draw=draw,
    kind="animal",
    height=1.5,
    color="#8f87a3",
    place="jungle",
    sideways=True,
)
