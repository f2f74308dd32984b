"""A knight's sword."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, line, outline, polygon, rectangle
from ...scene import Options, Subject
from ._pose import resting


def draw(options: Options) -> Drawing:
    return resting(
        Drawing((*_blade(options.color), *_hilt(options.accent)), anchors={"hand": (0, 18), "top": (0, -100)}),
        rotate=40,
    )


def _blade(steel: str) -> tuple[Shape, ...]:
    return (
        polygon([(-6, 0), (-5, -88), (0, -100), (0, 0)], lighten(steel, 0.35)),
        polygon([(6, 0), (5, -88), (0, -100), (0, 0)], darken(steel, 0.14)),
        polygon([(-1.6, 0), (-1.2, -74), (0, -79), (1.2, -74), (1.6, 0)], darken(steel, 0.3), role="detail"),
        line([(-4.6, -6), (-3.9, -86)], "#ffffff", 0.9, role="light", opacity=0.9),
        polygon([(-5.8, -30), (0, -44), (0, -52), (-5.6, -38)], "#ffffff", role="light", opacity=0.7),
    )


def _hilt(gold: str) -> tuple[Shape, ...]:
    leather = "#7a3f2c"
    wraps = [line([(-3.6, y), (3.6, y + 2.6)], darken(leather, 0.4), 0.9) for y in (8, 12, 16, 20, 24)]
    return (
        rectangle(-3.8, 4, 7.6, 26, leather, radius=1.5),
        rectangle(0.6, 4, 3.2, 26, darken(leather, 0.3), radius=1, role="shadow"),
        *wraps,
        outline(
            "M-24 -4C-26 -8 -22 -11 -18 -9C-12 -6 -6 -5 0 -5C6 -5 12 -6 18 -9C22 -11 26 -8 24 -4"
            "C22 2 12 5 0 5C-12 5 -22 2 -24 -4Z",
            gold,
        ),
        outline("M-23 -2C-12 1 12 1 24 -4C22 2 12 5 0 5C-12 5 -21 2 -23 -2Z", darken(gold, 0.28), role="shadow"),
        line([(-20, -7), (-10, -3.6), (0, -3)], lighten(gold, 0.65), 1.2, role="light"),
        circle(0, 0, 3.4, darken(gold, 0.4), role="detail"),
        circle(0, 0, 2.5, "#c42f45", role="detail"),
        circle(-0.8, -0.8, 0.8, "#ffffff", role="light"),
        circle(0, 34, 6, gold),
        outline(
            "M0 40C4 40 6 37 6 34C6 32 5 30 3.5 29C4 34 2 37 -2 39.7C-1.3 39.9 -0.7 40 0 40Z",
            darken(gold, 0.3),
            role="shadow",
        ),
        circle(-1.8, 32, 1.5, lighten(gold, 0.7), role="light"),
    )


SUBJECT = Subject(
    names=("sword", "knight's sword", "blade", "broadsword"),
    draw=draw,
    kind="thing",
    height=0.8,
    color="#b7c0cc",
    accent="#d9a63a",
    place="cave",
    stance="ground",
)
