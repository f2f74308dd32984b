"""An ocean liner with two funnels."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._glass import glass
from ._water import foam

WHITE = "#f6f4ee"


def draw(options: Options) -> Drawing:
    return Drawing(
        (
            *_funnel(-17, options.accent),
            *_funnel(5, options.accent),
            *_decks(),
            *_hull(options.color, options.accent),
            *foam(-48, 48),
        ),
        anchors={"seat": (26, -44), "top": (0, -66)},
    )


def _funnel(x: float, accent: str) -> tuple[Shape, ...]:
    tube = outline(
        f"M{x - 6} -38L{x - 8.5} -66L{x + 4} -66L{x + 6.5} -38Z",
        linear(lighten(accent, 0.25), accent, darken(accent, 0.25), angle=0),
    )
    marks = (
        rectangle(x - 12, -67, 24, 7, "#2b2e39", role="detail"),
        rectangle(x - 12, -57, 24, 4, WHITE, role="detail"),
    )
    return (
        circle(x - 9, -73, 4.5, "#eef1f4", role="glow", opacity=0.7),
        circle(x - 16, -78, 6, "#eef1f4", role="glow", opacity=0.5),
        tube,
        *clipped(marks, tube),
        ellipse(x - 2.2, -66, 6.2, 1.5, "#14161d", role="detail"),
    )


def _decks() -> tuple[Shape, ...]:
    rows = [
        rectangle(x, y, 3.2, 3, "#4d7a9a", radius=0.8, role="detail")
        for y, start, count in ((-29.5, -36, 12), (-37.5, -28, 7))
        for x in (start + 6 * step for step in range(count))
    ]
    wall = linear("#ffffff", WHITE, darken(WHITE, 0.1))
    return (
        line([(-34, -30), (-34, -54)], "#8b919c", 0.9),
        line([(38, -24), (38, -50)], "#8b919c", 0.9),
        line([(-34, -54), (-17, -62)], "#8b919c", 0.3),
        line([(38, -50), (28, -50)], "#8b919c", 0.3),
        outline("M-32 -33L-32 -40C-32 -41 -31.5 -41.5 -30.5 -41.5L20 -41.5L22 -49L33 -49L36 -41.5L38 -33Z", wall),
        outline("M-42 -24L-42 -32C-42 -33 -41.5 -33.5 -40.5 -33.5L40 -33.5L45 -24Z", wall),
        rectangle(-33, -34.2, 72, 1.8, darken(WHITE, 0.28), role="shadow", opacity=0.7),
        rectangle(20, -42, 17, 1.5, darken(WHITE, 0.28), role="shadow", opacity=0.7),
        *rows,
        *glass(outline("M23.5 -47.5L32 -47.5L34 -43.5L22.5 -43.5Z", "#6fa9cb"), tint="#6fa9cb"),
        *(ellipse(x, -35.5, 3, 1.3, "#e8772e", role="detail") for x in (-24, -14)),
    )


def _hull(color: str, accent: str) -> tuple[Shape, ...]:
    hull = outline(
        "M-54 -25C-30 -22 20 -22 57 -28C55 -18 50 -6 44 0.5L-44 0.5C-50 -5 -53 -15 -54 -25Z",
        linear(lighten(color, 0.18), color, darken(color, 0.18)),
    )
    details = (
        outline("M-56 -25C-30 -22 20 -22 58 -28L58 -24C20 -18.5 -30 -18.5 -56 -21.5Z", WHITE, role="detail"),
        outline("M-58 -6L58 -6L58 3L-58 3Z", accent, role="detail"),
        rectangle(-58, -6.8, 116, 1.2, WHITE, role="detail"),
        outline("M-56 -12C-30 -9 20 -9 56 -16L50 3L-56 3Z", darken(color, 0.5), role="shadow", opacity=0.25),
    )
    holes = [circle(x, -14, 1.5, lighten(color, 0.65), role="detail") for x in range(-42, 40, 7)]
    return (
        hull,
        *clipped((*details, *holes), hull),
        line([(45, -20), (44, -14)], "#c8ced7", 0.9),
        line([(42, -13.5), (46, -13.5)], "#c8ced7", 0.9),
    )


SUBJECT = Subject(
    names=("ship", "ocean liner", "steamship", "cruise ship", "ferry", "steamer", "steamboat"),
    draw=draw,
    kind="vehicle",
    height=30,
    color="#27406b",
    accent="#d5432f",
    place="sea",
    stance="water",
    sideways=True,
)
