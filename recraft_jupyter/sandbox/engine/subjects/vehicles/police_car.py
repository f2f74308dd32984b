"""A police car with a light bar and a star on its door."""

from __future__ import annotations

from ...drawing import Drawing, Shape, circle, outline, rectangle, star
from ...scene import Options, Subject
from ._car import car


def draw(options: Options) -> Drawing:
    livery: tuple[Shape, ...] = (
        outline("M-19 -40L18 -40L17 0L-17 0L-17 -16Z", "#f5f6f8", role="detail"),
        circle(6, -15.5, 4.4, options.color, role="detail"),
        star(6, -15.3, 3.4, 1.5, options.accent, role="detail"),
    )
    lights = (
        rectangle(-10, -40, 16, 2.4, "#2a2d38"),
        rectangle(-9.5, -43, 6.8, 3.4, "#e23a3f", radius=1.4),
        rectangle(-2, -43, 6.8, 3.4, "#2f7df0", radius=1.4),
        rectangle(-8.6, -42.4, 3.4, 1, "#ffffff", radius=0.5, role="light", opacity=0.7),
        rectangle(-1.1, -42.4, 3.4, 1, "#ffffff", radius=0.5, role="light", opacity=0.7),
    )
    return Drawing(
        (*lights, *car(options.color, livery=livery)),
        anchors={"window": (8, -25.5), "seat": (3, -22), "top": (-3, -43), "door": (6, -16)},
    )


SUBJECT = Subject(
    names=("police car", "patrol car", "police cruiser", "squad car"),
    draw=draw,
    kind="vehicle",
    height=1.65,
    color="#26365e",
    place="city street",
    sideways=True,
)
