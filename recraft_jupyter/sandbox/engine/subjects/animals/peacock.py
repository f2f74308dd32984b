"""A peacock with its tail spread in a fan."""

import math

from ...color import darken, lighten, mix
from ...drawing import Drawing, Shape, circle, ellipse, outline
from ...path import tube_path
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._feathers import bird_leg
from ._forms import both, crescent, fitted, mirrored, sheen, symmetric, tube


def draw(options: Options) -> Drawing:
    feathers = coat(options.color)
    shapes = (*_fan(feathers, options.accent), *_legs(), *_body(feathers), *_head(feathers, options))
    return fitted(shapes, head_top=(0, -70), mouth=(0, -56), top=(0, -100))


def _fan(feathers: Coat, green: str) -> tuple[Shape, ...]:
    """Three rows of feathers, the longest behind; the two longer rows end in eyes."""
    shapes: list[Shape] = []
    for count, length, tone in ((13, 68, darken(green, 0.3)), (10, 55, green), (7, 41, lighten(green, 0.15))):
        for index in range(count):
            degrees = -178 + 176 * (index + 0.5) / count
            angle = math.radians(degrees)
            x, y = math.cos(angle) * length, -32 + math.sin(angle) * length
            shapes.append(Shape(tube_path([(0, -28), (x, y)], (4, 10, 15)), tone))
            if count > 7:
                eye = Drawing(_eye(feathers.base)).placed(x=x, y=y, rotate=degrees + 90, scale=length / 58)
                shapes.extend(eye.shapes)
    return tuple(shapes)


def _eye(blue: str) -> tuple[Shape, ...]:
    return (
        ellipse(0, 0, 4.8, 5.6, "#e8b84a", role="detail"),
        ellipse(0, 0.6, 3.6, 4.2, mix("#2fb3b0", blue, 0.2), role="detail"),
        ellipse(0, 1, 2.2, 2.6, darken(blue, 0.35), role="detail"),
    )


def _legs() -> tuple[Shape, ...]:
    leg = bird_leg(5, -14, "#c99a4a", width=2.6, spread=7)
    return (*mirrored(*leg), *leg)


def _body(feathers: Coat) -> tuple[Shape, ...]:
    body = symmetric("0,-66 5,-62 7,-50 15,-38 17,-24 11,-12 0,-9", feathers.base)
    wing = outline("M8 -40 Q18 -36 19 -22 Q14 -12 9 -14 Q12 -26 8 -40Z", feathers.shade)
    return (
        body,
        crescent(body, feathers.deep, x=3, y=2, opacity=0.6),
        *both(wing),
        sheen(-3, -34, 7, 12, feathers.light),
    )


def _head(feathers: Coat, options: Options) -> tuple[Shape, ...]:
    crest = [shape for x, y in ((-6, -82), (-2.2, -84), (2.2, -84), (6, -82)) for shape in
             (tube(f"0,-70 {x},{y}", (1.4, 1), feathers.deep),
                 circle(x, y, 1.9, lighten(feathers.base, 0.2)))]  # fmt: skip
    head = symmetric("0,-74 6,-72.5 9,-66 7,-60 0,-57.5", feathers.base)
    mask = ellipse(4.4, -67, 3, 3.4, "#f6f4ec", role="detail")
    beak = outline("M-3 -65 Q0 -67.4 3 -65 Q2 -60.6 0 -58.6 Q-2 -60.6 -3 -65Z", "#d9a441")
    return (
        *crest, head, crescent(head, feathers.deep, x=1.6, y=1.4, opacity=0.6), *both(mask),
        *button_eye(-4.2, -67, 2.1, options, cover=feathers.base),
        *button_eye(4.2, -67, 2.1, options, cover=feathers.base, inner=-1), beak,
    )  # fmt: skip


SUBJECT = Subject(
    names=("peacock", "peafowl", "peahen"),
    draw=draw,
    kind="animal",
    height=1.4,
    color="#2763c4",
    accent="#2f9e6e",
    place="garden",
)
