"""A wooden table."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, line, linear, outline, polygon, rectangle
from ...scene import Options, Subject
from ._wood import grain, turned


def draw(options: Options) -> Drawing:
    color = options.color
    legs = [_leg(x, color) for x in (-43, 43)]
    return Drawing(
        (
            *_back_legs(color),
            *_apron(options),
            *(part for leg in legs for part in leg),
            *_top(options),
        ),
        anchors={"top": (0, -64), "seat": (0, -64)},
    )


def _back_legs(color: str) -> tuple[Shape, ...]:
    dark = darken(color, 0.42)
    return rectangle(-36, -56, 5, 50, dark), rectangle(31, -56, 5, 50, dark)


def _apron(options: Options) -> tuple[Shape, ...]:
    color = options.color
    board = rectangle(-45, -55, 90, 12, linear(darken(color, 0.42), darken(color, 0.12)))
    return (
        board,
        *grain(board, color, options.random, count=3, upright=False),
        rectangle(-16, -53, 32, 8.5, darken(color, 0.04), radius=0.8, role="detail"),
        rectangle(-16, -53, 32, 1.4, lighten(color, 0.25), radius=0.6, role="light", opacity=0.7),
        rectangle(-3, -50, 6, 2.4, options.accent, radius=1.2, role="detail"),
    )


def _leg(x: float, color: str) -> tuple[Shape, ...]:
    return (
        outline(
            f"M{x - 5} -55L{x + 5} -55L{x + 5} -42L{x + 3.4} -40"
            f"C{x + 5.5} -34 {x + 4.5} -24 {x + 2.6} -14L{x + 3.6} -11L{x + 2.6} 0L{x - 2.6} 0"
            f"L{x - 3.6} -11L{x - 2.6} -14"
            f"C{x - 4.5} -24 {x - 5.5} -34 {x - 3.4} -40L{x - 5} -42Z",
            turned(color),
        ),
        rectangle(x - 5, -42.8, 10, 1, darken(color, 0.4), role="detail"),
        rectangle(x - 3.6, -12, 7.2, 1.4, darken(color, 0.35), role="detail"),
        rectangle(x - 5, -55, 10, 4, darken(color, 0.6), role="shadow", opacity=0.35),
    )


def _top(options: Options) -> tuple[Shape, ...]:
    color = options.color
    top = polygon([(-46, -66), (46, -66), (57, -58), (-57, -58)], linear(lighten(color, 0.08), lighten(color, 0.25)))
    seams = [
        line([(x * 46, -66), (x * 57, -58)], darken(color, 0.25), 0.5, opacity=0.7) for x in (-0.6, -0.2, 0.2, 0.6)
    ]
    edge = rectangle(-57, -58.2, 114, 5, linear(lighten(color, 0.14), darken(color, 0.12)), radius=1)
    return (
        top,
        *clipped(seams, top),
        *grain(top, color, options.random, count=4, upright=False),
        outline("M-40 -65L-18 -65L-26 -59L-50 -59Z", "#ffffff", role="light", opacity=0.18),
        edge,
        *grain(edge, color, options.random, count=2, upright=False),
    )


SUBJECT = Subject(
    names=("table", "wooden table", "dining table"),
    draw=draw,
    kind="thing",
    height=0.75,
    color="#b5763f",
    accent="#d9b35a",
    place="living room",
)
