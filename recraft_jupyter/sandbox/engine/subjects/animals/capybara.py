"""A capybara: a barrel of a body, a blunt head and a calm look."""

from ...color import mix
from ...drawing import Drawing, Shape, curve, ellipse
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth
from ._legs import legs, stump


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    shapes = (*_body(fur, options.pose), *_head(fur, options))
    return fitted(shapes, head_top=(40, -84), mouth=(66, -58), top=(38, -86), seat=(-10, -70), hand=(30, -4))


def _body(fur: Coat, pose: str) -> tuple[Shape, ...]:
    body = smooth("-50,-46 -42,-64 -18,-72 10,-72 32,-68 38,-46 28,-28 4,-22 -26,-22 -46,-30", fur.base)
    belly = smooth("-44,-30 -10,-32 24,-34 30,-24 0,-16 -32,-18", fur.pale, role="detail")
    four = legs(
        pose, front=(20, -30), hind=(-30, -30), front_widths=(17, 13, 10, 9), hind_widths=(22, 16, 11, 9),
        near=fur.base, far=fur.shade, foot=stump, foot_color=fur.deep,
    )  # fmt: skip
    strokes = [curve([(x, y), (x - 4, y + 2.6), (x - 9, y + 3.4)], fur.deep, 1.0, opacity=0.55) for x, y in
               ((-24, -60), (-6, -64), (12, -60), (-34, -50), (-14, -50), (6, -52), (-26, -40), (0, -42))]  # fmt: skip
    return (*four.far, body, *inside(body, belly, *strokes), crescent(body, fur.shade, x=-1, y=6, opacity=0.6),
            *inside(body, sheen(-10, -64, 30, 7, fur.light)), *four.near)  # fmt: skip


def _head(fur: Coat, options: Options) -> tuple[Shape, ...]:
    head = smooth("16,-66 24,-82 40,-86 56,-82 68,-78 72,-66 68,-54 54,-48 34,-46 20,-52", fur.base)
    snout = smooth("54,-82 68,-79 73,-66 68,-54 56,-50 52,-64", mix(fur.deep, fur.base, 0.35), role="detail")
    ear = smooth("24,-80 24,-91 32,-93 36,-84 30,-79", fur.shade)
    inner = smooth("27,-82 27,-88 31,-89 33,-84", mix("#e79a94", fur.deep, 0.4), role="detail")
    smile = -2.0 if options.mood in ("sad", "angry") else 2.0
    return (
        head, *inside(head, snout), crescent(head, fur.shade, y=4, opacity=0.5), ear, inner,
        ellipse(68, -73, 2, 1.4, "#2c2320", rotation=30, role="detail"),
        curve([(71, -61), (64, -58.4), (56, -59.4 - smile)], "#2c2320", 1.3),
        *button_eye(47, -75, 3.2, options, cover=fur.base),
    )  # fmt: skip


SUBJECT = Subject(
    names=("capybara", "nutria", "guinea pig", "beaver"),
    draw=draw,
    kind="animal",
    height=0.6,
    color="#a8743f",
    place="river",
    poses=("standing", "walking"),
    sideways=True,
)
