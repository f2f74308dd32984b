"""A wooden baseball bat and a ball."""

from __future__ import annotations

from ...drawing import Drawing, Shape, clipped, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._game_balls import baseball
from ._pose import resting
from ._wood import grain, turned


def draw(options: Options) -> Drawing:
    bat = Drawing(_bat(options), anchors={"hand": (0, -12), "grip": (0, -12), "top": (0, -108)}).placed(rotate=38)
    ball = Drawing(baseball(radius=12)).placed(x=-2)
    return resting(Drawing((*bat.shapes, *(() if options.pose == "held" else ball.shapes)), bat.anchors))


def _bat(options: Options) -> tuple[Shape, ...]:
    color, accent = options.color, options.accent
    bat = outline(
        "M-3 -4L-3 -32C-4 -52 -9 -66 -9.4 -98C-9.4 -112 9.4 -112 9.4 -98C9 -66 4 -52 3 -32L3 -4Z", turned(color)
    )
    return (
        bat,
        *grain(bat, color, options.random, count=5),
        outline("M-5.6 -98C-6 -80 -4 -64 -2 -50C-4 -62 -7.6 -78 -7.6 -98Z", "#ffffff", role="light", opacity=0.5),
        *clipped(
            (rectangle(-12, -90, 24, 3, accent, role="detail"), rectangle(-12, -84, 24, 1.4, accent, role="detail")),
            bat,
        ),
        outline("M-3.4 -34L3.4 -34L3.2 -4L-3.2 -4Z", linear("#555c67", "#30353d", "#1c1f25", angle=0), role="detail"),
        *(line([(-3, y + 1.6), (3, y)], "#14171b", 0.6) for y in range(-31, -5, 4)),
        rectangle(-5.4, -5.4, 10.8, 5.4, turned(color), radius=2.6),
    )


SUBJECT = Subject(
    names=("baseball bat", "softball bat"),
    draw=draw,
    kind="tool",
    height=0.8,
    color="#cf9a5c",
    accent="#b5352c",
    place="stadium",
    poses=("standing", "held"),
)
