"""A desktop computer: screen, keyboard and mouse."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, linear, outline, polygon, radial, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (*_foot(color), *_screen(color, options.accent), *_keyboard(color), *_mouse(color)),
        anchors={"top": (0, -90), "surface": (0, -90)},
    )


def _foot(color: str) -> tuple[Shape, ...]:
    return (
        outline("M-9 -36L9 -36L12 -16L-12 -16Z", linear(darken(color, 0.35), darken(color, 0.1))),
        ellipse(0, -16, 22, 4, linear(lighten(color, 0.3), darken(color, 0.25))),
        ellipse(-5, -17, 12, 1.2, "#ffffff", role="light", opacity=0.6),
    )


def _screen(color: str, accent: str) -> tuple[Shape, ...]:
    glass = rectangle(
        -50,
        -86,
        100,
        46,
        linear(lighten(accent, 0.35), accent, darken(accent, 0.3), angle=60),
        radius=1.6,
        role="detail",
    )
    marks = (
        circle(24, -72, 7, "#fff3c4", role="detail"),
        outline(
            "M-52 -50C-38 -64 -26 -64 -14 -54C0 -68 18 -66 30 -56C38 -62 46 -60 54 -54L54 -38L-54 -38Z",
            lighten(accent, 0.62),
            role="detail",
        ),
        outline(
            "M-52 -44C-30 -54 -8 -52 8 -46C24 -54 40 -52 54 -46L54 -38L-54 -38Z", lighten(accent, 0.82), role="detail"
        ),
        rectangle(-44, -81, 34, 21, "#fdfdff", radius=1.6, role="detail"),
        rectangle(-44, -81, 34, 4.4, darken(accent, 0.45), radius=1.6, role="detail"),
        *(
            circle(x, -78.8, 0.9, tone, role="detail")
            for x, tone in ((-41.6, "#f2685c"), (-38.8, "#f4c14b"), (-36, "#66c46a"))
        ),
        *(
            rectangle(-40, y, wide, 1.7, "#b9c3cf", radius=0.8, role="detail")
            for y, wide in ((-73, 20), (-69.6, 25), (-66.2, 16))
        ),
        polygon([(-10, -86), (12, -86), (-22, -40), (-44, -40)], "#ffffff", role="light", opacity=0.12),
    )
    return (
        rectangle(-54, -91, 108, 59, linear(lighten(color, 0.35), color, darken(color, 0.2), angle=20), radius=4),
        rectangle(-51.4, -87.4, 102.8, 48.8, "#1e232b", radius=2.4, role="detail"),
        glass,
        *clipped(marks, glass),
        circle(0, -35.4, 1.6, darken(color, 0.4), role="detail"),
    )


def _keyboard(color: str) -> tuple[Shape, ...]:
    keys = [
        rectangle(-43.5 + column * 6.1 + row * 0.5, -9.4 + row * 3, 4.9, 2.2, "#fbfcfd", radius=0.6, role="detail")
        for row in range(2)
        for column in range(11)
    ]
    return (
        polygon([(-45, -11.4), (26, -11.4), (29, -1.6), (-48, -1.6)], linear(darken(color, 0.06), darken(color, 0.2))),
        rectangle(-48, -2, 77, 2.2, darken(color, 0.36), radius=1),
        *keys,
        *(
            rectangle(x, -3.6, wide, 1.7, "#fbfcfd", radius=0.6, role="detail")
            for x, wide in ((-43.6, 9), (-32.6, 34), (3.4, 9), (14.4, 11))
        ),
    )


def _mouse(color: str) -> tuple[Shape, ...]:
    return (
        curve([(44, -9), (42, -14), (34, -15), (20, -17)], darken(color, 0.4), 1),
        ellipse(45, -5, 7.6, 5.2, radial(lighten(color, 0.5), color, darken(color, 0.28), center=(0.35, 0.3))),
        curve([(45, -10), (45, -7.6), (45, -5.4)], darken(color, 0.45), 0.8),
        curve([(38.4, -5.6), (45, -4.2), (51.6, -5.6)], darken(color, 0.3), 0.6),
    )


SUBJECT = Subject(
    names=("desktop computer", "computer", "pc", "personal computer", "computer screen", "computer monitor"),
    draw=draw,
    kind="thing",
    height=0.5,
    color="#d5dae0",
    accent="#3f86d6",
    place="office",
    stance="table",
)
