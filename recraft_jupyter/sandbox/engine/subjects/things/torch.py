"""A burning torch."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Gradient, Shape, circle, curve, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._wood import turned


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_fire(options.accent), *_shaft(options.color)),
        anchors={"hand": (0, -18), "grip": (0, -18), "top": (0, -104)},
    )


def _fire(accent: str) -> tuple[Shape, ...]:
    halo = Gradient(((0.0, accent, 0.5), (1.0, accent, 0.0)), angle=None)
    return (
        circle(0, -78, 34, halo, role="glow"),
        outline(
            "M-13 -56C-22 -66 -20 -78 -12 -86C-12 -80 -10 -77 -7 -76C-8 -90 -2 -100 6 -108C5 -98 9 -94 13 -87"
            "C15 -90 15 -92 15 -95C22 -84 22 -66 13 -56Z",
            linear(lighten(accent, 0.05), accent, "#d8402a"),
        ),
        outline(
            "M-8 -56C-14 -64 -11 -73 -6 -78C-5 -73 -3 -71 0 -70C0 -80 3 -86 6 -91C6 -82 13 -76 13 -67"
            "C13 -62 11 -58 8 -56Z",
            linear("#ffe08a", "#ffb03a"),
            role="detail",
        ),
        outline(
            "M-4 -56C-8 -62 -5 -69 -1 -73C0 -68 5 -67 5 -61C5 -59 4 -57 3 -56Z",
            linear("#fffbe6", "#ffe9a0"),
            role="light",
        ),
        *(circle(x, y, 1.1, "#ffd36a", role="detail") for x, y in ((-18, -94), (20, -104), (-4, -106))),
    )


def _shaft(color: str) -> tuple[Shape, ...]:
    return (
        outline("M-6 -40L6 -40L3.4 -2C3.2 0 -3.2 0 -3.4 -2Z", turned(color)),
        curve([(-1, -32), (-1.6, -20), (-1, -10)], darken(color, 0.4), 0.7),
        outline("M-12 -60C-12 -63 12 -63 12 -60L7.6 -40L-7.6 -40Z", linear("#d9c39a", "#b08f5e", "#7a5c38", angle=0)),
        *(line([(-11.6 + step, -57 + step * 5), (11.4 - step, -54 + step * 5)], "#6d5030", 1) for step in range(4)),
        rectangle(-8.6, -42, 17.2, 4, linear("#6b727c", "#363b43"), radius=1.4),
        rectangle(-6, -24, 11, 3, darken(color, 0.4), radius=1),
    )


SUBJECT = Subject(
    names=("torch", "burning torch", "flaming torch", "olympic torch"),
    draw=draw,
    kind="tool",
    height=0.6,
    color="#8a5a34",
    accent="#f58a2c",
    place="cave",
)
