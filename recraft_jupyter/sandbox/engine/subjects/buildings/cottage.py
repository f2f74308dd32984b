"""A thatched cottage with roses by the door."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, linear, outline, rectangle
from ...scene import Options, Subject
from ._walls import arch, bricks, bush, window

STONE = "#a59b8d"


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    return Drawing(
        (
            *_chimney(options),
            *_walls(options),
            *_door(accent),
            *window(-36, -25, 16, 14, columns=3),
            *window(20, -25, 16, 14, columns=3),
            *_flower_box(-36, accent),
            *_flower_box(20, accent),
            *_thatch(color),
            *_dormer(color),
            *_climbing_rose(options),
            *bush(-44, 0, 6),
            *bush(44, 0, 7, "#4f8f4a"),
        ),
        anchors={"top": (0, -74), "door": (0, -12)},
    )


def _chimney(options: Options) -> tuple[Shape, ...]:
    stack = rectangle(25, -84, 10, 30, linear(STONE, darken(STONE, 0.25), angle=0))
    return (
        stack,
        *bricks(stack, STONE, options.random, count=10, size=3.4),
        rectangle(23.5, -86, 13, 3.4, darken(STONE, 0.3), radius=0.8),
    )


def _walls(options: Options) -> tuple[Shape, ...]:
    plaster = "#f3e8d2"
    wall = rectangle(-46, -38, 92, 38, linear(darken(plaster, 0.12), plaster, plaster))
    base = rectangle(-46, -7, 92, 7, linear(STONE, darken(STONE, 0.15)), role="detail")
    beams = [rectangle(x, -38, 2.4, 31, "#6d4a30", role="detail") for x in (-46, -15.5, 13.1, 43.6)]
    braces = [
        outline("M-43.6 -10L-40 -10L-36.5 -7L-43.6 -7Z", "#6d4a30", role="detail"),
        outline("M43.6 -10L40 -10L36.5 -7L43.6 -7Z", "#6d4a30", role="detail"),
    ]
    return wall, *beams, *braces, base, *bricks(base, STONE, options.random, count=18, size=5)


def _door(accent: str) -> tuple[Shape, ...]:
    return (
        *arch(0, 0, 15, 26, darken(accent, 0.15), frame="#8f8577"),
        *(rectangle(x, -21, 0.6, 21, darken(accent, 0.45), role="detail") for x in (-4, 0, 4)),
        *arch(0, -13, 7, 8, "#f7dc8c"),
        rectangle(-0.4, -21, 0.8, 8, darken(accent, 0.45), role="detail"),
        circle(5.2, -10, 0.9, "#e9c158", role="detail"),
        rectangle(-10, -1.8, 20, 1.8, lighten(STONE, 0.3), radius=0.6),
    )


def _flower_box(x: float, accent: str) -> tuple[Shape, ...]:
    flowers = [
        circle(
            x + 1 + step * 2.3, -11.4 - (step % 2) * 1.2, 1.5, (accent, "#f6d04d", "#f08fa8")[step % 3], role="detail"
        )
        for step in range(7)
    ]
    return (
        outline(
            f"M{x - 1} -9C{x} -13 {x + 5} -12 {x + 8} -12.5C{x + 11} -12 {x + 16} -13 {x + 17} -9Z",
            "#5d9b45",
            role="detail",
        ),
        *flowers,
        rectangle(x - 1, -10, 18, 3.6, "#7b5233", radius=0.6),
    )


def _thatch(color: str) -> tuple[Shape, ...]:
    body = outline(
        "M-36 -73C-20 -76 20 -76 36 -73C44 -62 51 -48 56 -36C53 -32 46 -31 42 -34"
        "C36 -38 20 -38 15 -35.5C8 -33 -8 -33 -15 -35.5C-20 -38 -36 -38 -42 -34"
        "C-46 -31 -53 -32 -56 -36C-51 -48 -44 -62 -36 -73Z",
        linear(lighten(color, 0.2), color, darken(color, 0.2)),
    )
    straws = [
        curve(
            [(x * 0.8, -70 + (index % 3) * 8), (x * 0.92, -58 + (index % 3) * 8), (x, -48 + (index % 3) * 8)],
            darken(color, 0.3),
            0.6,
            opacity=0.7,
        )
        for index, x in enumerate(range(-50, 52, 5))
    ]
    ridge = outline(
        "M-40 -66L-36 -78L36 -78L40 -66L33 -63L27 -67L20 -63L13 -67L7 -63L0 -67L-7 -63L-13 -67"
        "L-20 -63L-27 -67L-33 -63Z",
        darken(color, 0.22),
        role="detail",
    )
    return (
        outline(
            "M-50 -37C-40 -33 40 -33 50 -37L46 -29C20 -27 -20 -27 -46 -29Z", "#4a3a2c", role="shadow", opacity=0.35
        ),
        body,
        *clipped((*straws, ridge), body),
        curve([(-34, -73), (0, -75), (34, -73)], lighten(color, 0.5), 1.4, role="light", opacity=0.7),
    )


def _dormer(color: str) -> tuple[Shape, ...]:
    return (
        rectangle(-8, -55, 16, 13, "#f3e8d2"),
        *window(-6, -53.5, 12, 10, sill=False),
        outline(
            "M-14 -46C-12 -58 -7 -63 0 -63C7 -63 12 -58 14 -46C11 -45 9 -46 8 -49C6 -55 4 -57 0 -57"
            "C-4 -57 -6 -55 -8 -49C-9 -46 -11 -45 -14 -46Z",
            darken(color, 0.12),
        ),
    )


def _climbing_rose(options: Options) -> tuple[Shape, ...]:
    stem = [(-11, 0), (-12, -10), (-10.5, -20), (-6, -28), (2, -30), (9, -27)]
    leaves = [
        circle(x + options.random.uniform(-1.5, 1.5), y + options.random.uniform(-1, 1), 1.9, "#5d9b45", role="detail")
        for x, y in stem[1:]
    ]
    roses = [circle(x + 1, y + 2, 1.4, options.accent, role="detail") for x, y in stem[1:]]
    return curve(stem, "#4b7a3a", 0.9), *leaves, *roses


SUBJECT = Subject(
    names=("cottage", "cabin", "log cabin", "thatched cottage", "country house", "farmhouse"),
    draw=draw,
    kind="building",
    height=6,
    color="#c99b4f",
    accent="#c8433f",
    place="garden",
)
