"""A soccer ball."""

from __future__ import annotations

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, curve, polygon
from ...scene import Options, Subject
from ._ball import ball

RADIUS = 48.0


def draw(options: Options) -> Drawing:
    # The color is the ball's own; the patches are its dark counterpart, or light on a dark ball.
    patch = lighten(options.color, 0.85) if _is_dark(options.color) else darken(options.color, 0.86)
    return Drawing(ball(options.color, _panels(patch), radius=RADIUS), anchors={"top": (0, -96)})


def _is_dark(color: str) -> bool:
    return sum(int(color[start : start + 2], 16) for start in (1, 3, 5)) < 300


def _at(distance: float, degrees: float) -> tuple[float, float]:
    angle = math.radians(degrees)
    return 3 + math.cos(angle) * distance * RADIUS, 3 - RADIUS + math.sin(angle) * distance * RADIUS


def _panels(patch: str) -> tuple[Shape, ...]:
    shapes: list[Shape] = [polygon([_at(0.34, 72 * side - 90) for side in range(5)], patch, role="detail")]
    for side in range(5):
        middle = 72 * side - 90
        inner = _at(0.66, middle)
        shapes.append(curve([_at(0.34, middle), _at(0.5, middle), inner], patch, 1.3))
        corners = [
            _at(0.66, middle),
            _at(0.83, middle + 18),
            _at(1.12, middle + 17),
            _at(1.12, middle - 17),
            _at(0.83, middle - 18),
        ]
        shapes.append(polygon(corners, patch, role="detail"))
        shapes.append(curve([_at(0.83, middle + 18), _at(0.78, middle + 36), _at(0.83, middle + 54)], patch, 1.3))
    return tuple(shapes)


SUBJECT = Subject(
    names=("soccer ball", "football", "soccerball", "futsal ball"),
    draw=draw,
    kind="thing",
    height=0.22,
    color="#f6f4ee",
    place="meadow",
)
