"""A bar of chocolate, half unwrapped."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, outline, polygon, rectangle
from ...scene import Options, Subject


def square(x: float, y: float, size: float, color: str) -> tuple[Shape, ...]:
    """A raised piece: a base with light above and left, shade below and right."""
    return (
        rectangle(x, y, size, size, darken(color, 0.24), radius=1),
        polygon([(x, y), (x + size, y), (x + size - 3, y + 3), (x + 3, y + 3)], lighten(color, 0.28), role="light"),
        polygon([(x, y), (x + 3, y + 3), (x + 3, y + size - 3), (x, y + size)], lighten(color, 0.16), role="light"),
        rectangle(x + 3, y + 3, size - 6, size - 6, color, role="detail"),
    )


def draw(options: Options) -> Drawing:
    color, wrap = options.color, options.accent
    pieces = [
        shape
        for row in range(4)
        for column in range(3)
        if (row, column) != (0, 2)
        for shape in square(-30 + column * 20, -100 + row * 20, 20, color)
    ]
    bite = polygon([(10, -82), (14, -88), (20, -84), (24, -90), (30, -86), (30, -80), (10, -80)], darken(color, 0.1))
    foil = outline("M-34 -44L-30 -50L-22 -46L-14 -52L-6 -46L2 -51L10 -45L18 -51L26 -46L34 -50V-30H-34Z", "#d9dee7")
    folds = [polygon([(x, -46), (x + 4, -36), (x - 2, -32)], "#aeb7c6", role="shadow") for x in (-22, -6, 10, 26)]
    paper = outline("M-34 -38H34V-2Q34 0 32 0H-32Q-34 0 -34 -2Z", wrap)
    label = (
        rectangle(-24, -28, 48, 18, lighten(wrap, 0.65), radius=2, role="detail"),
        rectangle(-17, -22, 34, 3, darken(wrap, 0.2), radius=1.5, role="detail"),
        rectangle(-11, -16.4, 22, 2, wrap, radius=1, role="detail"),
    )
    shade = rectangle(18, -38, 16, 38, darken(wrap, 0.25), role="shadow", opacity=0.35)
    return Drawing((*pieces, bite, foil, *folds, paper, shade, *label), anchors={"top": (0, -100)})


SUBJECT = Subject(
    names=("chocolate", "chocolate bar", "bar of chocolate"),
    draw=draw,
    kind="food",
    height=0.15,
    color="#6a3d26",
    accent="#b8323e",
    place="kitchen",
    stance="table",
)
