"""An alarm clock with two bells."""

from __future__ import annotations

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, ellipse, limb, line, linear, outline, radial, rectangle
from ...scene import Options, Subject
from ._rings import ellipse_ring


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_bells(options.accent), *_feet(options.color), *_case(options.color), *_hands(options)),
        anchors={"top": (0, -106)},
    )


def _bells(brass: str) -> tuple[Shape, ...]:
    metal = linear(lighten(brass, 0.45), brass, darken(brass, 0.3), angle=30)
    bell = (
        limb([(-22, -78), (-28, -88)], 3, 3, darken(brass, 0.4)),
        outline("M-44 -79C-46 -92 -36 -102 -24 -99C-18 -97 -14 -92 -13 -88Z", metal),
        outline("M-40 -84C-40 -92 -34 -97 -27 -97C-33 -94 -37 -89 -37.5 -82.5Z", "#ffffff", role="light", opacity=0.6),
        circle(-31, -100, 2.5, darken(brass, 0.2)),
    )
    return (
        *bell,
        *Drawing(bell).placed(flip=True).shapes,
        line([(0, -84), (0, -96)], darken(brass, 0.4), 2.2),
        rectangle(-6, -99.5, 12, 5, darken(brass, 0.25), radius=2),
        ellipse_ring(0, -101, (8, 6.5), (5.6, 4.3), darken(brass, 0.15)),
    )


def _feet(color: str) -> tuple[Shape, ...]:
    dark = darken(color, 0.35)
    return (
        limb([(-22, -14), (-32, -2.5)], 6, 5, dark),
        limb([(22, -14), (32, -2.5)], 6, 5, dark),
        circle(-32, -3.2, 3.2, darken(color, 0.2)),
        circle(32, -3.2, 3.2, darken(color, 0.2)),
    )


def _case(color: str) -> tuple[Shape, ...]:
    face = "#fbf7ec"
    marks = []
    for hour in range(12):
        angle = math.radians(hour * 30)
        inner = 24.5 if hour % 3 else 22.5
        start = (math.sin(angle) * inner, -44 - math.cos(angle) * inner)
        end = (math.sin(angle) * 28, -44 - math.cos(angle) * 28)
        marks.append(line([start, end], "#353543", 1.2 if hour % 3 else 2.4, role="detail"))
    return (
        circle(0, -44, 41, linear(lighten(color, 0.25), color, darken(color, 0.28), angle=50)),
        ellipse_ring(0, -44, (37, 37), (34.5, 34.5), darken(color, 0.2), role="detail"),
        circle(0, -44, 33.5, darken(face, 0.2), role="detail"),
        circle(0, -43.2, 32.5, radial(lighten(face, 0.6), face, darken(face, 0.06), center=(0.4, 0.35)), role="detail"),
        *marks,
        outline("M-36 -54C-33 -68 -20 -80 -4 -81.5C-18 -76 -29 -66 -31.5 -52Z", "#ffffff", role="light", opacity=0.5),
    )


def _hands(options: Options) -> tuple[Shape, ...]:
    hour = options.random.randrange(12)
    minutes = options.random.choice((5, 10, 20, 25, 35, 50))
    hour_angle, minute_angle = math.radians((hour + minutes / 60) * 30), math.radians(minutes * 6)
    return (
        limb(
            [(0, -44), (math.sin(hour_angle) * 16, -44 - math.cos(hour_angle) * 16)], 4, 2.4, "#353543", role="detail"
        ),
        limb(
            [(0, -44), (math.sin(minute_angle) * 25, -44 - math.cos(minute_angle) * 25)],
            3,
            1.6,
            "#353543",
            role="detail",
        ),
        line([(0, -44), (-10, -28)], options.color, 1, role="detail"),
        circle(0, -44, 3.2, options.color, role="detail"),
        circle(-0.8, -44.8, 1.1, "#ffffff", role="light"),
        ellipse(14, -60, 9, 4, "#ffffff", rotation=40, role="light", opacity=0.35),
    )


SUBJECT = Subject(
    names=("clock", "alarm clock", "alarm"),
    draw=draw,
    kind="thing",
    height=0.16,
    color="#e0503f",
    accent="#d9a83f",
    place="living room",
    stance="table",
)
