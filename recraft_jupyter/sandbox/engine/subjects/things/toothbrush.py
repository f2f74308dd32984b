"""A toothbrush with paste on its bristles."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, curve, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._pose import resting


def draw(options: Options) -> Drawing:
    brush = Drawing(
        (*_bristles(options.accent), *_handle(options.color), *_paste()),
        anchors={"hand": (-30, -6), "grip": (-30, -6), "top": (44, -24)},
    )
    return resting(brush, rotate=-28)


def _handle(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-60 -7C-60 -12 -54 -13 -46 -13C-34 -13 -22 -11 -10 -9C4 -7 14 -8 24 -9L54 -9C59 -9 61 -7 61 -5"
            "C61 -2 59 0 54 0L24 0C12 0 2 -1 -12 1C-26 3 -40 2 -50 0C-56 -1 -60 -3 -60 -7Z",
            linear(lighten(color, 0.35), color, darken(color, 0.3)),
        ),
        curve([(-52, -10.4), (-38, -10.6), (-22, -8.8), (-4, -6.4)], "#ffffff", 1.4, role="light", opacity=0.6),
        *(
            line([(x, -9.6 + (x + 40) * 0.03), (x - 1.4, -0.6)], lighten(color, 0.6), 2, role="detail")
            for x in (-40, -34, -28, -22)
        ),
    )


def _bristles(accent: str) -> tuple[Shape, ...]:
    return tuple(
        rectangle(x, -23 if number % 2 else -21.6, 3.6, 16, linear(tone, darken(tone, 0.14)), radius=1)
        for number, x in enumerate(range(25, 57, 4))
        for tone in ((accent, "#f6f8fa")[number % 2],)
    )


def _paste() -> tuple[Shape, ...]:
    return (
        outline(
            "M24 -22C22 -27 27 -30 32 -28C34 -32 41 -32 43 -28.6C48 -31 55 -29 56 -25C60 -24 60 -20 56 -20"
            "L28 -20C25 -20 24 -21 24 -22Z",
            linear("#ffffff", "#d8ecf6"),
        ),
        curve([(28, -24), (35, -26), (42, -24.4), (50, -25.4), (55, -23)], "#5bc0e8", 1.6, role="detail"),
    )


SUBJECT = Subject(
    names=("toothbrush", "tooth brush"),
    draw=draw,
    kind="tool",
    height=0.1,
    color="#3fa7d8",
    accent="#7fd0e8",
    place="bathroom",
    stance="table",
)
