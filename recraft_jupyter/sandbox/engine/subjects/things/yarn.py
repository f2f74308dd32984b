"""A ball of yarn with two knitting needles."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, limb, linear, radial
from ...scene import Options, Subject

MIDDLE, RADIUS = (-6.0, -38.0), 38.0


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (*_needles(options.accent), *_ball(color), *_thread(color)),
        anchors={"top": (-6, -76), "hand": (-6, -38)},
    )


def _needles(accent: str) -> tuple[Shape, ...]:
    return tuple(
        part
        for start, end in (((24, -4), (-36, -100)), ((-34, -4), (30, -104)))
        for part in (
            limb([start, end], 1.6, 3, linear(lighten(accent, 0.4), darken(accent, 0.15), angle=0)),
            circle(end[0], end[1], 4.4, radial(lighten(accent, 0.5), accent, darken(accent, 0.3), center=(0.36, 0.3))),
        )
    )


def _ball(color: str) -> tuple[Shape, ...]:
    x, y = MIDDLE
    ball = circle(x, y, RADIUS, radial(lighten(color, 0.3), color, darken(color, 0.34), center=(0.36, 0.3)))
    strands: list[Shape] = []
    for turn, shift, count in ((28, -10, 6), (-58, 14, 5), (86, 6, 4)):
        strands += _wound(turn, shift, count, color)
    return (ball, *clipped(strands, ball))


def _wound(turn: float, shift: float, count: int, color: str) -> tuple[Shape, ...]:
    """Strands side by side across the ball."""
    arcs = []
    for number in range(count):
        offset = shift + (number - (count - 1) / 2) * 5.4
        bow = 9 - abs(offset) * 0.1
        points = [
            (-42, offset + bow),
            (-20, offset - bow * 0.3),
            (0, offset - bow * 0.7),
            (20, offset - bow * 0.3),
            (42, offset + bow),
        ]
        arcs += [
            curve(points, darken(color, 0.36), 5, role="detail"),
            curve([(px, py - 0.8) for px, py in points], lighten(color, 0.16), 3.2, role="detail"),
            curve([(px, py - 1.6) for px, py in points[:3]], lighten(color, 0.5), 0.9, role="light"),
        ]
    return Drawing(tuple(arcs)).placed(x=MIDDLE[0], y=MIDDLE[1], rotate=turn).shapes


def _thread(color: str) -> tuple[Shape, ...]:
    way = [(6, -2.4), (24, -2.2), (38, -5), (46, -12), (39, -17), (35, -10), (46, -3.6), (60, -3)]
    return (
        curve(way, darken(color, 0.3), 3.6, role="form"),
        curve([(x, y - 0.7) for x, y in way], lighten(color, 0.16), 1.9, role="detail"),
    )


SUBJECT = Subject(
    names=("ball of yarn", "yarn", "yarn ball", "ball of wool", "skein of yarn"),
    draw=draw,
    kind="thing",
    height=0.2,
    color="#d8527a",
    accent="#e0b56a",
    place="living room",
    stance="table",
)
