"""A birdhouse on a post."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, limb, line, linear, polygon
from ...scene import Options, Subject
from ._wood import grain, turned


def draw(options: Options) -> Drawing:
    color, roof = options.color, options.accent
    front = polygon(
        [(0, -100), (24, -78), (21, -42), (-21, -42), (-24, -78)],
        linear(lighten(color, 0.2), color, darken(color, 0.2), angle=20),
    )
    return Drawing(
        (
            limb([(0, 0), (0, -42)], 7.4, 6.6, turned("#8f6238")),
            *_grass(),
            front,
            *grain(front, color, options.random, count=5),
            *clipped([line([(-30, y), (30, y)], darken(color, 0.34), 0.8) for y in (-56, -70)], front),
            circle(0, -72, 9.4, lighten(color, 0.35), role="detail"),
            circle(0, -72, 7.6, "#33241c", role="detail"),
            limb([(0, -55), (0, -52)], 4, 4, "#8f6238"),
            circle(0, -55, 2.6, lighten("#8f6238", 0.25)),
            polygon([(-26, -45), (26, -45), (28, -40), (-28, -40)], linear(lighten(color, 0.1), darken(color, 0.3))),
            *_roof(roof),
        ),
        anchors={"top": (0, -106), "surface": (0, -104)},
    )


def _roof(roof: str) -> tuple[Shape, ...]:
    left = polygon([(0, -108), (0, -98), (-29, -70), (-35, -76)], linear(lighten(roof, 0.2), roof, angle=60))
    right = polygon(
        [(0, -108), (0, -98), (29, -70), (35, -76)], linear(darken(roof, 0.1), darken(roof, 0.34), angle=60)
    )
    return (right, left, line([(-33, -76), (0, -106)], lighten(roof, 0.5), 1, role="light"))


def _grass() -> tuple[Shape, ...]:
    return (
        *(
            polygon([(x - 1.6, 0), (x + lean, -tall), (x + 1.6, 0)], tone)
            for x, lean, tall, tone in (
                (-9, -3, 9, "#5f9a45"),
                (-5, 0, 12, "#72b054"),
                (5, 1, 11, "#5f9a45"),
                (9, 4, 9, "#72b054"),
            )
        ),
        curve([(0, -30), (-9, -22), (-3, -14), (-8, -4)], "#5f9a45", 1.3),
        *(circle(x, y, 2.4, "#72b054", role="detail") for x, y in ((-8, -24), (-3, -17), (-8, -9))),
    )


SUBJECT = Subject(
    names=("birdhouse", "bird house", "nest box", "nesting box", "bird feeder"),
    draw=draw,
    kind="thing",
    height=1.5,
    color="#5fa8c8",
    accent="#d0483c",
    place="garden",
)
