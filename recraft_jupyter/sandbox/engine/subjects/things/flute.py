"""A silver flute."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, ellipse, line, linear, radial, rectangle
from ...scene import Options, Subject
from ._pose import resting


def draw(options: Options) -> Drawing:
    color = options.color
    return resting(
        Drawing(
            (*_tube(color, options.accent), *_keys(color, options.accent)),
            anchors={"mouth": (-42, -8), "hand": (-4, -3), "top": (0, -12)},
        ),
        rotate=-18,
    )


def _tube(color: str, accent: str) -> tuple[Shape, ...]:
    metal = linear(darken(color, 0.1), lighten(color, 0.7), color, darken(color, 0.45))
    return (
        rectangle(-60, -11.4, 118, 8.4, metal, radius=2.6),
        rectangle(-62, -12, 5, 9.6, linear(lighten(accent, 0.4), accent, darken(accent, 0.3)), radius=2.2),
        *(
            rectangle(x, -12.2, 3, 10, linear(lighten(accent, 0.5), accent, darken(accent, 0.3)), radius=1.2)
            for x in (-27, 34, 55.6)
        ),
        ellipse(-42, -11.4, 6.6, 3.4, linear(lighten(color, 0.7), darken(color, 0.12))),
        ellipse(-42, -11.8, 2.6, 1.4, darken(color, 0.65), role="detail"),
    )


def _keys(color: str, accent: str) -> tuple[Shape, ...]:
    cup = radial(lighten(color, 0.8), color, darken(color, 0.3), center=(0.38, 0.3))
    return (
        line([(-18, -13.4), (31, -13.4)], darken(color, 0.25), 1.2),
        line([(37, -13.4), (52, -13.4)], darken(color, 0.25), 1.2),
        *(
            part
            for x in (-17, -10, -3, 6, 13, 20, 27, 40, 47)
            for part in (
                circle(x, -9, 3.5, darken(color, 0.4)),
                circle(x, -9.4, 3, cup, role="detail"),
                circle(x, -9.4, 1, lighten(accent, 0.2), role="detail"),
            )
        ),
        *(line([(x, -13.4), (x + 4, -16.4)], darken(color, 0.1), 1.5) for x in (-22, 2, 31)),
    )


SUBJECT = Subject(
    names=("flute", "transverse flute", "piccolo"),
    draw=draw,
    kind="instrument",
    height=0.2,
    color="#c3cad4",
    accent="#d8b24e",
    place="stage",
    stance="table",
    sideways=True,
)
