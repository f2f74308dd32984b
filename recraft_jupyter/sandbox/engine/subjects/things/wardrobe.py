"""A wardrobe with two paneled doors and a drawer."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, linear, outline, rectangle
from ...scene import Options, Subject
from ._frame import board, knob, panel, plank
from ._wood import turned


def draw(options: Options) -> Drawing:
    color, random = options.color, options.random
    return Drawing(
        (
            *(outline(f"M{x - 4} -8L{x + 4} -8L{x + 2.6} 0L{x - 2.6} 0Z", turned(color)) for x in (-36, 36)),
            *board(-42, -102, 84, 96, darken(color, 0.1), random, lines=6),
            *(part for x in (-38, 0.6) for part in board(x, -98, 37.4, 70, color, random, lines=4)),
            *(part for x in (-33, 5.6) for part in panel(x, -93, 27.4, 24, color)),
            *(part for x in (-33, 5.6) for part in panel(x, -65, 27.4, 32, color)),
            rectangle(-0.7, -98, 1.4, 70, darken(color, 0.6), role="detail"),
            *board(-38, -25, 76, 15, color, random, lines=4),
            *panel(-34, -22.6, 68, 10.4, color, bevel=1.6),
            *(part for x in (-4, 4) for part in knob(x, -60, 2, options.accent)),
            *(part for x in (-18, 18) for part in knob(x, -17.4, 2, options.accent)),
            *plank(-44, -9, 88, 3.4, color, overhang=10),
            outline(
                "M-40 -106C-24 -107 -18 -113 0 -113C18 -113 24 -107 40 -106L40 -104L-40 -104Z",
                linear(lighten(color, 0.2), darken(color, 0.08)),
            ),
            *plank(-46, -106, 92, 4.4, color, overhang=4),
        ),
        anchors={"top": (0, -110), "surface": (0, -110)},
    )


SUBJECT = Subject(
    names=("wardrobe", "closet", "armoire", "cupboard"),
    draw=draw,
    kind="thing",
    height=2.0,
    color="#a9653a",
    accent="#e2b955",
    place="bedroom",
)
