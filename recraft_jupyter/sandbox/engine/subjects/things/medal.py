"""A medal on its ribbon."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, linear, outline, polygon, radial, rectangle, star
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, ribbon = options.color, options.accent
    left = polygon([(-50, -104), (-30, -104), (7, -48), (-6, -42)], linear(lighten(ribbon, 0.15), darken(ribbon, 0.15)))
    right = polygon([(50, -104), (30, -104), (-7, -48), (6, -42)], linear(ribbon, darken(ribbon, 0.3)))
    return Drawing(
        (
            right,
            *clipped((polygon([(43, -104), (37, -104), (-2.4, -45), (2, -43)], "#f7f4ee", role="detail"),), right),
            left,
            *clipped((polygon([(-43, -104), (-37, -104), (2.4, -45), (-2, -43)], "#f7f4ee", role="detail"),), left),
            *Drawing(_disc(color)).placed(scale=0.8).shapes,
        ),
        anchors={"top": (0, -104), "hand": (0, -96), "grip": (0, -96)},
    )


def _disc(color: str) -> tuple[Shape, ...]:
    return (
        rectangle(-8, -62, 16, 8, linear(lighten(color, 0.4), darken(color, 0.2)), radius=3),
        circle(0, -29, 29, linear(lighten(color, 0.35), color, darken(color, 0.4), angle=50)),
        circle(0, -29, 25.4, linear(darken(color, 0.3), lighten(color, 0.3), angle=50), role="detail"),
        circle(
            0, -29, 23.8, radial(lighten(color, 0.45), color, darken(color, 0.16), center=(0.36, 0.3)), role="detail"
        ),
        star(0, -28, 15.4, 6.6, darken(color, 0.36), role="detail"),
        star(-0.7, -29, 15, 6.4, lighten(color, 0.4), role="detail"),
        outline(
            "M-19 -33C-17 -42 -9 -48 0 -48C-8 -45 -14 -38 -15 -30C-17 -29 -19 -31 -19 -33Z",
            "#ffffff",
            role="light",
            opacity=0.6,
        ),
        curve([(17, -17), (11, -9.6), (3, -7)], lighten(color, 0.5), 1.3, role="light"),
    )


SUBJECT = Subject(
    names=("medal", "gold medal", "silver medal", "bronze medal", "olympic medal"),
    draw=draw,
    kind="thing",
    height=0.14,
    color="#e8b53c",
    accent="#3a68b8",
    place="stadium",
)
