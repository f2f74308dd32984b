"""A leather suitcase with travel stickers."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, line, linear, outline, rectangle, star
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_handle(), *_case(options.color), *_stickers(options.accent), *_straps(), *_corners(options.color)),
        anchors={"hand": (0, -84), "top": (0, -70)},
    )


def _handle() -> tuple[Shape, ...]:
    return (
        outline(
            "M-18 -68L-18 -78C-18 -85 -14 -87 -8 -87L8 -87C14 -87 18 -85 18 -78L18 -68L12 -68L12 -77"
            "C12 -80 11 -81 8 -81L-8 -81C-11 -81 -12 -80 -12 -77L-12 -68Z",
            linear("#8a5a38", "#4f321f"),
        ),
        rectangle(-12, -86, 20, 1.3, "#c99a6a", radius=0.6, role="light"),
        rectangle(-21, -72, 12, 5, "#d9b04a", radius=1.5),
        rectangle(9, -72, 12, 5, "#d9b04a", radius=1.5),
    )


def _case(color: str) -> tuple[Shape, ...]:
    case = rectangle(-54, -69, 108, 69, linear(lighten(color, 0.16), color, darken(color, 0.22)), radius=7)
    marks = (
        rectangle(-54, -39, 108, 2.4, darken(color, 0.45), role="detail"),
        rectangle(-54, -36.6, 108, 1, lighten(color, 0.4), role="light", opacity=0.6),
        rectangle(-54, -69, 108, 3, "#ffffff", role="light", opacity=0.3),
        rectangle(-54, -8, 108, 9, darken(color, 0.5), role="shadow", opacity=0.35),
        outline("M-20 -70L-6 -70L-40 0L-54 0Z", "#ffffff", role="light", opacity=0.12),
    )
    stitches = [line([(x, -65), (x + 3, -65)], lighten(color, 0.55), 0.6, opacity=0.8) for x in range(-48, 46, 6)]
    return (case, *clipped((*marks, *stitches), case))


def _stickers(accent: str) -> tuple[Shape, ...]:
    return (
        circle(0, -54, 8.5, "#f8f3e6", role="detail"),
        circle(0, -54, 7.2, "#3f8fb8", role="detail"),
        star(0, -53.5, 5, 2.2, "#f8f3e6", role="detail"),
        *Drawing(
            (
                rectangle(-10, -6.5, 20, 13, "#f8f3e6", radius=1, role="detail"),
                rectangle(-8.5, -5, 17, 10, "#f3c64b", role="detail"),
                circle(3, 0, 3, "#e2574c", role="detail"),
                outline("M-8.5 5L-3 -2L1 2L4 0L8.5 5Z", "#4f8f6b", role="detail"),
            )
        )
        .placed(x=2, y=-20, rotate=-12)
        .shapes,
        outline("M-16 -30L-6 -30L-6 -18L-11 -21L-16 -18Z", accent, role="detail"),
    )


def _straps() -> tuple[Shape, ...]:
    leather = "#6d4528"
    return tuple(
        part
        for x in (-36, 28)
        for part in (
            rectangle(x, -70, 8, 70, linear(lighten(leather, 0.2), leather, darken(leather, 0.25), angle=0)),
            rectangle(x - 2, -46, 12, 9, "#d9b04a", radius=1.8),
            rectangle(x + 0.6, -44, 6.8, 5, leather, radius=1, role="detail"),
            rectangle(x + 3.2, -46, 1.6, 9, "#f3dc9a", radius=0.8, role="detail"),
        )
    )


def _corners(color: str) -> tuple[Shape, ...]:
    dark = darken(color, 0.4)
    corner = outline("M-54 -52C-46 -52 -38 -60 -38 -69L-47 -69C-52 -69 -54 -66 -54 -62Z", dark)
    low = outline("M-54 -17C-46 -17 -38 -9 -38 0L-47 0C-52 0 -54 -3 -54 -7Z", darken(color, 0.5))
    return (
        corner,
        low,
        *Drawing((corner, low)).placed(flip=True).shapes,
        *(circle(x, y, 1.1, "#d9b04a", role="detail") for x in (-49, 49) for y in (-63, -6)),
    )


SUBJECT = Subject(
    names=("suitcase", "travel bag", "luggage", "briefcase", "trunk"),
    draw=draw,
    kind="thing",
    height=0.5,
    color="#b5763f",
    accent="#c8433f",
    place="studio",
)
