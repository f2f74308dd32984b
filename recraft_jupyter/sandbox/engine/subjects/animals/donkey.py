"""A donkey with long ears."""

from ...color import mix
from ...drawing import Drawing, Shape, curve, ellipse, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube
from ._legs import hoof, legs


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    pale = mix(fur.pale, "#ffffff", 0.35)
    body = smooth(
        "-44,-56 -36,-65 -20,-66 0,-63 14,-66 23,-77 30,-85 38,-82 39,-68 36,-52 26,-38 4,-33 -18,-34 -36,-37 -44,-46",
        fur.base,
    )
    belly = smooth("-34,-38 0,-38 26,-42 24,-30 -34,-30", pale, role="detail")
    cross = (tube("9,-68 12,-56 10,-46", (4, 4, 2), fur.deep, role="detail", opacity=0.7),)
    four = legs(
        "running" if options.pose == "running" else "standing", front=(21, -41), hind=(-33, -43),
        front_widths=(15, 10, 7.5, 6.5), hind_widths=(24, 14, 8.5, 6.5), near=fur.base, far=fur.shade, foot=hoof,
        foot_color="#3d3432",
    )  # fmt: skip
    tail = (
        tube("-43,-58 -52,-52 -54,-38", (4, 3.4, 3), fur.shade),
        smooth("-57,-40 -51,-40 -50,-28 -55,-22", fur.deep),
    )
    shapes = (
        *four.far, *tail, body, *inside(body, belly, *cross), crescent(body, fur.shade, x=-1, y=6, opacity=0.7),
        *four.near, *inside(body, sheen(-32, -53, 14, 13, fur.light)), *_head(fur, pale, options), *_mane(fur),
    )  # fmt: skip
    return fitted(shapes, seat=(-8, -64), head_top=(38, -94), mouth=(64, -66), top=(38, -96))


def _head(fur: Coat, pale: str, options: Options) -> tuple[Shape, ...]:
    head = smooth("27,-86 33,-93 42,-95 51,-88 60,-79 67,-73 67,-65 60,-61 52,-63 43,-69 35,-74 29,-79", fur.base)
    muzzle = smooth("57,-84 66,-76 70,-68 62,-59 52,-62 51,-70", pale, role="detail")
    ring = ellipse(44, -86, 5.4, 5, pale, role="detail")
    ear = outline("M31 -91 Q20 -104 22 -120 Q36 -112 38 -94Z", fur.base)
    inner = outline(
        "M31.4 -94 Q24 -104 24.6 -114.6 Q33.6 -108 35.2 -95.6Z", mix("#d99c92", fur.base, 0.35), role="detail"
    )
    far_ear = outline("M40 -94 Q38 -110 46 -119 Q52 -107 46 -92Z", fur.shade)
    lips = [(66, -66), (61, -65), (56.5, -68 if options.mood in ("happy", "calm") else -62)]
    return (
        far_ear, head, *inside(head, muzzle, ring), crescent(head, fur.shade, y=3.4, opacity=0.6), ear, inner,
        ellipse(64.4, -71.5, 1.3, 1.8, fur.deep, rotation=-35, role="detail"), curve(lips, fur.deep, 1.2),
        *button_eye(44.4, -86, 3.1, options, cover=fur.base),
    )  # fmt: skip


def _mane(fur: Coat) -> tuple[Shape, ...]:
    mane = smooth("40,-99 33,-99 25,-91 16,-79 11,-70 13,-66 20,-72 28,-83 36,-92", fur.deep)
    return (mane,)


SUBJECT = Subject(
    names=("donkey", "mule", "burro"),
    draw=draw,
    kind="animal",
    height=1.4,
    color="#8d8a92",
    place="farm",
    poses=("standing", "running"),
    sideways=True,
)
