"""A pair of trousers with seams and pockets."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, line, linear, outline, rectangle
from ...scene import Options, Subject

CUT = (
    "M-26 -104L26 -104C29 -84 33 -50 33 -4L9 -4C8 -34 5 -58 0 -72C-5 -58 -8 -34 -9 -4L-33 -4C-33 -50 -29 -84 -26 -104Z"
)


def draw(options: Options) -> Drawing:
    color, thread = options.color, options.accent
    return Drawing(
        (
            *_legs(color, thread),
            *_waist(color, thread),
            *_pockets(color, thread),
            *(part for side in (-1, 1) for part in _cuff(side, color)),
        ),
        anchors={"top": (0, -106)},
    )


def _legs(color: str, thread: str) -> tuple[Shape, ...]:
    legs = outline(CUT, linear(lighten(color, 0.08), color, darken(color, 0.16)))
    marks = (
        outline(
            "M-21 -84C-27 -60 -26 -30 -22 -8C-15 -30 -14 -60 -21 -84Z", lighten(color, 0.5), role="light", opacity=0.4
        ),
        outline("M19 -84C25 -60 25 -30 21 -8C14 -30 13 -60 19 -84Z", lighten(color, 0.5), role="light", opacity=0.3),
        outline("M27 -104L36 -104L36 0L28 0C31 -40 30 -80 27 -104Z", darken(color, 0.6), role="shadow", opacity=0.3),
        outline("M0 -74C-5 -58 -9 -34 -10 -4L-6 -4L0 -56Z", darken(color, 0.6), role="shadow", opacity=0.3),
        *(line([(x * 22.6, -98), (x * 29.6, -4)], thread, 0.6) for x in (-1.04, 1.04)),
        *(curve([(side * 4, -66), (side * 12, -62), (side * 17, -64)], darken(color, 0.34), 0.9) for side in (-1, 1)),
        *(curve([(side * 11, -42), (side * 19, -39), (side * 27, -41)], darken(color, 0.3), 0.9) for side in (-1, 1)),
        *(curve([(side * 12, -36), (side * 20, -34), (side * 26, -35.6)], darken(color, 0.3), 0.8) for side in (-1, 1)),
    )
    return (legs, *clipped(marks, legs))


def _waist(color: str, thread: str) -> tuple[Shape, ...]:
    return (
        rectangle(-27, -107, 54, 8, linear(darken(color, 0.08), darken(color, 0.26)), radius=1.6),
        line([(-26, -105.6), (26, -105.6)], thread, 0.5),
        line([(-26, -100.4), (26, -100.4)], thread, 0.5),
        *(rectangle(x, -108, 3.4, 10.4, darken(color, 0.3), radius=0.8, role="detail") for x in (-20, -9.7, 7, 16.6)),
        circle(0, -103, 2.4, "#d9a347", role="detail"),
        circle(-0.6, -103.6, 0.8, "#fbe7b4", role="light"),
        curve([(0, -99), (0, -84), (0, -73)], darken(color, 0.4), 0.9),
        curve([(5, -99), (5.4, -86), (0.8, -77)], thread, 0.6),
    )


def _pockets(color: str, thread: str) -> tuple[Shape, ...]:
    pocket = (
        outline("M-25.6 -99L-12 -99C-13 -91 -18 -86 -27 -85Z", darken(color, 0.3), role="detail"),
        curve([(-12, -99), (-13.4, -92), (-18, -87), (-27, -85)], thread, 0.7),
        curve([(-10.6, -99), (-12, -91), (-17.4, -85.6), (-27.2, -83.4)], thread, 0.5),
        circle(-13.4, -96.6, 0.9, "#d9a347", role="detail"),
    )
    return (*pocket, *Drawing(pocket).placed(flip=True).shapes)


def _cuff(side: int, color: str) -> tuple[Shape, ...]:
    left = -34.0 if side < 0 else 8.4
    return (
        rectangle(left, -9, 25.6, 9, linear(lighten(color, 0.4), lighten(color, 0.16), angle=0), radius=1.6),
        line([(left + 1, -1.8), (left + 24.6, -1.8)], darken(color, 0.2), 0.5),
    )


SUBJECT = Subject(
    names=("jeans", "pants", "trousers", "pair of jeans", "pair of pants", "pair of trousers"),
    draw=draw,
    kind="thing",
    height=1.0,
    color="#3f68a8",
    accent="#e0a458",
    place="studio",
)
