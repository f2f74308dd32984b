"""A pocket compass with its needle and rose."""

from __future__ import annotations

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, line, linear, outline, polygon, radial, rectangle
from ...scene import Options, Subject
from ._rings import ellipse_ring


def draw(options: Options) -> Drawing:
    needle = _needle(options.accent).placed(y=-44, rotate=options.random.choice((-38.0, 24.0, 32.0, 50.0)))
    return Drawing(
        (*_case(options.color), *_rose(), *needle.shapes, *_cover(options.color)),
        anchors={"top": (0, -104), "hand": (0, -98)},
    )


def _case(color: str) -> tuple[Shape, ...]:
    face = "#f7efdc"
    return (
        ellipse_ring(0, -98, (10, 10), (6.6, 6.6), linear(lighten(color, 0.4), color, darken(color, 0.35), angle=0)),
        rectangle(-5, -93, 10, 8, linear(lighten(color, 0.4), color, darken(color, 0.35), angle=0), radius=2),
        circle(0, -44, 44, linear(lighten(color, 0.45), color, darken(color, 0.4), angle=45)),
        circle(0, -44, 39.5, darken(color, 0.35), role="detail"),
        circle(0, -44, 38, linear(darken(color, 0.1), lighten(color, 0.4), angle=45), role="detail"),
        circle(0, -44, 34.5, darken(face, 0.25), role="detail"),
        circle(0, -43.4, 33.5, radial("#ffffff", face, darken(face, 0.1), center=(0.4, 0.35)), role="detail"),
    )


def _rose() -> tuple[Shape, ...]:
    shapes: list[Shape] = []
    for step in range(24):
        angle = math.radians(step * 15)
        inner = 27.5 if step % 6 == 0 else 29.5
        shapes.append(
            line(
                [
                    (math.sin(angle) * inner, -44 - math.cos(angle) * inner),
                    (math.sin(angle) * 31.5, -44 - math.cos(angle) * 31.5),
                ],
                "#5b4a3a",
                1.6 if step % 6 == 0 else 0.6,
                role="detail",
            )
        )
    for step in (1, 3, 5, 7, 0, 2, 4, 6):
        length = 24 if step % 2 == 0 else 14
        angle = math.radians(step * 45)
        tip = (math.sin(angle) * length, -44 - math.cos(angle) * length)
        for side, tone in ((0.55, "#b9a688"), (-0.55, "#8a765a")):
            root = (math.sin(angle + side) * 6, -44 - math.cos(angle + side) * 6)
            shapes.append(polygon([tip, root, (0, -44)], tone, role="detail"))
    return (*shapes, ellipse_ring(0, -44, (12.5, 12.5), (11.7, 11.7), "#b9a688", role="detail"))


def _needle(accent: str) -> Drawing:
    return Drawing(
        (
            polygon([(0, -27), (4.2, 0), (0, 0)], darken(accent, 0.2), role="detail"),
            polygon([(0, -27), (-4.2, 0), (0, 0)], accent, role="detail"),
            polygon([(0, 27), (4.2, 0), (0, 0)], "#4a5568", role="detail"),
            polygon([(0, 27), (-4.2, 0), (0, 0)], "#7b879a", role="detail"),
            circle(0, 0, 3.6, "#d9b04a", role="detail"),
            circle(-0.8, -0.8, 1.2, "#ffffff", role="light"),
        )
    )


def _cover(color: str) -> tuple[Shape, ...]:
    disc = circle(0, -44, 33.5, None)
    gleam = (
        outline("M-40 -60L-14 -90L4 -90L-34 -36Z", "#ffffff", role="light", opacity=0.22),
        outline("M10 -90L16 -90L-28 -26L-32 -30Z", "#ffffff", role="light", opacity=0.22),
    )
    return (
        *clipped(gleam, disc),
        line([(-38, -60), (-31, -74), (-19, -83)], lighten(color, 0.8), 1.5, role="light", opacity=0.8),
    )


SUBJECT = Subject(
    names=("compass", "pocket compass", "magnetic compass"),
    draw=draw,
    kind="thing",
    height=0.08,
    color="#c9953a",
    accent="#d23a34",
    place="library",
    stance="table",
)
