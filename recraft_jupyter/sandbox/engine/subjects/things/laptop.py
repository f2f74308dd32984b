"""An open laptop with a landscape on its screen."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, linear, outline, polygon, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_screen(options.color, options.accent), *_keyboard(options.color)), anchors={"top": (0, -76), "hand": (0, -6)}
    )


def _screen(color: str, accent: str) -> tuple[Shape, ...]:
    view = rectangle(-40, -72, 80, 52, linear("#79c3ee", "#d6effa"), role="detail")
    picture = (
        circle(22, -58, 6.5, accent, role="detail"),
        outline("M-42 -36C-28 -48 -16 -46 -4 -38C10 -50 28 -48 44 -36L44 -18L-42 -18Z", "#7fb8a0", role="detail"),
        outline("M-42 -29C-24 -38 -8 -34 4 -28C18 -36 32 -34 44 -28L44 -18L-42 -18Z", "#4f9a6b", role="detail"),
        rectangle(-34, -66, 26, 15, "#ffffff", radius=1.5, role="detail", opacity=0.92),
        rectangle(-34, -66, 26, 3.5, "#e2574c", radius=1, role="detail"),
        *(
            rectangle(-31.5, y, width, 1.4, "#9aa5b4", radius=0.7, role="detail")
            for y, width in ((-60, 20), (-57, 16), (-54, 18))
        ),
        rectangle(-42, -23.5, 84, 4, "#22304a", role="detail", opacity=0.75),
        *(
            rectangle(x, -22.8, 2.6, 2.6, tone, radius=0.7, role="detail")
            for x, tone in ((-7, "#f2b53c"), (-3, "#5fb4dd"), (1, "#e2574c"), (5, "#7fcf8f"))
        ),
        polygon([(6, -74), (30, -74), (2, -18), (-22, -18)], "#ffffff", role="light", opacity=0.16),
    )
    return (
        rectangle(-45, -77, 90, 66, linear(lighten(color, 0.2), darken(color, 0.2)), radius=4),
        rectangle(-43.5, -75.5, 87, 60, "#1f222b", radius=3, role="detail"),
        view,
        *clipped(picture, view),
        circle(0, -73.7, 0.8, "#5a6070", role="detail"),
    )


def _keyboard(color: str) -> tuple[Shape, ...]:
    keys = [
        outline(
            f"M{-35 + 7.05 * i - row * 0.9:.2f} {-13.4 + row * 2.3:.2f}l5.6 0l-0.1 1.6l-5.7 0Z",
            "#343844",
            role="detail",
        )
        for row in range(3)
        for i in range(10)
    ]
    merged = Shape(tuple(command for key in keys for command in key.path), "#343844", role="detail")
    return (
        outline("M-45 -14.5L45 -14.5L56 -3.5L-56 -3.5Z", linear(darken(color, 0.15), lighten(color, 0.25))),
        merged,
        outline("M-9 -6.2L9 -6.2L10 -4L-10 -4Z", darken(color, 0.18), role="detail"),
        outline(
            "M-57 -3.8L57 -3.8C57 -1.2 55 0 52 0L-52 0C-55 0 -57 -1.2 -57 -3.8Z", linear(color, darken(color, 0.35))
        ),
        outline(
            "M-9 -3.8L9 -3.8C8.5 -2.6 8 -2.4 7 -2.4L-7 -2.4C-8 -2.4 -8.5 -2.6 -9 -3.8Z",
            darken(color, 0.4),
            role="shadow",
        ),
        rectangle(-56, -3.8, 112, 0.8, lighten(color, 0.7), role="light"),
        rectangle(-45, -15.5, 90, 1.8, darken(color, 0.5), role="shadow"),
    )


SUBJECT = Subject(
    names=("laptop", "notebook computer"),
    draw=draw,
    kind="thing",
    height=0.24,
    color="#b4bbc6",
    accent="#f6d04d",
    place="office",
    stance="table",
)
