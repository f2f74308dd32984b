"""A drum kit: bass drum, toms, snare, hi-hat and cymbal; its drummer sits behind it."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, ellipse, limb, line, linear, rectangle, star
from ...scene import Options, Subject

STEEL = "#b9c0c9"


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    return Drawing(
        (
            *_cymbal(-47, -72, 17, accent),
            *_cymbal(46, -80, 19, accent),
            *_barrel(-15, -47, 13, 13, color),
            *_barrel(15, -47, 13, 13, color),
            *_bass(color, accent),
            *_barrel(-42, -22, 15, 13, color, legs=True),
            *_barrel(42, -18, 16, 17, color, legs=True),
        ),
        anchors={"player": (0, -38), "top": (0, -60), "hand": (0, -60)},
    )


def _bass(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        circle(0, -28, 28, linear(lighten(color, 0.2), darken(color, 0.25), angle=45)),
        circle(0, -28, 24.5, "#f6f1e4", role="detail"),
        star(0, -28, 14, 6, color, role="detail"),
        *(circle(x, y, 1.6, accent, role="detail") for x, y in ((-19, -47), (19, -47), (-19, -9), (19, -9))),
    )


def _barrel(x: float, y: float, radius: float, deep: float, color: str, *, legs: bool = False) -> tuple[Shape, ...]:
    feet = [limb([(x + side * radius * 0.6, y), (x + side * radius * 0.9, 0)], 1.8, 1.8, STEEL) for side in (-1, 1)]
    return (
        *(feet if legs else ()),
        rectangle(
            x - radius, y - deep, radius * 2, deep, linear(lighten(color, 0.2), color, darken(color, 0.3), angle=0)
        ),
        ellipse(x, y, radius, radius * 0.22, darken(color, 0.3)),
        ellipse(x, y - deep, radius + 0.8, radius * 0.26, STEEL),
        ellipse(x, y - deep, radius - 0.6, radius * 0.2, "#f6f1e4", role="detail"),
    )


def _cymbal(x: float, y: float, radius: float, accent: str) -> tuple[Shape, ...]:
    return (
        line([(x, 0), (x, y)], STEEL, 1.8, role="form"),
        line([(x - 8, 0), (x, -14), (x + 8, 0)], STEEL, 1.6, role="form"),
        ellipse(x, y, radius, 3.2, linear(lighten(accent, 0.3), accent, darken(accent, 0.2), angle=0), rotation=-8),
        ellipse(x, y - 1.4, 4, 1.8, lighten(accent, 0.4), role="detail"),
    )


SUBJECT = Subject(
    names=("drum kit", "drum set", "percussion"),
    draw=draw,
    kind="instrument",
    height=1.25,
    color="#c8323c",
    accent="#e6b645",
    place="stage",
    poses=("standing", "played"),
)
