"""A bed with pillows and a folded blanket."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, linear, outline, rectangle
from ...scene import Options, Subject
from ._wood import grain, turned

WOOD = "#a8703f"
LINEN = "#f5f1e8"


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_headboard(options), *_mattress(), *_pillow(-30), *_pillow(-17), *_blanket(options), *_footboard(options)),
        anchors={"seat": (10, -36), "top": (-50, -62)},
    )


def _post(x: float, height: float) -> tuple[Shape, ...]:
    return (
        rectangle(x - 3.2, -height, 6.4, height, turned(WOOD), radius=1.5),
        circle(x, -height - 2, 3.6, linear(lighten(WOOD, 0.3), darken(WOOD, 0.25), angle=45)),
    )


def _headboard(options: Options) -> tuple[Shape, ...]:
    board = outline("M-56 -12L-56 -54C-52 -60 -48 -62 -44 -62L-44 -12Z", linear(lighten(WOOD, 0.1), darken(WOOD, 0.2)))
    return board, *grain(board, WOOD, options.random, count=3), *_post(-55, 60)


def _mattress() -> tuple[Shape, ...]:
    return (
        rectangle(-50, -20, 104, 12, linear(lighten(WOOD, 0.1), darken(WOOD, 0.22)), radius=1),
        rectangle(-48, -34, 101, 16, linear(LINEN, darken(LINEN, 0.16)), radius=4),
        curve([(-46, -26.5), (0, -25.5), (52, -26.5)], darken(LINEN, 0.25), 0.6),
    )


def _pillow(x: float) -> tuple[Shape, ...]:
    return (
        outline(
            f"M{x - 13} -34C{x - 17} -40 {x - 12} -47 {x - 5} -46.5"
            f"C{x + 2} -46.5 {x + 8} -46 {x + 12} -42C{x + 15} -38 {x + 13} -33.5 {x + 8} -33"
            f"C{x + 1} -32.5 {x - 8} -32 {x - 13} -34Z",
            linear("#ffffff", LINEN, darken(LINEN, 0.2)),
        ),
        curve([(x - 8, -36), (x - 2, -38.5), (x + 3, -36.5)], darken(LINEN, 0.22), 0.6),
        curve([(x + 5, -42.5), (x + 8, -40), (x + 9, -37)], darken(LINEN, 0.22), 0.6),
    )


def _blanket(options: Options) -> tuple[Shape, ...]:
    color, accent = options.color, options.accent
    quilt = outline(
        "M-8 -40C8 -43 36 -42.5 52 -39C55 -38 56 -36 56 -33L56 -12C50 -9 44 -13 38 -10.5"
        "C32 -8.5 26 -12.5 20 -10.5C14 -8.5 6 -12.5 0 -10.5C-4 -9.5 -9 -11 -11 -12"
        "C-13 -20 -14 -34 -8 -40Z",
        linear(lighten(color, 0.2), color, darken(color, 0.2)),
    )
    folds = (
        *(rectangle(x, -46, 4, 40, accent, role="detail", opacity=0.85) for x in (8, 24, 40)),
        curve([(-4, -34), (-5, -22), (-3, -12)], darken(color, 0.3), 0.8, opacity=0.7),
        curve([(19, -30), (17, -22), (20, -12)], darken(color, 0.3), 0.8, opacity=0.7),
        curve([(37, -30), (36, -20), (38, -12)], darken(color, 0.3), 0.8, opacity=0.7),
        outline(
            "M-12 -41C8 -44 36 -43.5 56 -39L56 -35.5C36 -39.5 8 -40 -12 -37Z", "#ffffff", role="light", opacity=0.35
        ),
        rectangle(-14, -15, 72, 8, darken(color, 0.5), role="shadow", opacity=0.3),
    )
    return (
        quilt,
        *clipped(folds, quilt),
        outline(
            "M-9 -41C-3 -42 3 -42 7 -41.8C3 -34 3 -20 4 -11C0 -9.8 -8 -10.5 -12 -12C-14 -20 -14 -34 -9 -41Z",
            linear(LINEN, darken(LINEN, 0.15)),
        ),
        curve([(-4, -38), (-6, -26), (-4.5, -13)], darken(LINEN, 0.22), 0.6),
    )


def _footboard(options: Options) -> tuple[Shape, ...]:
    board = outline("M51 -8L51 -36C53 -38 56 -38 58 -36L58 -8Z", linear(lighten(WOOD, 0.15), darken(WOOD, 0.15)))
    return (
        *_post(-55, 12)[:1],
        board,
        *grain(board, WOOD, options.random, count=2),
        *_post(56, 40),
    )


SUBJECT = Subject(
    names=("bed", "single bed", "bunk"),
    draw=draw,
    kind="thing",
    height=1.0,
    color="#4f7fb8",
    accent="#f2c14e",
    place="living room",
)
