"""A garden rake."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, limb, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._wood import turned


def draw(options: Options) -> Drawing:
    color, iron = options.color, options.accent
    teeth = [
        outline(
            f"M{x - 1.8} -13L{x + 1.8} -13C{x + 1.8} -8 {x + 1.4} -4 {x} 0C{x - 1.4} -4 {x - 1.8} -8 {x - 1.8} -13Z",
            linear(lighten(iron, 0.2), darken(iron, 0.35), angle=0),
        )
        for x in range(-24, 25, 6)
    ]
    return Drawing(
        (
            limb([(0, -24), (0, -112)], 4.6, 4.2, turned(color)),
            line([(-1, -36), (-1, -104)], lighten(color, 0.5), 0.7, role="light"),
            *teeth,
            rectangle(-28, -17, 56, 6, linear(lighten(iron, 0.3), darken(iron, 0.2)), radius=2),
            rectangle(-26, -16.2, 44, 1.1, "#ffffff", radius=0.5, role="light", opacity=0.5),
            outline(
                "M-12 -16C-8 -22 -4 -24 -3 -32L3 -32C4 -24 8 -22 12 -16Z", linear(lighten(iron, 0.1), darken(iron, 0.3))
            ),
            rectangle(-3.4, -36, 6.8, 6, darken(iron, 0.1), radius=1),
        ),
        anchors={"hand": (0, -74), "grip": (0, -74), "top": (0, -112)},
    )


SUBJECT = Subject(
    names=("rake", "garden rake", "leaf rake"),
    draw=draw,
    kind="tool",
    height=1.4,
    color="#c08a4c",
    accent="#5f6f80",
    place="garden",
)
