"""A penguin that looks at the viewer."""

from ...color import mix
from ...drawing import Drawing, Shape, ellipse, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import both, crescent, fitted, inside, sheen, smooth, symmetric


def draw(options: Options) -> Drawing:
    feathers = coat(options.color)
    shapes = (*_feet(), *_body(feathers, options), *_face(feathers, options))
    return fitted(shapes, head_top=(0, -98), mouth=(0, -72), top=(0, -99), hand=(36, -32), other_hand=(-36, -32))


def _feet() -> tuple[Shape, ...]:
    foot = smooth("4,-3 8,-8 16,-8.5 25,-4.5 25,-1 20,0 17,-1.4 13,0 10,-1.4 5,0", "#f29c2b", tension=0.8)
    return both(foot, crescent(foot, "#c97615", y=2))


def _body(feathers: Coat, options: Options) -> tuple[Shape, ...]:
    flipper = smooth("23,-62 32,-56 39,-42 41,-30 37,-27 30,-34 24,-44", feathers.base)
    torso = symmetric("0,-99 14,-96 22,-86 24,-72 28,-52 30,-30 26,-12 15,-4 0,-3", feathers.base)
    belly = symmetric("0,-63 8,-66 17,-60 22,-44 23,-26 18,-11 10,-6 0,-5", "#fbf8f1", role="detail")
    chest = symmetric("0,-68 12,-68 18,-60 8,-58 0,-55", mix(options.accent, "#fbf8f1", 0.25), role="detail")
    return (
        *both(flipper, crescent(flipper, feathers.light, x=-1.5, y=-1.5, opacity=0.6)), torso,
        *inside(torso, belly, *inside(belly, chest)), crescent(torso, feathers.shade, x=4, y=1, opacity=0.5),
        *inside(belly, crescent(belly, "#d5dbe6", x=5, y=3)), *inside(torso, sheen(-10, -88, 9, 9, feathers.light)),
    )  # fmt: skip


def _face(feathers: Coat, options: Options) -> tuple[Shape, ...]:
    mask = smooth("0,-80 4,-87 11,-88 16,-81 15,-72 9,-66 0,-64", "#fbf8f1", role="detail")
    upper = outline("M-6 -76 Q0 -81 6 -76 Q4 -71.5 0 -70 Q-4 -71.5 -6 -76Z", "#f5a42f")
    lower = outline("M-4.4 -73.4 Q0 -70.4 4.4 -73.4 Q3 -68 0 -67.4 Q-3 -68 -4.4 -73.4Z", "#c97615")
    return (
        *both(mask), *both(ellipse(12, -71.5, 3.2, 2.2, "#f49a94", role="detail", opacity=0.6)), lower, upper,
        ellipse(-1.6, -76, 1.6, 0.9, "#ffffff", role="light", opacity=0.5),
        *button_eye(-8.6, -79.5, 3.3, options, cover=feathers.base),
        *button_eye(8.6, -79.5, 3.3, options, cover=feathers.base, inner=-1),
    )  # fmt: skip


SUBJECT = Subject(
    names=("penguin", "penguin chick", "emperor penguin", "puffin"),
    draw=draw,
    kind="animal",
    height=0.9,
    color="#2c3444",
    place="snow",
)
