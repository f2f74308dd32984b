"""A party balloon on a string."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, clipped, curve, ellipse, outline, radial
from ...scene import Options, Subject

SKIN = "M0 -40C-18 -44 -34 -62 -34 -84C-34 -106 -19 -120 0 -120C19 -120 34 -106 34 -84C34 -62 18 -44 0 -40Z"


def draw(options: Options) -> Drawing:
    color = options.color
    skin = outline(SKIN, radial(lighten(color, 0.45), color, darken(color, 0.25), center=(0.36, 0.3)))
    marks = (
        outline("M24 -112C32 -84 20 -56 -8 -40L40 -36L40 -112Z", darken(color, 0.5), role="shadow", opacity=0.22),
        curve([(-10, -46), (2, -48), (16, -54), (26, -66)], lighten(color, 0.4), 2, role="light", opacity=0.45),
    )
    return Drawing(
        (
            curve([(0, -36), (3, -26), (-3, -16), (2, -6), (0, 0)], darken(options.accent, 0.2), 0.9),
            outline("M-1.5 -41L1.5 -41L5.5 -34.5C3 -36 -3 -36 -5.5 -34.5Z", darken(color, 0.28)),
            skin,
            *clipped(marks, skin),
            ellipse(-14, -101, 6, 11, "#ffffff", rotation=24, role="light", opacity=0.7),
            ellipse(-22, -84, 2, 4, "#ffffff", rotation=10, role="light", opacity=0.55),
            ellipse(0, -38.5, 2.6, 1, darken(color, 0.4), role="detail"),
        ),
        anchors={"hand": (0, 0), "top": (0, -120)},
    )


SUBJECT = Subject(
    names=("balloon", "party balloon", "toy balloon"),
    draw=draw,
    kind="thing",
    height=1.2,
    color="#e5433f",
    accent="#f6f1e2",
    place="sky",
    stance="air",
)
