"""A conical flask with a bubbling liquid."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, line, linear, outline, radial, rectangle
from ...scene import Options, Subject

GLASS = "M-11 -92L-11 -62L-40 -12C-44 -5 -40 0 -33 0L33 0C40 0 44 -5 40 -12L11 -62L11 -92Z"


def draw(options: Options) -> Drawing:
    color = options.color
    glass = outline(GLASS, linear("#eef8fb", "#cfe4ec", angle=0), opacity=0.75)
    bubble = radial(lighten(color, 0.85), lighten(color, 0.4), color, center=(0.36, 0.3))
    inside = (
        outline(
            "M-60 -40C-30 -44 -14 -36 2 -40C18 -44 34 -38 60 -40L60 4L-60 4Z",
            linear(lighten(color, 0.2), color, darken(color, 0.25)),
            role="detail",
        ),
        ellipse(0, -40, 29, 4, lighten(color, 0.45), role="detail"),
        *(
            circle(x, y, r, bubble, role="detail")
            for x, y, r in (
                (-16, -16, 4.4),
                (-4, -26, 3.2),
                (10, -14, 5.2),
                (20, -24, 2.8),
                (2, -9, 2.6),
                (-24, -8, 2.8),
                (24, -8, 3.4),
            )
        ),
        outline("M14 -92L14 -60L46 -6L46 4L30 4C38 -4 30 -14 6 -60L6 -92Z", "#4a6f80", role="shadow", opacity=0.16),
        outline("M-8 -88L-4 -88L-4 -60L-31 -12C-33 -8 -36 -8 -35 -12L-8 -62Z", "#ffffff", role="light", opacity=0.65),
    )
    return Drawing(
        (
            glass,
            *clipped(inside, glass),
            Shape(glass.path, stroke="#8fb0be", stroke_width=1.8, role="detail"),
            *(line([(x, y), (x + 9, y)], "#7f9aa8", 1.1) for x, y in ((10, -31), (14, -23), (19, -15))),
            rectangle(-15, -97, 30, 6.4, linear("#f3fafc", "#a9c6d2"), radius=3),
            *(
                circle(x, y, r, bubble)
                for x, y, r in ((-2, -104, 3.6), (6, -112, 2.4), (-7, -114, 1.8), (1, -80, 3), (-3, -70, 2))
            ),
        ),
        anchors={"top": (0, -97), "hand": (0, -76), "grip": (0, -76)},
    )


SUBJECT = Subject(
    names=("flask", "erlenmeyer flask", "laboratory flask", "conical flask", "beaker", "chemistry flask"),
    draw=draw,
    kind="thing",
    height=0.22,
    color="#4fbf6f",
    accent="#8fb0be",
    place="laboratory",
    stance="table",
)
