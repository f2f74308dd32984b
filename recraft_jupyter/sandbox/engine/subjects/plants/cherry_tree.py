"""A cherry tree in blossom, petals falling from it."""

from __future__ import annotations

from random import Random

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, clipped, ellipse, limb, linear
from ...path import Path, circle_path
from ...scene import Options, Subject
from ._greenery import tuft

BARK = "#5d4038"
CLUMPS = (
    (-34, -62, 17),
    (34, -60, 18),
    (-20, -80, 18),
    (20, -82, 19),
    (0, -94, 17),
    (0, -70, 21),
    (-42, -48, 11),
    (44, -46, 12),
)

BLOSSOMS = 6


def draw(options: Options) -> Drawing:
    color, random = options.color, options.random
    blossoms = _blossoms(color, options.accent, random)
    fallen = [
        ellipse(
            random.uniform(-46, 46),
            random.uniform(-30, -2),
            1.8,
            1.0,
            lighten(color, 0.2),
            rotation=random.uniform(0, 180),
            role="detail",
        )
        for _ in range(12)
    ]
    return Drawing(
        (
            *_crown(darken(color, 0.16), grow=2, y=3),
            *_wood(),
            *_crown(color, grow=0, y=0),
            *_shades(color),
            *blossoms,
            *fallen,
            *tuft(-14, 4),
            *tuft(13, 4.4),
        ),
        anchors={"top": (0, -111), "seat": (24, -58)},
    )


def _crown(color: str, *, grow: float, y: float) -> list[Shape]:
    return [_clump(x, cy + y, radius + grow, color) for x, cy, radius in CLUMPS]


def _clump(x: float, y: float, r: float, color: str) -> Shape:
    return blob(
        [
            (x - r, y + 2),
            (x - r * 0.7, y - r * 0.7),
            (x, y - r),
            (x + r * 0.75, y - r * 0.65),
            (x + r, y + 2),
            (x + r * 0.6, y + r * 0.7),
            (x - r * 0.5, y + r * 0.7),
        ],
        color,
    )


def _shades(color: str) -> list[Shape]:
    shapes: list[Shape] = []
    for x, y, r in CLUMPS:
        mask = _clump(x, y, r, color)
        low = ellipse(x + r * 0.2, y + r * 0.75, r, r * 0.6, darken(color, 0.14), role="shadow", opacity=0.6)
        high = ellipse(x - r * 0.3, y - r * 0.5, r * 0.6, r * 0.4, lighten(color, 0.3), role="light", opacity=0.7)
        shapes += clipped((low, high), mask)
    return shapes


def _wood() -> tuple[Shape, ...]:
    bark = linear(lighten(BARK, 0.15), darken(BARK, 0.25), angle=0)
    return (
        limb([(2, -8), (-2, -22), (4, -40), (0, -66)], 17, 6, bark),
        limb([(2, -36), (16, -50), (32, -60)], 8, 3, BARK),
        limb([(0, -30), (-16, -46), (-34, -58)], 8, 3, darken(BARK, 0.1)),
        limb([(-6, -3), (-14, 0)], 7, 3, BARK),
        limb([(8, -3), (16, 0)], 7, 3, BARK),
    )


def _blossoms(color: str, heart: str, random: Random) -> list[Shape]:
    """All petals of one color are one outline, so that a grove is drawn as fast as a single tree."""
    tones = (lighten(color, 0.45), lighten(color, 0.25), "#ffffff")
    petals: list[Path] = [(), (), ()]
    hearts: Path = ()
    for x, y, radius in CLUMPS:
        for number in range(BLOSSOMS):
            left, top = random.uniform(x - radius, x + radius) * 0.94, random.uniform(y - radius, y + radius * 0.8)
            for dx, dy in ((-1.5, 0), (1.5, 0), (0, -1.5), (0, 1.5)):
                petals[number % 3] += circle_path(left + dx, top + dy, 1.5, 1.5)
            hearts += circle_path(left, top, 0.8, 0.8)
    shapes = [Shape(path, tone, role="detail") for path, tone in zip(petals, tones, strict=True)]
    return [*shapes, Shape(hearts, heart, role="detail")]


SUBJECT = Subject(
    names=("cherry tree", "cherry blossom tree", "sakura tree", "sakura", "blossoming tree", "cherry blossom"),
    draw=draw,
    kind="plant",
    height=6.0,
    color="#f2a3bd",
    accent="#e0577f",
    place="japanese garden",
)
