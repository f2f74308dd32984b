"""A ship's anchor with a rope."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, linear, outline, rectangle
from ...path import Point
from ...scene import Options, Subject
from ._rings import ellipse_ring


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_rope(back=True), *_iron(options.color), *_rope(back=False)), anchors={"top": (0, -106), "hand": (0, -98)}
    )


def _iron(color: str) -> tuple[Shape, ...]:
    metal = linear(lighten(color, 0.35), color, darken(color, 0.3), angle=0)
    arms = outline(
        "M-5 -16C-18 -18 -30 -26 -35 -38L-29 -36C-27 -36 -27 -38 -28 -40L-42 -54"
        "C-43 -55 -44 -55 -44 -53L-48 -33C-48 -31 -46 -31 -45 -32L-41 -35"
        "C-36 -16 -20 -4 0 0C20 -4 36 -16 41 -35L45 -32C46 -31 48 -31 48 -33L44 -53"
        "C44 -55 43 -55 42 -54L28 -40C27 -38 27 -36 29 -36L35 -38C30 -26 18 -18 5 -16Z",
        metal,
    )
    shade = outline(
        "M0 0C20 -4 36 -16 41 -35L45 -32L47 -33C44 -14 24 2 0 0Z", darken(color, 0.4), role="shadow", opacity=0.5
    )
    return (
        ellipse_ring(0, -97, (10.5, 10.5), (6, 6), metal),
        curve([(-8.5, -99), (-5, -104), (0, -105.5)], lighten(color, 0.7), 1.1, role="light"),
        arms,
        *clipped((shade,), arms),
        curve([(-38, -32), (-30, -20), (-16, -11.5), (0, -8)], lighten(color, 0.6), 1.3, role="light", opacity=0.8),
        outline("M-5 -88L5 -88L6 -14L0 -7L-6 -14Z", metal),
        rectangle(-3.4, -86, 1.8, 68, lighten(color, 0.65), radius=0.9, role="light", opacity=0.85),
        rectangle(-28, -78, 56, 7.5, linear(lighten(color, 0.3), color, darken(color, 0.3)), radius=3.5),
        *(
            part
            for x in (-28, 28)
            for part in (
                circle(x, -74.3, 5, linear(lighten(color, 0.35), darken(color, 0.3), angle=45)),
                circle(x - 1.5, -76, 1.3, "#ffffff", role="light", opacity=0.8),
            )
        ),
    )


def _rope(*, back: bool) -> tuple[Shape, ...]:
    rope, dark = "#d9b77f", "#8a6a3c"
    points = (
        [(2, -96), (16, -88), (22, -66), (8, -54), (-8, -48)]
        if back
        else [(-8, -48), (-10, -36), (4, -30), (20, -24), (26, -6)]
    )
    strands = [curve([(x - 1.5, y - 1.8), (x + 1.5, y + 1.8)], dark, 0.8) for x, y in _between(points)]
    return (curve(points, dark, 5.2, role="form"), curve(points, rope, 3.8, role="detail"), *strands)


def _between(points: Sequence[Point]) -> list[Point]:
    return [
        (x0 + (x1 - x0) * part, y0 + (y1 - y0) * part)
        for (x0, y0), (x1, y1) in itertools.pairwise(points)
        for part in (0.0, 0.33, 0.67)
    ]


SUBJECT = Subject(
    names=("anchor", "ship's anchor"),
    draw=draw,
    kind="thing",
    height=1.2,
    color="#46566e",
    place="beach",
)
