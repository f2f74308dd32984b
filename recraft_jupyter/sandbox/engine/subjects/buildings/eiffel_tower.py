"""An iron lattice tower on four legs."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, line, linear, outline, rectangle
from ...scene import Options, Subject

OUTLINE = "M-34 0C-20 -24 -11 -50 -7 -84L-3 -112L3 -112L7 -84C11 -50 20 -24 34 0L20 0C16 -22 -16 -22 -20 0Z"


def draw(options: Options) -> Drawing:
    color = options.color
    body = outline(OUTLINE, linear(lighten(color, 0.16), color, darken(color, 0.25), angle=0))
    return Drawing(
        (
            rectangle(-0.8, -124, 1.6, 16, darken(color, 0.2)),
            body,
            *clipped(_lattice(darken(color, 0.4), lighten(color, 0.35)), body),
            outline("M-22 0C-17 -25 17 -25 22 0L18 0C14 -20 -14 -20 -18 0Z", darken(color, 0.15)),
            *(_deck(y, half, color) for y, half in ((-31, 21.5), (-59, 12.5), (-107, 5.5))),
            *(_deck(y, half, lighten(color, 0.3)) for y, half in ((-33.4, 20), (-61, 11.4))),
            *(rectangle(x - 9, -3.4, 18, 3.4, darken("#b8ae9c", 0.05), radius=0.6) for x in (-27, 27)),
        ),
        anchors={"top": (0, -124)},
    )


def _lattice(dark: str, pale: str) -> list[Shape]:
    shapes: list[Shape] = []
    y = 0.0
    while y > -110:
        step = 5.5 + 3.5 * (1 + y / 110)
        shapes += [line([(-36, y), (36, y - step * 2.4)], dark, 0.7), line([(36, y), (-36, y - step * 2.4)], dark, 0.7)]
        shapes.append(line([(-36, y - step), (36, y - step)], pale, 0.5))
        y -= step
    return shapes


def _deck(y: float, half: float, color: str) -> Shape:
    return rectangle(-half, y, half * 2, 3, darken(color, 0.2), radius=0.8)


SUBJECT = Subject(
    names=("eiffel tower", "tour eiffel", "tokyo tower", "radio tower", "iron tower"),
    draw=draw,
    kind="building",
    height=60,
    color="#8a6a4f",
    place="city street",
)
