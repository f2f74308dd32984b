"""A ceramic vase with flowers in it."""

from __future__ import annotations

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, linear, outline
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    if options.pose == "empty":
        return Drawing(_body(options.color, options.accent), anchors={"top": (0, -62)}).placed(scale=1.3)
    return Drawing(
        (*_stems(), *_blooms(options.accent), *_body(options.color, options.accent)), anchors={"top": (0, -62)}
    )


def _stems() -> tuple[Shape, ...]:
    green = "#4f8f4a"
    stems = (((0, -56), (-8, -74), (-22, -90)), ((0, -56), (1, -80), (2, -104)), ((0, -56), (10, -76), (24, -88)))
    leaves = ((-12, -72, -50), (8, -70, 50), (-4, -78, -20), (17, -74, 70), (-20, -78, -75))
    return (
        *(curve(points, darken(green, 0.1), 1.8) for points in stems),
        *(
            part
            for x, y, turn in leaves
            for part in (
                ellipse(x, y, 4, 9.5, linear(lighten(green, 0.2), darken(green, 0.15)), rotation=turn),
                ellipse(x, y, 0.4, 8, lighten(green, 0.4), rotation=turn, role="light", opacity=0.7),
            )
        ),
    )


def _blooms(accent: str) -> tuple[Shape, ...]:
    shapes: list[Shape] = []
    for x, y, size, tone in (
        (-24, -94, 13.0, lighten(accent, 0.3)),
        (26, -91, 12.5, darken(accent, 0.1)),
        (2, -106, 15.0, accent),
    ):
        for ring, count, color in ((0.62, 8, darken(tone, 0.14)), (0.4, 6, tone), (0.18, 5, lighten(tone, 0.22))):
            for step in range(count):
                angle = 2 * math.pi * (step + ring) / count
                shapes.append(
                    ellipse(
                        x + math.cos(angle) * size * ring,
                        y + math.sin(angle) * size * ring,
                        size * 0.36,
                        size * 0.26,
                        color,
                        rotation=math.degrees(angle),
                        role="form" if ring > 0.5 else "detail",
                    )
                )
        shapes.append(circle(x, y, size * 0.17, "#f6d04d", role="detail"))
    return tuple(shapes)


def _body(color: str, accent: str) -> tuple[Shape, ...]:
    body = outline(
        "M-14 -62C-13 -56 -12 -53 -15 -49C-26 -42 -31 -32 -29 -20C-27 -10 -20 -4 -14 0L14 0"
        "C20 -4 27 -10 29 -20C31 -32 26 -42 15 -49C12 -53 13 -56 14 -62Z",
        linear(darken(color, 0.1), lighten(color, 0.3), color, darken(color, 0.32), angle=0),
    )
    zigzag = "".join(f"L{x} {-25 if index % 2 else -31}" for index, x in enumerate(range(-30, 34, 6)))
    marks = (
        outline("M-40 -38C-20 -32 20 -32 40 -38L40 -35.5C20 -29.5 -20 -29.5 -40 -35.5Z", accent, role="detail"),
        outline(f"M-34 -28{zigzag}L34 -20L-34 -20Z", lighten(color, 0.7), role="detail", opacity=0.9),
        outline("M-40 -19.5C-20 -15.5 20 -15.5 40 -19.5L40 -17C20 -13 -20 -13 -40 -17Z", accent, role="detail"),
        outline(
            "M6 -64C10 -52 26 -40 18 -16C15 -8 12 -4 8 2L34 2L34 -64Z", darken(color, 0.6), role="shadow", opacity=0.2
        ),
        outline(
            "M-21 -38C-25 -32 -25 -22 -21 -15C-18 -14 -18 -18 -19 -22C-20 -28 -19 -34 -17 -38C-16 -41 -19 -41 -21 -38Z",
            "#ffffff",
            role="light",
            opacity=0.6,
        ),
    )
    return (
        body,
        *clipped(marks, body),
        ellipse(0, -62, 15.5, 3.4, lighten(color, 0.3)),
        ellipse(0, -61.8, 12.5, 2.2, darken(color, 0.6), role="detail"),
    )


SUBJECT = Subject(
    names=("vase", "flower vase", "vase of flowers"),
    draw=draw,
    kind="thing",
    height=0.45,
    color="#3f7fb0",
    accent="#e8637a",
    place="living room",
    stance="table",
    poses=("standing", "empty"),
)
