"""A family house with a gable, a chimney and a garden door."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, linear, polygon, rectangle
from ...scene import Options, Subject
from ._walls import bricks, bush, door, planks, roof, steps, window


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    return Drawing(
        (
            *_chimney(options),
            *_wing(color, accent),
            *_gable(options),
            *window(-31, -50, 13, 14),
            *window(16, -34, 12, 16),
            *window(31, -34, 12, 16),
            *door(-33, 11, 24, darken(accent, 0.2), y=-2.6),
            *steps(-27.5, 15),
            *window(-16, -26, 12, 15),
            *bush(16, 0, 5),
            *bush(25, 0, 6.5, "#4f8f4a"),
            *bush(42, 0, 6),
        ),
        anchors={"top": (20, -82), "door": (-27.5, -12)},
    )


def _chimney(options: Options) -> tuple[Shape, ...]:
    brick = "#a9553d"
    stack = rectangle(24, -84, 9, 26, linear(lighten(brick, 0.1), darken(brick, 0.15), angle=0))
    return (
        stack,
        *bricks(stack, brick, options.random, count=8, size=3),
        rectangle(22.8, -86, 11.4, 3, darken(brick, 0.3)),
    )


def _wing(color: str, accent: str) -> tuple[Shape, ...]:
    wall = rectangle(-6, -44, 54, 44, linear(color, darken(color, 0.08)))
    return (
        wall,
        *planks(wall, color, step=4.4, upright=False),
        rectangle(-6, -46, 54, 6, darken(color, 0.45), role="shadow", opacity=0.35),
        *roof([(-10, -70), (40, -70), (53, -43), (-10, -43)], accent),
        rectangle(-6, -43.6, 60, 2.6, lighten(color, 0.5)),
        rectangle(-6, -4, 54, 4, "#9a958c"),
    )


def _gable(options: Options) -> tuple[Shape, ...]:
    color, accent = options.color, options.accent
    pale = lighten(color, 0.22)
    wall = polygon([(-44, 0), (-44, -52), (-23, -78), (-2, -52), (-2, 0)], linear(pale, color))
    shade = (
        polygon(
            [(-44, -52), (-23, -78), (-2, -52), (-2, -46), (-23, -71), (-44, -46)],
            darken(color, 0.45),
            role="shadow",
            opacity=0.35,
        ),
        rectangle(-44, -4, 44, 4, "#a8a299", role="detail"),
        rectangle(-6, -52, 5, 54, darken(color, 0.4), role="shadow", opacity=0.18),
    )
    return (
        polygon([(-2, -46), (4, -38), (4, 0), (-2, 0)], darken(color, 0.4), role="shadow", opacity=0.3),
        wall,
        *planks(wall, color, step=4.4, upright=False),
        *clipped(shade, wall),
        polygon([(-50, -46), (-23, -82), (4, -46), (4, -50.5), (-23, -86), (-50, -50.5)], darken(accent, 0.12)),
        polygon([(-50, -49), (-23, -84.5), (-23, -87.5), (-51, -51)], lighten(accent, 0.2), role="light", opacity=0.7),
        polygon([(-48, -46), (-23, -79.5), (2, -46), (-2, -46), (-23, -74.5), (-44, -46)], lighten(color, 0.6)),
    )


SUBJECT = Subject(
    names=("house", "home", "family house", "suburban house", "villa"),
    draw=draw,
    kind="building",
    height=7.5,
    color="#e9c987",
    accent="#b5523b",
    place="garden",
)
