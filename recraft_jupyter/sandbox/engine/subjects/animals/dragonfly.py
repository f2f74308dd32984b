"""A dragonfly seen from above."""

from ...color import lighten
from ...drawing import Drawing, Gradient, Shape, circle, curve, ellipse
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import iris_eye
from ._forms import both, crescent, fitted, inside, smooth, symmetric, tube


def draw(options: Options) -> Drawing:
    skin = coat(options.color)
    tail = tube("0,-62 0,-40 0,-20 0,-2", (8, 6.5, 5.5, 4), skin.base)
    bands = [
        curve([(-5, y), (0, y + 1), (5, y)], skin.deep, 1.8, role="detail") for y in (-50, -42, -34, -26, -18, -10)
    ]
    chest = symmetric("0,-84 7,-81 9,-72 6,-62 0,-59", skin.base)
    shapes = (
        *_wings(options.accent), tail, *inside(tail, *bands), crescent(tail, skin.deep, x=2, opacity=0.5), chest,
        crescent(chest, skin.shade, x=3, y=1), ellipse(-2.4, -75, 1.8, 5, skin.light, role="light", opacity=0.7),
        *_head(skin, options),
    )  # fmt: skip
    return fitted(shapes, head_top=(0, -98), top=(0, -99))


def _wings(color: str) -> tuple[Shape, ...]:
    paint = Gradient(((0.0, lighten(color, 0.65), 0.92), (1.0, color, 0.75)), angle=0)
    fore = smooth("4,-76 20,-86 44,-92 58,-88 58,-80 44,-74 20,-72", paint)
    hind = smooth("4,-70 22,-70 44,-66 54,-58 50,-51 36,-53 18,-61", paint)
    veins = [curve(line, color, 0.9, role="detail", opacity=0.8) for line in
             ([(4, -75), (28, -82), (56, -85)], [(4, -74), (28, -77), (52, -79)])]  # fmt: skip
    low = [curve([(4, -69), (26, -65), (51, -56)], color, 0.9, role="detail", opacity=0.8)]
    return both(hind, *low, fore, *veins, ellipse(54, -88.4, 2.6, 1.2, color, role="detail"))


def _head(skin: Coat, options: Options) -> tuple[Shape, ...]:
    face = circle(0, -88, 5.6, skin.shade)
    eyes = [
        iris_eye(side * 5.4, -90.5, 5, options, iris=skin.light, cover=skin.base, inner=-side, pupil=0.5)
        for side in (-1, 1)
    ]
    return (face, *eyes[0], *eyes[1])


SUBJECT = Subject(
    names=("dragonfly", "damselfly", "mosquito"),
    draw=draw,
    kind="animal",
    height=0.07,
    color="#2f9fb0",
    accent="#9fd6ea",
    place="garden",
    stance="air",
    poses=("flying",),
)
