"""A starfish with as many arms as asked for."""

import math

from ...color import mix
from ...drawing import Drawing, blob, circle, ellipse
from ...path import Point
from ...scene import Options, Subject
from ._coats import coat
from ._faces import button_eye, mouth
from ._forms import both, crescent, fitted, inside, sheen

ARMS = 5


def draw(options: Options) -> Drawing:
    skin = coat(options.color)
    count = max(3, options.parts.get("arm", ARMS))
    star = blob(_rim(count), skin.base)
    dots = [circle(x, y, radius, skin.light, role="detail") for x, y, radius in _dots(count)]
    shapes = (
        star, crescent(star, skin.shade, x=3, y=4), *inside(star, *dots, sheen(-10, -12, 16, 10, skin.light)),
        *both(ellipse(12, 3, 4, 2.6, mix("#f0607a", skin.base, 0.2), role="detail", opacity=0.6)),
        *mouth(0, 3.5, 12, options, color=skin.deep, stroke=1.7), *button_eye(-8, -4, 3.8, options, cover=skin.base),
        *button_eye(8, -4, 3.8, options, cover=skin.base, inner=-1),
    )  # fmt: skip
    return fitted(shapes, head_top=(0, -44), top=(0, -50), mouth=(0, 4))


def _rim(count: int) -> list[Point]:
    """Points of a star with round tips: two near each tip, one in each fork."""
    rim: list[Point] = []
    for index in range(count):
        angle = 2 * math.pi * index / count
        half = 0.85 / count
        for turn, radius in ((-half, 48.0), (half, 48.0), (math.pi / count, 22.0)):
            rim.append((math.sin(angle + turn) * radius, -math.cos(angle + turn) * radius))
    return rim


def _dots(count: int) -> list[tuple[float, float, float]]:
    dots = []
    for index in range(count):
        angle = 2 * math.pi * index / count
        for radius, size in ((20, 1.8), (28, 2.4), (36, 1.9), (42, 1.3)):
            dots.append((math.sin(angle) * radius, -math.cos(angle) * radius, size))
    return dots


SUBJECT = Subject(
    names=("starfish", "sea star"),
    draw=draw,
    kind="animal",
    height=0.2,
    color="#f08a4b",
    place="underwater",
    parts=("arm",),
)
