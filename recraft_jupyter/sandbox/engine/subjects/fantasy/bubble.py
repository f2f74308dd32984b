"""Soap bubbles that shimmer."""

from __future__ import annotations

from ...color import lighten
from ...drawing import Drawing, Gradient, Shape, circle, curve, ellipse
from ...path import circle_path
from ...scene import Options, Subject

# Middle and radius.
BUBBLES = ((-8, -52, 30), (30, -88, 15), (-40, -92, 11), (34, -26, 12), (-38, -16, 9), (6, -104, 6))


def draw(options: Options) -> Drawing:
    shapes = [shape for x, y, radius in BUBBLES for shape in _bubble(x, y, radius, options.color, options.accent)]
    return Drawing(tuple(shapes), anchors={"top": (6, -108)})


def _bubble(x: float, y: float, radius: float, color: str, accent: str) -> tuple[Shape, ...]:
    film = Gradient(((0.0, "#ffffff", 0.05), (0.7, color, 0.18), (1.0, color, 0.6)), angle=None, center=(0.45, 0.45))
    reach = radius * 0.72
    return (
        circle(x, y, radius, film),
        Shape(
            circle_path(x, y, radius, radius), stroke=lighten(color, 0.2), stroke_width=1.1, role="line", opacity=0.9
        ),
        curve(
            [(x + reach, y - reach * 0.3), (x + reach * 0.86, y + reach * 0.56), (x + reach * 0.2, y + reach)],
            accent,
            radius * 0.09,
            role="light",
            opacity=0.8,
        ),
        ellipse(
            x - radius * 0.4,
            y - radius * 0.44,
            radius * 0.24,
            radius * 0.13,
            "#ffffff",
            rotation=-40,
            role="light",
            opacity=0.9,
        ),
    )


SUBJECT = Subject(
    names=("bubble", "soap bubble"),
    draw=draw,
    kind="thing",
    height=0.6,
    color="#7fc8f0",
    accent="#f6a8d8",
    place="park",
    stance="air",
)
