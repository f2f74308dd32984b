"""A swing on its wooden frame."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, circle, limb, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._wood import turned


def draw(options: Options) -> Drawing:
    color, seat = options.color, options.accent
    rope = "#d9b77a"
    return Drawing(
        (
            *(limb([(side * 38, -98), (side * 46, -1)], 4.4, 5, darken(color, 0.34)) for side in (-1, 1)),
            *(limb([(side * 38, -98), (side * 54, -1)], 5, 5.6, turned(color)) for side in (-1, 1)),
            *(line([(side * 42, -52), (side * 51, -52)], darken(color, 0.2), 3, role="form") for side in (-1, 1)),
            *(line([(side * 17, -100), (side * 17, -30)], darken(rope, 0.15), 1.8, role="form") for side in (-1, 1)),
            *(
                line([(side * 17 - 0.5, -98), (side * 17 - 0.5, -32)], lighten(rope, 0.4), 0.5, role="light")
                for side in (-1, 1)
            ),
            limb([(-52, -102), (52, -102)], 6.6, 6.6, linear(lighten(color, 0.28), color, darken(color, 0.3))),
            *(
                rectangle(side * 17 - 3, -106, 6, 8, linear("#d7dce2", "#8b939f"), radius=1.4, role="detail")
                for side in (-1, 1)
            ),
            *(circle(side * 38, -102, 2, darken(color, 0.45), role="detail") for side in (-1, 1)),
            outline("M-22 -34L22 -34L25 -29L-25 -29Z", lighten(seat, 0.22)),
            rectangle(-25, -29.6, 50, 4.6, linear(seat, darken(seat, 0.25)), radius=1.4),
        ),
        anchors={"seat": (0, -33), "top": (0, -105), "surface": (0, -32)},
    )


SUBJECT = Subject(
    names=("swing", "swing set", "playground swing", "garden swing"),
    draw=draw,
    kind="thing",
    height=2.3,
    color="#b5773f",
    accent="#d9483f",
    place="park",
)
