"""A pie with a lattice crust."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, line, linear, outline
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    crust, filling = options.color, options.accent
    dish = outline("M-54 -26L-44 -2C-43 0 -41 0 -38 0L38 0C41 0 43 0 44 -2L54 -26Z", linear("#f3efe6", "#c8c2b6"))
    top = outline("M-52 -28C-44 -52 44 -52 52 -28C40 -18 -40 -18 -52 -28Z", linear(filling, darken(filling, 0.25)))
    return Drawing(
        (dish, *_flutes(), top, *clipped(_lattice(crust), top), *_rim(crust), *_steam()),
        anchors={"top": (0, -48)},
    )


def _flutes() -> list[Shape]:
    return [line([(x, -22), (x * 0.84, -2)], "#b4ad9f", 1.2) for x in range(-45, 50, 10)]


def _lattice(crust: str) -> list[Shape]:
    shapes: list[Shape] = []
    for start in range(-80, 90, 20):
        shapes.append(line([(start, -14), (start + 44, -54)], darken(crust, 0.2), 8.4, role="detail"))
        shapes.append(line([(start, -15), (start + 44, -55)], crust, 7, role="detail"))
    for start in range(-80, 90, 20):
        shapes.append(line([(start, -54), (start + 44, -14)], darken(crust, 0.2), 8.4, role="detail"))
        shapes.append(line([(start, -55), (start + 44, -15)], lighten(crust, 0.12), 7, role="detail"))
    return shapes


def _rim(crust: str) -> list[Shape]:
    return [
        shape
        for x in range(-50, 51, 10)
        for y in (-27 + (1 - (x / 52) ** 2) * 7,)
        for shape in (
            circle(x, y, 6.4, linear(lighten(crust, 0.2), darken(crust, 0.15))),
            ellipse(x - 1, y - 2.4, 2.6, 1.2, lighten(crust, 0.5), role="light", opacity=0.7),
        )
    ]


def _steam() -> list[Shape]:
    return [curve([(x, -58), (x + 4, -66), (x - 3, -74), (x + 2, -82)], "#ffffff", 2.4, role="light", opacity=0.55)
            for x in (-18, 2, 20)]  # fmt: skip


SUBJECT = Subject(
    names=("pie", "apple pie", "cherry pie", "pumpkin pie", "fruit tart"),
    draw=draw,
    kind="food",
    height=0.14,
    color="#dfa457",
    accent="#b53a32",
    place="kitchen",
    stance="table",
)
