"""A satellite with solar panels and a dish."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, line, linear, outline, polygon, rectangle
from ...scene import Options, Subject

STEEL = "#c8ced7"


def draw(options: Options) -> Drawing:
    body = (*_panel(-58, options.color), *_panel(20, options.color), *_bus(options.accent), *_dish())
    return Drawing(body).placed(y=-46, rotate=-18)


def _panel(x: float, color: str) -> tuple[Shape, ...]:
    board = rectangle(x, -13, 38, 26, linear(lighten(color, 0.2), color, darken(color, 0.25), angle=30))
    cells = [
        line([(x + step * 38 / 5, -13), (x + step * 38 / 5, 13)], lighten(color, 0.45), 0.6) for step in range(1, 5)
    ]
    rows = [
        line([(x, -13 + step * 26 / 3), (x + 38, -13 + step * 26 / 3)], lighten(color, 0.45), 0.6) for step in (1, 2)
    ]
    gleam = polygon([(x + 12, -13), (x + 20, -13), (x + 8, 13), (x, 13)], "#ffffff", role="light", opacity=0.25)
    return (
        rectangle(x - 1.2, -14.2, 40.4, 28.4, darken(STEEL, 0.35), radius=1),
        board,
        *clipped((*cells, *rows, gleam), board),
    )


def _bus(foil: str) -> tuple[Shape, ...]:
    folds = (
        polygon([(-11, -17), (-4, -17), (-8, -4), (-11, -8)], lighten(foil, 0.45), role="light", opacity=0.8),
        polygon([(-11, 4), (-5, 10), (-8, 17), (-11, 17)], darken(foil, 0.25), role="shadow", opacity=0.7),
        polygon([(2, -17), (11, -17), (11, -6)], darken(foil, 0.15), role="shadow", opacity=0.7),
        polygon([(5, 0), (11, 6), (11, 17), (3, 17)], darken(foil, 0.3), role="shadow", opacity=0.7),
        polygon([(-6, -2), (1, -5), (3, 5), (-4, 7)], lighten(foil, 0.3), role="light", opacity=0.6),
    )
    body = rectangle(-11, -17, 22, 34, linear(lighten(foil, 0.15), foil, darken(foil, 0.25), angle=20), radius=1.5)
    return (
        rectangle(-21, -1.5, 42, 3, darken(STEEL, 0.2)),
        body,
        *clipped(folds, body),
        rectangle(-11, -19.5, 22, 4, linear(STEEL, darken(STEEL, 0.3), angle=0), radius=1),
        rectangle(-11, 15.5, 22, 4, linear(STEEL, darken(STEEL, 0.3), angle=0), radius=1),
        rectangle(-5, 4, 10, 8, "#2b3040", radius=1.2, role="detail"),
        circle(-1.8, 8, 2.3, "#5fb4dd", role="detail"),
        circle(-2.5, 7.3, 0.8, "#ffffff", role="light"),
        circle(2.8, 8, 1.1, "#e2453c", role="detail"),
    )


def _dish() -> tuple[Shape, ...]:
    return (
        line([(0, -19), (0, -33)], darken(STEEL, 0.3), 2),
        outline("M-17 -38C-14 -27 14 -27 17 -38Z", linear(STEEL, darken(STEEL, 0.35))),
        ellipse(0, -38, 17, 4.6, lighten(STEEL, 0.4)),
        ellipse(0, -37.5, 14, 3.4, darken(STEEL, 0.12), role="detail"),
        line([(-10, -37.5), (0, -47), (10, -37.5)], darken(STEEL, 0.3), 0.9),
        circle(0, -47.5, 2, "#e2453c"),
        line([(6, 19.5), (9, 29)], darken(STEEL, 0.2), 0.9),
        line([(-6, 19.5), (-9, 29)], darken(STEEL, 0.2), 0.9),
        circle(9, 29.5, 1.2, STEEL),
        circle(-9, 29.5, 1.2, STEEL),
    )


SUBJECT = Subject(
    names=("satellite", "space probe", "space station", "sputnik"),
    draw=draw,
    kind="vehicle",
    height=5,
    color="#2f62b5",
    accent="#e0a83a",
    place="space",
    stance="air",
)
