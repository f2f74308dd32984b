"""A pile of gold coins, one of them standing."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, ellipse, linear, rectangle, star
from ...path import circle_path
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (*_stack(-34, 4, color), *_stack(36, 3, color), *_standing(0, -44, 42, color, options.accent)),
        anchors={"top": (0, -88), "hand": (0, -44)},
    )


def _stack(x: float, count: int, color: str) -> list[Shape]:
    shapes: list[Shape] = []
    for number in range(count):
        y, shift = -4 - 7.4 * number, (1.6, -1.4, 0.6, -0.8)[number % 4]
        shapes += [
            rectangle(
                x + shift - 21,
                y - 3,
                42,
                6,
                linear(darken(color, 0.2), lighten(color, 0.3), darken(color, 0.35), angle=0),
            ),
            ellipse(x + shift, y + 3, 21, 3.6, darken(color, 0.3)),
            ellipse(x + shift, y - 3.4, 21, 3.8, lighten(color, 0.2)),
            ellipse(x + shift, y - 3.4, 16, 2.6, color, role="detail"),
        ]
    return shapes


def _standing(x: float, y: float, radius: float, color: str, accent: str) -> tuple[Shape, ...]:
    return (
        circle(x + 3, y, radius, darken(color, 0.35)),
        circle(x, y, radius, linear(lighten(color, 0.35), color, darken(color, 0.16), angle=45)),
        Shape(circle_path(x, y, radius * 0.8, radius * 0.8), stroke=darken(color, 0.22), stroke_width=2, role="line"),
        star(x, y, radius * 0.5, radius * 0.22, accent, role="detail"),
        ellipse(x - radius * 0.42, y - radius * 0.5, radius * 0.3, radius * 0.12, "#ffffff", rotation=-45, role="light",
                opacity=0.7),
    )  # fmt: skip


SUBJECT = Subject(
    names=("coin", "gold coin", "money", "treasure coin", "cash", "bitcoin"),
    draw=draw,
    kind="thing",
    height=0.05,
    color="#eeb42f",
    accent="#b97a16",
    place="office",
    stance="table",
)
