"""The sun with its rays."""

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, outline, radial
from ...scene import Options, Subject
from ._light import glow

RAYS = 14


def draw(options: Options) -> Drawing:
    color = options.color
    halo = glow(0, -50, 62, color, 0.6)
    rays: list[Shape] = []
    for index in range(RAYS):
        long = index % 2 == 0
        tip = -49.5 if long else -42.0
        ray = outline(
            f"M-5.4 -31Q-1.6 {tip * 0.8} 0 {tip}Q1.6 {tip * 0.8} 5.4 -31Z",
            options.accent if long else lighten(color, 0.15),
        )
        rays += Drawing((ray,)).placed(y=-50, rotate=360 * index / RAYS).shapes
    disc = circle(0, -50, 29, radial(lighten(color, 0.5), color, darken(options.accent, 0.0), center=(0.4, 0.36)))
    shade = circle(-6, -56, 29, color, role="light", opacity=0.35)
    flares = [
        outline(
            f"M{math.cos(a) * 20} {-50 + math.sin(a) * 20}q2 -3 5 0q-3 2 -5 0Z",
            lighten(color, 0.6),
            role="light",
            opacity=0.7,
        )
        for a in (2.6, 3.4, 4.2)
    ]
    return Drawing((halo, *rays, disc, *clipped([shade], disc), *flares), anchors={"top": (0, -99)})


SUBJECT = Subject(
    names=("sun", "sunshine"),
    draw=draw,
    kind="thing",
    height=30.0,
    color="#fbd03c",
    accent="#f59a2c",
    place="sky",
    stance="air",
)
