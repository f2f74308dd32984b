"""A frying pan seen from the side, something sizzling in it."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, blob, circle, curve, ellipse, limb, linear, outline
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            limb([(34, -20), (62, -26), (88, -32)], 7, 9, linear("#3a2a22", "#6b4a36")),
            circle(84, -31, 1.8, "#d9c7b4", role="detail"),
            ellipse(-6, -22, 44, 8, lighten(color, 0.25)),
            ellipse(-6, -21.4, 40, 6, darken(color, 0.35), role="detail"),
            blob([(-30, -23), (-18, -27), (-4, -25), (6, -27), (18, -23), (8, -19), (-10, -18), (-24, -19)], "#fdfaf2"),
            ellipse(-6, -25, 8, 4.4, "#f6b42c", role="detail"),
            ellipse(-8, -26.4, 3, 1.2, "#fde3a0", role="light"),
            outline(
                "M-50 -22C-46 -10 -42 0 -30 0L18 0C30 0 34 -10 38 -22C30 -12 -42 -12 -50 -22Z",
                linear(darken(color, 0.1), lighten(color, 0.3), darken(color, 0.3), angle=0),
            ),
            *(
                curve([(x, -34), (x + 4, -42), (x - 3, -50), (x + 2, -58)], "#ffffff", 1.8, role="glow", opacity=0.6)
                for x in (-22, -4, 14)
            ),
        ),
        anchors={"hand": (70, -28), "top": (-6, -22), "surface": (-6, -23)},
    ).placed(x=-15, scale=0.78)


SUBJECT = Subject(
    names=("frying pan", "pan", "skillet", "wok", "cooking pan"),
    draw=draw,
    kind="tool",
    height=0.14,
    color="#4a4d55",
    place="kitchen",
    stance="table",
)
