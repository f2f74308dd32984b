"""A running shoe."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, line, linear, outline
from ...scene import Options, Subject

WHITE = "#f7f5f0"


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_upper(options.color, options.accent), *_laces(), *_sole(options.accent)),
        anchors={"top": (-34, -56), "foot": (-30, -40)},
    )


def _upper(color: str, accent: str) -> tuple[Shape, ...]:
    upper = outline(
        "M-52 -12C-55 -26 -54 -40 -50 -54C-49 -58 -45 -58 -42 -56C-34 -50 -26 -50 -19 -54"
        "C-16 -57 -12 -58 -9 -55C0 -44 12 -34 28 -29C44 -26 54 -22 55 -12C55 -10 54 -9 52 -9L-50 -9"
        "C-51 -9 -52 -10 -52 -12Z",
        linear(lighten(color, 0.2), color, darken(color, 0.15)),
    )
    marks = (
        outline("M30 -30C24 -22 24 -14 28 -8L60 -8L60 -32Z", darken(color, 0.2), role="detail"),
        outline("M-56 -30C-44 -30 -36 -24 -34 -8L-58 -8Z", darken(color, 0.2), role="detail"),
        outline("M-30 -10C-16 -14 -4 -24 4 -40L11 -35C6 -22 -2 -14 -14 -9Z", WHITE, role="detail"),
        outline("M-12 -10C0 -14 10 -22 16 -33L21 -31C18 -22 12 -14 4 -9Z", WHITE, role="detail"),
        outline("M-54 -50C-50 -44 -50 -36 -53 -28L-58 -28L-58 -54Z", accent, role="detail"),
        outline("M36 -26C44 -24 50 -21 52 -16C46 -20 40 -22 34 -22.5Z", "#ffffff", role="light", opacity=0.45),
        outline("M-60 -14L60 -14L60 -6L-60 -6Z", darken(color, 0.5), role="shadow", opacity=0.4),
    )
    return (
        outline("M-22 -52C-20 -60 -14 -66 -8 -66C-4 -66 -2 -62 -1 -58L8 -46L-6 -46Z", darken(color, 0.12)),
        outline(
            "M-18 -54C-16 -60 -12 -63.5 -8.5 -63.5C-9 -60 -10 -57 -9 -54Z",
            lighten(color, 0.35),
            role="light",
            opacity=0.6,
        ),
        outline(
            "M-50 -54C-48 -60 -44 -60 -41 -57C-34 -51 -26 -51 -20 -54L-14 -50C-24 -43 -38 -44 -50 -54Z",
            darken(color, 0.5),
        ),
        upper,
        *clipped(marks, upper),
        curve(
            [(-49, -55), (-45, -57.5), (-41, -55.5), (-30, -51), (-19, -54)],
            lighten(color, 0.4),
            1.6,
            role="light",
            opacity=0.8,
        ),
        curve([(30, -29), (25, -20), (27, -10)], lighten(color, 0.45), 0.6, opacity=0.9),
        curve([(-53, -30), (-42, -28), (-35, -12)], lighten(color, 0.45), 0.6, opacity=0.9),
    )


def _laces() -> tuple[Shape, ...]:
    eyelets = ((-8, -53), (-1, -45.5), (7, -39), (15, -34))
    return tuple(
        part
        for x, y in eyelets
        for part in (
            line([(x - 5.5, y + 6), (x + 1.5, y - 2.2)], "#cfcac0", 2.6, role="detail"),
            line([(x - 5.5, y + 5.5), (x + 1.5, y - 2.8)], WHITE, 2, role="form"),
        )
    )


def _sole(accent: str) -> tuple[Shape, ...]:
    sole = outline(
        "M-54 -11C-40 -9.5 36 -9.5 55 -14C58 -12 58 -6 55 -3C53 -1 50 0 46 0L-48 0"
        "C-53 0 -56 -2 -56 -6C-56 -8 -55.5 -10 -54 -11Z",
        linear("#ffffff", WHITE, darken(WHITE, 0.18)),
    )
    marks = (
        outline("M-58 -3L58 -3L58 0L-58 0Z", darken(accent, 0.1), role="detail"),
        outline("M-58 -9C-40 -7 -24 -7 -16 -3L-58 -3Z", accent, role="detail"),
    )
    treads = [line([(x, -3), (x + 2, 0)], darken(accent, 0.45), 0.8, role="detail") for x in range(-48, 50, 7)]
    return (sole, *clipped((*marks, *treads), sole))


SUBJECT = Subject(
    names=("shoe", "sneaker", "running shoe", "sports shoe"),
    draw=draw,
    kind="thing",
    height=0.13,
    color="#2f80d0",
    accent="#f2743c",
    place="studio",
    stance="ground",
    sideways=True,
)
