"""A slice of pizza, its cheese still running."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, linear, outline
from ...scene import Options, Subject

CHEESE = "#f8cb5a"


def draw(options: Options) -> Drawing:
    color = options.color
    cheese = outline(
        "M-42 -82C-16 -92 16 -92 42 -82L8 -14C6 -4 4 2 1 0"
        "C-2 -2 -1 -8 -4 -12C-8 -4 -14 -8 -14 -18C-16 -24 -20 -20 -22 -30"
        "C-30 -50 -38 -68 -42 -82Z",
        linear(lighten(CHEESE, 0.25), CHEESE, darken(CHEESE, 0.1)),
    )
    sauce = outline("M-46 -90L46 -90L44 -76C16 -86 -16 -86 -44 -76Z", color, role="detail", opacity=0.9)
    toppings = [
        shape
        for x, y, r in ((-18, -66, 10), (16, -68, 9.5), (0, -44, 9.5), (4, -24, 6))
        for shape in _salami(x, y, r, color)
    ]
    leaves = [
        shape
        for x, y, turn in ((-2, -72, 20), (16, -46, 70), (-14, -44, -40))
        for shape in _basil(x, y, turn, options.accent)
    ]
    return Drawing(
        (cheese, *clipped((sauce, *toppings, *leaves), cheese), *_crust()),
        anchors={"top": (0, -100), "hand": (0, -92)},
    )


def _salami(x: float, y: float, radius: float, color: str) -> tuple[Shape, ...]:
    return (
        circle(x, y, radius, darken(color, 0.2), role="detail"),
        circle(x - 0.4, y - 0.6, radius * 0.86, color, role="detail"),
        *(
            circle(x + dx * radius, y + dy * radius, 1.2, lighten(color, 0.35), role="detail")
            for dx, dy in ((-0.4, -0.2), (0.3, 0.3), (0.2, -0.5))
        ),
    )


def _basil(x: float, y: float, turn: float, color: str) -> tuple[Shape, ...]:
    return (
        Drawing(
            (ellipse(0, 0, 6, 3, color, role="detail"), ellipse(-1, -0.8, 3.6, 1, lighten(color, 0.3), role="light"))
        )
        .placed(x=x, y=y, rotate=turn)
        .shapes
    )


def _crust() -> tuple[Shape, ...]:
    dough = "#d9964a"
    crust = outline(
        "M-50 -80C-54 -94 -44 -98 -34 -97C-12 -103 12 -103 34 -97C44 -98 54 -94 50 -80C46 -74 40 -78 34 -80"
        "C12 -87 -12 -87 -34 -80C-40 -78 -46 -74 -50 -80Z",
        linear(lighten(dough, 0.3), dough, darken(dough, 0.2)),
    )
    spots = [
        ellipse(x, y, 4, 2, darken(dough, 0.3), role="detail", opacity=0.5)
        for x, y in ((-36, -88), (-6, -94), (28, -89))
    ]
    return (crust, *clipped(spots, crust))


SUBJECT = Subject(
    names=("pizza slice", "slice of pizza", "piece of pizza"),
    draw=draw,
    kind="food",
    height=0.25,
    color="#cf3f2e",
    accent="#4f9a3f",
    place="kitchen",
    stance="table",
)
