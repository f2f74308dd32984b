"""An open-end and ring wrench."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, line, outline, rectangle, regular_polygon
from ...scene import Options, Subject
from ._pose import resting


def draw(options: Options) -> Drawing:
    color = options.color
    return resting(
        Drawing(
            (*_shaft(color, options.accent), *_jaw(color), *_ring(color)), anchors={"hand": (0, -50), "top": (0, -112)}
        ),
        rotate=42,
    )


def _shaft(color: str, accent: str) -> tuple[Shape, ...]:
    shaft = outline("M-7 -88C-6 -76 -5.5 -60 -6 -26L6 -26C5.5 -60 6 -76 7 -88Z", color)
    shades = (rectangle(1, -92, 8, 70, darken(color, 0.2), role="shadow"),)
    return (
        shaft,
        *clipped(shades, shaft),
        rectangle(-2.6, -78, 5.2, 44, darken(color, 0.32), radius=2.6, role="detail"),
        rectangle(-2.6, -76.5, 5.2, 42.5, accent, radius=2.6, role="detail"),
        line([(-4.4, -80), (-4.2, -34)], lighten(color, 0.7), 0.9, role="light"),
    )


def _jaw(color: str) -> tuple[Shape, ...]:
    jaw = outline(
        "M-9 -84C-17 -88 -20 -97 -17 -105C-16 -108 -13 -111 -11 -112.5C-10 -113 -9 -112 -9 -111"
        "L-8 -99C-7.5 -96 -3 -94 0 -94C3 -94 7.5 -96 8 -99"
        "L9 -111C9 -112 10 -113 11 -112.5C13 -111 16 -108 17 -105C20 -97 17 -88 9 -84C7 -82.5 -7 -82.5 -9 -84Z",
        color,
    )
    shades = (
        outline("M2 -80L2 -94L8 -99L9 -114L22 -114L22 -80Z", darken(color, 0.2), role="shadow"),
        outline(
            "M-9 -111L-8 -99C-7.5 -96 -3 -94 0 -94C3 -94 7.5 -96 8 -99L9 -111L11 -111L10 -98"
            "C9.5 -93 4 -91.5 0 -91.5C-4 -91.5 -9.5 -93 -10 -98L-11 -111Z",
            darken(color, 0.4),
            role="shadow",
        ),
    )
    return (
        jaw,
        *clipped(shades, jaw),
        line([(-15.5, -103), (-16.5, -97), (-14, -90)], lighten(color, 0.75), 1.1, role="light"),
    )


def _ring(color: str) -> tuple[Shape, ...]:
    head = circle(0, -15, 15, color)
    return (
        head,
        *clipped((rectangle(1, -32, 18, 34, darken(color, 0.2), role="shadow"),), head),
        circle(0, -15, 10.5, lighten(color, 0.25), role="detail"),
        regular_polygon(0, -15, 9.3, 6, darken(color, 0.62), role="detail"),
        regular_polygon(0.8, -14, 7.8, 6, darken(color, 0.75), role="detail"),
        line([(-12.8, -17), (-11, -22.5), (-6, -27)], lighten(color, 0.75), 1.1, role="light"),
    )


SUBJECT = Subject(
    names=("wrench", "spanner", "ring spanner"),
    draw=draw,
    kind="tool",
    height=0.24,
    color="#a9b4c2",
    accent="#d8432f",
    place="workshop",
    stance="table",
)
