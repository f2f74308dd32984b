"""A dumbbell."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, linear, rectangle
from ...scene import Options, Subject

# Middle, height and width of the plates on one side.
PLATES = ((30.0, 44.0, 12.0), (42.0, 34.0, 10.0), (52.0, 20.0, 7.0))


def draw(options: Options) -> Drawing:
    color = options.color
    bar = rectangle(-34, -27, 68, 10, linear("#eef1f4", "#a3abb5", "#6d7580"), radius=2)
    grip = [rectangle(x, -27, 2, 10, "#7d858f", role="detail", opacity=0.6) for x in range(-18, 20, 5)]
    plates = [
        shape for side in (-1, 1) for plate in PLATES[::-1] for shape in _plate(side, *plate, color, options.accent)
    ]
    return Drawing((bar, *grip, *plates), anchors={"hand": (0, -22), "top": (0, -44)})


def _plate(side: int, x: float, tall: float, wide: float, color: str, accent: str) -> tuple[Shape, ...]:
    left, top = side * x - wide / 2, -22 - tall / 2
    return (
        rectangle(left, top, wide, tall, linear(lighten(color, 0.3), color, darken(color, 0.35)), radius=3.4),
        rectangle(left, -24, wide, 4, accent, role="detail", opacity=0.85),
        rectangle(left + 1.6, top + 3, 1.8, tall - 6, "#ffffff", radius=0.9, role="light", opacity=0.35),
    )


SUBJECT = Subject(
    names=("dumbbell", "barbell", "weight", "kettlebell", "free weight"),
    draw=draw,
    kind="tool",
    height=0.16,
    color="#3a3f4d",
    accent="#e5564f",
    place="gym",
)
