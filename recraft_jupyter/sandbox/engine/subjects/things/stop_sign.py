"""A stop sign on its post."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, line, linear, polygon, rectangle, regular_polygon
from ...scene import Options, Subject

MIDDLE = -80.0


def draw(options: Options) -> Drawing:
    color, white = options.color, "#f8f6f1"
    plate = regular_polygon(
        0, MIDDLE, 27.4, 8, linear(lighten(color, 0.14), color, darken(color, 0.14), angle=40), rotation=22.5
    )
    gleam = polygon([(-30, -74), (-4, -110), (8, -110), (-26, -64)], "#ffffff", role="light", opacity=0.16)
    return Drawing(
        (
            rectangle(-2.6, -66, 5.2, 66, linear("#d3d8df", "#9aa3ae", "#6d7580", angle=0)),
            *(rectangle(-0.9, y, 1.8, 2.6, "#4b525c", radius=0.9, role="detail") for y in range(-46, -4, 9)),
            regular_polygon(0.8, MIDDLE + 1, 31, 8, darken(color, 0.6), rotation=22.5),
            regular_polygon(0, MIDDLE, 30.4, 8, white, rotation=22.5),
            plate,
            *clipped((gleam,), plate),
            *_letters(white),
        ),
        anchors={"top": (0, -109), "surface": (0, -108)},
    )


def _letters(white: str) -> tuple[Shape, ...]:
    top, low = MIDDLE - 6.6, MIDDLE + 6.6
    return (
        curve(
            [
                (-11.4, top + 2),
                (-13.4, top),
                (-17, top),
                (-19, top + 3),
                (-17, MIDDLE - 0.8),
                (-13.4, MIDDLE + 0.8),
                (-11.4, low - 3),
                (-13.4, low),
                (-17, low),
                (-19, low - 2),
            ],
            white,
            2.6,
            role="detail",
        ),
        line([(-8.6, top), (0, top)], white, 2.6, role="detail"),
        line([(-4.3, top), (-4.3, low)], white, 2.6, role="detail"),
        Shape(
            rectangle(2.8, top, 7.4, low - top, None, radius=3.4).path, stroke=white, stroke_width=2.6, role="detail"
        ),
        line([(13.6, top), (13.6, low)], white, 2.6, role="detail"),
        curve(
            [(13.6, top), (17.6, top), (19.4, top + 3.4), (17.6, MIDDLE + 0.6), (13.6, MIDDLE + 0.6)],
            white,
            2.6,
            role="detail",
        ),
    )


SUBJECT = Subject(
    names=("stop sign",),
    draw=draw,
    kind="building",
    height=2.4,
    color="#d0312d",
    accent="#f8f6f1",
    place="city street",
)
