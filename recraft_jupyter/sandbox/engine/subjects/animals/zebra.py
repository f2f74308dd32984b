"""A zebra from the side, striped from head to hoof."""

from ...color import darken, luminance
from ...drawing import Drawing, Shape, curve, ellipse, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._equines import BODY, gallop
from ._faces import button_eye
from ._forms import crescent, fitted, inside, smooth, tube

TORSO = (
    "-45,-74 -44,-64 -50,-56", "-36,-76 -35,-62 -44,-48 -52,-44", "-26,-76 -25,-62 -31,-50 -40,-38",
    "-15,-74 -15,-60 -18,-48 -22,-38",
    "-5,-72 -4,-58 -6,-46 -8,-36", "5,-74 6,-60 5,-48 4,-36", "13,-78 16,-66 16,-54 14,-40",
    "19,-82 26,-70 27,-56 24,-40",
    "22,-90 31,-78 38,-64", "27,-97 34,-87 42,-76", "31,-102 37,-95 43,-88",
)  # fmt: skip


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    stripe = "#2a2428" if luminance(options.color) > 0.4 else darken(options.color, 0.7)
    running = options.pose in ("running", "galloping")
    four = gallop(fur, running=running)
    body = smooth(BODY, fur.base)
    stripes = [curve(_line(text), stripe, 3.6, role="detail") for text in TORSO]
    shapes = (
        *_banded(four.far, stripe), *_tail(fur, stripe), body, *inside(body, *stripes),
        crescent(body, fur.shade, x=-1, y=8, opacity=0.6), *_banded(four.near, stripe), *_head(fur, stripe, options),
        *_mane(fur, stripe),
    )  # fmt: skip
    return fitted(shapes, seat=(-6, -69), head_top=(38, -103), mouth=(62, -76), top=(34, -110))


def _line(text: str) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in (pair.split(",") for pair in text.split())]


def _banded(legs: tuple[Shape, ...], stripe: str) -> tuple[Shape, ...]:
    """Bands across every leg; hooves and legs alternate in the list."""
    banded: list[Shape] = []
    for index, shape in enumerate(legs):
        banded.append(shape)
        if index % 2 == 0:
            left, top, right, bottom = Drawing((shape,)).bounds
            heights = [bottom - 4 - step * 6.5 for step in range(int((bottom - top - 10) / 6.5))]
            banded.extend(
                inside(shape, *(curve([(left, y), ((left + right) / 2, y - 1), (right, y)], stripe, 2.2, role="detail")
                                for y in heights))
            )  # fmt: skip
    return tuple(banded)


def _head(fur: Coat, stripe: str, options: Options) -> tuple[Shape, ...]:
    head = smooth("30,-100 37,-105 45,-103 54,-93 64,-83 67,-77 63,-71.5 56,-72 48,-78 40,-84 33,-88", fur.base)
    bands = [
        curve([(x, y), (x - 4, y + 5), (x - 8, y + 14)], stripe, 2, role="detail")
        for x, y in ((50, -100), (55, -95), (60, -91))
    ]
    cheek = [
        curve([(x, y), (x + 3, y + 6), (x + 2, y + 12)], stripe, 2, role="detail") for x, y in ((34, -99), (38, -94))
    ]
    muzzle = smooth("57,-90 67,-82 69,-76 63,-70 55,-71 54.5,-79", stripe, role="detail")
    ear = outline("M32.5 -102 Q33 -111 37.5 -115 Q41 -108 39 -102Z", fur.base)
    inner = outline("M34.8 -103.5 Q35 -109 37.3 -112 Q39 -107 37.6 -103Z", stripe, role="detail")
    return (
        outline("M39 -103 Q40 -111 45 -114 Q47 -108 44.5 -102Z", fur.shade), head,
        *inside(head, *bands, *cheek, muzzle),
        ellipse(63.2, -79, 1.5, 1, "#8a7c7c", rotation=-40, role="detail"),
        *button_eye(45.5, -95, 2.9, options, cover=fur.base), ear, inner,
    )  # fmt: skip


def _mane(fur: Coat, stripe: str) -> tuple[Shape, ...]:
    mane = smooth("38,-108 32,-108 24,-101 16,-88 7,-74 10,-70 18,-78 27,-92 36,-101", fur.base)
    tufts = [curve([(x - 6, y - 4), (x + 2, y + 3)], stripe, 3.4, role="detail") for x, y in
             ((32, -104), (26, -97), (21, -89), (15.5, -81), (10, -73))]  # fmt: skip
    return (mane, *inside(mane, *tufts))


def _tail(fur: Coat, stripe: str) -> tuple[Shape, ...]:
    return (tube("-45,-66 -52,-60 -54,-46 -55,-38", (5, 4.5, 4, 4), fur.base),
            smooth("-58,-40 -52,-40 -51,-28 -56,-18 -59,-28", stripe))  # fmt: skip


SUBJECT = Subject(
    names=("zebra", "zebra foal"),
    draw=draw,
    kind="animal",
    height=1.7,
    color="#f1ede5",
    place="meadow",
    poses=("standing", "running", "galloping"),
    sideways=True,
)
