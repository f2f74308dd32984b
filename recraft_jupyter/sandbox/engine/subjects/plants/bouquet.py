"""A bunch of mixed flowers wrapped in paper."""

from __future__ import annotations

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, ellipse, limb, linear, outline, rectangle
from ...scene import Options, Subject

BLOOMS = (
    (-26, -78, 12),
    (26, -79, 12),
    (0, -88, 14),
    (-14, -96, 10),
    (15, -98, 10),
    (-36, -92, 9),
    (36, -93, 9),
    (0, -70, 11),
)


def draw(options: Options) -> Drawing:
    tones = (options.color, options.accent, lighten(options.color, 0.45), "#ffffff", lighten(options.accent, 0.3))
    leaves = [
        ellipse(
            math.cos(angle) * 38,
            -82 + math.sin(angle) * 20,
            11,
            4.6,
            "#4f8f4a" if step % 2 else "#6fae58",
            rotation=math.degrees(angle),
        )
        for step in range(11)
        for angle in (math.pi + math.pi * step / 10,)
    ]
    blooms = [
        shape for number, (x, y, size) in enumerate(BLOOMS) for shape in _bloom(x, y, size, tones[number % len(tones)])
    ]
    return Drawing((*_stems(), *leaves, *blooms, *_paper(options.accent)), anchors={"hand": (0, -26), "top": (0, -104)})


def _bloom(x: float, y: float, size: float, color: str) -> tuple[Shape, ...]:
    petals = [
        circle(
            x + math.cos(turn) * size * 0.56,
            y + math.sin(turn) * size * 0.56,
            size * 0.5,
            darken(color, 0.1) if step % 2 else color,
        )
        for step in range(7)
        for turn in (step * 2 * math.pi / 7,)
    ]
    return (
        *petals,
        circle(x, y, size * 0.5, lighten(color, 0.2), role="detail"),
        circle(x, y, size * 0.28, "#f4c542", role="detail"),
    )


def _stems() -> tuple[Shape, ...]:
    return tuple(limb([(x, -30), (x * 1.5, 0)], 2.6, 2.2, "#5c9a4b") for x in (-8, -3, 3, 8))


def _paper(ribbon: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-40 -68L-9 -12L9 -12L40 -68C26 -58 14 -60 0 -52C-14 -60 -26 -58 -40 -68Z", linear("#fdf8ee", "#e6d9c0")
        ),
        outline("M0 -52L9 -12L24 -38L40 -68C26 -58 14 -60 0 -52Z", "#d9c9aa", role="shadow", opacity=0.5),
        rectangle(-13, -28, 26, 6, ribbon, radius=2),
        outline("M0 -25L-16 -34L-16 -16Z", lighten(ribbon, 0.1)),
        outline("M0 -25L16 -34L16 -16Z", darken(ribbon, 0.1)),
        circle(0, -25, 3.4, darken(ribbon, 0.2), role="detail"),
    )


SUBJECT = Subject(
    names=("bouquet", "bouquet of flowers", "bunch of flowers", "flower bouquet", "wedding bouquet"),
    draw=draw,
    kind="plant",
    height=0.45,
    color="#e8637a",
    accent="#8f63c9",
    place="living room",
    stance="table",
)
