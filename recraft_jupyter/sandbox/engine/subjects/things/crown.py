"""A king's crown with jewels."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, linear, outline, polygon
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_inside(options.color, options.accent), *_front(options.color), *_band(options.color, options.accent)),
        anchors={"top": (0, -80)},
    )


def _inside(color: str, accent: str) -> tuple[Shape, ...]:
    velvet = darken(accent, 0.25)
    return (
        outline("M-44 -52C-30 -72 30 -72 44 -52L40 -20L-40 -20Z", linear(velvet, darken(velvet, 0.35))),
        outline(
            "M-50 -58L-38 -40L-28 -64L-12 -42L0 -66L12 -42L28 -64L38 -40L50 -58L44 -24L-44 -24Z", darken(color, 0.45)
        ),
    )


def _front(color: str) -> tuple[Shape, ...]:
    front = outline(
        "M-46 -12L-57 -62C-46 -52 -38 -44 -33 -38C-30 -50 -27 -60 -27 -68C-20 -56 -13 -46 -8 -40"
        "C-5 -52 -2 -64 0 -76C2 -64 5 -52 8 -40C13 -46 20 -56 27 -68C27 -60 30 -50 33 -38"
        "C38 -44 46 -52 57 -62L46 -12C24 -4 -24 -4 -46 -12Z",
        linear(darken(color, 0.12), lighten(color, 0.3), color, darken(color, 0.3), angle=0),
    )
    marks = (
        outline("M-57 -62L-46 -12L-38 -10L-44 -48Z", "#ffffff", role="light", opacity=0.4),
        outline("M0 -76L-6 -36L-2 -34L0 -60Z", "#ffffff", role="light", opacity=0.5),
        outline(
            "M27 -68C27 -60 30 -50 33 -38C38 -44 46 -52 57 -62L46 -8L26 -8Z",
            darken(color, 0.35),
            role="shadow",
            opacity=0.35,
        ),
    )
    pearls = [
        part
        for x, y, r in ((-57, -64, 4.2), (-27, -70, 4.2), (0, -78, 5), (27, -70, 4.2), (57, -64, 4.2))
        for part in (
            circle(x, y, r, linear(lighten(color, 0.55), darken(color, 0.1), angle=50)),
            circle(x - r * 0.3, y - r * 0.35, r * 0.3, "#ffffff", role="light"),
        )
    ]
    return (front, *clipped(marks, front), *pearls)


def _band(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-48 -20C-26 -11 26 -11 48 -20L46 -5C26 2 -26 2 -46 -5Z",
            linear(darken(color, 0.1), lighten(color, 0.4), lighten(color, 0.1), darken(color, 0.3), angle=0),
        ),
        curve([(-47.5, -18), (-24, -10.8), (0, -9.3), (24, -10.8), (47.5, -18)], lighten(color, 0.65), 1, role="light"),
        curve([(-46, -7.5), (-24, -1.8), (0, -0.8), (24, -1.8), (46, -7.5)], darken(color, 0.35), 0.9),
        polygon([(0, -12), (6, -6.5), (0, -1), (-6, -6.5)], accent),
        polygon([(0, -12), (6, -6.5), (0, -6.5)], lighten(accent, 0.45), role="light"),
        *(
            part
            for x, y, tone in (
                (-20, -8, "#3f8fd0"),
                (20, -8, "#3f8fd0"),
                (-37, -11.5, "#4fae6b"),
                (37, -11.5, "#4fae6b"),
            )
            for part in (
                ellipse(x, y, 4, 3.6, darken(tone, 0.3), role="detail"),
                ellipse(x, y, 3.2, 2.8, tone, role="detail"),
                circle(x - 1, y - 1, 0.9, "#ffffff", role="light"),
            )
        ),
    )


SUBJECT = Subject(
    names=("crown", "royal crown", "king's crown", "tiara"),
    draw=draw,
    kind="thing",
    height=0.2,
    color="#eab436",
    accent="#c42f45",
    place="studio",
    stance="table",
)
