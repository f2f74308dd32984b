"""A trumpet."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, curve, ellipse, limb, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._pose import resting


def draw(options: Options) -> Drawing:
    color = options.color
    return resting(
        Drawing(
            (*_tubes(color), *_bell(color), *_valves(color, options.accent)),
            anchors={"hand": (-8, -18), "mouth": (-60, -34)},
        ),
        rotate=-8,
    )


def _pipe(points: list[tuple[float, float]], color: str, width: float) -> tuple[Shape, ...]:
    raised = [(x - 0.2, y - width * 0.22) for x, y in points]
    return (
        curve(points, darken(color, 0.22), width, role="form"),
        curve([(x, y - width * 0.1) for x, y in points], color, width * 0.72, role="detail"),
        curve(raised, lighten(color, 0.65), width * 0.2, role="light", opacity=0.9),
    )


def _tubes(color: str) -> tuple[Shape, ...]:
    return (
        *_pipe([(-30, -17), (-38, -18), (-42, -25), (-38, -33), (-28, -34), (22, -34)], color, 4.6),
        *_pipe([(-52, -34), (-20, -34)], darken(color, 0.05), 3.8),
        *_pipe([(18, -16), (26, -16.5), (30, -21), (26, -25.5), (16, -26)], darken(color, 0.08), 4),
        *_pipe([(-30, -17), (16, -17)], color, 4.6),
        outline(
            "M-64 -38C-61 -38 -58 -36 -52 -36L-52 -32C-58 -32 -61 -30 -64 -30C-65 -32 -65 -36 -64 -38Z",
            linear("#f1f3f6", "#8b919c"),
        ),
        rectangle(-50, -36.6, 3, 5.2, lighten(color, 0.3), radius=1),
        rectangle(-36, -19.8, 2.6, 5.6, darken(color, 0.25), radius=1),
        rectangle(20, -36.8, 2.6, 5.6, darken(color, 0.2), radius=1),
    )


def _bell(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M14 -36.6C30 -37 42 -40 52 -52C54 -54 56 -54 57 -52L57 -16C56 -14 54 -14 52 -16C42 -28 30 -31 14 -31.4Z",
            linear(lighten(color, 0.5), color, darken(color, 0.4)),
        ),
        ellipse(56.5, -34, 4.6, 19.6, linear(lighten(color, 0.4), darken(color, 0.15))),
        ellipse(57, -34, 3.3, 16.5, linear(darken(color, 0.3), darken(color, 0.6)), role="detail"),
        curve([(24, -36), (40, -39.5), (50, -47)], "#ffffff", 1.3, role="light", opacity=0.75),
    )


def _valves(color: str, accent: str) -> tuple[Shape, ...]:
    metal = linear(lighten(color, 0.2), lighten(color, 0.55), color, darken(color, 0.4), angle=0)
    shapes: list[Shape] = []
    for x in (-14, -5, 4):
        shapes += [
            rectangle(x + 2.8, -52, 1.6, 8, "#c9ced6"),
            ellipse(x + 3.6, -52.5, 3.2, 1.6, accent),
            rectangle(x, -44, 7.2, 36, metal, radius=1.5),
            rectangle(x - 0.6, -44, 8.4, 3, darken(color, 0.15), radius=1.2),
            rectangle(x - 0.6, -11, 8.4, 3, darken(color, 0.2), radius=1.2),
            circle(x + 3.6, -6.5, 1.8, darken(color, 0.3)),
        ]
    return (
        *shapes,
        limb([(-17, -34), (-20, -40), (-17, -42)], 1.5, 1.5, darken(color, 0.2)),
        line([(16, -42), (19, -39), (16, -37)], darken(color, 0.2), 1.3),
    )


SUBJECT = Subject(
    names=("trumpet", "cornet", "bugle", "horn"),
    draw=draw,
    kind="instrument",
    height=0.25,
    color="#e0a832",
    accent="#f7f1e0",
    place="stage",
    stance="table",
    sideways=True,
)
