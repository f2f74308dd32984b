"""Headphones with padded cups."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, curve, limb, linear, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    band = [(-40, -38), (-40, -70), (-24, -94), (0, -101), (24, -94), (40, -70), (40, -38)]
    cups = [
        shape
        for side in (-1, 1)
        for shape in (
            rectangle(side * 36 - 9, -46, 18, 46, linear(lighten(color, 0.2), darken(color, 0.3)), radius=9),
            rectangle(side * 26 - 7, -43, 14, 40, linear("#4a4d55", "#1f2126"), radius=7),
            rectangle(side * 42 - 2, -34, 4, 22, options.accent, radius=2, role="detail"),
        )
    ]
    return Drawing(
        (
            limb(band, 9, 9, linear(lighten(color, 0.25), darken(color, 0.2))),
            limb([(-22, -88), (0, -94), (22, -88)], 5, 5, "#2b2d33"),
            curve([(-30, -84), (-12, -98), (10, -99)], "#ffffff", 1.6, role="light", opacity=0.6),
            *cups,
        ),
        anchors={"hand": (0, -98), "top": (0, -103)},
    )


SUBJECT = Subject(
    names=("headphones", "headset", "earphones"),
    draw=draw,
    kind="thing",
    height=0.2,
    color="#5a6fd0",
    accent="#f2b43c",
    place="studio",
    stance="table",
)
