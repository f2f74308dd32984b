"""A brick fireplace with a burning fire."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Gradient, Shape, circle, clipped, ellipse, limb, linear, outline, rectangle
from ...scene import Options, Subject
from ..buildings._walls import bricks

MOUTH = "M-30 0L-30 -34C-30 -54 30 -54 30 -34L30 0Z"


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    wall = rectangle(-54, -80, 108, 80, linear(lighten(color, 0.1), darken(color, 0.12)))
    mouth = outline(MOUTH, linear("#2b1d1a", "#4a2a1e"))
    return Drawing(
        (
            rectangle(-40, -112, 80, 34, linear(lighten(color, 0.5), lighten(color, 0.3))),
            wall,
            *bricks(wall, color, options.random, count=50, size=8),
            mouth,
            *clipped(_fire(), mouth),
            Shape(mouth.path, stroke=lighten(color, 0.35), stroke_width=4, role="detail"),
            rectangle(-60, -86, 120, 9, linear(lighten(accent, 0.2), darken(accent, 0.2)), radius=1.5),
            rectangle(-60, -5, 120, 5, darken(color, 0.4), radius=1),
            *_ornaments(),
        ),
        anchors={"top": (0, -86), "surface": (0, -86)},
    )


def _fire() -> tuple[Shape, ...]:
    wood = "#8a5a34"
    return (
        circle(0, -16, 36, Gradient(((0.0, "#ff9a3c", 0.7), (1.0, "#ff9a3c", 0.0)), angle=None), role="glow"),
        outline("M-18 -6C-24 -22 -14 -26 -10 -36C-4 -32 -4 -28 -2 -26C0 -34 2 -40 6 -44C8 -34 18 -28 14 -18"
                "C18 -18 20 -22 20 -26C24 -16 22 -10 18 -6Z", linear("#e8552b", "#f9a62f")),
        outline("M-9 -6C-12 -16 -4 -20 0 -30C4 -22 12 -16 8 -6Z", "#ffe08a", role="light"),
        limb([(-22, -3), (18, -9)], 7, 6, wood),
        limb([(22, -3), (-18, -9)], 7, 6, darken(wood, 0.2)),
        ellipse(-22, -3, 2.6, 3.4, lighten(wood, 0.4), role="detail"),
    )  # fmt: skip


def _ornaments() -> tuple[Shape, ...]:
    return (
        rectangle(-44, -98, 5, 12, "#f4ead2", radius=1),
        outline("M-41.5 -105C-39 -101 -39 -99 -41.5 -98.4C-44 -99 -44 -101 -41.5 -105Z", "#f9b62f"),
        outline("M30 -86C26 -92 28 -98 32 -99L32 -103L40 -103L40 -99C44 -98 46 -92 42 -86Z", "#3f8f9a"),
        rectangle(-14, -110, 28, 22, "#8a5c34", radius=1),
        rectangle(-11.5, -107.5, 23, 17, "#cfe3ee", role="detail"),
        outline("M-11.5 -90.5L-4 -100L1 -94L5 -98L11.5 -90.5Z", "#6f9a6a", role="detail"),
    )


SUBJECT = Subject(
    names=("fireplace", "hearth", "chimney fire"),
    draw=draw,
    kind="thing",
    height=1.7,
    color="#a9604a",
    accent="#8a5c34",
    place="living room",
)
