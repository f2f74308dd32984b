"""A wristwatch with a leather strap."""

from __future__ import annotations

import math

from ...color import darken, lighten
from ...drawing import Drawing, circle, line, linear, outline, radial, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    strap, metal = options.color, options.accent
    marks = [line([_at(step, 19), _at(step, 22)], "#3a3f48", 1.6 if step % 3 == 0 else 0.9) for step in range(12)]
    return Drawing(
        (
            outline(
                "M-13 -104L13 -104L18 -70L-18 -70Z",
                linear(darken(strap, 0.2), lighten(strap, 0.15), darken(strap, 0.25), angle=0),
            ),
            outline(
                "M-18 -34L18 -34L13 0L-13 0Z",
                linear(darken(strap, 0.2), lighten(strap, 0.15), darken(strap, 0.25), angle=0),
            ),
            *(line([(x, y), (x * 1.25, y + 24)], lighten(strap, 0.4), 0.8) for x, y in ((-10, -100), (10, -100))),
            *(circle(0, y, 1.5, darken(strap, 0.5), role="detail") for y in (-8, -15, -22)),
            rectangle(27, -56, 7, 8, darken(metal, 0.2), radius=2),
            circle(0, -52, 30, linear(lighten(metal, 0.45), metal, darken(metal, 0.3), angle=50)),
            circle(0, -52, 25, radial("#ffffff", "#eef1f4")),
            *marks,
            line([(0, -52), (-8, -62)], "#23262d", 2.4),
            line([(0, -52), (12, -67)], "#23262d", 1.7),
            line([(0, -48), (-4, -34)], "#d8342c", 0.9),
            circle(0, -52, 2.2, "#23262d", role="detail"),
            outline("M-22 -62C-18 -74 -4 -78 6 -75C-4 -72 -14 -64 -18 -52Z", "#ffffff", role="light", opacity=0.5),
        ),
        anchors={"hand": (0, -10), "top": (0, -104)},
    )


def _at(hour: int, radius: float) -> tuple[float, float]:
    angle = hour * math.pi / 6
    return math.sin(angle) * radius, -52 - math.cos(angle) * radius


SUBJECT = Subject(
    names=("watch", "wristwatch", "wrist watch", "smartwatch", "luxury watch"),
    draw=draw,
    kind="thing",
    height=0.12,
    color="#7a4a2c",
    accent="#c6cdd6",
    place="studio",
    stance="table",
)
