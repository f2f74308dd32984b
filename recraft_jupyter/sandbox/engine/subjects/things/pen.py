"""A fountain pen with a gold nib."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, circle, line, linear, outline, polygon, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, gold = options.color, options.accent
    pen = Drawing(
        (
            rectangle(-7, -104, 14, 58, linear(lighten(color, 0.35), color, darken(color, 0.35), angle=0), radius=6),
            rectangle(-7.6, -54, 15.2, 5, linear(darken(gold, 0.2), lighten(gold, 0.5), darken(gold, 0.2), angle=0)),
            polygon(
                [(-7, -49), (7, -49), (5, -26), (-5, -26)],
                linear(lighten(color, 0.3), color, darken(color, 0.4), angle=0),
            ),
            outline(
                "M-5.6 -27L5.6 -27C6 -16 3 -8 0 0C-3 -8 -6 -16 -5.6 -27Z",
                linear(darken(gold, 0.1), lighten(gold, 0.5), darken(gold, 0.15), angle=0),
            ),
            line([(0, -16), (0, -2)], darken(gold, 0.6), 0.9),
            circle(0, -17, 1.5, darken(gold, 0.6), role="detail"),
            rectangle(4.6, -100, 2.8, 34, gold, radius=1.4, role="detail"),
        ),
        anchors={"hand": (0, -34), "top": (0, -104)},
    )
    turned = pen.placed(rotate=28)
    left, _, right, bottom = turned.bounds
    return turned.placed(x=-(left + right) / 2, y=-bottom)


SUBJECT = Subject(
    names=("pen", "fountain pen", "ballpoint pen", "ink pen"),
    draw=draw,
    kind="tool",
    height=0.15,
    color="#23355e",
    accent="#dcae42",
    place="office",
    stance="table",
)
