"""A woolly sheep, its dark face turned to the viewer."""

import math

from ...color import darken, luminance
from ...drawing import Drawing, Shape, circle, curve, ellipse
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye, snout_mouth
from ._forms import both, fitted, sheen, smooth, symmetric
from ._legs import hoof, legs

FACE = "#4a3f45"


def draw(options: Options) -> Drawing:
    wool = coat(options.color)
    face = FACE if luminance(options.color) > 0.45 else "#e3d3c2"
    four = legs("standing", front=(14, -30), hind=(-26, -30), front_widths=(9, 8, 6.5, 6), hind_widths=(11, 9, 7, 6),
                near=face, far=darken(face, 0.3), foot=hoof, foot_color="#2b2428")  # fmt: skip
    shapes = (
        *four.far, *four.near, *_fleece(wool), *Drawing(_head(wool, face, options)).placed(x=31, y=-58).shapes,
    )  # fmt: skip
    return fitted(shapes, seat=(-8, -72), head_top=(31, -78), mouth=(31, -46), top=(31, -78))


def _fleece(wool: Coat) -> tuple[Shape, ...]:
    curls = [(math.cos(step * math.pi / 7), math.sin(step * math.pi / 7)) for step in range(14)]
    rim = [circle(-8 + x * 31, -46 + y * 19, 10, wool.shade if y > 0.3 else wool.base) for x, y in curls]
    rim.sort(key=lambda shape: -shape.path[0][1][0][1])
    swirls = [
        curve([(x - 4, y), (x - 2, y - 4), (x + 3, y - 3), (x + 3, y + 1), (x, y + 1)], wool.shade, 1.5)
        for x, y in ((-30, -52), (-14, -58), (4, -56), (-24, -38), (-6, -42), (12, -40), (-36, -40))
    ]
    return (circle(-46, -52, 7, wool.shade), *rim, ellipse(-8, -46, 33, 21, wool.base),
            sheen(-14, -56, 28, 14, wool.light), *swirls)  # fmt: skip


def _head(wool: Coat, face: str, options: Options) -> tuple[Shape, ...]:
    head = symmetric("0,-16 9,-14 12,-4 9,9 5,16 0,17.5", face)
    ear = smooth("9,-9 16,-12 24,-8 25,-3 18,-2 10,-4", darken(face, 0.18))
    inner = smooth("13,-8 17,-9 22,-6.5 22,-4.5 17,-4.6", "#c98b8b", role="detail")
    cap = [circle(x, y, radius, wool.base) for x, y, radius in ((-8, -14, 6), (8, -14, 6), (0, -17, 7.5))]
    line = darken(face, 0.55)
    return (
        *both(ear, inner), head, *cap, curve([(-4, -16), (-1, -19), (3, -17), (1, -14)], wool.shade, 1.4),
        sheen(-2, 4, 6, 11, "#ffffff", opacity=0.22), *both(ellipse(3, 9, 1, 1.6, line, rotation=20, role="detail")),
        *snout_mouth(0, 11, 8, options, color=line, stroke=1),
        *button_eye(-6.5, -4, 2.8, options, cover=face), *button_eye(6.5, -4, 2.8, options, cover=face, inner=-1),
    )  # fmt: skip


SUBJECT = Subject(
    names=("sheep", "lamb", "ewe", "ram"),
    draw=draw,
    kind="animal",
    height=1.0,
    color="#f6efe2",
    place="farm",
    sideways=True,
)
