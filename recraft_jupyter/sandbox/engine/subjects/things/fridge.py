"""A rounded refrigerator with a freezer on top."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, line, outline, polygon, rectangle
from ...scene import Options, Subject
from ._appliance import case, handle


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *(rectangle(x, -5, 7, 5, "#3b3f47", radius=1.5) for x in (-23, 16)),
            *case(-29, -106, 58, 103, darken(color, 0.12), radius=8),
            *case(-27, -104, 54, 31, color, radius=6),
            *case(-27, -71, 54, 65, color, radius=4),
            rectangle(-27, -72.6, 54, 1.6, darken(color, 0.5), role="detail"),
            *handle(-22, -94, 3.6, 17),
            *handle(-22, -66, 3.6, 28),
            rectangle(9, -98, 13, 3.4, "#dfe4ea", radius=1.2, role="detail"),
            *_notes(options.accent),
            rectangle(-20, -12, 40, 2.6, darken(color, 0.3), radius=1.2, role="detail"),
        ),
        anchors={"top": (0, -106), "surface": (0, -106), "hand": (-20, -52)},
    )


def _notes(accent: str) -> tuple[Shape, ...]:
    """A drawing and a list under magnets."""
    return (
        polygon([(0, -62), (15, -63), (16, -45), (1, -44)], "#fffdf4", role="detail"),
        outline("M3 -50L7 -56L10 -52L12 -54L14 -48.4L3 -47.6Z", "#7fb069", role="detail"),
        circle(11, -58.6, 1.8, "#f4c542", role="detail"),
        circle(8, -62.4, 1.7, accent, role="detail"),
        polygon([(3, -37), (13, -36.4), (12.6, -24), (2.6, -24.6)], "#ffe9a8", role="detail"),
        *(line([(5, y), (10.6, y + 0.3)], "#b08c3e", 0.6) for y in (-33, -30.4, -27.8)),
        circle(8, -36.4, 1.7, lighten(accent, 0.1), role="detail"),
    )


SUBJECT = Subject(
    names=("fridge", "refrigerator", "freezer", "icebox"),
    draw=draw,
    kind="thing",
    height=1.75,
    color="#8ecbd0",
    accent="#e8574a",
    place="kitchen",
)
