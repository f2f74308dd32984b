"""A fire hydrant."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import (
    Drawing,
    Gradient,
    Shape,
    circle,
    clipped,
    line,
    linear,
    outline,
    radial,
    rectangle,
    regular_polygon,
)
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    return Drawing(
        (
            *_side_caps(color, accent),
            *_barrel(color),
            *_dome(color, accent),
            *_nozzle(color, accent),
            *_base(color),
        ),
        anchors={"top": (0, -106), "surface": (0, -104)},
    )


def _round(color: str) -> Gradient:
    return linear(lighten(color, 0.1), lighten(color, 0.34), color, darken(color, 0.2), darken(color, 0.42), angle=0)


def _side_caps(color: str, accent: str) -> tuple[Shape, ...]:
    cap = (
        rectangle(20, -67, 14, 17, linear(lighten(color, 0.26), color, darken(color, 0.4)), radius=2),
        rectangle(32, -70, 6, 23, linear(lighten(accent, 0.35), accent, darken(accent, 0.35)), radius=2),
        rectangle(37, -62.6, 5, 8, linear(lighten(accent, 0.2), darken(accent, 0.35)), radius=1.2),
    )
    return (*cap, *Drawing(cap).placed(flip=True).shapes)


def _barrel(color: str) -> tuple[Shape, ...]:
    barrel = outline("M-22 -78L22 -78L23 -12L-23 -12Z", _round(color))
    marks = (
        rectangle(-16, -78, 5, 70, "#ffffff", role="light", opacity=0.35),
        rectangle(-26, -78, 52, 3.4, darken(color, 0.6), role="shadow", opacity=0.4),
    )
    return (barrel, *clipped(marks, barrel))


def _dome(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        outline("M-22 -84C-20 -97 -11 -101 0 -101C11 -101 20 -97 22 -84Z", _round(color)),
        outline("M-15 -86C-14 -93 -10 -97 -5 -98C-9 -94 -10 -90 -10 -86Z", "#ffffff", role="light", opacity=0.55),
        rectangle(-28, -85, 56, 8, _round(darken(color, 0.06)), radius=2.4),
        *(circle(x, -81, 1.7, lighten(accent, 0.1), role="detail") for x in (-22, -11, 0, 11, 22)),
        outline("M-6 -100L-5 -107L5 -107L6 -100Z", linear(lighten(accent, 0.3), accent, darken(accent, 0.35), angle=0)),
    )


def _nozzle(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        circle(0, -54, 15.6, darken(color, 0.42)),
        circle(
            0, -55, 14.4, radial(lighten(color, 0.3), color, darken(color, 0.2), center=(0.36, 0.32)), role="detail"
        ),
        circle(
            0, -55, 10.6, radial(lighten(accent, 0.45), accent, darken(accent, 0.3), center=(0.36, 0.32)), role="detail"
        ),
        regular_polygon(0, -55, 5.4, 5, darken(accent, 0.35), role="detail"),
        regular_polygon(0, -55.6, 4.4, 5, lighten(accent, 0.15), role="detail"),
        line([(12, -44), (18, -34), (13, -28)], darken(accent, 0.4), 1.1),
    )


def _base(color: str) -> tuple[Shape, ...]:
    return (
        rectangle(-27, -20, 54, 7, _round(darken(color, 0.06)), radius=2),
        outline("M-24 -13L24 -13L30 -6L-30 -6Z", _round(darken(color, 0.1))),
        rectangle(-34, -7, 68, 7, _round(darken(color, 0.16)), radius=2),
        *(circle(x, -16.6, 1.6, darken(color, 0.5), role="detail") for x in (-20, -10, 0, 10, 20)),
    )


SUBJECT = Subject(
    names=("fire hydrant", "hydrant"),
    draw=draw,
    kind="thing",
    height=0.85,
    color="#d8362f",
    accent="#e8c14f",
    place="city street",
)
