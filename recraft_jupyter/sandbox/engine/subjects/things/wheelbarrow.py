"""A wheelbarrow full of earth with a plant in it."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, circle, clipped, line, linear, outline, rectangle
from ...scene import Options, Subject
from ..vehicles._wheels import wheel


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *(() if options.pose == "empty" else _load()),
            *_legs(),
            *wheel(38, 15, rim="#c9ced6", spokes=6),
            *_handles(options.accent),
            *_tray(color),
        ),
        anchors={"top": (4, -62), "surface": (4, -58), "hand": (-54, -42), "seat": (0, -56)},
    ).placed(x=3)


def _load() -> tuple[Shape, ...]:
    return (
        blob(
            [(-34, -54), (-20, -63), (-2, -69), (18, -66), (40, -58), (44, -50), (-36, -50)],
            linear("#8a5f3f", "#5c3c28"),
        ),
        *(
            circle(x, y, 1.6, "#a5774f", role="detail")
            for x, y in ((-16, -59), (2, -64), (22, -60), (-4, -57), (12, -57))
        ),
        line([(10, -66), (11, -80)], "#4f8f45", 1.8),
        outline("M11 -78C4 -80 0 -86 1 -92C9 -91 12 -86 11 -78Z", linear("#7cc36a", "#4f8f45")),
        outline("M11 -78C18 -78 23 -83 24 -89C16 -90 11 -86 11 -78Z", linear("#8fd07a", "#5a9f4f")),
    )


def _legs() -> tuple[Shape, ...]:
    steel = "#6f7883"
    return (
        line([(4, -28), (-14, -2)], darken(steel, 0.25), 3, role="form"),
        line([(-16, -32), (-24, -1.6), (-12, -1.6)], steel, 3.2, role="form"),
    )


def _handles(accent: str) -> tuple[Shape, ...]:
    return (
        line([(38, -15), (6, -27), (-40, -40)], "#8a939e", 3.4, role="form"),
        line([(36, -16.6), (6, -28.2), (-38, -40.6)], "#ffffff", 0.8, role="light", opacity=0.6),
        line([(-40, -40), (-60, -45.6)], darken(accent, 0.1), 5.4, role="form"),
        line([(-42, -41.6), (-58, -46.2)], lighten(accent, 0.4), 1.1, role="light"),
    )


def _tray(color: str) -> tuple[Shape, ...]:
    tray = outline(
        "M-44 -56L56 -56L38 -30C37 -28.6 36 -28 34 -28L-20 -28C-23 -28 -25 -29 -26.6 -31Z",
        linear(lighten(color, 0.24), color, darken(color, 0.3)),
    )
    marks = (
        outline("M-36 -52L-20 -52L-12 -32L-22 -32Z", "#ffffff", role="light", opacity=0.35),
        outline("M40 -56L60 -56L40 -26L22 -26Z", darken(color, 0.5), role="shadow", opacity=0.25),
    )
    return (
        tray,
        *clipped(marks, tray),
        rectangle(-47, -59, 106, 5, linear(lighten(color, 0.45), darken(color, 0.06)), radius=2.5),
    )


SUBJECT = Subject(
    names=("wheelbarrow", "wheel barrow", "garden cart"),
    draw=draw,
    kind="thing",
    height=0.8,
    color="#3f9a5c",
    accent="#d9463c",
    place="garden",
    poses=("standing", "empty"),
    sideways=True,
)
