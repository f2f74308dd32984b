"""A striped beach ball."""

from __future__ import annotations

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, outline
from ...path import Point
from ...scene import Options, Subject
from ._ball import ball

WHITE = "#fdfaf2"
HUB, CENTER = (-14.0, -66.0), (0.0, -48.0)


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    tones = (color, WHITE, accent, WHITE, lighten(color, 0.45), WHITE)
    gores = [_gore(30 + 60 * step, tone) for step, tone in enumerate(tones)]
    hub = (circle(*HUB, 7.5, WHITE, role="detail"), circle(*HUB, 3, darken(WHITE, 0.25), role="detail"))
    return Drawing(ball(WHITE, (*gores, *hub)), anchors={"top": (0, -96)})


def _meridian(degrees: float) -> tuple[Point, Point]:
    """The bend and the end of a seam that leaves the hub; it bends away from the middle of the ball."""
    angle = math.radians(degrees)
    end = (CENTER[0] + math.cos(angle) * 60, CENTER[1] + math.sin(angle) * 60)
    along = (end[0] - HUB[0], end[1] - HUB[1])
    to_center = (CENTER[0] - HUB[0], CENTER[1] - HUB[1])
    side = (along[0] * to_center[1] - along[1] * to_center[0]) / math.hypot(*along) ** 2
    return (HUB[0] + along[0] / 2 + along[1] * side * 0.8, HUB[1] + along[1] / 2 - along[0] * side * 0.8), end


def _gore(degrees: float, color: str) -> Shape:
    (bend, end), (back_bend, back_end) = _meridian(degrees), _meridian(degrees + 60)
    corner = math.radians(degrees + 30)
    far = (CENTER[0] + math.cos(corner) * 76, CENTER[1] + math.sin(corner) * 76)
    points = (bend, end, far, back_end, back_bend, HUB)
    numbers = [f"{x:.2f} {y:.2f}" for x, y in points]
    data = f"M{HUB[0]} {HUB[1]}Q{numbers[0]} {numbers[1]}L{numbers[2]}L{numbers[3]}Q{numbers[4]} {numbers[5]}Z"
    return outline(data, color, role="detail")


SUBJECT = Subject(
    names=("ball", "beach ball", "beachball", "toy ball"),
    draw=draw,
    kind="thing",
    height=0.35,
    color="#e2463f",
    accent="#2f8fd0",
    place="beach",
)
