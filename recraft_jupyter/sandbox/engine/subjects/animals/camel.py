"""A camel with two humps and a woven saddle cloth."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, curve, ellipse, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube
from ._legs import legs, paw


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    body = smooth(
        "-44,-54 -38,-64 -32,-78 -23,-83 -15,-76 -9,-67 -2,-68 4,-79 12,-82 19,-74 26,-62 36,-60 42,-72 44,-88 50,-95 "
        "57,-90 56,-72 50,-52 36,-42 12,-40 -12,-38 -34,-42 -44,-48", fur.base)  # fmt: skip
    gait = options.pose if options.pose in ("running", "walking") else "standing"
    four = legs(gait, front=(20, -46), hind=(-35, -48), front_widths=(14, 9, 7, 5.6), hind_widths=(20, 13, 7.5, 5.8),
                near=fur.base, far=fur.shade, foot=paw, foot_color=fur.shade)  # fmt: skip
    tail = tube("-43,-54 -51,-46 -52,-34", (3.4, 2.6, 2.4), fur.shade)
    wool = (smooth("-36,-76 -23,-88 -10,-76 -18,-73 -23,-76 -29,-72", fur.deep, role="detail", opacity=0.55),
            smooth("-1,-74 11,-87 24,-72 16,-72 11,-75 5,-71", fur.deep, role="detail", opacity=0.55))  # fmt: skip
    shapes = (
        *four.far, tail, smooth("-55,-36 -50,-36 -50,-26 -54,-24", fur.deep), body, *inside(body, *wool),
        crescent(body, fur.shade, x=-2, y=6, opacity=0.75), *four.near,
        *inside(body, sheen(-33, -54, 13, 12, fur.light)),
        *_cloth(options), *_head(fur, options),
    )  # fmt: skip
    return fitted(shapes, seat=(-6, -68), head_top=(54, -104), mouth=(72, -86), top=(54, -106))


def _cloth(options: Options) -> tuple[Shape, ...]:
    accent = options.accent
    cloth = outline("M-15 -72 Q-6 -65 3 -74 L6 -46 Q-5 -42 -16 -46Z", accent)
    hem = outline("M-17 -50 Q-5 -46 7 -50 L7 -40 L-17 -40Z", darken(accent, 0.3), role="detail")
    stripe = outline("M-16 -60 Q-5 -56 6 -60 L6 -57 Q-5 -53 -16 -57Z", lighten(accent, 0.6), role="detail")
    fringe = [tube(f"{x},-46 {x},-40", (1.8, 2.2), "#f2c14e") for x in (-14, -9.5, -5, -0.5, 4)]
    return (*fringe, cloth, *inside(cloth, hem, stripe))


def _head(fur: Coat, options: Options) -> tuple[Shape, ...]:
    head = smooth("44,-94 48,-102 56,-104 63,-99 72,-96 76,-90 73,-84 64,-84 55,-86 47,-87", fur.base)
    muzzle = smooth("65,-99 74,-97 78,-89 72,-83 64,-83 63,-91", fur.pale, role="detail", opacity=0.8)
    ear = outline("M47 -100 Q43 -106 38 -106 Q40 -98 46 -96Z", fur.shade)
    tuft = smooth("46,-101 49,-108 53,-105 57,-108 59,-102 53,-101", fur.deep)
    half_lid = outline("M54.6 -98.6 Q58 -103 61.4 -98.8Z", fur.shade, role="detail")
    lips = [(75, -88), (70, -87), (65, -90 if options.mood in ("happy", "calm") else -84.6)]
    return (
        tuft, head, *inside(head, muzzle), crescent(head, fur.shade, y=3, opacity=0.7), ear,
        ellipse(73, -93, 1.6, 0.8, fur.deep, rotation=35, role="detail"), curve(lips, fur.deep, 1.2),
        *button_eye(58, -97.4, 2.7, options, cover=fur.base), half_lid,
    )  # fmt: skip


SUBJECT = Subject(
    names=("camel", "dromedary", "bactrian camel", "camel calf"),
    draw=draw,
    kind="animal",
    height=2.2,
    color="#cf9f63",
    accent="#b8423a",
    place="desert",
    poses=("standing", "walking", "running"),
    sideways=True,
)
