"""A smartphone with a screen full of apps."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, linear, outline, polygon, rectangle
from ...scene import Options, Subject

APPS = ("#f2605a", "#f6b23c", "#4fb36a", "#3f8fe0", "#8f6fd0", "#f083ae", "#33b3b0", "#f28a3c")


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    screen = rectangle(
        -23.5, -97, 47, 94, linear(lighten(accent, 0.35), accent, darken(accent, 0.25), angle=70), radius=6
    )
    gleam = polygon([(-30, -60), (6, -104), (18, -104), (-30, -44)], "#ffffff", role="light", opacity=0.22)
    return Drawing(
        (
            rectangle(25, -76, 3, 14, darken(color, 0.3), radius=1),
            rectangle(
                -26.5, -100, 53, 100, linear(lighten(color, 0.25), color, darken(color, 0.3), angle=20), radius=8.5
            ),
            screen,
            *clipped((*_hills(accent), *_apps(), *_dock(), gleam), screen),
            rectangle(-7, -95, 14, 3.6, "#15161c", radius=1.8, role="detail"),
            rectangle(-8, -6.4, 16, 1.4, "#ffffff", radius=0.7, role="detail", opacity=0.8),
        ),
        anchors={"top": (0, -100), "hand": (0, -30)},
    )


def _hills(accent: str) -> tuple[Shape, ...]:
    return (
        circle(12, -52, 10, lighten(accent, 0.6), role="detail", opacity=0.8),
        outline("M-30 -34C-14 -52 4 -40 30 -50L30 0L-30 0Z", darken(accent, 0.18), role="detail"),
        outline("M-30 -22C-8 -34 10 -22 30 -32L30 0L-30 0Z", darken(accent, 0.35), role="detail"),
    )


def _apps() -> list[Shape]:
    places = [(column, row) for row in range(2) for column in range(4)]
    return [
        rectangle(
            -20 + column * 10.4,
            -86 + row * 13,
            8.6,
            8.6,
            APPS[(column + 3 * row) % len(APPS)],
            radius=2.2,
            role="detail",
        )
        for column, row in places
    ]


def _dock() -> tuple[Shape, ...]:
    return (
        rectangle(-20.6, -20, 41.2, 11.6, "#ffffff", radius=3.4, role="detail", opacity=0.45),
        *(
            rectangle(-18.6 + 12.6 * n, -18.6, 8.8, 8.8, paint, radius=2.2, role="detail")
            for n, paint in enumerate(("#4fb36a", "#f6f6f8", "#3f8fe0"))
        ),
    )


SUBJECT = Subject(
    names=("smartphone", "phone", "mobile phone", "mobile", "cell phone"),
    draw=draw,
    kind="thing",
    height=0.16,
    color="#2b2d36",
    accent="#4f7fd8",
    place="office",
    stance="table",
)
