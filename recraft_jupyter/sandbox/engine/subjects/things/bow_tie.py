"""A bow tie."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, outline, rectangle
from ...scene import Options, Subject

WING = "M{0} -26C{1} -40 {2} -54 {3} -52C{4} -50 {4} -6 {3} -2C{2} 0 {1} -14 {0} -26Z"


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing((*_wing(-1, color), *_wing(1, color), *_knot(color)), anchors={"top": (0, -40)})


def _wing(side: int, color: str) -> tuple[Shape, ...]:
    wing = outline(WING.format(*(side * x for x in (4, 18, 38, 48, 53))), color)
    folds = [curve([(side * 8, -26 + y * 0.3), (side * 30, -26 + y)], darken(color, 0.3), 1.6) for y in (-9, 8)]
    shade = rectangle(-60, -14, 120, 20, darken(color, 0.3), role="shadow", opacity=0.4)
    return (wing, *clipped((shade, *folds), wing))


def _knot(color: str) -> tuple[Shape, ...]:
    return (
        rectangle(-10, -38, 20, 24, darken(color, 0.12), radius=6),
        rectangle(-6, -35, 4, 17, lighten(color, 0.3), radius=2, role="light", opacity=0.7),
    )


SUBJECT = Subject(
    names=("bow tie", "bowtie"),
    draw=draw,
    kind="thing",
    height=0.08,
    color="#c22f45",
    place="bedroom",
    stance="table",
)
