"""A storm lantern with a flame."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Gradient, Shape, circle, clipped, linear, outline, rectangle
from ...scene import Options, Subject
from ._rings import ellipse_ring


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (*_handle(color), *_glass(options.accent), *_cage(color), *_base(color)),
        anchors={"hand": (0, -107), "top": (0, -86)},
    )


def _metal(color: str) -> Gradient:
    return linear(darken(color, 0.15), lighten(color, 0.4), color, darken(color, 0.35), angle=0)


def _handle(color: str) -> tuple[Shape, ...]:
    return (
        ellipse_ring(0, -74, (33, 34), (30.5, 31.5), darken(color, 0.25)),
        rectangle(-9, -110, 18, 4.5, "#8a5f3c", radius=2.2),
        rectangle(-7, -109.3, 12, 1.2, "#c99a6a", radius=0.6, role="light"),
    )


def _glass(glow: str) -> tuple[Shape, ...]:
    glass = outline(
        "M-14 -26C-26 -36 -27 -50 -17 -62L17 -62C27 -50 26 -36 14 -26Z",
        Gradient(
            ((0.0, "#fff6cf", 1.0), (0.6, lighten(glow, 0.35), 0.95), (1.0, lighten(glow, 0.1), 0.8)),
            angle=None,
            center=(0.5, 0.6),
        ),
    )
    return (
        circle(0, -44, 44, Gradient(((0.0, glow, 0.45), (1.0, glow, 0.0)), angle=None), role="glow"),
        glass,
        outline(
            "M0 -58C6 -50 9 -44 8 -38C7 -32 4 -29 0 -29C-4 -29 -7 -32 -8 -38C-8.5 -43 -5 -46 -3.5 -50"
            "C-2 -47 0 -52 0 -58Z",
            "#ff9a2e",
            role="detail",
        ),
        outline(
            "M0 -48C3.5 -43 4.5 -39 4 -36C3.5 -32 2 -30 0 -30C-2 -30 -3.5 -32 -4 -36C-4.5 -40 -1 -43 0 -48Z",
            "#ffe98a",
            role="detail",
        ),
        *clipped(
            (
                outline(
                    "M-21 -58C-26 -48 -24 -36 -15 -28L-10 -28C-18 -38 -19 -50 -13 -62Z",
                    "#ffffff",
                    role="light",
                    opacity=0.55,
                ),
            ),
            glass,
        ),
        rectangle(-4, -30, 8, 5, "#6d737f", radius=1),
    )


def _cage(color: str) -> tuple[Shape, ...]:
    wire = darken(color, 0.3)
    return (
        ellipse_ring(0, -44, (24, 3.2), (22.5, 2), wire, role="detail"),
        rectangle(-31, -72, 3.5, 62, _metal(color), radius=1.5),
        rectangle(27.5, -72, 3.5, 62, _metal(color), radius=1.5),
        outline("M-31 -72C-28 -80 -18 -78 -14 -74L-14 -70C-18 -73 -26 -74 -27.5 -69L-31 -69Z", color),
        outline("M31 -72C28 -80 18 -78 14 -74L14 -70C18 -73 26 -74 27.5 -69L31 -69Z", darken(color, 0.2)),
        outline("M-20 -61C-20 -66 -14 -68 -11 -72L-9 -80L9 -80L11 -72C14 -68 20 -66 20 -61Z", _metal(color)),
        rectangle(-12, -73, 24, 2.6, darken(color, 0.35), radius=1, role="detail"),
        *(rectangle(x, -79, 2.2, 4.5, darken(color, 0.6), radius=1, role="detail") for x in (-6.5, -1.1, 4.3)),
        outline("M-11 -80C-10 -85 -5 -88 0 -88C5 -88 10 -85 11 -80Z", _metal(color)),
        rectangle(-22, -63, 44, 3.2, _metal(color), radius=1.5),
    )


def _base(color: str) -> tuple[Shape, ...]:
    return (
        rectangle(-18, -28, 36, 4, _metal(color), radius=1.5),
        outline("M-16 -24L16 -24C20 -22 28 -18 30 -12L-30 -12C-28 -18 -20 -22 -16 -24Z", _metal(color)),
        outline("M-31 -13L31 -13L31 -3C31 -1 30 0 28 0L-28 0C-30 0 -31 -1 -31 -3Z", _metal(darken(color, 0.05))),
        rectangle(-31, -4.5, 62, 1.6, darken(color, 0.4), role="detail"),
        circle(18, -17.5, 3, "#d9a63a"),
        circle(17.3, -18.2, 1, "#fff1c0", role="light"),
    )


SUBJECT = Subject(
    names=("lantern", "storm lantern", "oil lamp", "camping lantern", "gas lamp"),
    draw=draw,
    kind="thing",
    height=0.35,
    color="#b8433a",
    accent="#ffc247",
    place="cave",
    stance="table",
)
