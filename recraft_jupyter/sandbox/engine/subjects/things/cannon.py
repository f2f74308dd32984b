"""An old cannon on its wooden carriage."""

from __future__ import annotations

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, line, linear, outline, rectangle
from ...path import circle_path
from ...scene import Options, Subject
from ._wood import grain


def draw(options: Options) -> Drawing:
    return Drawing(
        (
            *_carriage(options),
            *Drawing(_barrel(options.color)).placed(x=-6, y=-46, rotate=-14).shapes,
            *_wheel(options.accent),
            *_balls(),
        ),
        anchors={"top": (0, -66), "hand": (-40, -40), "seat": (-6, -60)},
    ).placed(x=-6)


def _carriage(options: Options) -> tuple[Shape, ...]:
    wood = options.accent
    trail = outline(
        "M14 -42L-10 -44L-58 -8C-60 -5 -58 -1 -54 -1L-44 -1L12 -26Z", linear(lighten(wood, 0.15), darken(wood, 0.3))
    )
    return (
        trail,
        *grain(trail, wood, options.random, count=4, upright=False),
        rectangle(-58, -4, 12, 4, "#4b525c", radius=1.4),
    )


def _barrel(color: str) -> tuple[Shape, ...]:
    metal = linear(lighten(color, 0.1), lighten(color, 0.45), color, darken(color, 0.45))
    barrel = outline("M-36 -14C-38 -14 -40 -10 -40 0C-40 10 -38 14 -36 14L56 10L56 -10Z", metal)
    return (
        circle(-45, 0, 5, metal),
        barrel,
        *clipped((outline("M-34 -10L54 -7L54 -4L-34 -6Z", "#ffffff", role="light", opacity=0.45),), barrel),
        *(
            rectangle(x, -half, wide, half * 2, metal, radius=1.6)
            for x, wide, half in ((-38, 5, 15.4), (-14, 4, 14.2), (14, 4, 13), (38, 4, 12))
        ),
        rectangle(54, -13.4, 8, 26.8, metal, radius=2.6),
        ellipse(62, 0, 3, 12.6, darken(color, 0.1)),
        ellipse(62.4, 0, 2, 8, "#0f1014", role="detail"),
        line([(-26, -14), (-27, -20), (-23, -24)], "#c9a86a", 1.3),
        circle(-22.6, -24.6, 2, "#ffb43a", role="detail"),
    )


def _wheel(wood: str) -> tuple[Shape, ...]:
    x, y, r = 2.0, -24.0, 23.0
    spokes = [
        line(
            [(x, y), (x + math.cos(math.pi * turn / 6) * r, y + math.sin(math.pi * turn / 6) * r)],
            darken(wood, 0.12),
            3.2,
            role="form",
        )
        for turn in range(12)
    ]
    return (
        *spokes,
        Shape(circle_path(x, y, r - 0.6, r - 0.6), stroke=darken(wood, 0.05), stroke_width=5, role="form"),
        Shape(circle_path(x, y, r + 0.6, r + 0.6), stroke="#4b525c", stroke_width=1.8, role="detail"),
        Shape(circle_path(x, y, r - 2.6, r - 2.6), stroke=darken(wood, 0.4), stroke_width=0.8, role="line"),
        circle(x, y, 6, linear(lighten(wood, 0.25), darken(wood, 0.25), angle=45)),
        circle(x, y, 2.6, "#4b525c", role="detail"),
    )


def _balls() -> tuple[Shape, ...]:
    shapes: list[Shape] = []
    for x, y in ((44, -6.4), (57, -6.4), (50.5, -17)):
        shapes += [
            circle(x, y, 6.6, linear("#6b727d", "#23262d", angle=50)),
            circle(x - 2, y - 2.4, 1.5, "#ffffff", role="light", opacity=0.6),
        ]
    return tuple(shapes)


SUBJECT = Subject(
    names=("cannon", "artillery", "old cannon", "pirate cannon"),
    draw=draw,
    kind="thing",
    height=1.1,
    color="#4a505c",
    accent="#a06a3c",
    place="castle",
    sideways=True,
)
