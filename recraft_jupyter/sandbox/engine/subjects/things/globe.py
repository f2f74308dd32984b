"""A desk globe on its stand."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import (
    Drawing,
    Gradient,
    Shape,
    blob,
    circle,
    clipped,
    curve,
    ellipse,
    limb,
    linear,
    outline,
    radial,
    rectangle,
)
from ...path import Point
from ...scene import Options, Subject

LANDS: tuple[tuple[Point, ...], ...] = (
    ((-20, -92), (-8, -90), (-2, -84), (-8, -78), (-12, -70), (-18, -66), (-24, -72), (-32, -76), (-30, -86)),
    ((-10, -62), (-2, -60), (4, -54), (0, -46), (-6, -36), (-10, -34), (-12, -44), (-16, -54)),
    ((12, -90), (22, -94), (34, -84), (38, -74), (30, -70), (24, -74), (18, -76), (12, -80)),
    ((14, -70), (24, -70), (32, -62), (28, -52), (22, -42), (17, -46), (16, -56), (10, -62)),
    ((-36, -52), (-30, -54), (-28, -46), (-34, -44)),
)


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_stand(options.accent), *_sphere(options.color), *_pins(options.accent)),
        anchors={"top": (6, -106), "hand": (0, -16)},
    )


def _stand(accent: str) -> tuple[Shape, ...]:
    wood = "#7a4a2c"
    return (
        outline(
            "M16 -107C-26 -116 -52 -90 -48 -56C-45 -30 -22 -14 6 -16L6 -20.5"
            "C-20 -19 -40 -33 -43.5 -57C-46.5 -86 -24 -109 15 -102.5Z",
            linear(lighten(accent, 0.4), accent, darken(accent, 0.3), angle=30),
        ),
        outline(
            "M-5 -18L5 -18C4 -12 8 -9 14 -7L-14 -7C-8 -9 -4 -12 -5 -18Z",
            linear(lighten(accent, 0.35), accent, darken(accent, 0.35), angle=0),
        ),
        outline(
            "M-30 0C-30 -5 -22 -8 0 -8C22 -8 30 -5 30 0Z",
            linear(lighten(wood, 0.25), wood, darken(wood, 0.35), angle=0),
        ),
        rectangle(-31, -2.5, 62, 2.5, darken(wood, 0.3), radius=1),
        curve([(-22, -5), (-10, -6.6), (0, -6.8)], "#ffffff", 0.9, role="light", opacity=0.5),
    )


def _sphere(color: str) -> tuple[Shape, ...]:
    sphere = circle(2, -60, 38, radial(lighten(color, 0.4), color, darken(color, 0.35), center=(0.35, 0.3)))
    land = [blob(points, "#6fb567", role="detail") for points in LANDS]
    grid = [
        curve([(-40, y + 4), (2, y + 8), (44, y + 4)], "#ffffff", 0.5, role="detail", opacity=0.5)
        for y in (-86, -72, -58, -44)
    ]
    grid += [
        curve([(2 + x * 0.3, -98), (2 + x, -60), (2 + x * 0.3, -22)], "#ffffff", 0.5, role="detail", opacity=0.5)
        for x in (-26, 0, 26)
    ]
    dark = "#101433"
    shade = Gradient(((0.0, dark, 0.0), (0.6, dark, 0.0), (1.0, dark, 0.5)), angle=None, center=(0.36, 0.3))
    return (
        sphere,
        *clipped((*land, *grid, circle(2, -60, 38, shade, role="shadow")), sphere),
        ellipse(-14, -80, 9, 5, "#ffffff", rotation=-40, role="light", opacity=0.6),
    )


def _pins(accent: str) -> tuple[Shape, ...]:
    return (
        limb([(13, -99), (17, -109)], 3, 3, darken(accent, 0.15)),
        circle(17.5, -110, 2.6, lighten(accent, 0.2)),
        limb([(-8, -22), (-12, -15)], 3, 3, darken(accent, 0.25)),
        circle(-12, -15, 2.3, darken(accent, 0.05)),
    )


SUBJECT = Subject(
    names=("desk globe", "world globe", "terrestrial globe", "school globe"),
    draw=draw,
    kind="thing",
    height=0.4,
    color="#3f93cf",
    accent="#cf9a3c",
    place="library",
    stance="table",
)
