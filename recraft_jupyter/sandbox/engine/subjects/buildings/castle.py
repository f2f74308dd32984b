"""A castle with towers, a gate and flags."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, line, linear, outline, polygon, rectangle
from ...scene import Options, Subject
from ._walls import arch, bricks

DARK = "#332c3f"


def draw(options: Options) -> Drawing:
    return Drawing(
        (
            *_tower(options, x=0, width=22, height=86, shade=0.1),
            *_tower(options, x=-25, width=14, height=64, shade=0.16),
            *_tower(options, x=25, width=14, height=64, shade=0.16),
            *_wall(options, left=-44, width=88, height=38),
            *_tower(options, x=-45, width=17, height=52, shade=0.0),
            *_tower(options, x=45, width=17, height=52, shade=0.0),
            *_gate(options),
        ),
        anchors={"top": (0, -118), "door": (0, -8)},
    )


def _battlement(x: float, y: float, width: float, color: str, teeth: int) -> tuple[Shape, ...]:
    step = width / (2 * teeth - 1)
    merlons = [rectangle(x + 2 * step * i, y - 4, step, 4.4, lighten(color, 0.12)) for i in range(teeth)]
    return (
        *merlons,
        rectangle(x, y, width, 4, linear(lighten(color, 0.15), color)),
        rectangle(x, y + 4, width, 1.8, darken(color, 0.5), role="shadow", opacity=0.35),
    )


def _tower(options: Options, *, x: float, width: float, height: float, shade: float) -> tuple[Shape, ...]:
    stone = darken(options.color, shade)
    half = width / 2
    body = rectangle(
        x - half, -height, width, height, linear(lighten(stone, 0.15), stone, darken(stone, 0.22), angle=0)
    )
    tip = -height - width * 1.25
    slit = arch(x, -height * 0.62, width * 0.24, width * 0.55, DARK, frame=darken(stone, 0.25))
    return (
        body,
        *bricks(body, stone, options.random, count=round(height * width / 80)),
        *slit,
        *arch(x, -height * 0.84, width * 0.24, width * 0.5, DARK, frame=darken(stone, 0.25)),
        *_flag(x, tip, options.accent),
        *_spire(x, -height, half + 2, tip, options.accent),
        *_battlement(x - half - 1.5, -height - 1, width + 3, stone, 4),
    )


def _spire(x: float, y: float, half: float, tip: float, color: str) -> tuple[Shape, ...]:
    cone = polygon(
        [(x - half + 2, y), (x, tip), (x + half - 2, y)],
        linear(lighten(color, 0.22), color, darken(color, 0.3), angle=0),
    )
    rows = [
        line([(x - half, y + (tip - y) * part), (x + half, y + (tip - y) * part)], darken(color, 0.3), 0.5, opacity=0.7)
        for part in (0.2, 0.36, 0.52, 0.68)
    ]
    return cone, *clipped(rows, cone)


def _flag(x: float, tip: float, color: str) -> tuple[Shape, ...]:
    return (
        line([(x, tip + 2), (x, tip - 9)], "#6b5a4a", 0.7),
        outline(
            f"M{x} {tip - 9}C{x + 3} {tip - 10.5} {x + 5} {tip - 7.5} {x + 9} {tip - 9}"
            f"L{x + 7} {tip - 6.5}L{x + 9} {tip - 4}"
            f"C{x + 5} {tip - 3} {x + 3} {tip - 5.5} {x} {tip - 4}Z",
            "#f3c33c",
        ),
        line([(x + 1, tip - 6.7), (x + 6.5, tip - 6.5)], color, 0.8),
    )


def _wall(options: Options, *, left: float, width: float, height: float) -> tuple[Shape, ...]:
    stone = options.color
    wall = rectangle(left, -height, width, height, linear(lighten(stone, 0.1), stone, darken(stone, 0.12)))
    return (
        wall,
        *bricks(wall, stone, options.random, count=34),
        *_battlement(left, -height - 1, width, stone, 11),
        *arch(-24, -16, 4, 9, DARK, frame=darken(stone, 0.25)),
        *arch(24, -16, 4, 9, DARK, frame=darken(stone, 0.25)),
    )


def _gate(options: Options) -> tuple[Shape, ...]:
    stone, wood = options.color, "#7a4f2e"
    house = rectangle(
        -15, -46, 30, 46, linear(lighten(stone, 0.25), lighten(stone, 0.06), darken(stone, 0.15), angle=0)
    )
    bars = [line([(x, -24), (x, 0)], darken(wood, 0.4), 0.6) for x in (-5.5, -1.8, 1.8, 5.5)]
    straps = [line([(-8.5, y), (8.5, y)], "#3a3540", 1.1) for y in (-15, -6)]
    leaf = arch(0, 0, 18, 26, wood, frame=darken(stone, 0.35))
    return (
        house,
        *bricks(house, stone, options.random, count=12),
        *_battlement(-17, -47, 34, stone, 5),
        *leaf,
        *clipped((*bars, *straps), leaf[-1]),
        outline("M-4 -43L4 -43L4 -36C4 -33 2 -31 0 -30C-2 -31 -4 -33 -4 -36Z", options.accent),
        outline("M0 -43L4 -43L4 -36C4 -33 2 -31 0 -30Z", "#f3c33c", role="detail"),
    )


SUBJECT = Subject(
    names=("castle", "fortress", "palace", "citadel", "chateau"),
    draw=draw,
    kind="building",
    height=26,
    color="#b7b1bd",
    accent="#4e62b5",
    place="meadow",
)
