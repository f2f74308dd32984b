"""A horse from the side, standing or galloping."""

from ...color import darken, luminance
from ...drawing import Drawing, Shape, curve, ellipse, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._equines import BODY, gallop
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    hair = darken(options.color, 0.55) if luminance(options.color) > 0.35 else fur.shade
    body = smooth(BODY, fur.base)
    running = options.pose in ("running", "galloping")
    four = gallop(fur, running=running)
    shapes = (
        *four.far, *_tail(hair, running=running), body, crescent(body, fur.shade, x=-1, y=8), *four.near,
        *inside(body, sheen(-33, -57, 16, 17, fur.light)),
        curve([(14, -66), (20, -56), (17, -46)], fur.shade, 1.4, role="shadow"),
        *_head(fur, options), *_mane(hair, running=running),
    )  # fmt: skip
    return fitted(shapes, seat=(-6, -69), head_top=(38, -103), mouth=(62, -76), top=(34, -108))


def _head(fur: Coat, options: Options) -> tuple[Shape, ...]:
    head = smooth("30,-100 37,-105 45,-103 54,-93 64,-83 67,-77 63,-71.5 56,-72 48,-78 40,-84 33,-88", fur.base)
    muzzle = smooth("58,-88 66,-81 67.5,-76 63,-71.5 56,-72 54,-78", fur.deep, role="detail", opacity=0.6)
    far_ear = outline("M39 -103 Q40 -111 45 -114 Q47 -108 44.5 -102Z", fur.shade)
    ear = outline("M32.5 -102 Q33 -111 37.5 -115 Q41 -108 39 -102Z", fur.base)
    inner = outline("M34.8 -103.5 Q35 -109 37.3 -112 Q39 -107 37.6 -103Z", fur.deep, role="detail")
    blaze = smooth("46,-101.5 53,-93.5 59,-87.5 56.5,-87 49,-94 44,-100", "#fff7ea", role="detail", opacity=0.9)
    return (
        far_ear, head, crescent(head, fur.shade, x=1, y=4, opacity=0.8), muzzle, blaze,
        ellipse(63.2, -79, 1.5, 1, "#2a2020", rotation=-40, role="detail"),
        curve([(64, -74.5), (59.5, -75.5), (57, -77 if options.mood == "happy" else -74)], "#2a2020", 1),
        *button_eye(45.5, -95, 2.7, options, cover=fur.base), ear, inner,
    )  # fmt: skip


def _mane(hair: str, *, running: bool) -> tuple[Shape, ...]:
    if running:
        mane = smooth("42,-106 34,-106 24,-104 10,-98 18,-95 4,-88 14,-86 2,-78 14,-77 20,-76 27,-88 34,-99", hair)
    else:
        mane = smooth(
            "44,-106 36,-107 28,-101 20,-91 13,-78 8,-68 14,-70 17,-62 21,-70 25,-68 27,-80 34,-94 40,-98", hair
        )
    forelock = smooth("36,-107 43,-106 47,-99 46,-93 42,-98 38,-101", hair)
    return mane, crescent(mane, darken(hair, 0.3), x=2, y=2), forelock


def _tail(hair: str, *, running: bool) -> tuple[Shape, ...]:
    line = "-43,-66 -56,-74 -70,-70 -84,-62" if running else "-44,-66 -55,-62 -58,-42 -60,-20"
    tail = tube(line, (7, 13, 14, 3), hair)
    return tail, crescent(tail, darken(hair, 0.3), x=2.5, y=2.5)


SUBJECT = Subject(
    names=("horse", "pony", "foal", "stallion", "mare", "mustang", "steed", "colt"),
    draw=draw,
    kind="animal",
    height=2.1,
    color="#9c5f35",
    place="meadow",
    poses=("standing", "running", "galloping"),
    sideways=True,
)
