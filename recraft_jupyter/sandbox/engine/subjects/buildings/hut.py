"""A beach hut on stilts with a palm roof."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._walls import joined, planks

WOOD = "#a8754a"


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_stilts(), *_cabin(options.color, options.accent), *_porch(), *_thatch()),
        anchors={"top": (0, -90), "door": (-10, -30)},
    )


def _stilts() -> tuple[Shape, ...]:
    braces = [
        line([(-34, -3), (-14, -17)], darken(WOOD, 0.35), 1.5),
        line([(34, -3), (14, -17)], darken(WOOD, 0.35), 1.5),
    ]
    posts = [
        rectangle(x - 2, -20, 4, 20, linear(lighten(WOOD, 0.15), WOOD, darken(WOOD, 0.35), angle=0))
        for x in (-36, -13, 13, 36)
    ]
    return *braces, *posts


def _cabin(color: str, accent: str) -> tuple[Shape, ...]:
    wall = rectangle(-33, -56, 66, 37, linear(darken(color, 0.3), color, lighten(color, 0.08)))
    shutter = darken(accent, 0.05)
    return (
        wall,
        *planks(wall, color, step=4.4),
        rectangle(-21, -49, 18, 30, "#f6ecd6", role="detail"),
        rectangle(-19, -47, 14, 28, linear(darken(accent, 0.2), accent), role="detail"),
        *joined([line([(x, -47), (x, -19)], darken(accent, 0.4), 0.5) for x in (-15.5, -12, -8.5)]),
        rectangle(-7.5, -33, 1.6, 1.6, "#f3c64b", radius=0.8, role="detail"),
        rectangle(9, -46, 15, 15, "#f6ecd6", role="detail"),
        rectangle(10.5, -44.5, 12, 12, linear("#3c5a72", "#8fc4e0"), role="detail"),
        line([(16.5, -44.5), (16.5, -32.5)], "#f6ecd6", 1),
        line([(10.5, -38.5), (22.5, -38.5)], "#f6ecd6", 1),
        rectangle(4.5, -46, 4.5, 15, shutter, role="detail"),
        rectangle(24, -46, 4.5, 15, shutter, role="detail"),
        *joined(
            [
                line([(x + 0.8, y), (x + 3.7, y)], darken(accent, 0.4), 0.5)
                for x in (4.5, 24)
                for y in (-43, -40, -37, -34)
            ]
        ),
    )


def _porch() -> tuple[Shape, ...]:
    rails = [line([(x, -21), (x, -30)], WOOD, 1.2, role="form") for x in (1, 8, 15, 22, 29, 36)]
    rungs = [line([(-21, y), (-4, y)], lighten(WOOD, 0.15), 1.8, role="form") for y in (-3.5, -8.5, -13.5)]
    return (
        rectangle(-42, -22, 84, 4, linear(lighten(WOOD, 0.25), darken(WOOD, 0.1)), radius=0.8),
        *joined([line([(x, -22), (x, -18)], darken(WOOD, 0.35), 0.5) for x in range(-36, 42, 6)]),
        *rails,
        line([(0, -30), (38, -30)], lighten(WOOD, 0.12), 1.8, role="form"),
        line([(-21, -18), (-23, -0.8)], darken(WOOD, 0.15), 1.8, role="form"),
        line([(-4, -18), (-2, -0.8)], darken(WOOD, 0.15), 1.8, role="form"),
        *rungs,
        rectangle(-40.5, -58, 3, 38, linear(lighten(WOOD, 0.2), darken(WOOD, 0.25), angle=0)),
        rectangle(37.5, -58, 3, 38, linear(lighten(WOOD, 0.2), darken(WOOD, 0.25), angle=0)),
    )


def _thatch() -> tuple[Shape, ...]:
    straw = "#d3a652"
    low = (
        "L49 -46L44 -50L40 -44L34 -49L29 -43L23 -48L17 -42L11 -47L5 -41L-1 -47L-7 -42"
        "L-13 -48L-19 -42L-25 -48L-31 -43L-36 -49L-42 -44L-45 -50L-50 -46"
    )
    body = outline(
        f"M-14 -90L14 -90C24 -78 40 -64 53 -52{low}L-53 -52C-40 -64 -24 -78 -14 -90Z",
        linear(lighten(straw, 0.25), straw, darken(straw, 0.25)),
    )
    layer = outline(
        "M-18 -86L18 -86L30 -70L24 -73L19 -68L13 -72L8 -67L2 -72L-4 -67L-9 -72L-14 -68L-20 -73L-26 -69L-30 -70Z",
        lighten(straw, 0.3),
        role="detail",
        opacity=0.6,
    )
    straws = [
        curve([(x * 0.3, -88), (x * 0.7, -68), (x, -46)], darken(straw, 0.3), 0.550, opacity=0.7)
        for x in range(-48, 50, 6)
    ]
    return (
        outline("M-33 -52L33 -52L33 -42L-33 -42Z", "#2a2433", role="shadow", opacity=0.3),
        body,
        *clipped((*joined(straws), layer), body),
        rectangle(-16, -93, 32, 5, linear(lighten(straw, 0.1), darken(straw, 0.25)), radius=2.4),
        *joined([line([(x, -93), (x, -88)], darken(straw, 0.45), 1) for x in (-9, 0, 9)]),
    )


SUBJECT = Subject(
    names=("hut", "beach hut", "bungalow", "shack", "wooden hut"),
    draw=draw,
    kind="building",
    height=5,
    color="#5fb0a8",
    accent="#e2703f",
    place="beach",
)
