"""Four jigsaw pieces put together."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, linear, outline
from ...scene import Options, Subject

PIECE = (
    "M0 0H18C14 -6 16 -12 23 -12C30 -12 32 -6 28 0H46V18C52 14 58 16 58 23C58 30 52 32 46 28V46H28"
    "C32 40 30 34 23 34C16 34 14 40 18 46H0V28C6 32 12 30 12 23C12 16 6 14 0 18Z"
)


def draw(options: Options) -> Drawing:
    first, second = options.color, options.accent
    spots = ((-46, -46, second), (0, -46, darken(first, 0.12)), (-46, -92, first), (0, -92, lighten(second, 0.25)))
    shapes: list[Shape] = []
    for x, y, tone in spots:
        piece = outline(PIECE, linear(lighten(tone, 0.16), tone, darken(tone, 0.12), angle=50))
        shapes += Drawing((piece,)).placed(x=x, y=y).shapes
    return Drawing(tuple(shapes), anchors={"top": (0, -104), "hand": (0, -46)}).placed(scale=0.95)


SUBJECT = Subject(
    names=("puzzle", "jigsaw", "jigsaw puzzle", "puzzle piece"),
    draw=draw,
    kind="thing",
    height=0.1,
    color="#3d7fc4",
    accent="#f2a93a",
    place="studio",
    stance="table",
)
