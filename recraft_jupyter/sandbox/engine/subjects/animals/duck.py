"""A duck that floats on the water."""

from ...color import luminance
from ...drawing import Drawing, Shape, curve, ellipse, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth


def draw(options: Options) -> Drawing:
    feathers = coat(options.color)
    body = smooth("-52,-36 -42,-28 -22,-34 2,-34 16,-40 30,-36 38,-22 32,-6 20,0 -24,0 -40,-8 -50,-24", feathers.base)
    wing = smooth(
        "-40,-32 -20,-36 4,-34 14,-24 4,-12 -14,-9 -28,-14 -44,-26",
        feathers.light if luminance(options.color) < 0.4 else feathers.shade,
    )
    plumes = [curve([(x, y), (x + 9, y + 4), (x + 18, y + 1)], feathers.deep, 1.3, role="detail", opacity=0.7)
              for x, y in ((-32, -26), (-22, -19), (-14, -27), (-8, -17))]  # fmt: skip
    shapes = (
        body, crescent(body, feathers.shade, x=1, y=5), *inside(body, sheen(22, -26, 12, 12, feathers.light)), wing,
        crescent(wing, feathers.deep, y=3, x=1, opacity=0.45), *inside(wing, *plumes), *_head(feathers, options),
        *_ripples(),
    )  # fmt: skip
    return fitted(shapes, head_top=(26, -78), mouth=(50, -60), top=(26, -80), seat=(-12, -34))


def _head(feathers: Coat, options: Options) -> tuple[Shape, ...]:
    neck = smooth("12,-66 16,-76 26,-79 36,-74 39,-64 36,-54 34,-44 36,-32 24,-28 12,-34 14,-48 12,-56", feathers.base)
    upper = outline("M36 -68 Q44 -68 48 -64 Q54 -62 57 -63 Q57 -58 50 -57 Q42 -56 35 -58Z", "#f39a2d")
    lower = outline("M36 -59 Q44 -56.6 51 -57.6 Q46 -52.6 36 -54.6Z", "#cf7a1d")
    smile = (curve([(37, -58.6), (44, -57.4), (50, -58)], "#a85f14", 0.9),)
    return (
        neck, crescent(neck, feathers.shade, x=-2, y=2, opacity=0.5), lower, upper, *smile,
        ellipse(45, -65.4, 1.4, 0.8, "#a85f14", rotation=30, role="detail"),
        *button_eye(28, -67, 3.1, options, cover=feathers.base),
    )  # fmt: skip


def _ripples() -> tuple[Shape, ...]:
    return (
        curve([(-44, -1), (-20, 1.2), (6, 0), (34, -1)], "#ffffff", 1.6, role="light", opacity=0.7),
        curve([(-56, 0.6), (-50, 1.4), (-44, 0.8)], "#ffffff", 1.2, role="light", opacity=0.6),
        curve([(38, 0.2), (46, 1.2), (52, 0.4)], "#ffffff", 1.2, role="light", opacity=0.6),
    )


SUBJECT = Subject(
    names=("duck", "duckling", "mallard", "rubber duck"),
    draw=draw,
    kind="animal",
    height=0.4,
    color="#f6cf45",
    place="sea",
    stance="water",
    poses=("swimming",),
    sideways=True,
)
