"""A claw-footed bathtub full of foam."""

from __future__ import annotations

from random import Random

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, linear, outline, radial, rectangle
from ...scene import Options, Subject
from ._appliance import CHROME

BODY = "M-54 -40C-54 -20 -46 -9 -32 -8L32 -8C46 -9 54 -20 54 -40Z"


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *_tap(),
            *_foam(options.random),
            *_feet(options.accent),
            *_body(color),
            *_rim(color),
        ),
        anchors={"top": (0, -44), "surface": (-4, -44), "seat": (-4, -50)},
    )


def _tap() -> tuple[Shape, ...]:
    return (
        curve([(47, -42), (47, -64), (43, -71), (36, -71), (32, -65), (32, -61)], "#7d8793", 4.6, role="form"),
        curve([(46, -42), (46, -64), (42.4, -70.4), (36, -70.6)], "#eef2f6", 1.5, role="light"),
        rectangle(29, -62, 6, 3, CHROME, radius=1),
        circle(47, -74, 2.8, CHROME),
        rectangle(41, -58, 12, 2.6, CHROME, radius=1.3),
    )


def _foam(random: Random) -> tuple[Shape, ...]:
    paint = radial("#ffffff", "#eef8fd", "#c4e2f1", center=(0.38, 0.3))
    back = [(x, -45.5 + abs(x) * 0.03, 6 + random.uniform(-1, 1.4)) for x in range(-44, 26, 9)]
    heap = [(-38, -52, 6.5), (-28, -55, 7.5), (-19, -51, 6), (10, -52, 6), (-32, -62, 4.6)]
    drops = [(-44, -70, 2.4), (-20, -68, 3.2), (14, -66, 2.2)]
    return (
        *(circle(x, y, radius, paint) for x, y, radius in (*heap, *back)),
        *(circle(x, y, radius, "#d9f0fb", role="detail", opacity=0.85) for x, y, radius in drops),
        *(circle(x - radius * 0.3, y - radius * 0.35, radius * 0.3, "#ffffff", role="light") for x, y, radius in drops),
    )


def _feet(accent: str) -> tuple[Shape, ...]:
    foot = (
        outline(
            "M-38 -14C-44 -10 -45 -5 -42 -2C-40 0 -34 0 -33 -2C-32 -4 -35 -4 -36 -6C-36 -8 -33 -8 -30 -10Z",
            linear(lighten(accent, 0.4), accent, darken(accent, 0.35)),
        ),
    )
    return (*foot, *Drawing(foot).placed(flip=True).shapes)


def _body(color: str) -> tuple[Shape, ...]:
    body = outline(BODY, linear(color, color, darken(color, 0.26)))
    marks = (
        outline("M-49 -38C-49 -24 -44 -16 -36 -13C-40 -20 -42 -28 -42 -38Z", "#ffffff", role="light", opacity=0.75),
        outline("M30 -8C44 -12 46 -24 46 -40L56 -40L56 -8Z", darken(color, 0.4), role="shadow", opacity=0.25),
        rectangle(-54, -40, 108, 2.6, darken(color, 0.45), role="shadow", opacity=0.35),
    )
    return (body, *clipped(marks, body))


def _rim(color: str) -> tuple[Shape, ...]:
    return (
        rectangle(-59, -45, 118, 6, linear(lighten(color, 0.7), color, darken(color, 0.12)), radius=3),
        rectangle(-55, -44.2, 70, 1.3, "#ffffff", radius=0.6, role="light", opacity=0.6),
    )


SUBJECT = Subject(
    names=("bathtub", "bath tub", "tub", "clawfoot bathtub", "claw foot tub"),
    draw=draw,
    kind="thing",
    height=0.85,
    color="#f4f6f8",
    accent="#d9a93f",
    place="bathroom",
)
