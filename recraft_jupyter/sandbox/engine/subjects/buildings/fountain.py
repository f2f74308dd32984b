"""A stone fountain with two bowls."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, curve, ellipse, linear, outline, rectangle
from ...scene import Options, Subject

WATER = "#7cc7ea"


def draw(options: Options) -> Drawing:
    color = options.color
    stone = linear(lighten(color, 0.35), color, darken(color, 0.28), angle=0)
    return Drawing(
        (
            ellipse(0, -22, 54, 8, darken(color, 0.2)),
            ellipse(0, -21.5, 49, 6, linear("#4f9fcb", WATER), role="detail"),
            outline("M-7 -18L-5 -34L-8 -46L8 -46L5 -34L7 -18Z", stone),
            *_bowl(color, y=-46, width=34, depth=10),
            outline("M-4 -48L-3 -58L-5 -66L5 -66L3 -58L4 -48Z", stone),
            *_bowl(color, y=-66, width=19, depth=7),
            *_jets(),
            *_basin(color, options.accent),
        ),
        anchors={"top": (0, -96)},
    )


def _bowl(color: str, *, y: float, width: float, depth: float) -> tuple[Shape, ...]:
    return (
        outline(
            f"M{-width} {y}C{-width * 0.8} {y + depth * 1.2} {-width * 0.3} {y + depth} 0 {y + depth}"
            f"C{width * 0.3} {y + depth} {width * 0.8} {y + depth * 1.2} {width} {y}Z",
            linear(lighten(color, 0.35), color, darken(color, 0.32), angle=0),
        ),
        ellipse(0, y, width, width * 0.13, lighten(color, 0.3)),
        ellipse(0, y + 0.2, width * 0.88, width * 0.095, WATER, role="detail"),
        curve(
            [(-width * 0.8, y + depth * 0.45), (-width * 0.5, y + depth * 0.8), (-width * 0.2, y + depth * 0.9)],
            "#ffffff",
            0.8,
            role="light",
            opacity=0.5,
        ),
    )


def _jets() -> tuple[Shape, ...]:
    pale = "#c9ecfa"
    falls = [
        curve(
            [(side * x, top), (side * (x + 3.5), top + 3), (side * (x + 5), low)],
            tone,
            width,
            role="detail",
            opacity=0.85,
        )
        for side in (-1, 1)
        for x, top, low, tone, width in (
            (17, -66, -47, pale, 1.5),
            (13, -65, -46, WATER, 1.1),
            (32, -46, -22, pale, 2),
            (27, -44.5, -20, WATER, 1.5),
            (20, -43.5, -18, pale, 1.2),
        )
    ]
    arcs = [
        curve([(0, -70), (side * 3, -88), (side * 8, -90), (side * 13, -67)], pale, 1.5, role="detail", opacity=0.9)
        for side in (-1, 1)
    ]
    drops = [
        circle(x, y, r, pale, role="detail")
        for x, y, r in ((-6, -96, 1.1), (5, -98, 0.9), (-11, -92, 0.9), (12, -93, 1.1), (0, -101, 1))
    ]
    ripples = [ellipse(x, -19.5, 6.5, 1.3, "#ffffff", role="light", opacity=0.7) for x in (-36, 36, -24, 24)]
    return (*falls, *arcs, curve([(0, -68), (0, -84), (0, -96)], "#e6f7fd", 2.2, role="detail"), *drops, *ripples)


def _basin(color: str, accent: str) -> tuple[Shape, ...]:
    panels = [
        rectangle(x, -13, width, 8, darken(color, 0.16), radius=1, role="detail")
        for x, width in ((-44, 14), (-27, 16), (-8, 16), (11, 16), (30, 14))
    ]
    studs = [circle(x, -9, 1.8, accent, role="detail") for x in (-37, -19, 0, 19, 37)]
    return (
        outline(
            "M-54 -22C-52 -16 -30 -14 0 -14C30 -14 52 -16 54 -22L51 -3C40 -1 20 0 0 0C-20 0 -40 -1 -51 -3Z",
            linear(lighten(color, 0.35), color, darken(color, 0.28), angle=0),
        ),
        *panels,
        *studs,
        outline(
            "M-56 -22.5C-54 -15.5 -30 -13.5 0 -13.5C30 -13.5 54 -15.5 56 -22.5C56 -25 55 -25 53 -23.5"
            "C46 -18 26 -17 0 -17C-26 -17 -46 -18 -53 -23.5C-55 -25 -56 -25 -56 -22.5Z",
            linear(lighten(color, 0.6), lighten(color, 0.25), darken(color, 0.1), angle=0),
        ),
        outline(
            "M-55 -4.5C-40 -2 -20 -1.3 0 -1.3C20 -1.3 40 -2 55 -4.5L55 -1.5C40 0 20 0.5 0 0.5C-20 0.5 -40 0 -55 -1.5Z",
            linear(lighten(color, 0.3), darken(color, 0.2), angle=0),
        ),
    )


SUBJECT = Subject(
    names=("fountain", "water fountain", "stone fountain"),
    draw=draw,
    kind="building",
    height=3,
    color="#bdb6aa",
    accent="#d9a63a",
    place="garden",
)
