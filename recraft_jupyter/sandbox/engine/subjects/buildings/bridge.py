"""A stone bridge with two arches."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._walls import bricks, joined

BODY = (
    "M-62 0L-62 -28C-40 -32 -22 -42 0 -42C22 -42 40 -32 62 -28L62 0L52 0C52 -13 42 -22 30 -22"
    "C18 -22 8 -13 8 0L-8 0C-8 -13 -18 -22 -30 -22C-42 -22 -52 -13 -52 0Z"
)

RADII = (
    (-28, -6),
    (-25, -12),
    (-21, -18),
    (-16, -23),
    (-9, -27),
    (0, -28),
    (9, -27),
    (16, -23),
    (21, -18),
    (25, -12),
    (28, -6),
)


def draw(options: Options) -> Drawing:
    return Drawing(
        (
            *_behind(options.color),
            *_body(options),
            *_arches(options.color),
            *_parapet(options.color),
            *_lamps(options.accent),
        ),
        anchors={"roadway": (0, -35), "top": (0, -42), "seat": (0, -42)},
    )


def _behind(color: str) -> tuple[Shape, ...]:
    dark = darken(color, 0.5)
    return (
        outline(
            "M-52 0C-52 -13 -42 -22 -30 -22C-18 -22 -8 -13 -8 0L-14 0C-14 -10 -21 -17 -30 -17C-38 -17 -45 -10 -46 0Z",
            dark,
        ),
        outline("M8 0C8 -13 18 -22 30 -22C42 -22 52 -13 52 0L46 0C46 -10 39 -17 30 -17C22 -17 15 -10 14 0Z", dark),
    )


def _body(options: Options) -> tuple[Shape, ...]:
    color = options.color
    body = outline(BODY, linear(lighten(color, 0.18), color, darken(color, 0.2)))
    return (
        body,
        *bricks(body, color, options.random, count=60, size=6),
        *clipped((rectangle(-64, -6, 128, 8, darken(color, 0.45), role="shadow", opacity=0.35),), body),
        outline("M-9 0L-7 -16L-4 -20L4 -20L7 -16L9 0Z", linear(lighten(color, 0.22), darken(color, 0.12), angle=0)),
        outline("M-7.5 -16L0 -23L7.5 -16Z", lighten(color, 0.35)),
    )


def _arches(color: str) -> tuple[Shape, ...]:
    pale = lighten(color, 0.32)
    rings = []
    for x in (-30, 30):
        ring = outline(
            f"M{x - 22} 0C{x - 22} -13 {x - 12} -22 {x} -22C{x + 12} -22 {x + 22} -13 {x + 22} 0L{x + 25} 0"
            f"C{x + 25} -15 {x + 14} -25.5 {x} -25.5C{x - 14} -25.5 {x - 25} -15 {x - 25} 0Z",
            pale,
            role="detail",
        )
        joints = [line([(x, 0), (x + dx, rise)], darken(color, 0.3), 0.450) for dx, rise in RADII]
        rings += [
            ring,
            *clipped(joined(joints), ring),
            outline(f"M{x - 2.5} -21.5L{x - 3.5} -27.5L{x + 3.5} -27.5L{x + 2.5} -21.5Z", lighten(color, 0.5)),
        ]
    return tuple(rings)


def _parapet(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-62 -27C-40 -31 -22 -40.5 0 -40.5C22 -40.5 40 -31 62 -27L62 -30C40 -34 22 -44 0 -44"
            "C-22 -44 -40 -34 -62 -30Z",
            lighten(color, 0.4),
        ),
        outline(
            "M-62 -26.5C-40 -30.5 -22 -40 0 -40C22 -40 40 -30.5 62 -26.5L62 -25C40 -29 22 -38 0 -38"
            "C-22 -38 -40 -29 -62 -25Z",
            darken(color, 0.5),
            role="shadow",
            opacity=0.4,
        ),
        *(
            rectangle(x - 4, -36, 8, 36, linear(lighten(color, 0.2), darken(color, 0.14), angle=0), radius=0.5)
            for x in (-59, 59)
        ),
        *(rectangle(x - 5, -38, 10, 3, lighten(color, 0.4), radius=0.6) for x in (-59, 59)),
    )


def _lamps(accent: str) -> tuple[Shape, ...]:
    shapes: list[Shape] = []
    for x, y in ((-59, -38.0), (0, -44.0), (59, -38.0)):
        shapes += [
            circle(x, y - 13, 6, "#fff0b8", role="glow", opacity=0.35),
            rectangle(x - 0.7, y - 10, 1.4, 10, "#343844"),
            rectangle(x - 2, y - 1.6, 4, 1.6, "#343844"),
            outline(f"M{x - 2} {y - 10}L{x - 3} {y - 15.5}L{x + 3} {y - 15.5}L{x + 2} {y - 10}Z", lighten(accent, 0.3)),
            outline(f"M{x - 3.6} {y - 15.3}L{x} {y - 19}L{x + 3.6} {y - 15.3}Z", "#343844"),
            ellipse(x - 0.6, y - 12.8, 0.7, 1.6, "#ffffff", role="light"),
        ]
    return tuple(shapes)


SUBJECT = Subject(
    names=("bridge", "stone bridge", "arch bridge", "viaduct"),
    draw=draw,
    kind="building",
    height=7,
    color="#b3a490",
    accent="#f6c84c",
    place="meadow",
)
