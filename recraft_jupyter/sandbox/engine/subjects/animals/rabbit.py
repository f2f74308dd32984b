"""A rabbit that sits upright and looks at the viewer."""

from ...color import darken, mix
from ...drawing import Drawing, Shape, circle, curve, ellipse, rectangle
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye, nose, snout_mouth, whiskers
from ._forms import both, crescent, fitted, sheen, smooth, symmetric, tube


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    white = mix(fur.pale, "#ffffff", 0.4)
    shapes = (*_ears(fur), *_body(fur, white), *_head(fur, white, options))
    return fitted(shapes, head_top=(0, -82), mouth=(0, -60), top=(0, -84), hand=(7, -26))


def _ears(fur: Coat) -> tuple[Shape, ...]:
    ear = tube("7,-76 9.5,-98 13.5,-113", (9, 13.5, 8), fur.base)
    inner = tube("7.6,-80 10,-98 13,-109", (4.5, 7.5, 4), mix("#efa6a4", fur.base, 0.15), role="detail")
    return both(ear, crescent(ear, fur.shade, x=2.4, y=0), inner)


def _body(fur: Coat, white: str) -> tuple[Shape, ...]:
    torso = symmetric("0,-58 13,-53 20,-38 25,-20 22,-6 10,0 0,0", fur.base)
    belly = symmetric("0,-50 10,-44 14,-26 11,-8 0,-5", white, role="detail")
    thigh = smooth("12,-22 22,-26 29,-14 26,-3 14,-2", fur.base)
    foot = smooth("2,-3 5,-8 14,-9.5 25,-7 27,-2.5 22,0 6,0", white)
    toes = [curve([(x, -5), (x - 0.4, -2)], darken(white, 0.3), 0.9) for x in (7, 11)]
    arm = tube("13,-46 11,-34 6,-27", (9, 9, 8.5), fur.base)
    return (
        circle(26, -9, 6.5, white), torso, crescent(torso, fur.shade, x=4, y=2), belly,
        *both(thigh, crescent(thigh, fur.shade, x=2, y=1), foot, crescent(foot, darken(white, 0.14), y=1.8), *toes),
        *both(arm, crescent(arm, fur.shade, x=2, y=2)),
    )  # fmt: skip


def _head(fur: Coat, white: str, options: Options) -> tuple[Shape, ...]:
    head = symmetric("0,-85 11,-83 19,-75 22,-65 17,-56 8,-52 0,-51", fur.base)
    cheek = smooth("0,-65 6,-66.5 12,-62 10.5,-56 5,-53.5 0,-54.5", white, role="detail")
    eye = button_eye(11, -71, 4, options, cover=fur.base, inner=-1)
    other = button_eye(-11, -71, 4, options, cover=fur.base)
    return (
        head, crescent(head, fur.shade, x=3, y=3, opacity=0.8), sheen(-6, -78, 11, 6, fur.light),
        *both(ellipse(15, -62, 3.8, 2.6, "#f08a8a", role="detail", opacity=0.4)), *both(cheek),
        rectangle(-2.2, -58.5, 2, 3.6, "#ffffff", radius=0.6, role="detail"),
        rectangle(0.2, -58.5, 2, 3.6, "#ffffff", radius=0.6, role="detail"),
        *both(*whiskers(10, -60, 17, mix(fur.deep, fur.base, 0.4))), *nose(0, -66, 5, "#e07f84"),
        *snout_mouth(0, -63, 9, options, color=darken(white, 0.65), stroke=1.1), *other, *eye,
    )  # fmt: skip


SUBJECT = Subject(
    names=("rabbit", "bunny", "hare", "easter bunny"),
    draw=draw,
    kind="animal",
    height=0.4,
    color="#b98d68",
    place="meadow",
    poses=("sitting",),
)
