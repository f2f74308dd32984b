"""A fishing rod with its reel; held, its line hangs down to the water."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, curve, limb, line, linear, outline
from ...path import Point
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    if options.pose == "held":
        return _held(options)
    rod = [(-34.0, 0.0), (-16.0, -34.0), (8.0, -74.0), (30.0, -100.0)]
    return Drawing(
        (
            *_rod(rod, options.color),
            *_reel(-19, -22),
            curve([(30, -100), (40, -70), (43, -22)], "#f4f7fa", 0.7),
            *_float(43, -19, options.accent),
        ),
        anchors={"hand": (-27, -13), "top": (30, -100)},
    )


def _held(options: Options) -> Drawing:
    """Bent by its line, which ends far below the hand."""
    rod = [(-16.0, -44.0), (8.0, -66.0), (38.0, -86.0), (66.0, -92.0)]
    return Drawing(
        (
            *_rod(rod, options.color),
            *_reel(0, -56),
            curve([(66, -92), (69, -50), (70, -6)], "#f4f7fa", 0.8),
            *_float(70, -4, options.accent),
        ),
        anchors={"hand": (-8, -51), "top": (66, -92)},
    )


def _rod(points: list[Point], color: str) -> tuple[Shape, ...]:
    (x, y), (next_x, next_y) = points[:2]
    return (
        limb(points, 3.4, 1.0, linear(lighten(color, 0.2), darken(color, 0.2))),
        limb([(x, y), (x + (next_x - x) * 0.45, y + (next_y - y) * 0.45)], 5, 4.6, "#c79a63"),
        *(circle(ring_x, ring_y, 1.3, "#dfe5ec", role="detail") for ring_x, ring_y in points[1:]),
    )


def _reel(x: float, y: float) -> tuple[Shape, ...]:
    return (
        circle(x, y, 6, "#8f98a5"),
        circle(x, y, 2.8, "#dfe5ec", role="detail"),
        line([(x, y), (x + 6, y + 4)], "#4a5058", 1.6),
    )


def _float(x: float, y: float, color: str) -> tuple[Shape, ...]:
    lower = f"M{x - 4.2} {y}C{x - 4} {y + 6} {x + 4} {y + 6} {x + 4.2} {y}Z"
    return circle(x, y, 4.2, color), outline(lower, "#ffffff", role="detail")


SUBJECT = Subject(
    names=("fishing rod", "fishing pole", "angling rod", "rod"),
    draw=draw,
    kind="tool",
    height=1.9,
    color="#8a5a34",
    accent="#d8342c",
    place="lake",
    poses=("standing", "held"),
)
