"""A syringe with a drop at its needle."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._pose import resting


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    tube = rectangle(-26, -24, 56, 22, linear("#f6fbfd", "#dcebf1", "#b9d1db"), radius=3, opacity=0.9)
    inside = (
        rectangle(-2, -24, 40, 22, linear(lighten(color, 0.35), color, darken(color, 0.2)), role="detail"),
        rectangle(-8, -24, 8, 22, linear("#5d6570", "#2b3038"), radius=1.5, role="detail"),
        rectangle(-26, -21, 56, 3.4, "#ffffff", role="light", opacity=0.6),
    )
    syringe = Drawing(
        (
            rectangle(-54, -15.6, 46, 5.2, linear(lighten(accent, 0.4), accent, darken(accent, 0.25)), radius=1),
            rectangle(-61, -24, 7, 22, linear(lighten(accent, 0.4), accent, darken(accent, 0.3)), radius=3),
            tube,
            *clipped(inside, tube),
            Shape(tube.path, stroke="#8fabb8", stroke_width=1.4, role="detail"),
            *(
                line([(x, -24), (x, -24 + (8 if number % 2 else 12))], "#55707e", 1.1)
                for number, x in enumerate(range(2, 27, 5))
            ),
            rectangle(-31, -33, 7, 40, linear(lighten(accent, 0.3), accent, darken(accent, 0.3), angle=0), radius=3),
            outline("M30 -19L37 -16.4L37 -9.6L30 -7Z", linear(lighten(accent, 0.3), darken(accent, 0.25))),
            line([(37, -13), (62, -13)], "#8e98a4", 1.8, role="form"),
            line([(37, -13.5), (60, -13.5)], "#ffffff", 0.6, role="light"),
            outline(
                "M66 -18C69 -14 71 -11 70 -8.6C69 -5.6 64 -5.6 63 -8.6C62.4 -11 64 -14 66 -18Z",
                linear(lighten(color, 0.5), color),
            ),
        ),
        anchors={"hand": (-28, -13), "grip": (-28, -13), "top": (0, -24)},
    )
    return resting(syringe, rotate=-32, scale=0.92)


SUBJECT = Subject(
    names=("syringe", "injection", "vaccine", "hypodermic needle"),
    draw=draw,
    kind="tool",
    height=0.12,
    color="#4fb6d8",
    accent="#7f95a5",
    place="laboratory",
    stance="table",
)
