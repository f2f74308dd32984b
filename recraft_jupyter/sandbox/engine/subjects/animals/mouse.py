"""A small mouse with round ears and a long tail."""

from ...color import mix
from ...drawing import Drawing, Shape, circle, curve, ellipse
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye, whiskers
from ._forms import crescent, fitted, inside, sheen, smooth, tube

PINK = "#f0a8a6"


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    body = smooth("-36,-16 -32,-36 -16,-48 6,-46 20,-36 34,-28 46,-18 44,-11 30,-6 8,-2 -20,-2 -34,-7", fur.base)
    belly = smooth("-26,-10 0,-14 30,-16 50,-16 44,-2 -20,2", fur.pale, role="detail")
    tail = tube("-33,-8 -48,-4 -60,-10 -66,-24 -58,-36", (5, 4, 3.4, 2.8, 1.6), PINK)
    feet = [ellipse(x, -2.2, 7, 2.6, PINK) for x in (-14, 20)]
    far_foot = ellipse(28, -3.4, 5.5, 2.4, mix(PINK, "#7a4a50", 0.3))
    thigh = smooth("-30,-10 -26,-24 -12,-28 -2,-18 -4,-6 -18,-2", fur.base)
    shapes = (
        tail, far_foot, *_ear(20, -44, 11, fur.shade, mix(PINK, fur.deep, 0.3)), body, *inside(body, belly),
        crescent(body, fur.shade, x=0, y=5, opacity=0.7), *feet, thigh, crescent(thigh, fur.shade, x=2, y=2.5),
        *inside(body, sheen(-12, -38, 18, 9, fur.light)), *_ear(5, -44, 13, fur.base, PINK), *_face(fur, options),
    )  # fmt: skip
    return fitted(shapes, head_top=(14, -54), mouth=(40, -14), top=(10, -57), seat=(-14, -46))


def _ear(x: float, y: float, radius: float, rim: str, inner: str) -> tuple[Shape, ...]:
    return circle(x, y, radius, rim), circle(x + 0.8, y + 0.8, radius * 0.7, inner, role="detail")


def _face(fur: Coat, options: Options) -> tuple[Shape, ...]:
    lips = [(42, -13.6), (36, -12), (31, -14.4 if options.mood in ("happy", "calm") else -10)]
    return (
        *whiskers(37, -16, 18, mix(fur.deep, fur.base, 0.2)),
        *whiskers(37, -16, 13, mix(fur.deep, fur.base, 0.2), side=-1),
        circle(46, -17, 3, "#e58089"), ellipse(45.2, -18, 1, 0.7, "#ffffff", role="light", opacity=0.8),
        ellipse(27, -17, 3.6, 2.4, "#ef8f95", role="detail", opacity=0.5), curve(lips, "#5c4046", 1.1),
        *button_eye(29, -26, 3.6, options, cover=fur.base),
    )  # fmt: skip


SUBJECT = Subject(
    names=("mouse", "rat", "hamster", "field mouse"),
    draw=draw,
    kind="animal",
    height=0.09,
    color="#a9a3a6",
    place="kitchen",
    sideways=True,
)
