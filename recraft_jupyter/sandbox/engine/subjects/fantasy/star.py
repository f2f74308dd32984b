"""A golden five-pointed star."""

import math

from ...color import darken, lighten
from ...drawing import Drawing, polygon
from ...drawing import star as star_shape
from ...path import Point
from ...scene import Options, Subject
from ._light import glow


def corner(step: int, radius: float) -> Point:
    return math.sin(step * math.pi / 5) * radius, -47 - math.cos(step * math.pi / 5) * radius


def draw(options: Options) -> Drawing:
    color = options.color
    facets = []
    for step in range(10):
        first, second = (corner(step, 50 if step % 2 == 0 else 22), corner(step + 1, 22 if step % 2 == 0 else 50))
        tone = (
            lighten(color, 0.28)
            if step in (0, 7, 8, 9) and step % 2 == 1
            else color
            if step % 2
            else darken(color, 0.14)
        )
        facets.append(polygon([(0, -47), first, second], tone, role="light" if step % 2 else "shadow"))
    body = star_shape(0, -47, 50, 22, color)
    twinkles = [
        star_shape(x, y, r, r * 0.22, "#ffffff", points=4, role="light")
        for x, y, r in ((-14, -60, 7), (18, -40, 4.4), (6, -76, 3.4))
    ]
    return Drawing((glow(0, -47, 58, color, 0.42), body, *facets, *twinkles), anchors={"top": (0, -97)}).placed(y=-6)


SUBJECT = Subject(
    names=("star", "golden star"), draw=draw, kind="thing", height=3.0, color="#f9c631", place="night sky", stance="air"
)
