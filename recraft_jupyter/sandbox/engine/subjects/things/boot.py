"""A laced leather boot."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, line, linear, outline, rectangle
from ...scene import Options, Subject

UPPER = (
    "M-34 -84C-33 -88 -30 -89 -26 -89L-2 -87C2 -87 4 -85 4 -81L6 -50C8 -42 18 -38 30 -35C44 -32 49 -24 48 -12"
    "L-38 -12C-40 -30 -33 -44 -34 -60Z"
)


def draw(options: Options) -> Drawing:
    return Drawing(
        (
            *_inside(options.color),
            *_upper(options.color),
            *_laces(options.color, options.accent),
            *_sole(options.color),
        ),
        anchors={"top": (-15, -90), "foot": (-15, -60)},
    ).placed(x=-4)


def _inside(color: str) -> tuple[Shape, ...]:
    return (
        outline("M-34 -86C-28 -93 -4 -92 4 -84L2 -78L-32 -78Z", darken(color, 0.62)),
        outline("M-2 -92C4 -94 9 -90 9 -84L8 -62L0 -70Z", linear(lighten(color, 0.08), darken(color, 0.2))),
    )


def _upper(color: str) -> tuple[Shape, ...]:
    upper = outline(UPPER, linear(lighten(color, 0.26), color, darken(color, 0.24), angle=35))
    marks = (
        outline("M-40 -40C-26 -38 -20 -28 -19 -10L-42 -10Z", darken(color, 0.2), role="detail"),
        curve([(-37, -40), (-26, -37), (-20, -27), (-19, -12)], lighten(color, 0.4), 0.6),
        outline("M26 -37C18 -30 18 -18 22 -10L54 -10L54 -36Z", darken(color, 0.14), role="detail"),
        curve([(26, -36), (19, -28), (21, -12)], lighten(color, 0.4), 0.6),
        outline("M30 -32C38 -31 43 -27 44 -21C39 -25 34 -27 27 -27.6Z", "#ffffff", role="light", opacity=0.5),
        outline(
            "M-31 -82C-27 -84 -25 -84 -24 -82C-24 -70 -26 -56 -30 -46C-31 -58 -31 -70 -31 -82Z",
            "#ffffff",
            role="light",
            opacity=0.35,
        ),
        rectangle(-42, -16, 96, 6, darken(color, 0.6), role="shadow", opacity=0.35),
    )
    return (
        upper,
        *clipped(marks, upper),
        curve([(-33, -80), (-18, -79), (3, -77.6)], darken(color, 0.4), 0.8),
        outline("M-37 -84L-29 -85L-30 -70L-35 -70Z", darken(color, 0.35)),
    )


def _laces(color: str, accent: str) -> tuple[Shape, ...]:
    rows = ((-1.6, -79), (-0.8, -70), (0.2, -61), (2, -52.6), (7.6, -45.6))
    return (
        curve([(-8, -86), (-7, -66), (-4, -50), (2, -41)], darken(color, 0.4), 0.9),
        *(
            part
            for x, y in rows
            for part in (
                line([(x - 4.8, y + 2.6), (x + 6, y - 2)], darken(accent, 0.12), 2.8, role="detail"),
                line([(x - 4.4, y + 2), (x + 5.4, y - 2.2)], lighten(accent, 0.35), 0.8, role="light"),
                circle(x - 5.4, y + 2.8, 1.5, "#d8b25a", role="detail"),
            )
        ),
        curve([(0, -81), (-10, -88), (-15, -80), (-4, -79)], accent, 1.7),
        curve([(0, -81), (10, -90), (16, -83), (2, -79.6)], accent, 1.7),
        curve([(-1, -80), (-9, -72), (-8, -66)], accent, 1.6),
    )


def _sole(color: str) -> tuple[Shape, ...]:
    dark = darken(color, 0.66)
    return (
        rectangle(-41, -13.6, 92, 4.6, linear("#e6cfa0", "#b8965c"), radius=2),
        *(line([(x, -12.6), (x + 2, -12.6)], "#8a6a38", 0.6) for x in range(-37, 48, 5)),
        outline("M-41 -9.4L51 -9.4C53 -6 52 -2 49 0L-14 0L-16 -4L-20 -4L-21 0L-39 0C-41 -2 -42 -6 -41 -9.4Z", dark),
        *(rectangle(x, -2.6, 3, 2.6, lighten(dark, 0.2), role="detail") for x in range(-6, 46, 7)),
    )


SUBJECT = Subject(
    names=("boot", "hiking boot", "leather boot", "work boot", "cowboy boot", "rain boot", "winter boot"),
    draw=draw,
    kind="thing",
    height=0.28,
    color="#a5673a",
    accent="#f2e6cf",
    place="studio",
    sideways=True,
)
