"""A zipped jacket with a ribbed hem."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, line, linear, outline, rectangle
from ...scene import Options, Subject

BODY = "M-15 -98L-30 -93C-33 -70 -34 -40 -33 -9L33 -9C34 -40 33 -70 30 -93L15 -98C8 -90 -8 -90 -15 -98Z"
SLEEVE = (
    "M-29 -93C-38 -91 -42 -86 -44 -78L-54 -24C-55 -20 -53 -18 -50 -17.4L-41 -15.6C-38 -15 -36 -16 -35.4 -19L-30 -60Z"
)


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    sleeve = _sleeve(color)
    other = Drawing(sleeve).placed(flip=True).shapes
    return Drawing(
        (
            outline("M-15 -98C-10 -104 10 -104 15 -98L12 -84L-12 -84Z", darken(color, 0.55)),
            outline("M-11 -92C-8 -96 8 -96 11 -92L10 -82L-10 -82Z", lighten(accent, 0.1)),
            *sleeve,
            *other,
            *_body(color),
            *_hem(color),
            *_zip(color, accent),
            *_collar(color),
        ),
        anchors={"top": (0, -102)},
    )


def _sleeve(color: str) -> tuple[Shape, ...]:
    sleeve = outline(SLEEVE, linear(lighten(color, 0.16), color, darken(color, 0.2)))
    cuff = outline(
        "M-54.6 -22L-35.4 -18.4L-36.4 -9.4C-37 -7 -39 -6.4 -41 -6.8L-52.6 -9C-55 -9.6 -56 -11 -55.6 -13Z",
        darken(color, 0.28),
    )
    ribs = [
        line([(-52 + step * 3.2, -20.6 + step * 0.6), (-53 + step * 3.2, -10 + step * 0.6)], darken(color, 0.5), 0.7)
        for step in range(5)
    ]
    folds = (
        curve([(-36, -66), (-43, -60), (-46, -52)], darken(color, 0.32), 1),
        curve([(-34, -50), (-40, -46), (-48, -44)], darken(color, 0.32), 1),
        outline(
            "M-36 -89C-40 -86 -42 -80 -43 -74L-49 -40C-46 -52 -42 -66 -38 -78Z", "#ffffff", role="light", opacity=0.35
        ),
    )
    return (sleeve, *clipped(folds, sleeve), cuff, *clipped(ribs, cuff))


def _body(color: str) -> tuple[Shape, ...]:
    body = outline(BODY, linear(lighten(color, 0.2), color, darken(color, 0.14), angle=25))
    marks = (
        outline("M16 -98L34 -94L36 -9L18 -9C25 -34 25 -70 16 -98Z", darken(color, 0.5), role="shadow", opacity=0.22),
        outline(
            "M-33 -94C-37 -60 -36 -30 -35 -9L-29 -9C-31 -40 -31 -70 -27 -92Z",
            darken(color, 0.5),
            role="shadow",
            opacity=0.2,
        ),
        curve([(-30, -88), (-31, -70), (-29, -58)], darken(color, 0.36), 1),
        curve([(30, -88), (31, -70), (29, -58)], darken(color, 0.36), 1),
        line([(-26, -76), (-5, -78)], darken(color, 0.3), 0.9),
        line([(5, -78), (26, -76)], darken(color, 0.3), 0.9),
    )
    pockets = tuple(
        part
        for side in (-1, 1)
        for part in (
            line([(side * 26, -26), (side * 17, -46)], darken(color, 0.5), 2.4),
            line([(side * 25.2, -27.4), (side * 16.6, -46.6)], lighten(color, 0.35), 0.7),
        )
    )
    return (body, *clipped(marks, body), *pockets)


def _hem(color: str) -> tuple[Shape, ...]:
    band = rectangle(-34, -11, 68, 11, linear(darken(color, 0.2), darken(color, 0.36)), radius=2)
    return (band, *clipped([line([(x, -10), (x, -1)], darken(color, 0.54), 0.8) for x in range(-31, 33, 4)], band))


def _zip(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        rectangle(-2.4, -90, 4.8, 90, darken(color, 0.45), role="detail"),
        *(rectangle(-1.5, y, 3, 1.2, lighten(accent, 0.35), role="detail") for y in range(-84, -1, 3)),
        rectangle(-1.8, -84, 3.6, 8, linear("#f5f7f9", "#9aa2ad", angle=0), radius=1.4, role="detail"),
    )


def _collar(color: str) -> tuple[Shape, ...]:
    lapel = (
        outline(
            "M-15 -100C-19 -100 -22 -97 -22 -93L-13 -78L-2.4 -88C-8 -92 -12 -96 -15 -100Z",
            linear(lighten(color, 0.28), darken(color, 0.02), angle=30),
        ),
        curve([(-20.4, -93), (-12.8, -80.4), (-4.4, -88)], darken(color, 0.34), 0.7),
    )
    return (*lapel, *Drawing(lapel).placed(flip=True).shapes)


SUBJECT = Subject(
    names=("jacket", "coat", "leather jacket", "winter jacket", "winter coat", "raincoat", "parka"),
    draw=draw,
    kind="thing",
    height=0.75,
    color="#3f6a9e",
    accent="#e8c56a",
    place="studio",
)
