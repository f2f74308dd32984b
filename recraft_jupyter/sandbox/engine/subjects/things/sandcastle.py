"""A sandcastle with flags and shells."""

from __future__ import annotations

from random import Random

from ...color import darken, lighten
from ...drawing import (
    Drawing,
    Gradient,
    Shape,
    blob,
    circle,
    clipped,
    ellipse,
    line,
    linear,
    outline,
    polygon,
    rectangle,
    star,
)
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *_tower(0, -40, 30, 38, color, options.random),
            *_flag(0, -84, options.accent),
            *_wall(color),
            *_tower(-36, -6, 28, 42, color, options.random),
            *_tower(36, -6, 28, 42, color, options.random),
            *_flag(-36, -54, "#3f8fd0"),
            *_flag(36, -54, "#f2b632"),
            *_gate(color),
            *_mound(color, options.random),
        ),
        anchors={"top": (0, -106), "surface": (0, -84)},
    )


def _sand(color: str) -> Gradient:
    return linear(lighten(color, 0.3), lighten(color, 0.08), color, darken(color, 0.24), angle=0)


def _tower(x: float, floor: float, wide: float, tall: float, color: str, random: Random) -> tuple[Shape, ...]:
    top, half = floor - tall, wide / 2
    body = outline(
        f"M{x - half * 0.86} {top}L{x + half * 0.86} {top}L{x + half} {floor}L{x - half} {floor}Z", _sand(color)
    )
    grains = [
        circle(x + random.uniform(-half, half), random.uniform(top, floor), 0.6, darken(color, 0.28), role="detail")
        for _ in range(16)
    ]
    step = wide / 5
    return (
        body,
        *clipped((*grains, rectangle(x - half, top, wide, 3.4, darken(color, 0.6), role="shadow", opacity=0.3)), body),
        *(
            rectangle(
                x - half + step * (number * 2) - 0.6, top - 9, step + 1.2, 6, _sand(lighten(color, 0.04)), radius=0.8
            )
            for number in range(3)
        ),
        rectangle(x - half - 0.8, top - 4.4, wide + 1.6, 5.4, _sand(lighten(color, 0.06)), radius=1),
        outline(
            f"M{x - 3} {floor - tall * 0.4}L{x - 3} {floor - tall * 0.62}"
            f"C{x - 3} {floor - tall * 0.74} {x + 3} {floor - tall * 0.74} {x + 3} {floor - tall * 0.62}"
            f"L{x + 3} {floor - tall * 0.4}Z",
            darken(color, 0.5),
            role="detail",
        ),
    )


def _wall(color: str) -> tuple[Shape, ...]:
    return (
        rectangle(-34, -38, 68, 34, linear(lighten(color, 0.14), darken(color, 0.1))),
        *(rectangle(x, -44, 6.4, 7, _sand(color), radius=0.8) for x in (-20.6, -8.6, 2.8, 14.4)),
        rectangle(-24, -38.6, 48, 1.4, lighten(color, 0.5), role="light", opacity=0.7),
    )


def _gate(color: str) -> tuple[Shape, ...]:
    return (
        outline("M-11 -4L-11 -18C-11 -31 11 -31 11 -18L11 -4Z", lighten(color, 0.25)),
        outline(
            "M-8 -4L-8 -17C-8 -27 8 -27 8 -17L8 -4Z", linear(darken(color, 0.62), darken(color, 0.4)), role="detail"
        ),
    )


def _flag(x: float, y: float, tone: str) -> tuple[Shape, ...]:
    return (
        line([(x, y + 3), (x, y - 20)], "#8a5f3c", 1.4),
        polygon(
            [(x + 0.6, y - 20), (x + 14, y - 15.6), (x + 0.6, y - 11)], linear(lighten(tone, 0.2), darken(tone, 0.1))
        ),
    )


def _mound(color: str, random: Random) -> tuple[Shape, ...]:
    mound = blob(
        [(-58, -1), (-46, -9), (-20, -7), (0, -5), (22, -8), (46, -9), (58, -1), (30, 2), (-30, 2)],
        linear(lighten(color, 0.2), darken(color, 0.14)),
    )
    grains = [
        circle(random.uniform(-54, 54), random.uniform(-8, 1), 0.7, darken(color, 0.3), role="detail")
        for _ in range(30)
    ]
    return (
        mound,
        *clipped(grains, mound),
        star(-24, -4.6, 5.4, 2.4, "#f0785a", role="detail"),
        ellipse(24, -3.4, 5, 3.4, linear("#ffe7dc", "#e8a893"), role="detail"),
        *(line([(24, -0.6), (24 + dx, -6)], "#c98672", 0.5) for dx in (-3, 0, 3)),
    )


SUBJECT = Subject(
    names=("sandcastle", "sand castle"),
    draw=draw,
    kind="thing",
    height=0.6,
    color="#e3bd78",
    accent="#e0463c",
    place="beach",
)
