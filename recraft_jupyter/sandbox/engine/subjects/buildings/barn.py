"""A barn with a hay loft and a silo."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, ellipse, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._walls import planks, window

WHITE = "#f7f2e6"


def draw(options: Options) -> Drawing:
    return Drawing(
        (
            *_silo(),
            *_front(options.color, options.accent),
            *_doors(options.color),
            *_loft(options.color),
            *window(-34, -26, 10, 11, frame=WHITE),
            *window(14, -26, 10, 11, frame=WHITE),
            *_bale(),
        ),
        anchors={"top": (-5, -84), "door": (-5, -14)},
    )


def _silo() -> tuple[Shape, ...]:
    steel = "#b9c0c9"
    tube = rectangle(
        30, -68, 20, 68, linear(lighten(steel, 0.2), lighten(steel, 0.5), steel, darken(steel, 0.3), angle=0)
    )
    hoops = [line([(30, y), (50, y)], darken(steel, 0.3), 0.6, opacity=0.8) for y in range(-62, 0, 7)]
    return (
        outline(
            "M29 -68C30 -78 35 -83 40 -83C45 -83 50 -78 51 -68Z",
            linear(lighten(steel, 0.3), steel, darken(steel, 0.35), angle=0),
        ),
        tube,
        *clipped(hoops, tube),
        line([(46, -66), (46, 0)], darken(steel, 0.45), 0.6),
        line([(48.5, -66), (48.5, 0)], darken(steel, 0.45), 0.6),
        ellipse(40, -83.5, 2.5, 1.5, darken(steel, 0.3)),
    )


def _front(color: str, accent: str) -> tuple[Shape, ...]:
    wall = outline(
        "M-43 0L-43 -42L-32 -65L-5 -80L22 -65L33 -42L33 0Z", linear(lighten(color, 0.1), color, darken(color, 0.12))
    )
    shade = outline(
        "M-43 -42L-32 -65L-5 -80L22 -65L33 -42L33 -36L21 -60L-5 -74L-31 -60L-43 -36Z",
        darken(color, 0.5),
        role="shadow",
        opacity=0.4,
    )
    eaves = "M-47 -38L-34.5 -65.5L-5 -82L24.5 -65.5L37 -38L40 -41L27 -69L-5 -87L-37 -69L-50 -41Z"
    gleam = "M-50 -41L-37 -69L-5 -87L-5 -85.5L-36 -68L-49 -40Z"
    return (
        wall,
        *planks(wall, color, step=4),
        *clipped((shade,), wall),
        outline(eaves, accent),
        outline(gleam, lighten(accent, 0.4), role="light", opacity=0.6),
        line([(-43, -38), (-43, 0)], WHITE, 1.8),
        line([(33, -38), (33, 0)], WHITE, 1.8),
        rectangle(-43, -42.5, 76, 2, WHITE, role="detail"),
    )


def _doors(color: str) -> tuple[Shape, ...]:
    shade = darken(color, 0.14)
    leaves = []
    for x in (-20, -4.4):
        leaf = rectangle(x, -32, 14.4, 32, shade, role="detail")
        leaves += [
            leaf,
            *planks(leaf, shade, step=3.6),
            line([(x + 1, -31), (x + 13.4, -1)], WHITE, 1.6),
            line([(x + 13.4, -31), (x + 1, -1)], WHITE, 1.6),
            *(line([(x + 0.8, y), (x + 13.6, y)], WHITE, 1.6) for y in (-31.2, -0.9)),
            *(line([(x + dx, -31.2), (x + dx, -0.9)], WHITE, 1.6) for dx in (0.8, 13.6)),
        ]
    return rectangle(-22, -34.5, 34, 3, darken(color, 0.5), role="detail"), *leaves


def _loft(color: str) -> tuple[Shape, ...]:
    hay = "#e5b94f"
    return (
        rectangle(-13, -62, 16, 15, WHITE, role="detail"),
        rectangle(-11.5, -60.5, 13, 12, darken(color, 0.65), role="detail"),
        outline("M-11.5 -48.5C-11 -54 -8 -55 -6 -54C-4 -57 0 -56 1.5 -52L1.5 -48.5Z", hay, role="detail"),
        *(line([(x, -49), (x + 0.8, -53)], darken(hay, 0.25), 0.5) for x in (-9, -6, -3, 0)),
        line([(-5, -70), (-5, -64)], "#4a3a2c", 0.9),
    )


def _bale() -> tuple[Shape, ...]:
    hay = "#e5b94f"
    body = outline(
        "M-52 -1C-53 -6 -53 -10 -51 -12L-33 -12C-31 -10 -31 -5 -32 -1C-33 0 -51 0 -52 -1Z",
        linear(lighten(hay, 0.2), hay, darken(hay, 0.2)),
    )
    straw = [
        line([(-51 + step * 2.3, -3 - step % 3 * 3), (-48 + step * 2.3, -4 - step % 3 * 3)], darken(hay, 0.28), 0.5)
        for step in range(8)
    ]
    return (
        body,
        *clipped(straw, body),
        line([(-46.5, -12), (-46.5, 0)], "#9a5a3a", 0.7),
        line([(-37.5, -12), (-37.5, 0)], "#9a5a3a", 0.7),
    )


SUBJECT = Subject(
    names=("barn", "farm building", "stable", "silo", "granary"),
    draw=draw,
    kind="building",
    height=10,
    color="#b53a32",
    accent="#5b5f6b",
    place="farm",
)
