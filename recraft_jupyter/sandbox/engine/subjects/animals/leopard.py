"""A spotted leopard, its face turned to the viewer."""

from ...color import darken, luminance, mix
from ...drawing import Drawing, Shape, circle, ellipse
from ...scene import Options, Subject
from ._big_cats import face, prowler
from ._coats import Coat, coat
from ._forms import both, crescent, fitted, inside, symmetric, tube

ROSETTES = (
    (-38, -52), (-29, -55), (-20, -53), (-10, -55), (0, -53), (10, -55), (20, -57), (-34, -44), (-24, -46), (-14, -45),
    (-4, -46), (6, -45), (16, -47), (26, -48), (-18, -37), (-7, -38), (4, -37), (15, -38), (26, -38),
)  # fmt: skip
LEG_SPOTS = ((-37, -34), (-30, -36), (-36, -25), (24, -30), (28, -33), (25.5, -22), (-40, -42), (-38.5, -17), (26, -14))


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    dark = "#33262a" if luminance(options.color) > 0.4 else darken(options.color, 0.6)
    tail = tube("-43,-52 -53,-44 -56,-30 -62,-26 -68,-34", (6.5, 6.5, 6, 5.5, 4), fur.base)
    rings = [ellipse(x, y, 2.6, 2.2, dark, role="detail") for x, y in ((-50, -47), (-54.5, -38), (-58, -28))]
    rosettes = tuple(spot for x, y in ROSETTES for spot in _rosette(x, y, dark, mix(fur.base, dark, 0.28)))
    still = options.pose in ("", "standing")
    legs = tuple(ellipse(x, y, 1.6, 1.9, dark, role="detail") for x, y in LEG_SPOTS) if still else ()
    shapes = (
        tail, *inside(tail, *rings, circle(-68, -33, 5, dark, role="detail")),
        *prowler(fur, options, paws=fur.light, markings=rosettes), *legs,
        *Drawing(_head(fur, dark, options)).placed(x=41, y=-65, scale=1.2).shapes,
    )  # fmt: skip
    return fitted(shapes, seat=(-12, -60), head_top=(41, -89), mouth=(41, -50), top=(41, -89))


def _rosette(x: float, y: float, dark: str, middle: str) -> tuple[Shape, ...]:
    return (ellipse(x, y, 3.3, 2.8, dark, role="detail"), ellipse(x + 0.5, y + 0.3, 1.8, 1.4, middle, role="detail"))


def _head(fur: Coat, dark: str, options: Options) -> tuple[Shape, ...]:
    white = mix(fur.pale, "#ffffff", 0.5)
    skull = symmetric("0,-20 11,-18.5 18,-10 19,0 17,8 12,15 7,18.5 0,20", fur.base)
    ear = circle(14.5, -16.5, 6, dark)
    hole = circle(14.2, -15.4, 3.8, white, role="detail")
    places = ((4, -15), (0, -18), (8, -13.6), (14, -4), (15.5, 1), (14, 6), (2, -11.5))
    spots = both(*(ellipse(x, y, 1.2, 1.1, dark, role="detail") for x, y in places))
    return (
        *both(ear, hole), skull, *inside(skull, *spots), crescent(skull, fur.shade, x=2, y=1, opacity=0.5),
        *face(fur, options, white=white, iris="#9bbf3c", skull=skull),
    )  # fmt: skip


SUBJECT = Subject(
    names=("leopard", "cheetah", "jaguar", "panther", "puma", "cougar", "lynx", "snow leopard"),
    draw=draw,
    kind="animal",
    height=0.9,
    color="#e9b45c",
    place="jungle",
    poses=("standing", "walking", "running"),
    sideways=True,
)
