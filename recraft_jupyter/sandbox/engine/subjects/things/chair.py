"""A wooden chair with a cushion."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, curve, linear, outline, rectangle
from ...scene import Options, Subject
from ._wood import grain, turned


def draw(options: Options) -> Drawing:
    return Drawing(
        (
            *_back_legs(options.color),
            *_back(options),
            *_seat(options.color),
            *_cushion(options.accent),
            *_legs(options.color),
        ),
        anchors={"seat": (0, -50), "top": (0, -112)},
    )


def _back_legs(color: str) -> tuple[Shape, ...]:
    dark = darken(color, 0.35)
    return (
        outline("M-22 -46L-17 -46L-19 -7L-23 -7Z", dark),
        outline("M22 -46L17 -46L19 -7L23 -7Z", dark),
        rectangle(-20, -24, 40, 3, darken(color, 0.42)),
    )


def _back(options: Options) -> tuple[Shape, ...]:
    color = options.color
    rail = outline(
        "M-27 -108C-15 -113 15 -113 27 -108L26 -94C15 -98 -15 -98 -26 -94Z",
        linear(lighten(color, 0.2), color, darken(color, 0.1)),
    )
    slats = [
        outline(f"M{x - 2.6} -97L{x + 2.6} -97L{x * 0.94 + 2.6} -46L{x * 0.94 - 2.6} -46Z", turned(darken(color, 0.08)))
        for x in (-14, -4.7, 4.7, 14)
    ]
    return (
        *slats,
        outline("M-27 -104L-21 -104L-18.5 -46L-24 -46Z", turned(color)),
        outline("M27 -104L21 -104L18.5 -46L24 -46Z", turned(color)),
        rail,
        *grain(rail, color, options.random, count=3, upright=False),
        curve([(-24, -107), (0, -110.3), (24, -107)], lighten(color, 0.6), 1, role="light", opacity=0.8),
    )


def _seat(color: str) -> tuple[Shape, ...]:
    return (
        outline("M-25 -52L25 -52L31 -42L-31 -42Z", linear(darken(color, 0.1), lighten(color, 0.15))),
        rectangle(-32, -43, 64, 5.5, linear(lighten(color, 0.12), darken(color, 0.12)), radius=1.6),
        rectangle(-27, -38, 54, 4.5, darken(color, 0.25)),
        rectangle(-27, -38, 54, 1.6, darken(color, 0.5), role="shadow", opacity=0.6),
    )


def _cushion(accent: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-22 -53C-14 -55 14 -55 22 -53C26 -51 28.5 -48 28 -45.5C27 -42.5 -27 -42.5 -28 -45.5"
            "C-28.5 -48 -26 -51 -22 -53Z",
            linear(lighten(accent, 0.18), accent, darken(accent, 0.25)),
        ),
        outline(
            "M-20 -52C-12 -53.6 12 -53.6 20 -52C12 -51 -12 -50.5 -24 -49C-23 -50.5 -22 -51.5 -20 -52Z",
            "#ffffff",
            role="light",
            opacity=0.4,
        ),
        curve([(-27, -46.5), (0, -45.3), (27, -46.5)], darken(accent, 0.35), 0.6),
    )


def _legs(color: str) -> tuple[Shape, ...]:
    return (
        outline("M-30 -38L-23.5 -38L-25.5 0L-30.5 0Z", turned(color)),
        outline("M30 -38L23.5 -38L25.5 0L30.5 0Z", turned(color)),
        rectangle(-27, -17, 54, 3.6, linear(lighten(color, 0.1), darken(color, 0.22)), radius=1),
    )


SUBJECT = Subject(
    names=("chair", "wooden chair", "dining chair", "kitchen chair"),
    draw=draw,
    kind="thing",
    height=0.95,
    color="#b8783f",
    accent="#3f8f86",
    place="living room",
)
