"""A stone well with a roof and a bucket."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, ellipse, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._walls import joined, roof

WOOD = "#8a5f3c"


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_back(options.color), *_posts(), *_bucket(), *_wall(options.color), *_roof(options.accent)),
        anchors={"top": (0, -100)},
    )


def _back(color: str) -> tuple[Shape, ...]:
    return (
        ellipse(0, -38, 36, 8.5, lighten(color, 0.3)),
        ellipse(0, -37.5, 29, 6, "#2b2836", role="detail"),
        ellipse(0, -35.5, 24, 3.6, "#3f6f8f", role="detail"),
    )


def _posts() -> tuple[Shape, ...]:
    post = linear(lighten(WOOD, 0.22), WOOD, darken(WOOD, 0.35), angle=0)
    return (
        rectangle(-33, -76, 5, 40, post),
        rectangle(28, -76, 5, 40, post),
        rectangle(-35, -65, 70, 5, linear(lighten(WOOD, 0.2), WOOD, darken(WOOD, 0.35)), radius=2),
        *(line([(x, -65.5), (x + 1, -59.5)], "#d9c59a", 1.3) for x in (-6, -4, -2, 0, 2, 4)),
        line([(35, -62.5), (42, -62.5), (42, -54)], "#5b606d", 2),
        line([(42, -54), (47, -54)], WOOD, 3, role="form"),
    )


def _bucket() -> tuple[Shape, ...]:
    body = outline("M-8 -49L8 -49L6 -34L-6 -34Z", linear(lighten(WOOD, 0.3), WOOD, darken(WOOD, 0.3), angle=0))
    return (
        line([(1, -60), (1, -54)], "#d9c59a", 1.2),
        curve([(-7.5, -48), (-4, -54), (1, -55), (5, -54), (7.5, -48)], "#6d737f", 0.9),
        body,
        *clipped(joined([line([(x, -49), (x * 0.8, -34)], darken(WOOD, 0.4), 0.5) for x in (-4, 0, 4)]), body),
        rectangle(-7.8, -46.5, 15.6, 1.8, "#8b919c", role="detail"),
        rectangle(-6.6, -38.5, 13.2, 1.8, "#8b919c", role="detail"),
        ellipse(0, -49, 8, 1.8, darken(WOOD, 0.45), role="detail"),
    )


def _wall(color: str) -> tuple[Shape, ...]:
    wall = outline(
        "M-36 -38C-34 -31 -18 -29.5 0 -29.5C18 -29.5 34 -31 36 -38L34 -4C30 -1 16 0 0 0C-16 0 -30 -1 -34 -4Z",
        linear(lighten(color, 0.2), color, darken(color, 0.3), angle=0),
    )
    tones = (lighten(color, 0.25), darken(color, 0.12), color, lighten(color, 0.1), darken(color, 0.2))
    stones = [
        rectangle(
            -38 + column * 12 + (row % 2) * 6,
            -30 + row * 8,
            11.2,
            7.2,
            tones[(row * 3 + column * 2) % 5],
            radius=2,
            role="detail",
            opacity=0.85,
        )
        for row in range(4)
        for column in range(-1, 7)
    ]
    shade = rectangle(16, -40, 24, 42, darken(color, 0.6), role="shadow", opacity=0.22)
    return (
        wall,
        *clipped((*stones, shade), wall),
        outline(
            "M-37 -39C-36 -31 -18 -28 0 -28C18 -28 36 -31 37 -39L37 -36C36 -27 18 -24.5 0 -24.5"
            "C-18 -24.5 -36 -27 -37 -36Z",
            linear(lighten(color, 0.5), lighten(color, 0.3), darken(color, 0.15), angle=0),
        ),
    )


def _roof(accent: str) -> tuple[Shape, ...]:
    return (
        outline("M-30 -72L0 -96L30 -72Z", darken(WOOD, 0.3)),
        *roof([(-42, -72), (-27, -99), (27, -99), (42, -72)], accent, step=5.4),
        rectangle(-43, -73.5, 86, 3.4, darken(accent, 0.25), radius=1.2),
        rectangle(-29, -101.5, 58, 4, linear(lighten(accent, 0.2), darken(accent, 0.15)), radius=1.8),
    )


SUBJECT = Subject(
    names=("well", "water well", "wishing well", "stone well"),
    draw=draw,
    kind="building",
    height=2.6,
    color="#a39c94",
    accent="#a8573c",
    place="garden",
)
