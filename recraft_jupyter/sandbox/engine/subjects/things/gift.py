"""A wrapped gift with a bow."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, linear, outline, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    return Drawing((*_box(options), *_lid(options), *_bow(options.accent)), anchors={"top": (0, -74), "hand": (0, -60)})


def _dots(options: Options, top: float, rows: int) -> tuple[Shape, ...]:
    tone = lighten(options.color, 0.4)
    dots = [
        circle(-46 + column * 13 + (row % 2) * 6.5, top + row * 10, 2, tone, role="detail")
        for row in range(rows)
        for column in range(7)
    ]
    return (Shape(tuple(command for dot in dots for command in dot.path), tone, role="detail", opacity=0.7),)


def _box(options: Options) -> tuple[Shape, ...]:
    color, accent = options.color, options.accent
    box = rectangle(-42, -58, 84, 58, linear(lighten(color, 0.14), color, darken(color, 0.2), angle=0), radius=2)
    marks = (
        *_dots(options, -52, 6),
        rectangle(-9, -60, 18, 60, linear(lighten(accent, 0.25), accent, darken(accent, 0.2), angle=0), role="detail"),
        rectangle(-46, -58, 92, 6, darken(color, 0.5), role="shadow", opacity=0.4),
        rectangle(24, -60, 20, 60, darken(color, 0.5), role="shadow", opacity=0.16),
    )
    return (box, *clipped(marks, box))


def _lid(options: Options) -> tuple[Shape, ...]:
    color, accent = options.color, options.accent
    lid = rectangle(-47, -73, 94, 17, linear(lighten(color, 0.26), color, darken(color, 0.1)), radius=2.5)
    marks = (
        *_dots(options, -68, 2),
        rectangle(
            -10, -74, 20, 20, linear(lighten(accent, 0.35), accent, darken(accent, 0.15), angle=0), role="detail"
        ),
        rectangle(-48, -73, 96, 1.8, "#ffffff", role="light", opacity=0.5),
    )
    return (lid, *clipped(marks, lid))


def _bow(accent: str) -> tuple[Shape, ...]:
    loop = (
        outline(
            "M0 -76C-10 -96 -30 -104 -38 -96C-45 -88 -36 -76 -22 -73C-14 -71 -6 -71 0 -73Z",
            linear(lighten(accent, 0.25), accent, darken(accent, 0.15)),
        ),
        outline(
            "M-6 -77C-14 -88 -24 -93 -30 -89C-34 -84 -26 -78 -18 -76.5C-14 -75.5 -9 -75.5 -6 -77Z",
            darken(accent, 0.42),
            role="shadow",
        ),
        curve([(-8, -86), (-20, -95), (-32, -96.5)], "#ffffff", 1.4, role="light", opacity=0.6),
    )
    tail = (outline("M-2 -74C-10 -70 -20 -66 -30 -56L-28 -50L-36 -49C-32 -60 -20 -72 -6 -78Z", darken(accent, 0.14)),)
    return (
        *tail,
        *Drawing(tail).placed(flip=True).shapes,
        *loop,
        *Drawing(loop).placed(flip=True).shapes,
        outline(
            "M-8 -81C-4 -84 4 -84 8 -81C10 -77 10 -73 8 -70C4 -68 -4 -68 -8 -70C-10 -73 -10 -77 -8 -81Z",
            linear(lighten(accent, 0.3), accent, darken(accent, 0.2)),
        ),
        curve([(-4, -80), (-4.5, -75), (-3.5, -71)], darken(accent, 0.3), 0.6),
        curve([(3, -80), (3.5, -75), (2.5, -71)], darken(accent, 0.3), 0.6),
    )


SUBJECT = Subject(
    names=("gift", "present", "gift box", "birthday present", "wrapped gift"),
    draw=draw,
    kind="thing",
    height=0.3,
    color="#d8434a",
    accent="#f5c342",
    place="living room",
    stance="table",
)
