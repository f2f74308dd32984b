"""A bookcase with four shelves of books."""

from __future__ import annotations

from random import Random

from ...color import darken, lighten
from ...drawing import Drawing, Shape, linear, outline, polygon, rectangle
from ...scene import Options, Subject
from ._frame import board, plank

SPINES = ("#c8463f", "#2f6f9f", "#e2a63a", "#4f8a5b", "#7a4f8f", "#e9dcc0", "#2e3f5c", "#d9784a", "#3f9a9a")
SHELVES = (-84, -58, -32, -6)


def draw(options: Options) -> Drawing:
    color = options.color
    inside = darken(color, 0.5)
    return Drawing(
        (
            rectangle(-38, -108, 76, 104, linear(darken(color, 0.36), inside)),
            *_books(options),
            *(part for y in SHELVES for part in plank(-36, y, 72, 3.4, color)),
            *(part for x in (-41, 35.6) for part in board(x, -108, 5.4, 108, color, options.random, lines=2)),
            rectangle(-36, -2.6, 72, 2.6, darken(color, 0.3)),
            *plank(-44, -112, 88, 4.6, color, overhang=3),
        ),
        anchors={"top": (0, -112), "surface": (0, -112)},
    )


def _books(options: Options) -> tuple[Shape, ...]:
    random = options.random
    shapes: list[Shape] = []
    for number, floor in enumerate(SHELVES):
        x, end = -35.0, (34.0, 16.0, 34.0, 8.0)[number]
        while x < end - 4:
            wide = random.uniform(3.6, 6.4)
            shapes += _spine(x, floor, min(wide, end - x), random.uniform(15.5, 20.5), random)
            x += wide + 0.25
    shapes += _pot(26, SHELVES[1], options.accent)
    shapes += _lying(9.5, SHELVES[3], random)
    return tuple(shapes)


def _spine(x: float, floor: float, wide: float, tall: float, random: Random) -> tuple[Shape, ...]:
    tone = random.choice(SPINES)
    gold = lighten(tone, 0.6)
    return (
        rectangle(
            x, floor - tall, wide, tall, linear(lighten(tone, 0.2), tone, darken(tone, 0.25), angle=0), radius=0.7
        ),
        rectangle(x, floor - tall * 0.86, wide, 1.2, gold, role="detail"),
        rectangle(x, floor - tall * 0.22, wide, 1.2, gold, role="detail"),
    )


def _lying(x: float, floor: float, random: Random) -> tuple[Shape, ...]:
    tones = random.sample(SPINES, 3)
    return tuple(
        rectangle(
            x + step * 1.4, floor - 4.6 * (step + 1), 22 - step * 3, 4.4, linear(lighten(tone, 0.2), tone), radius=0.8
        )
        for step, tone in enumerate(tones)
    )


def _pot(x: float, floor: float, accent: str) -> tuple[Shape, ...]:
    leaves = [
        polygon([(x - 1.4, floor - 8), (x + dx, floor - 8 - dy), (x + 1.6, floor - 8)], tone)
        for dx, dy, tone in (
            (-7, 6, "#3f7f47"),
            (7, 6.5, "#3f7f47"),
            (-4, 10, "#5aa35c"),
            (4.4, 10.4, "#4f9552"),
            (0, 12, "#68b368"),
        )
    ]
    return (
        *leaves,
        outline(
            f"M{x - 5} {floor - 8}L{x + 5} {floor - 8}L{x + 3.6} {floor}L{x - 3.6} {floor}Z",
            linear(lighten(accent, 0.25), accent, darken(accent, 0.25), angle=0),
        ),
    )


SUBJECT = Subject(
    names=("bookcase", "bookshelf", "book shelf", "book case"),
    draw=draw,
    kind="thing",
    height=1.9,
    color="#a5693a",
    accent="#e3e7ea",
    place="living room",
)
