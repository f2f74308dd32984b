"""A swirled lollipop with a bow."""

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, outline, rectangle
from ...scene import Options, Subject
from ._dish import gloss

TURNS = 8


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    disc = circle(0, -72, 31, color)
    arms: list[Shape] = []
    for index in range(TURNS):
        a = math.tau * index / TURNS
        points = [
            (math.cos(a + twist) * r, -72 + math.sin(a + twist) * r)
            for r, twist in ((0, 0.0), (16, 0.35), (34, 1.1), (34, 1.5), (16, 0.75))
        ]
        (x0, y0), (x1, y1), (x2, y2), (x3, y3), (x4, y4) = points
        arms.append(
            outline(
                f"M{x0} {y0}Q{x1} {y1} {x2} {y2}L{x3} {y3}Q{x4} {y4} {x0} {y0}Z",
                accent if index % 2 else lighten(color, 0.75),
                role="detail",
            )
        )
    shade = outline("M14 -106C34 -88 32 -56 -2 -38H40V-106Z", darken(color, 0.35), role="shadow", opacity=0.25)
    stick = rectangle(-2.2, -44, 4.4, 44, "#fbf8f2", radius=2)
    stick_shade = rectangle(0.4, -44, 1.8, 44, "#cfd3dc", role="shadow")
    bow = [
        outline(
            f"M0 -36C{s * 6} -46 {s * 18} -46 {s * 17} -36C{s * 18} -27 {s * 6} -28 0 -36Z",
            accent if s < 0 else darken(accent, 0.12),
        )
        for s in (-1, 1)
    ]
    tails = [outline(f"M0 -36L{s * 10} -20L{s * 4} -22L{s * 2} -17Z", darken(accent, 0.18)) for s in (-1, 1)]
    return Drawing(
        (
            stick,
            stick_shade,
            disc,
            *clipped([*arms, shade], disc),
            gloss(-15, -88, 8, turn=48, opacity=0.6),
            *tails,
            *bow,
            circle(0, -36, 3.6, lighten(accent, 0.2)),
        ),
        anchors={"top": (0, -103), "hand": (0, -10)},
    )


SUBJECT = Subject(
    names=("lollipop", "candy", "sweet", "candy cane"),
    draw=draw,
    kind="food",
    height=0.18,
    color="#f0608f",
    accent="#f9c33a",
    place="studio",
    stance="table",
)
