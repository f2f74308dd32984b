"""A ring with a cut diamond."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, curve, polygon
from ...path import circle_path
from ...scene import Options, Subject

LEFT, RIGHT, LOW = (-24.0, -86.0), (24.0, -86.0), (0.0, -62.0)


def draw(options: Options) -> Drawing:
    color, gem = options.color, options.accent
    return Drawing((*_band(color), *_claws(color), *_stone(gem)), anchors={"top": (0, -100), "hand": (0, -32)})


def _band(color: str) -> tuple[Shape, ...]:
    return (
        Shape(circle_path(0, -32, 31, 31), stroke=darken(color, 0.3), stroke_width=9, role="form"),
        Shape(circle_path(0, -32.6, 31, 31), stroke=color, stroke_width=6.6, role="detail"),
        curve([(-31, -40), (-25, -52), (-15, -59)], lighten(color, 0.7), 2.4, role="light"),
        curve([(28, -20), (22, -9), (12, -3)], lighten(color, 0.6), 2, role="light", opacity=0.8),
    )


def _claws(color: str) -> tuple[Shape, ...]:
    return (polygon([(-14, -60), (-18, -78), (18, -78), (14, -60)], darken(color, 0.2)),)


def _stone(gem: str) -> tuple[Shape, ...]:
    tops = [(-14.0, -98.0), (14.0, -98.0)]
    return (
        polygon([LEFT, *tops, RIGHT, LOW], gem),
        polygon([LEFT, tops[0], (-8, -86)], lighten(gem, 0.5), role="light"),
        polygon([tops[0], tops[1], (8, -86), (-8, -86)], lighten(gem, 0.75), role="light"),
        polygon([tops[1], RIGHT, (8, -86)], lighten(gem, 0.3), role="light"),
        polygon([LEFT, (-8, -86), LOW], lighten(gem, 0.2), role="light"),
        polygon([(-8, -86), (8, -86), LOW], darken(gem, 0.12), role="detail"),
        polygon([(8, -86), RIGHT, LOW], darken(gem, 0.25), role="detail"),
        polygon([(30, -106), (32, -100), (38, -98), (32, -96), (30, -90), (28, -96), (22, -98), (28, -100)], "#ffffff",
                role="light"),
    )  # fmt: skip


SUBJECT = Subject(
    names=("ring", "diamond ring", "engagement ring", "wedding ring", "jewelry", "jewellery", "gold ring"),
    draw=draw,
    kind="thing",
    height=0.05,
    color="#e6b645",
    accent="#a9dcf2",
    place="studio",
    stance="table",
)
