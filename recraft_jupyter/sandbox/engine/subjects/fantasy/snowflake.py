"""A six-armed snowflake."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, line, regular_polygon
from ...scene import Options, Subject

CENTER = -52.0


def draw(options: Options) -> Drawing:
    arms = [shape for turn in range(0, 360, 60) for shape in _arm(options.color, turn)]
    core = (
        regular_polygon(0, CENTER, 11, 6, options.color),
        regular_polygon(0, CENTER, 6, 6, lighten(options.color, 0.5), role="detail"),
    )
    return Drawing((*arms, *core), anchors={"top": (0, -100)})


def _arm(color: str, turn: float) -> tuple[Shape, ...]:
    dark = darken(color, 0.12)
    shapes = (
        line([(0, 0), (0, -48)], color, 5, role="form"),
        *(line([(0, -y), (side * long, -y - long * 0.8)], dark, 4, role="form")
          for y, long in ((18, 11), (32, 9)) for side in (-1, 1)),
        line([(0, -6), (0, -44)], lighten(color, 0.6), 1.4, role="light"),
    )  # fmt: skip
    return Drawing(shapes).placed(y=CENTER, rotate=turn).shapes


SUBJECT = Subject(
    names=("snowflake", "snow crystal", "ice crystal"),
    draw=draw,
    kind="thing",
    height=0.5,
    color="#8fc8ee",
    place="snow",
    stance="air",
)
