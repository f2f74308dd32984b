"""A banjo."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, line, linear, outline, polygon, radial, rectangle
from ...path import Point
from ...scene import Options, Subject

DRUM: Point = (0.0, -27.0)


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (*_drum(color, options.accent), *_neck(color), *_strings()),
        anchors={"hand": (0, -27), "other_hand": (0, -92), "top": (0, -120)},
    )


def _drum(color: str, accent: str) -> tuple[Shape, ...]:
    x, y = DRUM
    skin = circle(x, y, 21.6, radial("#fffaf0", "#f5ead2", "#dcc9a2", center=(0.4, 0.36)), role="detail")
    shade = outline("M8 -52C22 -46 24 -24 10 -8L26 -4L26 -52Z", "#8a7448", role="shadow", opacity=0.25)
    lugs = [
        Drawing((rectangle(-1.5, -27.4, 3, 5.6, linear("#f4f6f8", "#98a0ab", angle=0), radius=1, role="detail"),))
        .placed(x=x, y=y, rotate=turn)
        .shapes[0]
        for turn in range(15, 375, 30)
    ]
    return (
        circle(x, y, 27, linear(lighten(color, 0.3), color, darken(color, 0.4), angle=40)),
        circle(x, y, 24.2, linear(lighten(accent, 0.5), darken(accent, 0.25), angle=40), role="detail"),
        skin,
        *clipped((shade,), skin),
        *lugs,
        rectangle(-4.6, -6, 9.2, 4, linear("#f4f6f8", "#98a0ab"), radius=1.4, role="detail"),
    )


def _neck(color: str) -> tuple[Shape, ...]:
    black = "#2c2128"
    return (
        polygon([(-3.6, -100), (3.6, -100), (4.8, -42), (-4.8, -42)], linear(lighten(black, 0.22), black, angle=0)),
        *(
            line([(-3.7 - share, y), (3.7 + share, y)], "#d9c27a", 0.6)
            for share, y in (
                (0.0, -94),
                (0.1, -88),
                (0.3, -82.6),
                (0.4, -77.6),
                (0.5, -73),
                (0.6, -68.8),
                (0.7, -65),
                (0.8, -61.6),
            )
        ),
        *(circle(0, y, 1, "#f4efe0", role="detail") for y in (-80, -71, -63.4)),
        rectangle(-7.4, -80.6, 4, 2.4, "#f1e8d2", radius=1.2),
        *(rectangle(x, y, 6, 2.4, "#f1e8d2", radius=1.2) for x in (-11, 5) for y in (-113, -106.6)),
        outline(
            "M-4 -99L-7 -104L-6 -116C-6 -120 -3 -119 0 -122C3 -119 6 -120 6 -116L7 -104L4 -99Z",
            linear(lighten(color, 0.2), color, darken(color, 0.3), angle=0),
        ),
        rectangle(-4.4, -100.6, 8.8, 1.6, "#f4efe0", role="detail"),
    )


def _strings() -> tuple[Shape, ...]:
    return (
        polygon([(-7.4, -19.4), (7.4, -19.4), (6, -16), (-6, -16)], "#a8703f", role="detail"),
        *(line([(x * 0.62, -100), (x, -18), (x * 0.8, -5)], "#b9a878", 0.4) for x in (-4.2, -1.4, 1.4, 4.2)),
    )


SUBJECT = Subject(
    names=("banjo",),
    draw=draw,
    kind="instrument",
    height=0.95,
    color="#9c5a2e",
    accent="#c9ced6",
    place="stage",
)
