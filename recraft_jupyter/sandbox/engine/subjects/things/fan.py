"""A desk fan with its cage of wire."""

from __future__ import annotations

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, ellipse, limb, line, linear, outline, radial, rectangle
from ...path import circle_path
from ...scene import Options, Subject
from ._appliance import CHROME

MIDDLE = -64.0


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            limb([(0, -8), (0, -40)], 8, 6.4, CHROME),
            *_base(color, options.accent),
            circle(0, MIDDLE, 40, darken(color, 0.45), role="shadow", opacity=0.16),
            *_blades(color),
            *_cage(),
            circle(0, MIDDLE, 8.4, radial("#ffffff", "#cfd5dc", "#8f98a4", center=(0.36, 0.3)), role="detail"),
            circle(0, MIDDLE, 4, options.accent, role="detail"),
        ),
        anchors={"top": (0, -106), "hand": (0, -30)},
    )


def _blades(color: str) -> tuple[Shape, ...]:
    blade = (
        outline(
            "M-3 -5C-17 -12 -23 -26 -14 -34C-4 -40 8 -32 8 -20C8 -12 5 -7 3 -5Z",
            linear(lighten(color, 0.35), color, darken(color, 0.25), angle=20),
        ),
        outline(
            "M-6 -12C-15 -18 -17 -27 -11 -31C-7 -33 -4 -32 -2 -30C-8 -26 -8 -19 -6 -12Z",
            "#ffffff",
            role="light",
            opacity=0.4,
        ),
    )
    return tuple(shape for turn in (0, 90, 180, 270) for shape in Drawing(blade).placed(y=MIDDLE, rotate=turn).shapes)


def _cage() -> tuple[Shape, ...]:
    wires = []
    for number in range(24):
        angle = 2 * math.pi * number / 24
        x, y = math.cos(angle), math.sin(angle)
        wires.append(line([(x * 9, MIDDLE + y * 9), (x * 40, MIDDLE + y * 40)], "#eef1f4", 0.7, opacity=0.9))
    return (
        *wires,
        *(Shape(circle_path(0, MIDDLE, r, r), stroke="#dfe4e9", stroke_width=0.8, role="line") for r in (20, 30)),
        Shape(circle_path(0, MIDDLE, 41, 41), stroke="#7f8994", stroke_width=3, role="form"),
        Shape(circle_path(0, MIDDLE - 0.4, 41, 41), stroke="#e6eaee", stroke_width=1.2, role="light"),
    )


def _base(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-28 -4C-28 -10 -16 -14 0 -14C16 -14 28 -10 28 -4L28 -2C28 -0.6 26 0 24 0L-24 0C-26 0 -28 -0.6 -28 -2Z",
            linear(lighten(color, 0.3), color, darken(color, 0.3), angle=0),
        ),
        ellipse(-8, -11, 12, 1.6, "#ffffff", role="light", opacity=0.5),
        *(
            rectangle(x, -7, 6, 3.6, tone, radius=1.2, role="detail")
            for x, tone in ((-12, "#eef1f4"), (-3, "#eef1f4"), (6, accent))
        ),
    )


SUBJECT = Subject(
    names=("electric fan", "desk fan", "table fan", "fan", "ventilator"),
    draw=draw,
    kind="thing",
    height=0.5,
    color="#3f9fb5",
    accent="#e8574a",
    place="living room",
    stance="table",
)
