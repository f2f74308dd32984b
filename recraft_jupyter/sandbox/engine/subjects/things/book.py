"""A bound book with a star on its cover."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, linear, outline, rectangle, star
from ...scene import Options, Subject
from .open_book import draw as draw_open

COVER = (
    "M-34 -92C-38 -92 -40 -90 -40 -86L-40 -6C-40 -10 -38 -12 -34 -12L40 -12C41 -12 42 -13 42 -14L42 -90"
    "C42 -91 41 -92 40 -92Z"
)


def draw(options: Options) -> Drawing:
    if options.pose in ("held", "open"):
        return draw_open(options)
    return Drawing(
        (*_volume(options.color, options.accent), *_bookmark(options.accent)),
        anchors={"top": (0, -92), "hand": (34, -40)},
    )


def _volume(color: str, accent: str) -> tuple[Shape, ...]:
    paper = "#f6efdf"
    cover = outline(COVER, linear(lighten(color, 0.12), color, darken(color, 0.2), angle=20))
    marks = (
        rectangle(-42, -94, 11, 94, darken(color, 0.22), role="detail"),
        rectangle(-31.5, -94, 1.4, 94, lighten(color, 0.3), role="light", opacity=0.7),
        outline("M14 -94L30 -94L-6 0L-22 0Z", "#ffffff", role="light", opacity=0.12),
    )
    frame = [
        rectangle(-24, -84, 54, 1.2, accent, role="detail"),
        rectangle(-24, -19.2, 54, 1.2, accent, role="detail"),
        rectangle(-24, -84, 1.2, 66, accent, role="detail"),
        rectangle(28.8, -84, 1.2, 66, accent, role="detail"),
    ]
    return (
        rectangle(-33, -13, 75, 13, darken(color, 0.4), radius=2),
        outline("M-33 -12C-36.5 -12 -36.5 -2 -33 -2L39 -2L39 -12Z", linear(darken(paper, 0.15), paper)),
        *(curve([(-33, y), (38.5, y)], darken(paper, 0.25), 0.4) for y in (-9.6, -7.2, -4.8)),
        cover,
        *clipped(marks, cover),
        *frame,
        circle(3, -54, 14, accent, role="detail"),
        circle(3, -54, 12.4, darken(color, 0.15), role="detail"),
        star(3, -53.5, 9.5, 4.2, accent, role="detail"),
        rectangle(-15, -32, 36, 2.6, accent, radius=1.3, role="detail"),
        rectangle(-8, -27, 22, 1.8, accent, radius=0.9, role="detail"),
        *(rectangle(-40, y, 8, 2, accent, role="detail") for y in (-82, -76, -28, -22)),
    )


def _bookmark(accent: str) -> tuple[Shape, ...]:
    return (outline("M24 -11L31 -11L31 0L27.5 -1.6L24 0Z", darken(accent, 0.1)),)


SUBJECT = Subject(
    names=("book", "novel", "textbook", "notebook", "storybook"),
    draw=draw,
    kind="thing",
    height=0.24,
    color="#7d2f3e",
    accent="#e3b34f",
    place="library",
    stance="table",
    poses=("standing", "open", "held"),
)
