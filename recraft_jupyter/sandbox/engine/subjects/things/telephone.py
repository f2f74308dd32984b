"""A telephone with a rotary dial."""

from __future__ import annotations

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, curve, ellipse, linear, outline, rectangle
from ...scene import Options, Subject
from ._rings import ellipse_ring


def draw(options: Options) -> Drawing:
    return Drawing(
        (
            *_cord(options.color),
            *_body(options.color),
            *_receiver(options.color),
            *_dial(options.color, options.accent),
        ),
        anchors={"top": (0, -80), "hand": (0, -74)},
    )


def _cord(color: str) -> tuple[Shape, ...]:
    loops = [(-44 - 5 * math.sin(step * 0.9) - step * 0.2, -58 + step * 2.7) for step in range(20)]
    return (curve([*loops, (-44, -4), (-30, -4)], darken(color, 0.45), 2),)


def _body(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-24 -60L24 -60C29 -60 31 -56 33 -50C37 -36 42 -24 44 -10C45 -5 43 -4 40 -4L-40 -4"
            "C-43 -4 -45 -5 -44 -10C-42 -24 -37 -36 -33 -50C-31 -56 -29 -60 -24 -60Z",
            linear(lighten(color, 0.22), color, darken(color, 0.25)),
        ),
        outline(
            "M-29 -52C-33 -42 -38 -26 -40 -12C-36 -14 -34 -16 -33 -20C-31 -32 -28 -42 -24 -54Z",
            "#ffffff",
            role="light",
            opacity=0.4,
        ),
        rectangle(-46, -7, 92, 7, linear(darken(color, 0.18), darken(color, 0.42)), radius=3),
        rectangle(-44, -6.5, 60, 1.2, lighten(color, 0.5), radius=0.6, role="light", opacity=0.6),
        *(
            outline(
                f"M{x - 7} -58L{x - 9} -67C{x - 9} -69 {x - 5} -69 {x - 5} -66L{x + 5} -66"
                f"C{x + 5} -69 {x + 9} -69 {x + 9} -67L{x + 7} -58Z",
                darken(color, 0.15),
            )
            for x in (-15, 15)
        ),
    )


def _receiver(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-52 -62C-56 -76 -44 -84 -30 -84L30 -84C44 -84 56 -76 52 -62C51 -58 48 -57 44 -57L32 -57"
            "C28 -57 26 -60 26 -64C26 -70 22 -71 16 -71L-16 -71C-22 -71 -26 -70 -26 -64"
            "C-26 -60 -28 -57 -32 -57L-44 -57C-48 -57 -51 -58 -52 -62Z",
            linear(lighten(color, 0.25), color, darken(color, 0.3)),
        ),
        outline(
            "M-47 -72C-43 -79 -36 -81.5 -28 -81.5L28 -81.5C36 -81.5 43 -79 47 -72"
            "C42 -76 36 -77.5 28 -77.5L-28 -77.5C-36 -77.5 -42 -76 -47 -72Z",
            "#ffffff",
            role="light",
            opacity=0.5,
        ),
        rectangle(-51.5, -61.5, 25, 2, darken(color, 0.4), radius=1, role="detail"),
        rectangle(26.5, -61.5, 25, 2, darken(color, 0.4), radius=1, role="detail"),
    )


def _dial(color: str, accent: str) -> tuple[Shape, ...]:
    holes = []
    for step in range(10):
        angle = math.radians(-70 - step * 29)
        holes.append(
            circle(math.cos(angle) * 13.8, -32 + math.sin(angle) * 13.8, 2.7, darken(color, 0.55), role="detail")
        )
    return (
        circle(0.8, -31, 20.5, darken(color, 0.5), role="shadow", opacity=0.5),
        circle(0, -32, 20, "#f6efdf", role="detail"),
        ellipse_ring(
            0,
            -32,
            (19, 19),
            (8.5, 8.5),
            linear(lighten(accent, 0.3), accent, darken(accent, 0.25), angle=45),
            role="detail",
        ),
        *holes,
        circle(0, -32, 8.5, "#f6efdf", role="detail"),
        circle(0, -32, 5.8, color, role="detail"),
        circle(-1.6, -33.6, 1.7, "#ffffff", role="light", opacity=0.7),
        curve([(10, -21), (14, -20), (17, -24)], "#c9ced6", 1.4),
        ellipse(-9, -45, 5, 1.6, "#ffffff", rotation=-35, role="light", opacity=0.6),
    )


SUBJECT = Subject(
    names=("telephone", "rotary phone", "landline", "old phone"),
    draw=draw,
    kind="thing",
    height=0.18,
    color="#d23f3a",
    accent="#d6a94a",
    place="office",
    stance="table",
)
