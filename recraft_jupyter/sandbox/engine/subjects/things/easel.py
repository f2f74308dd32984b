"""An easel with a landscape on its canvas."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, limb, linear, outline, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    bar = linear(lighten(color, 0.22), darken(color, 0.22), angle=0)
    return Drawing(
        (
            limb([(0, -92), (5, -3)], 3.6, 3.8, darken(color, 0.4)),
            limb([(-5, -106), (-36, -1)], 4.6, 4.6, bar),
            limb([(5, -106), (36, -1)], 4.6, 4.6, bar),
            limb([(-25, -20), (25, -20)], 3, 3, darken(color, 0.2)),
            rectangle(-4, -114, 8, 20, bar, radius=1.4),
            *_canvas(options.accent),
            rectangle(-38, -35, 76, 5, linear(lighten(color, 0.3), darken(color, 0.2)), radius=1.4),
            rectangle(-38, -30.4, 76, 2, darken(color, 0.6), role="shadow", opacity=0.35),
            rectangle(-6, -103, 12, 5.6, linear(lighten(color, 0.3), darken(color, 0.25)), radius=1.6),
            circle(0, -100, 1.6, "#d9b45a", role="detail"),
        ),
        anchors={"top": (0, -114), "hand": (0, -60)},
    )


def _canvas(accent: str) -> tuple[Shape, ...]:
    picture = rectangle(-30, -96, 60, 58, linear("#9fd8f2", "#e4f5f7"), role="detail")
    view = (
        circle(15, -82, 6.4, accent, role="detail"),
        ellipse(-14, -84, 9, 2.8, "#ffffff", role="detail", opacity=0.9),
        ellipse(-8, -86.4, 6, 3, "#ffffff", role="detail", opacity=0.9),
        outline("M-34 -56L-16 -76L-4 -62L6 -70L34 -52L34 -36L-34 -36Z", "#7f8fc0", role="detail"),
        outline("M-16 -76L-10.6 -69.6L-14 -70L-17 -67.6L-20.6 -70.8Z", "#ffffff", role="detail"),
        outline("M-34 -54C-20 -62 -8 -52 4 -54C16 -57 26 -58 34 -54L34 -36L-34 -36Z", "#6fb268", role="detail"),
        outline("M-2 -36C2 -42 -6 -46 2 -53L5 -53C2 -46 14 -42 13 -36Z", "#6fc3e0", role="detail"),
        *(
            circle(x, y, 1.7, tone, role="detail")
            for x, y, tone in ((-22, -45, "#e2584c"), (-15, -41, "#f4c542"), (22, -46, "#e2584c"), (27, -41, "#ffffff"))
        ),
    )
    return (
        rectangle(-33, -99, 66, 64, linear("#fffdf6", "#ddd6c6", angle=0), radius=1),
        picture,
        *clipped(view, picture),
    )


SUBJECT = Subject(
    names=("easel", "canvas on an easel", "painting on an easel", "artist's easel", "art easel"),
    draw=draw,
    kind="thing",
    height=1.65,
    color="#b9804a",
    accent="#ffd24a",
    place="studio",
)
