"""A steaming cooking pot with a lid ajar."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, circle, clipped, curve, ellipse, limb, linear, outline, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    steel = linear(darken(color, 0.15), lighten(color, 0.35), color, darken(color, 0.3), angle=0)
    body = outline("M-40 -50L40 -50L38 -8C37 -2 30 0 22 0L-22 0C-30 0 -37 -2 -38 -8Z", steel)
    return Drawing(
        (
            *(
                limb([(side * 39, -42), (side * 52, -42), (side * 52, -32), (side * 38, -32)], 5, 5, darken(color, 0.5))
                for side in (-1, 1)
            ),
            ellipse(0, -50, 40, 8, darken(color, 0.4)),
            ellipse(0, -49, 36, 6, options.accent, role="detail"),
            *(
                circle(x, y, r, lighten(options.accent, 0.35), role="detail")
                for x, y, r in ((-18, -50, 3), (6, -48, 2.4), (20, -51, 3))
            ),
            body,
            *clipped((outline("M-28 -46L-20 -46L-20 4L-26 4Z", "#ffffff", role="light", opacity=0.5),), body),
            rectangle(-41, -51, 82, 5, lighten(color, 0.3), radius=2.5),
            *(
                curve([(x, -62), (x + 5, -72), (x - 4, -82), (x + 2, -94)], "#ffffff", 3, role="glow", opacity=0.6)
                for x in (-18, 2, 20)
            ),
        ),
        anchors={"surface": (0, -50), "top": (0, -50), "hand": (50, -37)},
    )


SUBJECT = Subject(
    names=("pot", "cooking pot", "saucepan", "stew pot", "soup pot"),
    draw=draw,
    kind="thing",
    height=0.3,
    color="#b3bcc7",
    accent="#e0913c",
    place="kitchen",
    stance="table",
)
