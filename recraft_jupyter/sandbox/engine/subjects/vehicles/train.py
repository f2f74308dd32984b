"""A steam locomotive."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, ellipse, line, linear, outline, polygon, rectangle
from ...scene import Options, Subject
from ._glass import glass, lamp
from ._wheels import ring

IRON = "#31343f"
BRASS = "#d9a63a"
WHEELS = ((-34, 11.5), (-9, 11.5), (16, 11.5), (37, 7.0))


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    return Drawing(
        (
            *_steam(),
            rectangle(-50, -17, 96, 7, IRON, radius=1),
            *_boiler(color),
            *_cab(color, accent),
            *_fender(accent),
            *(part for x, radius in WHEELS for part in _iron_wheel(x, radius, accent)),
            *_rods(),
        ),
        anchors={"window": (-36.5, -39.5), "seat": (-36, -34), "top": (30, -66), "door": (-36, -28)},
    )


def _steam() -> tuple[Shape, ...]:
    puffs = ((29, -69, 6, 0.9), (20, -75, 8, 0.8), (7, -80, 9.5, 0.65), (-8, -83, 8.5, 0.5))
    return tuple(circle(x, y, radius, "#f4f6f8", role="glow", opacity=opacity) for x, y, radius, opacity in puffs)


def _boiler(color: str) -> tuple[Shape, ...]:
    metal = linear(darken(color, 0.1), lighten(color, 0.32), color, darken(color, 0.2), darken(color, 0.4))
    bands = [rectangle(x, -44, 1.8, 27, BRASS, role="detail") for x in (-17, 0, 17)]
    return (
        polygon(
            [(25, -44), (24, -57), (21.5, -62), (37.5, -62), (35, -57), (34, -44)],
            linear(IRON, "#5b606d", IRON, angle=0),
        ),
        rectangle(20.5, -64, 18, 3, BRASS, radius=1.4),
        outline(
            "M2 -43C2 -50 4 -53 8.5 -53C13 -53 15 -50 15 -43Z",
            linear(lighten(BRASS, 0.3), BRASS, darken(BRASS, 0.25), angle=0),
        ),
        rectangle(-13.5, -50, 8, 8, BRASS, radius=2),
        rectangle(-12, -54, 5, 5, darken(BRASS, 0.2), radius=1.5),
        rectangle(-24, -44, 66, 27, metal, radius=1.5),
        *bands,
        rectangle(36, -46, 10, 31, linear("#565b68", IRON), radius=2),
        rectangle(-24, -41.5, 60, 2, "#ffffff", radius=1, role="light", opacity=0.4),
        ellipse(46, -31, 2.5, 12, "#4b505c", role="detail"),
        circle(47.5, -31, 1.8, BRASS, role="detail"),
        *lamp(46, -49, 3.6, 3.8, "#ffe9a0"),
        line([(-24, -26), (36, -26)], BRASS, 0.8),
    )


def _cab(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        rectangle(-51, -58, 28, 43, linear(lighten(color, 0.14), color, darken(color, 0.2)), radius=1),
        outline(
            "M-56 -58C-52 -62 -44 -63.5 -37 -63.5C-30 -63.5 -22 -62 -18 -58L-18 -56L-56 -56Z",
            linear(lighten(accent, 0.1), darken(accent, 0.2)),
        ),
        rectangle(-47, -53, 20, 15, IRON, radius=2, role="detail"),
        *glass(rectangle(-45.5, -51.5, 7.8, 12, "#8fc4e0", radius=1)),
        *glass(rectangle(-36.3, -51.5, 7.8, 12, "#8fc4e0", radius=1)),
        rectangle(-47, -34, 20, 14, lighten(color, 0.12), radius=1, role="detail"),
        rectangle(-46, -33, 18, 12, color, radius=0.8, role="detail"),
        circle(-37, -27, 3.6, BRASS, role="detail"),
        circle(-37, -27, 2.2, darken(color, 0.2), role="detail"),
        rectangle(-27.5, -56, 4.5, 41, darken(color, 0.4), role="shadow", opacity=0.35),
    )


def _fender(accent: str) -> tuple[Shape, ...]:
    bars = [line([(46 + step * 1.8, -12.5), (46 + step * 3.2, -2.5)], lighten(accent, 0.25), 0.8) for step in range(3)]
    return (
        rectangle(40, -17, 12, 5, darken(accent, 0.1), radius=0.8),
        polygon([(43, -12.5), (51, -12.5), (56, -1.5), (42, -1.5)], accent),
        *bars,
        rectangle(51, -16.5, 3.5, 3.8, IRON, radius=1),
    )


def _iron_wheel(x: float, radius: float, color: str) -> tuple[Shape, ...]:
    spokes = [
        line(
            [
                (x - dx * radius * 0.75, -radius - dy * radius * 0.75),
                (x + dx * radius * 0.75, -radius + dy * radius * 0.75),
            ],
            color,
            1.3,
        )
        for dx, dy in ((1, 0), (0, 1), (0.7, 0.7), (0.7, -0.7))
    ]
    return (
        circle(x, -radius, radius, "#23252e"),
        circle(x, -radius, radius * 0.82, "#454956", role="detail"),
        *spokes,
        ring(x, -radius, radius * 0.78, color, 1.4),
        ring(x, -radius, radius * 0.94, "#9aa1ac", 0.8),
        circle(x, -radius, radius * 0.24, lighten(color, 0.1), role="detail"),
        circle(x, -radius, radius * 0.11, "#23252e", role="detail"),
    )


def _rods() -> tuple[Shape, ...]:
    return (
        rectangle(25, -17.5, 12, 7.5, linear("#8b919c", "#565b68"), radius=1.5),
        line([(-38, -8.5), (12, -8.5)], "#aeb5bf", 2.6, role="form"),
        line([(-38, -9.1), (12, -9.1)], "#eef1f4", 0.7, role="light"),
        line([(12, -8.5), (27, -13.5)], "#c3c9d1", 1.8, role="form"),
        *(circle(x, -8.5, 1.7, "#6d737f", role="detail") for x in (-38, -13, 12)),
    )


SUBJECT = Subject(
    names=("train", "locomotive", "steam train", "steam engine", "steam locomotive", "railway engine"),
    draw=draw,
    kind="vehicle",
    height=4.2,
    color="#2f6b52",
    accent="#c23b32",
    place="meadow",
    sideways=True,
)
