"""A dolphin that leaps from the water."""

from ...color import mix
from ...drawing import Drawing, Shape, curve
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth


def draw(options: Options) -> Drawing:
    skin = coat(options.color)
    pale = mix(skin.pale, "#ffffff", 0.45)
    body = smooth(
        "-56,-14 -46,-34 -28,-54 -4,-66 18,-68 34,-62 41,-55 50,-49 58,-42 57,-38.5 48,-39 38,-40 26,-41 10,-40 "
            "-10,-34 -30,-24 "
        "-46,-10 -54,-6", skin.base)  # fmt: skip
    belly = smooth("60,-41 50,-42 36,-45 20,-50 0,-48 -22,-36 -40,-18 -30,-14 4,-28 30,-36 60,-34", pale, role="detail")
    fin = smooth("-18,-58 -20,-72 -28,-82 -12,-78 2,-66", skin.base, tension=0.8)
    far = smooth("20,-42 20,-30 12,-20 25,-26 31,-40", skin.deep, tension=0.9)
    near = smooth("8,-46 4,-34 -6,-22 -10,-18 4,-22 16,-32 20,-44", skin.shade, tension=0.9)
    shapes = (
        far, *_flukes(skin), fin, crescent(fin, skin.shade, x=3, y=1), body, *inside(body, belly),
        crescent(body, skin.deep, y=3.4, x=1, opacity=0.35), *inside(body, sheen(6, -61, 26, 7, skin.light)), near,
        *_face(skin, options),
    )  # fmt: skip
    return fitted(shapes, head_top=(28, -65), mouth=(54, -41), top=(-14, -80), seat=(-30, -54))


def _flukes(skin: Coat) -> tuple[Shape, ...]:
    one = smooth("-50,-10 -62,-12 -76,-10 -84,-3 -70,-2 -58,-2", skin.shade, tension=0.9)
    other = smooth("-54,-12 -60,-4 -62,8 -58,15 -50,6 -46,-8", skin.base, tension=0.9)
    return one, other, crescent(other, skin.shade, x=2, y=1)


def _face(skin: Coat, options: Options) -> tuple[Shape, ...]:
    rise = {"happy": -51.0, "calm": -47.0}.get(options.mood, -42.0)
    return (
        curve([(57, -42), (48, -44), (38, -46), (32, rise)], skin.deep, 1.3),
        *button_eye(31.5, -54, 2.7, options, cover=skin.base),
        curve([(40, -56), (44, -50), (42, -47)], skin.shade, 1, role="shadow"),
    )


SUBJECT = Subject(
    names=("dolphin", "porpoise", "bottlenose dolphin"),
    draw=draw,
    kind="animal",
    height=1.6,
    color="#6f9dc4",
    place="sea",
    stance="air",
    poses=("leaping",),
    sideways=True,
)
