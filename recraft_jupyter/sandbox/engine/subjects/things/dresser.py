"""A chest of drawers."""

from __future__ import annotations

from ...color import darken
from ...drawing import Drawing, outline
from ...scene import Options, Subject
from ._frame import board, knob, panel, plank
from ._wood import turned


def draw(options: Options) -> Drawing:
    color, random = options.color, options.random
    return Drawing(
        (
            *(
                outline(f"M{x - 4} -12L{x + 4} -12L{x + 1.8 + slant} 0L{x - 1.8 + slant} 0Z", turned(color))
                for x, slant in ((-42, -2), (42, 2))
            ),
            *board(-48, -76, 96, 66, darken(color, 0.14), random, lines=5),
            *(
                part
                for y in (-73, -52, -31)
                for x, wide in ((-45, 44), (1, 44))
                for part in (
                    *board(x, y, wide, 19, color, random, lines=3),
                    *panel(x + 3, y + 3, wide - 6, 13, color, bevel=1.6),
                    *knob(x + wide / 2, y + 9.5, 2.4, options.accent),
                )
            ),
            *plank(-52, -80, 104, 4.6, color, overhang=4),
        ),
        anchors={"top": (0, -80), "surface": (0, -80)},
    )


SUBJECT = Subject(
    names=("dresser", "chest of drawers", "sideboard", "nightstand"),
    draw=draw,
    kind="thing",
    height=0.95,
    color="#c58a52",
    accent="#f0d68a",
    place="bedroom",
)
