"""A bearded goat from the side."""

from ...color import mix
from ...drawing import Drawing, Shape, curve, ellipse, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube
from ._legs import hoof, legs


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    body = smooth(
        "-40,-58 -24,-62 -2,-60 14,-64 24,-78 36,-82 40,-70 36,-54 28,-38 6,-30 -18,-31 -38,-38 -44,-48", fur.base
    )
    belly = smooth("-40,-40 -10,-38 20,-42 34,-60 44,-50 30,-26 -30,-26", fur.pale, role="detail")
    four = legs("running" if options.pose == "running" else "standing", front=(20, -38), hind=(-32, -40),
                front_widths=(15, 10, 7, 5.6), hind_widths=(21, 13, 7.5, 5.6), near=fur.base, far=fur.shade, foot=hoof,
                foot_color="#3f3533")  # fmt: skip
    tail = smooth("-40,-56 -44,-66 -52,-70 -50,-60 -44,-52", fur.pale)
    shapes = (
        *four.far, tail, body, *inside(body, belly), crescent(body, fur.shade, y=6, opacity=0.7), *four.near,
        *inside(body, sheen(-30, -50, 13, 12, fur.light)), *_head(fur, options),
    )  # fmt: skip
    return fitted(shapes, seat=(-8, -61), head_top=(34, -92), mouth=(58, -70), top=(34, -92))


def _head(fur: Coat, options: Options) -> tuple[Shape, ...]:
    head = smooth("24,-86 32,-93 41,-91 52,-80 60,-74 60,-67 52,-65 42,-68 32,-72 25,-78", fur.base)
    muzzle = smooth("49,-84 60,-77 63,-70 56,-63 48,-65 46,-72", fur.pale, role="detail")
    horn = tube("34,-90 32,-104 22,-112 10,-110", (7, 6, 4.5, 1.6), "#b9a184")
    far_horn = tube("39,-90 39,-104 31,-113 20,-114", (6, 5.4, 4, 1.4), "#95806a")
    rings = [curve([(x - 3.4, y + 1), (x + 3.4, y - 1)], "#8d7860", 0.8) for x, y in ((33.6, -95), (32.6, -100))]
    ear = smooth("28,-86 22,-90 12,-88 9,-83 16,-80 26,-81", fur.shade)
    beard = outline(
        "M44 -68 Q50 -66 54 -66 Q55 -56 50 -50 Q50 -55 47 -52 Q47 -58 43 -60Z", mix(fur.pale, "#ffffff", 0.4)
    )
    return (
        far_horn, beard, head, *inside(head, muzzle), crescent(head, fur.shade, y=3.5, opacity=0.6), horn, *rings, ear,
        ellipse(58, -72.5, 1.4, 1, "#3a2b2b", rotation=-30, role="detail"),
        curve([(60, -69), (55, -68.6), (51, -70 if options.mood == "happy" else -67)], "#3a2b2b", 1),
        *button_eye(39, -84, 2.7, options, cover=fur.base),
        smooth("27,-88 33,-94 38,-92 34,-84 29,-82", fur.light, role="light", opacity=0.5),
    )  # fmt: skip


SUBJECT = Subject(
    names=("goat", "kid goat", "billy goat", "ibex"),
    draw=draw,
    kind="animal",
    height=1.0,
    color="#a98562",
    place="mountain",
    poses=("standing", "running"),
    sideways=True,
)
