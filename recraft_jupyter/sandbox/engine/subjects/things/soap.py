"""A bar of soap with foam on a dish."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, linear, outline, radial, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (*_bar(color), *_foam(), *_dish(options.accent)),
        anchors={"top": (0, -54), "hand": (0, -30), "surface": (0, -52)},
    )


def _bar(color: str) -> tuple[Shape, ...]:
    bar = rectangle(-42, -52, 84, 40, linear(lighten(color, 0.36), color, darken(color, 0.2)), radius=13)
    marks = (
        ellipse(0, -34, 25, 10, darken(color, 0.12), role="detail"),
        ellipse(0.6, -33, 23.4, 8.8, lighten(color, 0.1), role="detail"),
        outline(
            "M0 -28.6C-4 -31.4 -6.4 -33.6 -5 -36C-3.8 -38 -1.2 -37.4 0 -35.4C1.2 -37.4 3.8 -38 5 -36"
            "C6.4 -33.6 4 -31.4 0 -28.6Z",
            darken(color, 0.22),
            role="detail",
        ),
        outline(
            "M-36 -40C-36 -47 -30 -49 -22 -49L4 -49C-12 -47 -26 -45 -31 -36C-34 -35 -36 -37 -36 -40Z",
            "#ffffff",
            role="light",
            opacity=0.6,
        ),
    )
    return (bar, *clipped(marks, bar))


def _foam() -> tuple[Shape, ...]:
    paint = radial("#ffffff", "#e6f5fc", "#b4dcef", center=(0.36, 0.3))
    bubbles = (
        (-34, -50, 8),
        (-24, -56, 6),
        (-40, -60, 4.4),
        (30, -16, 8),
        (40, -20, 6),
        (20, -14, 5.6),
        (46, -12, 5),
        (-44, -16, 6),
        (-36, -13, 5),
        (24, -66, 5.4),
        (38, -80, 3.6),
        (6, -78, 3),
    )
    return (
        *(circle(x, y, r, paint) for x, y, r in bubbles),
        *(circle(x - r * 0.32, y - r * 0.36, r * 0.28, "#ffffff", role="light") for x, y, r in bubbles),
    )


def _dish(accent: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-58 -15L58 -15C56 -5 44 0 28 0L-28 0C-44 0 -56 -5 -58 -15Z",
            linear(lighten(accent, 0.3), accent, darken(accent, 0.3)),
        ),
        rectangle(-60, -17, 120, 4.4, linear(lighten(accent, 0.5), accent), radius=2.2),
        outline("M-48 -11L-20 -11C-24 -7 -30 -4 -34 -3C-42 -4 -46 -7 -48 -11Z", "#ffffff", role="light", opacity=0.4),
    )


SUBJECT = Subject(
    names=("soap", "bar of soap", "soap bar"),
    draw=draw,
    kind="thing",
    height=0.09,
    color="#f2a7bd",
    accent="#8fc7c9",
    place="bathroom",
    stance="table",
)
