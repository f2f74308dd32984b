"""A winner's cup on a plinth."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Gradient, Shape, clipped, curve, ellipse, linear, outline, rectangle, star
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (*_handles(color), *_cup(color, options.accent), *_stem(color), *_plinth(color)),
        anchors={"top": (0, -104), "hand": (0, -30)},
    )


def _gold(color: str) -> Gradient:
    return linear(
        darken(color, 0.18),
        lighten(color, 0.3),
        lighten(color, 0.5),
        color,
        darken(color, 0.2),
        darken(color, 0.4),
        angle=0,
    )


def _handles(color: str) -> tuple[Shape, ...]:
    handle = (
        outline(
            "M-28 -94C-48 -98 -54 -84 -46 -70C-41 -61 -32 -56 -20 -54L-20 -60C-30 -62 -37 -66 -41 -73"
            "C-46 -83 -42 -91 -29 -88Z",
            linear(lighten(color, 0.3), color, darken(color, 0.25)),
        ),
        curve([(-33, -93.5), (-44, -90), (-46, -80), (-40, -68)], "#ffffff", 1.1, role="light", opacity=0.6),
    )
    return (*handle, *Drawing(handle).placed(flip=True).shapes)


def _cup(color: str, accent: str) -> tuple[Shape, ...]:
    cup = outline("M-32 -102L32 -102C32 -78 26 -56 8 -48L-8 -48C-26 -56 -32 -78 -32 -102Z", _gold(color))
    marks = (
        outline("M-40 -60C-20 -52 20 -52 40 -60L40 -40L-40 -40Z", darken(color, 0.4), role="shadow", opacity=0.4),
        outline("M-24 -98C-24 -82 -20 -66 -12 -58C-14 -70 -17 -84 -17 -98Z", "#ffffff", role="light", opacity=0.6),
    )
    return (
        cup,
        *clipped(marks, cup),
        ellipse(0, -102, 33.5, 5.5, lighten(color, 0.35)),
        ellipse(0, -101.5, 29, 3.9, darken(color, 0.45), role="detail"),
        ellipse(0, -100.2, 24, 2.4, darken(color, 0.25), role="detail"),
        star(0, -77, 12.5, 5.4, darken(color, 0.35), role="detail"),
        star(0, -78, 11.5, 5, accent, role="detail"),
    )


def _stem(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-8 -50L8 -50C6 -44 4 -40 4 -34C5 -30 12 -28 18 -24L-18 -24C-12 -28 -5 -30 -4 -34C-4 -40 -6 -44 -8 -50Z",
            _gold(color),
        ),
        rectangle(-9, -49, 18, 4.5, _gold(color), radius=2.2),
        rectangle(-6, -38, 12, 4, _gold(lighten(color, 0.1)), radius=2),
        rectangle(-20, -26, 40, 4, _gold(color), radius=1.6),
    )


def _plinth(color: str) -> tuple[Shape, ...]:
    wood = "#5a3524"
    return (
        outline("M-22 -22L22 -22L25 -6L-25 -6Z", linear(lighten(wood, 0.18), wood, darken(wood, 0.35), angle=0)),
        rectangle(-29, -7, 58, 7, linear(lighten(wood, 0.22), darken(wood, 0.25)), radius=1.5),
        rectangle(-13, -18.5, 26, 9, _gold(color), radius=1),
        *(
            rectangle(-9, y, width, 1.3, darken(color, 0.5), radius=0.6, role="detail")
            for y, width in ((-16, 18), (-13, 12))
        ),
    )


SUBJECT = Subject(
    names=("trophy", "winner's cup", "gold cup", "award", "championship cup"),
    draw=draw,
    kind="thing",
    height=0.4,
    color="#e3ac34",
    accent="#fbe9a8",
    place="stage",
    stance="table",
)
