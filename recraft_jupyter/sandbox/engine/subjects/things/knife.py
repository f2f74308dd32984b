"""A kitchen knife."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, circle, clipped, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._pose import resting


def draw(options: Options) -> Drawing:
    color = options.color
    blade = outline(
        "M-8 -40L-8 -112C-8 -115 -6 -116 -4.4 -113C6 -94 10 -70 10 -42L10 -40Z", linear("#98a3b0", "#c3ccd6", angle=0)
    )
    marks = (
        outline("M-6 -118C1 -96 3 -66 3 -36L14 -36L14 -118Z", linear("#f7f9fb", "#dbe1e8", angle=0), role="detail"),
        outline("M-7 -106L-4.6 -104L-4 -44L-7 -44Z", "#ffffff", role="light", opacity=0.8),
    )
    return resting(
        Drawing(
            (
                blade,
                *clipped(marks, blade),
                rectangle(-8, -44, 13, 6, linear("#f3f6f9", "#98a2ae", angle=0), radius=1),
                outline(
                    "M-8 -40L5 -40C4 -34 3 -30 4 -24C5 -16 8 -10 8 -4C8 -1 6 0 3 0L-5 0C-8 0 -9 -2 -9 -5Z",
                    linear(lighten(color, 0.26), color, darken(color, 0.34), angle=0),
                ),
                line([(-6, -36), (-6.4, -6)], lighten(color, 0.5), 1, role="light"),
                *(circle(-1.6, y, 1.6, options.accent, role="detail") for y in (-33, -20, -7)),
            ),
            anchors={"hand": (-2, -20), "grip": (-2, -20), "top": (-4, -112)},
        )
    )


SUBJECT = Subject(
    names=("kitchen knife", "knife", "chef's knife", "bread knife", "steak knife", "butter knife"),
    draw=draw,
    kind="tool",
    height=0.28,
    color="#6b4630",
    accent="#e3c27a",
    place="kitchen",
)
