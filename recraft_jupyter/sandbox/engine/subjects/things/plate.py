"""A dinner plate with a rim of color, seen over its near edge."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, ellipse, linear, outline
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, rim = options.color, options.accent
    return Drawing(
        (
            outline("M-22 -6L22 -6L18 0L-18 0Z", darken(color, 0.3)),
            outline("M-58 -18C-52 -8 -32 -2 0 -2C32 -2 52 -8 58 -18Z", linear(color, darken(color, 0.3))),
            ellipse(0, -19, 58, 13, linear(lighten(color, 0.6), color, darken(color, 0.08), angle=20)),
            ellipse(0, -19, 53, 11.2, rim, role="detail"),
            ellipse(0, -18.9, 50.4, 10.4, linear(lighten(color, 0.5), color, angle=20), role="detail"),
            ellipse(0, -17.4, 36, 6.6, linear(darken(color, 0.16), lighten(color, 0.4)), role="detail"),
            ellipse(0, -16.8, 34, 5.6, linear(darken(color, 0.05), lighten(color, 0.5)), role="detail"),
            outline("M-48 -20C-44 -25 -30 -28 -16 -29C-28 -26 -38 -23 -42 -18Z", "#ffffff", role="light", opacity=0.8),
        ),
        anchors={"surface": (0, -17), "top": (0, -17), "hand": (0, -10)},
    )


SUBJECT = Subject(
    names=("plate", "dinner plate", "empty plate", "porcelain plate"),
    draw=draw,
    kind="thing",
    height=0.06,
    color="#f3f1ea",
    accent="#3f78b5",
    place="kitchen",
    stance="table",
)
