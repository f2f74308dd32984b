"""A head of broccoli."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, limb, linear
from ...scene import Options, Subject

HEADS = ((-30, -62, 17), (30, -62, 17), (-15, -78, 18), (16, -79, 18), (0, -64, 20), (-40, -50, 10), (40, -50, 10))


def draw(options: Options) -> Drawing:
    color = options.color
    stalk = lighten(color, 0.45)
    florets = [shape for x, y, r in HEADS for shape in _floret(x, y, r, color)]
    return Drawing(
        (
            *(
                limb([(side * 4, -22), (side * 18, -40), (side * 30, -56)], 13, 8, darken(stalk, 0.08))
                for side in (-1, 1)
            ),
            limb(
                [(0, -11), (0, -30), (0, -56)], 24, 18, linear(lighten(stalk, 0.2), stalk, darken(stalk, 0.2), angle=0)
            ),
            *florets,
        ),
        anchors={"top": (0, -96), "hand": (0, -20)},
    )


def _floret(x: float, y: float, radius: float, color: str) -> list[Shape]:
    bumps = ((0, 0, 1.0), (-0.62, -0.2, 0.5), (0.62, -0.2, 0.5), (0, -0.66, 0.52), (-0.4, 0.5, 0.46), (0.42, 0.5, 0.46))
    shapes: list[Shape] = [circle(x + dx * radius, y + dy * radius, radius * size, color) for dx, dy, size in bumps]
    lights = ((-0.45, -0.4, 0.2), (0.1, -0.6, 0.17), (0.4, -0.1, 0.15))
    shades = ((0.2, 0.45, 0.2), (-0.3, 0.3, 0.18), (0.55, 0.3, 0.16))
    shapes += [
        circle(x + dx * radius, y + dy * radius, radius * size, lighten(color, 0.25), role="light")
        for dx, dy, size in lights
    ]
    shapes += [
        circle(x + dx * radius, y + dy * radius, radius * size, darken(color, 0.2), role="detail")
        for dx, dy, size in shades
    ]
    return shapes


SUBJECT = Subject(
    names=("broccoli", "cauliflower", "head of broccoli"),
    draw=draw,
    kind="food",
    height=0.16,
    color="#3f8f3f",
    place="kitchen",
    stance="table",
)
