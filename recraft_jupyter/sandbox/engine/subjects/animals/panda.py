"""A panda that sits and eats bamboo."""

from ...color import luminance, mix
from ...drawing import Drawing, Shape, circle, ellipse, line
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye, nose, snout_mouth
from ._forms import both, crescent, fitted, sheen, smooth, symmetric, tube

WHITE = "#faf7f0"


def draw(options: Options) -> Drawing:
    dark = coat(options.color)
    white = coat(WHITE if luminance(options.color) < 0.85 else "#3a3638")
    shapes = (*_body(white, dark), *_bamboo(), *_arms(dark), *_head(white, dark, options))
    return fitted(shapes, head_top=(0, -93), mouth=(0, -62), top=(0, -94), hand=(17, -33))


def _body(white: Coat, dark: Coat) -> tuple[Shape, ...]:
    torso = symmetric("0,-58 16,-55 26,-40 32,-22 29,-7 16,0 0,0", white.base)
    shoulders = symmetric("0,-60 20,-58 30,-44 24,-38 10,-40 0,-41", dark.base, role="detail")
    leg = smooth("12,-2 16,-14 28,-18 38,-12 38,-3 28,0 16,0", dark.base)
    sole = ellipse(30, -9, 7.5, 8.5, dark.light, rotation=10)
    pad = ellipse(30, -7, 3.6, 3, "#e6a6a0", role="detail")
    toes = [circle(x, y, 1.3, "#e6a6a0", role="detail") for x, y in ((26, -12), (30, -14), (34, -12))]
    return (torso, crescent(torso, white.shade, x=4, y=3), shoulders, *both(leg, sole, pad, *toes))


def _arms(dark: Coat) -> tuple[Shape, ...]:
    arm = tube("22,-50 27,-38 17,-31", (14, 14, 12.5), dark.base)
    return both(arm, crescent(arm, dark.light, x=-2.5, y=-2.5, opacity=0.6))


def _bamboo() -> tuple[Shape, ...]:
    cane = tube("20,-18 16,-40 11,-63", (4.6, 4.6, 4.2), "#7dae46")
    knots = [
        line([(x - 2.3, y + 0.5), (x + 2.3, y - 0.5)], "#54802d", 1) for x, y in ((18.2, -27), (16, -40), (13.6, -52))
    ]
    leaf = smooth("12,-58 22,-66 34,-66 26,-58", "#8cc152")
    second = smooth("14,-52 26,-52 35,-46 24,-46", "#6da23c")
    return second, cane, *knots, leaf


def _head(white: Coat, dark: Coat, options: Options) -> tuple[Shape, ...]:
    ear = circle(21, -87, 9, dark.base)
    hole = circle(20.6, -86, 5, dark.light, role="detail")
    head = symmetric("0,-95 14,-93.5 25,-85 29,-72 24,-60 12,-53.5 0,-52", white.base)
    patch = ellipse(12.2, -74, 7, 8.6, dark.base, rotation=28, role="detail")
    muzzle = ellipse(0, -63, 9, 7, mix(white.base, "#ffffff", 0.7), role="detail")
    return (
        *both(ear, hole), head, crescent(head, white.shade, x=3.5, y=3), sheen(-6, -86, 14, 7, "#ffffff"),
        *both(patch), muzzle,
        *both(ellipse(20, -63, 4, 2.8, "#f2a29b", role="detail", opacity=0.55)),
        *nose(0, -67.5, 7.5, "#2b2529"), *snout_mouth(0, -63.2, 10, options, color="#2b2529"),
        *button_eye(-11, -74.5, 3.9, options, cover=dark.base),
        *button_eye(11, -74.5, 3.9, options, cover=dark.base, inner=-1),
    )  # fmt: skip


SUBJECT = Subject(
    names=("panda", "panda bear", "giant panda", "panda cub"),
    draw=draw,
    kind="animal",
    height=1.2,
    color="#2d2a30",
    place="forest",
    poses=("sitting",),
)
