"""A folded newspaper with its front page up."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, line, linear, outline, polygon, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    paper = options.color
    return Drawing(
        (*_sheets(paper), *_head(paper), *_photo(options.accent), *_columns(paper)),
        anchors={"top": (0, -104), "hand": (0, -10), "grip": (0, -10)},
    )


def _sheets(paper: str) -> tuple[Shape, ...]:
    return (
        polygon([(-37, -100), (46, -98), (44, 0), (-39, -1)], darken(paper, 0.28)),
        polygon([(-39, -102), (43, -100.6), (41, -1), (-41, -2)], darken(paper, 0.14)),
        polygon(
            [(-41, -104), (40, -103), (40, -3), (-41, -3)],
            linear(lighten(paper, 0.5), paper, darken(paper, 0.07), angle=10),
        ),
        polygon([(32, -103.2), (40, -103), (40, -3), (36, -3)], darken(paper, 0.5), role="shadow", opacity=0.12),
    )


def _head(paper: str) -> tuple[Shape, ...]:
    ink = darken(paper, 0.86)
    return (
        # As heavy as a title, but no letters: pictures are shown mirrored, too.
        rectangle(-35, -99, 70, 10, ink, radius=1.4, role="detail"),
        rectangle(-31, -95, 62, 2, lighten(paper, 0.2), radius=1, role="detail"),
        line([(-36, -84), (35, -84)], ink, 0.9),
        line([(-36, -82), (35, -82)], ink, 0.5),
        *(
            rectangle(-35, y, wide, 3.4, darken(paper, 0.7), radius=0.6, role="detail")
            for y, wide in ((-78, 69), (-72.6, 50))
        ),
    )


def _photo(accent: str) -> tuple[Shape, ...]:
    photo = rectangle(-35, -66, 38, 30, linear(lighten(accent, 0.62), lighten(accent, 0.3)), role="detail")
    view = (
        circle(-8, -58, 4, "#fff6d0", role="detail"),
        outline("M-38 -40L-26 -56L-16 -44L-9 -51L6 -36L6 -30L-38 -30Z", darken(accent, 0.1), role="detail"),
        outline("M-38 -36C-26 -44 -8 -36 6 -42L6 -30L-38 -30Z", darken(accent, 0.35), role="detail"),
    )
    return (photo, *clipped(view, photo))


def _columns(paper: str) -> tuple[Shape, ...]:
    ink = darken(paper, 0.45)
    lines = []
    for number in range(16):
        y = -65 + number * 3.7
        short = number in (5, 12)
        lines.append(line([(8, y), (22 if short else 34, y)], ink, 1.1))
    for number in range(7):
        y = -31 + number * 3.7
        for x in (-35, -14.4):
            lines.append(line([(x, y), (x + (11 if number == 6 else 17), y)], ink, 1.1))
    return tuple(lines)


SUBJECT = Subject(
    names=("newspaper", "daily paper", "gazette"),
    draw=draw,
    kind="thing",
    height=0.38,
    color="#ece8dc",
    accent="#4a7fb0",
    place="living room",
)
