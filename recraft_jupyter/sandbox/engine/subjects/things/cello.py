"""A cello on its endpin, with its bow; its player sits behind it."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, curve, limb, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._strings import bow, bowed_body, fittings


def draw(options: Options) -> Drawing:
    color = options.color
    wide = Drawing((*bowed_body(color, options.random), *fittings(color))).placed(y=-11, scale=0.92)
    pin = (limb([(0, -14), (0, -0.6)], 2.2, 1.2, linear("#eef1f4", "#868e99", angle=0)),)
    if options.pose != "played":
        standing = Drawing((*Drawing(bow(options.accent)).placed(x=4, scale=0.8).shapes, *pin, *wide.shapes))
        return Drawing(standing.placed(x=-7).shapes, {"top": (-7, -116), "hand": (-7, -70)})
    # Its player looks over it, the neck at the left shoulder.
    leaning = Drawing((*pin, *wide.shapes)).placed(x=20, rotate=-9)
    return Drawing(
        (*_stool(), *leaning.shapes, *_played_bow(options.accent)),
        {"player": (-31, -42), "top": (2, -114), "hand": (8, -44)},
    ).placed(x=-2)


def _stool() -> tuple[Shape, ...]:
    return (
        *(limb([(-31 + side * 12, -40), (-31 + side * 17, 0)], 3.4, 2.4, "#4a3328") for side in (-1, 1)),
        rectangle(-49, -44, 36, 6, linear("#8a3a42", "#5f2530"), radius=2.6),
    )


def _played_bow(accent: str) -> tuple[Shape, ...]:
    """Across the strings, its frog at the right hand."""
    return (
        line([(-20, -50), (56, -36)], "#f2ecd9", 1.1, role="detail"),
        curve([(-23, -52.6), (16, -46.6), (58, -38.4)], darken(accent, 0.05), 1.8, role="form"),
        outline("M-21 -52.8L-12 -51L-12.6 -47.6L-21 -49.4Z", lighten("#2a2026", 0.05)),
    )


SUBJECT = Subject(
    names=("cello", "violoncello", "double bass", "contrabass"),
    draw=draw,
    kind="instrument",
    height=1.3,
    color="#a84c26",
    accent="#7a3f22",
    place="stage",
    poses=("standing", "played"),
)
