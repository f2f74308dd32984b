"""A bottle of perfume with a faceted stopper."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, linear, outline, polygon, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    glass = outline(
        "M-36 -58C-36 -64 -33 -66 -28 -66L28 -66C33 -66 36 -64 36 -58L36 -6C36 -2 34 0 30 0L-30 0C-34 0 -36 -2 -36 -6Z",
        linear(lighten(color, 0.62), lighten(color, 0.4), lighten(color, 0.55), angle=20),
    )
    drink = rectangle(
        -30, -50, 60, 44, linear(lighten(color, 0.25), color, darken(color, 0.12)), radius=3, role="detail"
    )
    return Drawing(
        (
            glass,
            *clipped(
                (
                    drink,
                    *_light(),
                    polygon([(-36, 0), (-26, -8), (26, -8), (36, 0)], darken(color, 0.2), role="shadow", opacity=0.3),
                ),
                glass,
            ),
            rectangle(-19, -42, 38, 24, "#fffaf0", radius=1, role="detail"),
            rectangle(-15, -36, 30, 2.2, accent, radius=1, role="detail"),
            rectangle(-9, -30, 18, 1.6, darken(accent, 0.3), radius=0.8, role="detail"),
            rectangle(-11, -25.6, 22, 1.6, darken(accent, 0.3), radius=0.8, role="detail"),
            rectangle(-14, -73, 28, 8, linear(lighten(accent, 0.5), accent, darken(accent, 0.3), angle=0), radius=1.5),
            *_stopper(accent),
        ),
        anchors={"top": (0, -106), "hand": (0, -34)},
    )


def _light() -> tuple[Shape, ...]:
    return (
        polygon([(-33, -64), (-27, -64), (-27, -4), (-33, -4)], "#ffffff", role="light", opacity=0.65),
        polygon([(10, -66), (24, -66), (4, 0), (-10, 0)], "#ffffff", role="light", opacity=0.2),
    )


def _stopper(accent: str) -> tuple[Shape, ...]:
    return (
        polygon([(-12, -74), (-18, -88), (-10, -106), (10, -106), (18, -88), (12, -74)], lighten(accent, 0.35)),
        polygon([(-12, -74), (-18, -88), (-6, -90), (-4, -74)], accent, role="detail"),
        polygon([(-18, -88), (-10, -106), (-4, -106), (-6, -90)], lighten(accent, 0.7), role="light"),
        polygon([(12, -74), (18, -88), (6, -90), (4, -74)], darken(accent, 0.2), role="shadow", opacity=0.8),
    )


SUBJECT = Subject(
    names=("perfume", "perfume bottle", "bottle of perfume", "fragrance", "cologne"),
    draw=draw,
    kind="thing",
    height=0.12,
    color="#e39aa8",
    accent="#d9ac4a",
    place="studio",
    stance="table",
)
