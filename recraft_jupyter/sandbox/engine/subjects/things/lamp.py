"""A desk lamp on a jointed arm."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Gradient, Shape, circle, ellipse, limb, line, linear, outline, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (*_light(), *_arm(color, options.accent), *_head(color), *_base(color)),
        anchors={"top": (8, -104), "hand": (-20, -60)},
    )


def _light() -> tuple[Shape, ...]:
    beam = Gradient(((0.0, "#fff0b0", 0.75), (1.0, "#fff0b0", 0.0)))
    return (outline("M14 -66L46 -78L66 0L2 0Z", beam, role="glow"),)


def _arm(color: str, accent: str) -> tuple[Shape, ...]:
    steel = "#aeb6c2"
    return (
        limb([(-16, -8), (-34, -56)], 3.4, 3.4, steel),
        line([(-14.5, -10), (-32.5, -55)], lighten(steel, 0.7), 0.9, role="light"),
        limb([(-34, -56), (12, -92)], 3.4, 3.4, steel),
        line([(-32, -59), (10, -92)], lighten(steel, 0.7), 0.9, role="light"),
        line([(-11, -20), (-23, -52), (-26, -60)], darken(steel, 0.4), 0.8),
        circle(-34, -56, 4.6, darken(color, 0.1)),
        circle(-34, -56, 2.2, accent, role="detail"),
        circle(12, -92, 4.2, darken(color, 0.15)),
        circle(12, -92, 1.9, accent, role="detail"),
    )


def _head(color: str) -> tuple[Shape, ...]:
    return (
        ellipse(30, -72, 17.5, 6.5, "#fff7d6", rotation=-20),
        circle(32, -69, 6, "#fffdf0", role="light"),
        outline(
            "M6 -95C10 -103 20 -106 27 -102C38 -97 46 -88 47.5 -79C44 -82 36 -81 28 -78"
            "C20 -75 13 -70 12.5 -65.5C7 -72 3 -86 6 -95Z",
            linear(lighten(color, 0.25), color, darken(color, 0.25), angle=20),
        ),
        outline(
            "M10 -93C13 -99 19 -101 24 -99C17 -96 13 -89 13 -79C10 -84 8.5 -89 10 -93Z",
            "#ffffff",
            role="light",
            opacity=0.55,
        ),
        outline(
            "M47.5 -79C44 -82 36 -81 28 -78C20 -75 13 -70 12.5 -65.5C11.5 -67 11 -68.5 11.3 -69.5"
            "C13 -74 20 -79 28 -81.5C36 -84 44 -84.5 47 -82Z",
            darken(color, 0.35),
            role="shadow",
        ),
    )


def _base(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-40 -4C-40 -9 -30 -12 -16 -12C-2 -12 8 -9 8 -4L8 -2.5C8 -0.5 -2 0 -16 0C-30 0 -40 -0.5 -40 -2.5Z",
            linear(darken(color, 0.05), darken(color, 0.35)),
        ),
        ellipse(-16, -5, 24, 5.5, linear(lighten(color, 0.3), color, angle=0)),
        ellipse(-16, -6.5, 6, 2, darken(color, 0.35), role="detail"),
        rectangle(-18.5, -12, 5, 6, darken(color, 0.2), radius=1.5),
        ellipse(-28, -4, 6, 1.1, "#ffffff", role="light", opacity=0.6),
    )


SUBJECT = Subject(
    names=("lamp", "desk lamp", "table lamp", "reading lamp"),
    draw=draw,
    kind="thing",
    height=0.5,
    color="#d9503c",
    accent="#e2b33f",
    place="office",
    stance="table",
)
