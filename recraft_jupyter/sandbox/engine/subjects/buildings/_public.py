"""A public building with wings, a gable and rows of windows, shared by what differs in its emblem."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, linear, polygon, rectangle
from ...scene import Options
from ._walls import bush, window

__all__ = ["public_building"]


def public_building(options: Options, emblem: tuple[Shape, ...], *, roof: bool = True) -> Drawing:
    """Return a wide building of two floors.

    Args:
        options: Its color is that of the walls, its accent that of the roof.
        emblem: What tells its purpose, drawn around the middle of the gable, (0, -66).
        roof: True for pitched roofs, False for flat ones.
    """
    color, accent = options.color, options.accent
    wings = [shape for x in (-60, 20) for shape in _wing(x, color, accent, roof=roof)]
    top = 86.0 if roof else 74.0
    return Drawing(
        (*wings, *_middle(color, accent, roof=roof), *emblem, *_entrance(accent), *(
            shape for x in (-54, -42, -30, 30, 42, 54) for shape in bush(x, 0, 4.4))),
        anchors={"top": (0, -top), "door": (0, -10)},
    )  # fmt: skip


def _wing(x: float, color: str, accent: str, *, roof: bool) -> tuple[Shape, ...]:
    cap = (
        polygon(
            [(x - 2, -44), (x + 4, -56), (x + 36, -56), (x + 42, -44)],
            linear(lighten(accent, 0.1), darken(accent, 0.15)),
        )
        if roof
        else rectangle(x - 1.5, -48, 43, 4, lighten(color, 0.4))
    )
    panes = [shape for row in (-38, -20) for step in (5, 17, 29) for shape in window(x + step - 0.5, row, 8, 11)]
    return (
        rectangle(x, -45, 40, 45, linear(lighten(color, 0.1), darken(color, 0.08))),
        cap,
        *panes,
        rectangle(x, -3, 40, 3, darken(color, 0.25), role="detail"),
    )


def _middle(color: str, accent: str, *, roof: bool) -> tuple[Shape, ...]:
    wall = rectangle(
        -24, -56 if roof else -72, 48, 56 if roof else 72, linear(lighten(color, 0.28), lighten(color, 0.05))
    )
    top = (
        (
            polygon([(-24, -55), (0, -82), (24, -55)], lighten(color, 0.28)),
            polygon(
                [(-29, -53), (0, -86), (29, -53), (24, -53), (0, -79), (-24, -53)], linear(lighten(accent, 0.1), accent)
            ),
        )
        if roof
        else (rectangle(-26, -75, 52, 4, lighten(color, 0.5)),)
    )
    panes = [shape for x in (-20, -5, 10) for shape in window(x, -48, 10, 12)]
    return (wall, *top, *panes)


def _entrance(accent: str) -> tuple[Shape, ...]:
    return (
        rectangle(-13, -27, 26, 27, darken(accent, 0.35), radius=1),
        rectangle(-11, -25, 10.4, 25, "#8fc4e0", radius=0.8, role="detail"),
        rectangle(0.6, -25, 10.4, 25, "#8fc4e0", radius=0.8, role="detail"),
        rectangle(-17, -30, 34, 4, lighten(accent, 0.15), radius=1),
        rectangle(-17, -2.4, 34, 2.4, "#c9c4ba"),
    )
