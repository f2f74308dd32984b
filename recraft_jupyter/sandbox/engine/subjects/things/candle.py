"""A burning candle in a brass holder."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Gradient, Shape, circle, clipped, curve, ellipse, linear, outline, rectangle
from ...scene import Options, Subject
from ._rings import ellipse_ring


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_holder_back(options.accent), *_wax(options.color), *_flame(), *_holder(options.accent)),
        anchors={"top": (0, -108), "hand": (32, -12)},
    )


def _flame() -> tuple[Shape, ...]:
    halo = Gradient(((0.0, "#ffd76a", 0.55), (1.0, "#ffd76a", 0.0)), angle=None)
    return (
        circle(0, -94, 34, halo, role="glow"),
        curve([(0, -79), (0.5, -84), (-0.5, -88)], "#3a2d28", 1.3),
        outline(
            "M1 -112C7 -104 10 -97 9 -91C8 -86 4 -83.5 0 -83.5C-4 -83.5 -8 -86 -8.5 -91C-9 -97 -1 -102 1 -112Z",
            linear("#ffb233", "#ff8a2a"),
            role="detail",
        ),
        outline(
            "M0.5 -102C4.5 -97 5.5 -93 5 -90C4.5 -86.5 2.5 -85 0 -85C-2.5 -85 -4.5 -87 -4.5 -90"
            "C-4.5 -94 0 -97 0.5 -102Z",
            "#fff0a3",
            role="detail",
        ),
        ellipse(0, -86.5, 2.4, 2, "#7fb4e8", role="detail", opacity=0.7),
    )


def _wax(color: str) -> tuple[Shape, ...]:
    stick = rectangle(
        -12,
        -78,
        24,
        66,
        linear(darken(color, 0.08), lighten(color, 0.35), color, darken(color, 0.2), angle=0),
        radius=1,
    )
    drip = lighten(color, 0.28)
    return (
        stick,
        *clipped(
            (outline("M-14 -60C-10 -50 10 -50 14 -60L14 -80L-14 -80Z", "#ffdf9a", role="light", opacity=0.35),), stick
        ),
        outline(
            "M-12.5 -78L12.5 -78L12.5 -60C12.5 -56 9 -56 9 -60C9 -66 7.5 -69 5 -69"
            "C3 -69 3.5 -60 3 -50C2.8 -46 -1.2 -46 -1.5 -50C-2 -60 -1 -68 -4 -68"
            "C-6 -68 -6.5 -64 -7 -60C-7.5 -55 -12 -55 -12.5 -60Z",
            drip,
        ),
        ellipse(0, -78, 12.5, 3.4, lighten(color, 0.5)),
        ellipse(0, -77.6, 8.5, 2, "#ffe3a0", role="detail"),
        curve([(-9, -50), (-9.2, -34), (-9, -18)], "#ffffff", 1.6, role="light", opacity=0.6),
    )


def _holder_back(brass: str) -> tuple[Shape, ...]:
    return (ellipse_ring(38, -11, (9.5, 8.5), (5.8, 5), linear(lighten(brass, 0.3), brass, darken(brass, 0.3))),)


def _holder(brass: str) -> tuple[Shape, ...]:
    shine = linear(darken(brass, 0.15), lighten(brass, 0.5), brass, darken(brass, 0.35), angle=0)
    return (
        outline("M-15 -20C-15 -17 15 -17 15 -20L13 -6L-13 -6Z", shine),
        ellipse(0, -20, 15, 2.6, lighten(brass, 0.35)),
        outline("M-12.2 -20L12.2 -20C12 -18.6 -12 -18.6 -12.2 -20Z", darken(brass, 0.4), role="shadow"),
        outline("M-36 -9C-36 -3 -22 0 0 0C22 0 36 -3 36 -9Z", shine),
        ellipse(0, -9, 36, 4.6, lighten(brass, 0.25)),
        ellipse(0, -8.6, 30, 3.2, darken(brass, 0.1), role="detail"),
        outline("M-13 -10C-13 -7.5 13 -7.5 13 -10L14 -16L-14 -16Z", shine),
        curve([(-30, -4.6), (-20, -2.6), (-8, -1.8)], "#ffffff", 0.9, role="light", opacity=0.7),
    )


SUBJECT = Subject(
    names=("candle", "candlestick", "wax candle"),
    draw=draw,
    kind="thing",
    height=0.2,
    color="#f1e6cf",
    accent="#d0a042",
    place="living room",
    stance="table",
)
