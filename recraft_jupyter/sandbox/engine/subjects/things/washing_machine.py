"""A front-loading washing machine with laundry behind its porthole."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, circle, clipped, curve, linear, outline, radial, rectangle
from ...scene import Options, Subject
from ._appliance import CHROME, case, knob


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *(rectangle(x, -4, 9, 4, "#33373f", radius=1.4) for x in (-35, 26)),
            *case(-41, -98, 82, 95, color, radius=5),
            rectangle(-41, -79, 82, 1, darken(color, 0.35), role="detail"),
            *_panel(color, options.accent),
            *_door(options.accent),
            rectangle(20, -12, 15, 5, darken(color, 0.16), radius=1.4, role="detail"),
        ),
        anchors={"top": (0, -98), "surface": (0, -98)},
    )


def _panel(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        rectangle(-36, -94, 26, 11, darken(color, 0.1), radius=2, role="detail"),
        rectangle(-30, -86, 14, 1.6, darken(color, 0.4), radius=0.8, role="detail"),
        *knob(0, -88.6, 5, "#eef1f4"),
        rectangle(11, -93, 14, 8, "#20262e", radius=1.5, role="detail"),
        *(rectangle(x, -91, 2.2, 4, lighten(accent, 0.45), radius=0.5, role="detail") for x in (13.4, 16.6, 20.4)),
        *(circle(x, -89, 1.6, tone, role="detail") for x, tone in ((30, accent), (35.4, darken(color, 0.3)))),
    )


def _door(accent: str) -> tuple[Shape, ...]:
    glass = circle(0, -43, 19.6, radial("#dff2fa", "#7fb4cf", "#2f5b78", center=(0.4, 0.35)), role="detail")
    laundry = (
        blob([(-20, -34), (-10, -42), (2, -36), (4, -22), (-12, -20)], accent, role="detail"),
        blob([(0, -32), (10, -41), (20, -36), (20, -22), (4, -20)], "#f3c24b", role="detail"),
        blob([(-8, -30), (2, -33), (10, -28), (6, -20), (-10, -20)], "#f4f1ea", role="detail"),
        curve([(-16, -36), (-9, -37), (-4, -30)], darken(accent, 0.35), 0.9),
        curve([(6, -36), (12, -34), (15, -28)], "#b98a20", 0.9),
        outline(
            "M-22 -38C-12 -41 -4 -35 4 -37C12 -39 16 -36 22 -38L22 -20L-22 -20Z", "#bfe3f2", role="light", opacity=0.28
        ),
        *(
            circle(x, y, r, "#ffffff", role="light", opacity=0.75)
            for x, y, r in ((-9, -45, 1.6), (9, -47, 1.2), (3, -43, 1.8))
        ),
    )
    return (
        circle(0, -42, 28.4, "#1b1a26", role="shadow", opacity=0.16),
        circle(0, -43, 27, CHROME),
        circle(0, -43, 24, linear("#79838f", "#c8ced6")),
        circle(0, -43, 21.4, "#3a424d", role="detail"),
        glass,
        *clipped(laundry, glass),
        outline(
            "M-15 -48C-14 -56 -6 -60.5 1 -60.5C-5 -57 -9 -52 -10 -45C-13 -44 -15 -45 -15 -48Z",
            "#ffffff",
            role="light",
            opacity=0.6,
        ),
        rectangle(22, -49, 6.4, 12, CHROME, radius=2.4),
    )


SUBJECT = Subject(
    names=("washing machine", "washer", "laundry machine", "tumble dryer", "clothes dryer"),
    draw=draw,
    kind="thing",
    height=0.9,
    color="#eef1f4",
    accent="#e2606a",
    place="bathroom",
)
