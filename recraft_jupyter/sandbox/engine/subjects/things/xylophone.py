"""A toy xylophone with its mallets."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, limb, linear, outline, radial, rectangle
from ...scene import Options, Subject

BARS = ("#e0453c", "#ee7f35", "#f4bf3a", "#8cc152", "#3fa66b", "#3aa3c4", "#3c6fc0", "#8455b0")


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            outline("M-58 -44L-52 -46L58 -34L58 -29L-58 -37Z", linear(lighten(color, 0.15), darken(color, 0.25))),
            outline(
                "M-58 -9L-58 -2C-58 -1 -57 0 -56 0L-52 0L58 -10L58 -17Z",
                linear(lighten(color, 0.1), darken(color, 0.35)),
            ),
            *(part for number, tone in enumerate(BARS) for part in _bar(number, tone)),
            *_mallet(-44, -66, 14, -32, options.accent),
            *_mallet(52, -62, 4, -24, options.accent),
        ),
        anchors={"top": (0, -50), "hand": (0, -26), "belly": (0, -24)},
    ).placed(y=-4)


def _bar(number: int, tone: str) -> tuple[Shape, ...]:
    x, half = -56 + number * 14.2, 28 - number * 1.9
    top, bottom, wide = -25 - half, -25 + half, 11.4
    return (
        rectangle(x, top + 2.6, wide, bottom - top, darken(tone, 0.5), radius=2.6),
        rectangle(
            x, top, wide, bottom - top, linear(lighten(tone, 0.25), tone, darken(tone, 0.12), angle=10), radius=2.6
        ),
        rectangle(x + 1.6, top + 3, 2, bottom - top - 6, "#ffffff", radius=1, role="light", opacity=0.45),
        *(
            circle(x + wide / 2, y, 1.8, radial("#ffffff", "#a8afb9", center=(0.35, 0.3)), role="detail")
            for y in (top + 8 - number * 0.2, bottom - 8 + number * 0.2)
        ),
    )


def _mallet(x: float, y: float, to_x: float, to_y: float, accent: str) -> tuple[Shape, ...]:
    return (
        limb([(x, y), (to_x, to_y)], 2.6, 2.2, linear("#f0cf98", "#b98547")),
        circle(to_x, to_y, 5.4, radial(lighten(accent, 0.45), accent, darken(accent, 0.3), center=(0.35, 0.3))),
    )


SUBJECT = Subject(
    names=("xylophone", "glockenspiel", "marimba", "vibraphone"),
    draw=draw,
    kind="instrument",
    height=0.4,
    color="#c98f52",
    accent="#d8434f",
    place="stage",
    stance="table",
)
