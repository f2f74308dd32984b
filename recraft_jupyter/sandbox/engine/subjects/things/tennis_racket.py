"""A tennis racket with its ball."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, ellipse, limb, line, linear, outline
from ...path import circle_path
from ...scene import Options, Subject
from ._game_balls import tennis_ball
from ._pose import resting


def draw(options: Options) -> Drawing:
    racket = Drawing(
        (*_strings(), *_frame(options.color), *_handle(options.color, options.accent)),
        anchors={"hand": (0, -12), "grip": (0, -12), "top": (0, -112)},
    ).placed(rotate=22)
    ball = Drawing(tennis_ball(radius=9)).placed(x=-10)
    return resting(Drawing((*racket.shapes, *(() if options.pose == "held" else ball.shapes)), racket.anchors))


def _strings() -> tuple[Shape, ...]:
    bed = ellipse(0, -80, 22, 29, "#f6f3e4", opacity=0.35, role="detail")
    lines = [line([(x, -112), (x, -48)], "#fbf8ea", 0.8) for x in range(-20, 21, 5)]
    lines += [line([(-24, y), (24, y)], "#fbf8ea", 0.8) for y in range(-108, -50, 5)]
    shade = [line([(x + 0.6, -112), (x + 0.6, -48)], "#8d8a78", 0.4) for x in range(-20, 21, 5)]
    return (bed, *clipped((*shade, *lines), bed))


def _frame(color: str) -> tuple[Shape, ...]:
    ring = circle_path(0, -80, 23.6, 30.6)
    return (
        limb([(-17, -60), (-7, -44), (-2, -32)], 4.2, 4.4, darken(color, 0.12)),
        limb([(17, -60), (7, -44), (2, -32)], 4.2, 4.4, darken(color, 0.26)),
        Shape(ring, stroke=darken(color, 0.16), stroke_width=5, role="form"),
        Shape(circle_path(-0.5, -80.5, 23.6, 30.6), stroke=lighten(color, 0.22), stroke_width=2, role="detail"),
        curve([(-22.6, -88), (-18, -101), (-8, -109.4)], "#ffffff", 1.4, role="light", opacity=0.8),
    )


def _handle(color: str, accent: str) -> tuple[Shape, ...]:
    grip = outline(
        "M-4 -32L4 -32L4.8 -2C4.8 0 -4.8 0 -4.8 -2Z",
        linear(lighten(accent, 0.3), accent, darken(accent, 0.35), angle=0),
    )
    return (
        outline("M-4 -38L4 -38L4.4 -30L-4.4 -30Z", linear(lighten(color, 0.2), color, darken(color, 0.3), angle=0)),
        grip,
        *clipped([line([(-6, y + 3), (6, y)], darken(accent, 0.5), 0.9) for y in range(-30, 0, 5)], grip),
    )


SUBJECT = Subject(
    names=("tennis racket", "racket", "tennis racquet", "racquet", "badminton racket"),
    draw=draw,
    kind="tool",
    height=0.68,
    color="#d8403a",
    accent="#3a404a",
    place="stadium",
    poses=("standing", "held"),
)
