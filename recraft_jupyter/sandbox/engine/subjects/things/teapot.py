"""A round teapot with painted flowers."""

from __future__ import annotations

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, linear, outline, radial
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    return Drawing(
        (
            *_handle(options.color),
            *_spout(options.color),
            *_belly(options.color, options.accent),
            *_lid(options.color, options.accent),
        ),
        anchors={"top": (0, -86), "hand": (-46, -40)},
    )


def _handle(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-26 -58C-40 -70 -60 -62 -59 -42C-58 -26 -44 -16 -30 -18L-32 -24C-42 -23 -51 -31 -52 -42"
            "C-53 -55 -41 -60 -30 -51Z",
            linear(lighten(color, 0.2), color, darken(color, 0.3)),
        ),
        curve([(-34, -60.5), (-47, -61.5), (-56, -52), (-55.5, -38)], "#ffffff", 1.3, role="light", opacity=0.6),
    )


def _spout(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M26 -22C38 -24 40 -36 43 -48C45 -57 50 -62 57 -63C60 -63 60 -60 58 -58"
            "C52 -53 52 -46 50 -38C47 -24 42 -12 28 -8Z",
            linear(lighten(color, 0.15), color, darken(color, 0.35), angle=30),
        ),
        ellipse(57.5, -61, 3, 1.8, darken(color, 0.45), rotation=-35, role="detail"),
        curve([(36, -27), (41, -36), (44, -47), (48, -55)], "#ffffff", 1.3, role="light", opacity=0.5),
    )


def _belly(color: str, accent: str) -> tuple[Shape, ...]:
    belly = outline(
        "M-20 -68C-38 -62 -46 -46 -44 -30C-42 -16 -32 -6 -22 -4L22 -4C32 -6 42 -16 44 -30C46 -46 38 -62 20 -68Z",
        radial(lighten(color, 0.4), color, darken(color, 0.3), center=(0.35, 0.3)),
    )
    marks = (
        outline("M-50 -16C-20 -8 20 -8 50 -16L50 -2L-50 -2Z", darken(color, 0.4), role="shadow", opacity=0.3),
        curve([(-46, -55), (0, -47), (46, -55)], accent, 1.6, role="detail"),
        curve([(-46, -58.5), (0, -50.5), (46, -58.5)], accent, 0.7, role="detail"),
        *_flower(-2, -29, 8.5, accent),
        *_flower(-21, -25, 5.5, lighten(accent, 0.4)),
        *_flower(17, -24, 6, lighten(accent, 0.4)),
        outline("M-12 -20C-9 -25 -4 -24 -3 -21C-6 -17 -10 -17 -12 -20Z", "#5d9b5a", role="detail"),
        outline("M6 -19C8 -23 12 -22 13 -19C11 -16 8 -16 6 -19Z", "#5d9b5a", role="detail"),
    )
    return (
        outline("M-24 -6L24 -6L26 0L-26 0Z", linear(lighten(color, 0.1), color, darken(color, 0.4), angle=0)),
        belly,
        *clipped(marks, belly),
        outline(
            "M-34 -40C-33 -52 -26 -60 -16 -63C-22 -57 -27 -49 -28 -38C-29 -34 -33 -34 -34 -40Z",
            "#ffffff",
            role="light",
            opacity=0.65,
        ),
    )


def _flower(x: float, y: float, size: float, color: str) -> tuple[Shape, ...]:
    petals = [
        circle(
            x + math.sin(math.radians(72 * step)) * size * 0.55,
            y - math.cos(math.radians(72 * step)) * size * 0.55,
            size * 0.42,
            color,
            role="detail",
        )
        for step in range(5)
    ]
    return (*petals, circle(x, y, size * 0.3, "#f6d04d", role="detail"))


def _lid(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        ellipse(0, -67.5, 22, 4, darken(color, 0.4), role="detail"),
        outline(
            "M-20 -69C-18 -78 -8 -81 0 -81C8 -81 18 -78 20 -69C12 -65.5 -12 -65.5 -20 -69Z",
            linear(lighten(color, 0.3), color, darken(color, 0.25), angle=0),
        ),
        curve([(-15, -72), (-10, -76.5), (-3, -78.5)], "#ffffff", 1.3, role="light", opacity=0.7),
        ellipse(0, -81, 4, 1.5, darken(color, 0.3), role="detail"),
        circle(0, -85.5, 5.2, linear(lighten(accent, 0.3), accent, darken(accent, 0.3), angle=45)),
        circle(-1.7, -87.3, 1.5, "#ffffff", role="light"),
    )


SUBJECT = Subject(
    names=("teapot", "tea pot"),
    draw=draw,
    kind="thing",
    height=0.18,
    color="#5fa8a0",
    accent="#e26a6a",
    place="kitchen",
    stance="table",
    sideways=True,
)
