"""Body, neck and strings that a violin and a cello share."""

from __future__ import annotations

from random import Random

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, line, linear, outline, polygon, rectangle
from ._wood import grain

__all__ = ["bow", "bowed_body", "fittings"]

BODY = (
    "M0 0C-15 0 -25 -6 -25 -17C-25 -23 -23 -26 -22 -29C-19 -29 -13 -31 -13 -37C-13 -42 -16 -45 -19 -46"
    "C-20 -48 -20.5 -51 -20.5 -54C-20.5 -64 -11 -69 0 -69C11 -69 20.5 -64 20.5 -54C20.5 -51 20 -48 19 -46"
    "C16 -45 13 -42 13 -37C13 -31 19 -29 22 -29C23 -26 25 -23 25 -17C25 -6 15 0 0 0Z"
)


def bow(accent: str) -> tuple[Shape, ...]:
    """Return a bow that stands at the right of the body."""
    return (
        line([(38.5, -4), (31, -106)], "#f2ecd9", 1.1, role="detail"),
        curve([(42, -3), (38, -50), (31.5, -108)], darken(accent, 0.05), 1.8, role="form"),
        polygon([(36, -16), (41.5, -16), (42.5, -5), (37.5, -4)], "#2a2026"),
        circle(39.5, -11, 1.1, "#f2ecd9", role="detail"),
    )


def bowed_body(color: str, random: Random) -> tuple[Shape, ...]:
    """Return the waisted wooden body, its lower end at y = 0."""
    body = outline(BODY, linear(lighten(color, 0.25), color, darken(color, 0.3), angle=35))
    marks = (
        outline(
            "M8 -72C24 -64 10 -48 9 -38C9 -28 26 -22 16 -2L30 4L30 -72Z",
            darken(color, 0.5),
            role="shadow",
            opacity=0.25,
        ),
        outline(
            "M-17 -58C-14 -65 -7 -67 -1 -67C-10 -63 -14 -57 -14.5 -50C-17 -51 -18 -54 -17 -58Z",
            "#ffffff",
            role="light",
            opacity=0.5,
        ),
        outline(
            "M-21 -20C-19 -25 -15 -27 -12 -28C-16 -24 -18 -19 -18 -13C-20 -13 -22 -16 -21 -20Z",
            "#ffffff",
            role="light",
            opacity=0.4,
        ),
    )
    hole = curve(
        [(-7.5, -40), (-9.5, -38.5), (-9, -34), (-11.5, -29), (-10.5, -25.5), (-8.5, -26)],
        "#24130d",
        1.3,
        role="detail",
    )
    return (
        outline(BODY, darken(color, 0.55)),
        *Drawing((body,)).placed(y=-2, scale=0.945).shapes,
        *grain(body, color, random, count=7),
        *clipped(marks, body),
        hole,
        *Drawing((hole,)).placed(flip=True).shapes,
    )


def fittings(color: str) -> tuple[Shape, ...]:
    """Return neck, scroll, pegs, bridge and strings on that body."""
    black = "#2a2026"
    pegs = [
        rectangle(side * 7 - 2.8, y, 5.6, 2.4, black, radius=1.2)
        for y, side in ((-103, -1), (-100, 1), (-97, -1), (-94, 1))
    ]
    return (
        outline("M-1.5 -1L-4.5 -22C-4.5 -24 4.5 -24 4.5 -22L1.5 -1Z", black),
        outline("M-4.5 -66L-3 -92L3 -92L4.5 -66L4 -46C4 -44 -4 -44 -4 -46Z", linear("#4a3a40", black, angle=0)),
        outline("M-12 -2C-16 -2 -18 -6 -16 -10C-14 -13 -8 -13 -6 -10C-5 -6 -7 -2 -12 -2Z", black, role="detail"),
        *pegs,
        outline(
            "M-3.5 -91L-4 -106C-5 -112 -2 -116 2 -115.5C6 -115 7 -110 4 -108.5L3.5 -91Z",
            linear(lighten(color, 0.1), darken(color, 0.3), angle=0),
        ),
        curve([(-1, -108), (-1, -112), (2.5, -113), (3.6, -110.8), (2, -110)], darken(color, 0.55), 0.8),
        rectangle(-3, -92, 6, 1.4, "#f2ecd9", role="detail"),
        polygon([(-7, -33), (7, -33), (5.5, -35.5), (-5.5, -35.5)], lighten(color, 0.55)),
        *(line([(x * 0.7, -92), (x * 1.5, -34.5), (x, -22)], "#f2ecd9", 0.350) for x in (-2.4, -0.8, 0.8, 2.4)),
    )
