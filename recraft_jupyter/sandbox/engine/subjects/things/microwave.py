"""A microwave oven with its door closed."""

from __future__ import annotations

from ...color import darken
from ...drawing import Drawing, Shape, circle, clipped, ellipse, linear, outline, radial, rectangle
from ...scene import Options, Subject
from ._appliance import case, handle, knob, pane


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *(rectangle(x, -4, 10, 4, "#33373f", radius=1.4) for x in (-46, 36)),
            *case(-56, -64, 112, 61, color, radius=6),
            *case(-52, -60, 76, 53, darken(color, 0.1), radius=4),
            *pane(-46, -54, 58, 41, radius=4),
            *_plate(),
            *handle(16, -54, 4, 41),
            *_panel(color, options.accent),
        ),
        anchors={"top": (0, -64), "surface": (0, -64)},
    )


def _plate() -> tuple[Shape, ...]:
    window = rectangle(-43, -51, 52, 35, None)
    shapes = (
        ellipse(-17, -16, 34, 20, radial("#ffd98a", "#a8703a", "#39424d"), role="detail", opacity=0.5),
        ellipse(-17, -20, 19, 2.6, "#cfe3ea", role="detail"),
        outline("M-28 -22L-6 -22L-9 -31C-9 -33 -25 -33 -25 -31Z", linear("#e9a25a", "#b9672c"), role="detail"),
        ellipse(-17, -32, 8.2, 1.8, "#f6d08c", role="detail"),
    )
    return clipped(shapes, window)


def _panel(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        rectangle(29, -57, 21, 9.4, "#1f242b", radius=1.8, role="detail"),
        *(rectangle(x, -54.8, 2.6, 5, accent, radius=0.7, role="detail") for x in (32, 35.6, 40.8, 44.4)),
        *(circle(39.4, y, 0.6, accent, role="detail") for y in (-53.6, -51.2)),
        *(
            rectangle(29.4 + column * 7.2, -44 + row * 5.6, 5.8, 4, darken(color, 0.28), radius=1.2, role="detail")
            for column in range(3)
            for row in range(3)
        ),
        *knob(39.5, -17, 6, "#eef1f4"),
    )


SUBJECT = Subject(
    names=("microwave", "microwave oven"),
    draw=draw,
    kind="thing",
    height=0.32,
    color="#c9d2d9",
    accent="#5fe3b5",
    place="kitchen",
    stance="table",
)
