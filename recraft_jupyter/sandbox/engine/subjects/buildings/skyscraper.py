"""A glass skyscraper with two lower blocks."""

from __future__ import annotations

from random import Random

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, line, linear, outline, polygon, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *_block(-26, 20, 62, _pale(color), options.random),
            *_block(12, 16, 48, darken(color, 0.25), options.random),
            *_tower(options),
            *_lobby(options.accent),
        ),
        anchors={"top": (0, -118), "door": (0, -5)},
    )


def _pale(color: str) -> str:
    return lighten(darken(color, 0.15), 0.2)


def _windows(x: float, y: float, columns: int, rows: int, color: str, random: Random) -> list[Shape]:
    panes = []
    for row in range(rows):
        for column in range(columns):
            chance = random.random()
            tone = "#ffe39a" if chance < 0.12 else lighten(color, 0.45) if chance < 0.4 else darken(color, 0.28)
            panes.append(rectangle(x + column * 4, y + row * 5, 2.8, 3.5, tone, role="detail"))
    return panes


def _block(x: float, width: float, height: float, color: str, random: Random) -> tuple[Shape, ...]:
    return (
        rectangle(x, -height, width, height, linear(lighten(color, 0.1), darken(color, 0.12), angle=0)),
        rectangle(x - 0.8, -height - 1.5, width + 1.6, 2.5, darken(color, 0.3)),
        rectangle(x + 3, -height - 5.5, 5, 4, darken(color, 0.2)),
        *_windows(x + 2.6, -height + 4, int((width - 3) / 4), int((height - 14) / 5), color, random),
    )


def _tower(options: Options) -> tuple[Shape, ...]:
    color = options.color
    front = polygon(
        [(-15, 0), (-15, -96), (-9, -104), (6, -104), (6, 0)], linear(lighten(color, 0.35), color, darken(color, 0.1))
    )
    side = polygon([(6, 0), (6, -104), (15, -94), (15, 0)], linear(darken(color, 0.2), darken(color, 0.4)))
    floors = [line([(-15, y), (6, y)], lighten(color, 0.55), 0.450, opacity=0.8) for y in range(-100, -10, 4)]
    mullions = [line([(x, -104), (x, -10)], lighten(color, 0.55), 0.350, opacity=0.6) for x in (-11, -7, -3, 1)]
    gleams = [
        polygon([(-15, -60), (6, -84), (6, -70), (-15, -46)], "#ffffff", role="light", opacity=0.3),
        polygon([(-15, -40), (6, -64), (6, -60), (-15, -36)], "#ffffff", role="light", opacity=0.3),
    ]
    lit = [rectangle(x, y, 3.2, 3.1, "#ffe39a", role="detail", opacity=0.9) for x, y in _lit_places(options.random)]
    side_floors = [line([(6, y), (15, y + 2)], darken(color, 0.55), 0.5) for y in range(-98, -10, 4)]
    return (
        line([(-2, -104), (-2, -120)], "#8b919c", 1),
        circle(-2, -120, 1.3, "#e2453c"),
        rectangle(-6, -108, 9, 4, darken(color, 0.3)),
        side,
        *clipped(side_floors, side),
        front,
        *clipped((*lit, *floors, *mullions, *gleams), front),
        line([(6, -104), (6, 0)], lighten(color, 0.5), 0.6),
    )


def _lit_places(random: Random) -> list[tuple[float, float]]:
    return [(-14.6 + 4 * random.randrange(5), -99.6 + 4 * random.randrange(20)) for _ in range(9)]


def _lobby(accent: str) -> tuple[Shape, ...]:
    return (
        rectangle(-16, -10, 32, 10, "#2d3442"),
        *(rectangle(x, -8, 5, 8, "#f7dc8c", role="detail") for x in (-14, -8, 9)),
        rectangle(-2.5, -8, 4, 8, "#bfe0ee", role="detail"),
        rectangle(2.2, -8, 4, 8, "#bfe0ee", role="detail"),
        outline("M-5 -11L8.5 -11L10 -8L-6.5 -8Z", accent),
        rectangle(-17, -11.5, 34, 1.8, "#dfe4ea"),
    )


SUBJECT = Subject(
    names=(
        "skyscraper",
        "tower",
        "high-rise",
        "office building",
        "tower block",
        "building",
        "apartment building",
        "office tower",
    ),
    draw=draw,
    kind="building",
    height=60,
    color="#4f88b8",
    accent="#d9573f",
    place="city street",
)
