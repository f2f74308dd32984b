"""A plate of spaghetti with tomato sauce and basil."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, ellipse, linear, outline
from ...scene import Options, Subject
from ._dish import plate

HEAP = "M-42 -16C-40 -34 -24 -46 0 -46C24 -46 40 -34 42 -16C30 -6 -30 -6 -42 -16Z"


def draw(options: Options) -> Drawing:
    color, sauce = options.color, options.accent
    heap = outline(HEAP, linear(lighten(color, 0.2), color, darken(color, 0.18)))
    strands = [
        curve([(x - 22, y), (x - 8, y - 7), (x + 8, y + 4), (x + 22, y - 3)], tone, 1.7, role="detail")
        for number, (x, y) in enumerate((x, y) for y in (-40, -34, -28, -22, -16, -10) for x in (-30, -10, 12, 32))
        for tone in ((darken(color, 0.2), lighten(color, 0.4))[number % 2],)
    ]
    return Drawing(
        (*plate(-10, 58), heap, *clipped(strands, heap), *_sauce(sauce), *_basil(-6, -56, -24), *_basil(6, -57, 200)),
        anchors={"top": (0, -58)},
    ).placed(y=-1)


def _sauce(color: str) -> tuple[Shape, ...]:
    pool = outline(
        "M-26 -38C-26 -50 -12 -56 0 -56C14 -56 28 -48 26 -38C26 -30 20 -26 16 -32C12 -22 4 -24 2 -31"
        "C-4 -22 -12 -24 -12 -32C-18 -26 -26 -30 -26 -38Z",
        linear(lighten(color, 0.12), darken(color, 0.16)),
    )
    lumps = [
        ellipse(x, y, 4, 2.4, darken(color, 0.25), role="detail")
        for x, y in ((-14, -42), (2, -46), (15, -40), (-2, -37))
    ]
    return (pool, *clipped(lumps, pool), ellipse(-8, -50, 7, 2, "#ffffff", rotation=-12, role="light", opacity=0.45))


def _basil(x: float, y: float, turn: float) -> tuple[Shape, ...]:
    leaf = (ellipse(7, 0, 8, 4.2, "#4f9a3f"), curve([(1, 0), (7, -0.5), (13, 0)], "#2f6f2a", 0.8))
    return Drawing(leaf).placed(x=x, y=y, rotate=turn).shapes


SUBJECT = Subject(
    names=("spaghetti", "pasta", "plate of spaghetti", "plate of pasta", "spaghetti bolognese", "lasagna"),
    draw=draw,
    kind="food",
    height=0.12,
    color="#f0cf74",
    accent="#c63a28",
    place="kitchen",
    stance="table",
)
