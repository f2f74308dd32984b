"""A computer keyboard, seen from above its near edge."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, linear, outline, polygon
from ...path import Point
from ...scene import Options, Subject

# Widths of the keys of each row, from the far one; the rest of a row is filled with keys of width 1.
ROWS = (
    (1.0,) * 15,
    (1.5, *(1.0,) * 12, 1.5),
    (1.75, *(1.0,) * 11, 2.25),
    (2.25, *(1.0,) * 10, 2.75),
    (1.5, 1.25, 1.25, 7.0, 1.25, 1.25, 1.5),
)
FAR, NEAR = (46.0, -37.0), (56.0, -7.0)


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            outline(
                "M-50 -43L50 -43C52 -43 53 -42 53.4 -40L61 -6C61.4 -3 60 -1 57 -1L-57 -1"
                "C-60 -1 -61.4 -3 -61 -6L-53.4 -40C-53 -42 -52 -43 -50 -43Z",
                darken(color, 0.4),
            ),
            outline(
                "M-50 -44L50 -44C52 -44 53 -43 53.4 -41L61 -8C61.4 -5 60 -4 57 -4L-57 -4"
                "C-60 -4 -61.4 -5 -61 -8L-53.4 -41C-53 -43 -52 -44 -50 -44Z",
                linear(lighten(color, 0.1), lighten(color, 0.24)),
            ),
            *(part for row in range(len(ROWS)) for part in _row(row, color, options.accent)),
        ),
        anchors={"top": (0, -42), "surface": (0, -24)},
    )


def _at(across: float, down: float) -> Point:
    """A point of the slanted face: both from 0 to 1, from its far left corner."""
    half = FAR[0] + (NEAR[0] - FAR[0]) * down
    return -half + 2 * half * across, FAR[1] - 4 + (NEAR[1] - FAR[1] + 3) * down


def _row(row: int, color: str, accent: str) -> tuple[Shape, ...]:
    shapes: list[Shape] = []
    total, start = sum(ROWS[row]), 0.0
    for number, wide in enumerate(ROWS[row]):
        left, right = (start + 0.07) / total, (start + wide - 0.07) / total
        top, bottom = (row + 0.08) / 5, (row + 0.92) / 5
        is_special = (row == 0 and number == 0) or (row == 2 and wide > 2)
        tone = accent if is_special else darken(color, 0.1) if wide != 1.0 and wide < 5 else lighten(color, 0.62)
        corners = [_at(left, top), _at(right, top), _at(right, bottom), _at(left, bottom)]
        raised = [(x, y - 1.5) for x, y in corners]
        shapes += [
            polygon(corners, darken(tone, 0.42), role="detail"),
            polygon([corners[3], corners[2], raised[2], raised[3]], darken(tone, 0.26), role="detail"),
            polygon(raised, linear(tone, lighten(tone, 0.25)), role="detail"),
        ]
        start += wide
    return tuple(shapes)


SUBJECT = Subject(
    names=("computer keyboard", "keyboard", "mechanical keyboard"),
    draw=draw,
    kind="thing",
    height=0.16,
    color="#7d8896",
    accent="#f0734e",
    place="office",
    stance="table",
)
