"""An artist's paintbrush loaded with paint."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, outline, rectangle
from ...scene import Options, Subject
from ._pose import resting

FERRULE = "#c9ced6"
HAIR = "#8a5a34"


def draw(options: Options) -> Drawing:
    return resting(
        Drawing(
            (*_handle(options.accent), *_tip(options.color), *_ferrule()), anchors={"hand": (0, -40), "top": (0, -118)}
        ),
        rotate=36,
    )


def _handle(color: str) -> tuple[Shape, ...]:
    stick = outline(
        "M-4.5 -72C-6 -60 -6 -50 -5 -40C-4 -26 -2.5 -12 -1.6 -2C-1.2 0.5 1.2 0.5 1.6 -2"
        "C2.5 -12 4 -26 5 -40C6 -50 6 -60 4.5 -72Z",
        color,
    )
    shades = (
        rectangle(1.2, -76, 8, 80, darken(color, 0.25), role="shadow"),
        rectangle(-8, -14, 16, 16, lighten(color, 0.5), role="detail"),
        rectangle(1.2, -14, 8, 16, darken(color, 0.05), role="shadow", opacity=0.5),
    )
    return (
        stick,
        *clipped(shades, stick),
        curve([(-3, -68), (-3.6, -52), (-2.6, -34)], "#ffffff", 1.1, role="light", opacity=0.6),
    )


def _tip(paint: str) -> tuple[Shape, ...]:
    hair = outline(
        "M-7 -90C-9 -98 -9 -106 -5 -113C-3 -116.5 -1 -118 1 -121C3 -118 6 -113 7.5 -108C9 -102 8.5 -96 7 -90Z", HAIR
    )
    strands = [
        curve([(x, -90), (x * 1.1, -98), (x * 0.9, -104)], darken(HAIR, 0.3), 0.6) for x in (-5, -2.5, 0, 2.5, 5)
    ]
    wet = outline(
        "M-10 -101C-7 -99 -5 -102 -3 -100C-1 -98 1 -101 3 -99.5C5 -98 7 -101 10 -100L10 -124L-10 -124Z",
        paint,
        role="detail",
    )
    shade = outline(
        "M1 -98C3 -99.5 5 -98 7 -101L12 -100L12 -124L1 -124C4 -114 4 -106 1 -98Z", darken(paint, 0.25), role="shadow"
    )
    return (
        hair,
        *clipped((*strands, wet, shade), hair),
        curve([(-5.5, -104), (-4.5, -110), (-1.5, -115)], lighten(paint, 0.65), 1.5, role="light", opacity=0.85),
    )


def _ferrule() -> tuple[Shape, ...]:
    tube = outline("M-4.6 -71C-5 -78 -7 -84 -7.5 -91L7.5 -91C7 -84 5 -78 4.6 -71Z", FERRULE)
    shades = (
        rectangle(1.5, -94, 8, 26, darken(FERRULE, 0.3), role="shadow"),
        rectangle(-5, -92, 2.2, 22, "#ffffff", role="light", opacity=0.85),
    )
    bands = [rectangle(-9, y, 18, 1.1, darken(FERRULE, 0.42), role="detail") for y in (-76, -79, -88)]
    return tube, *clipped((*shades, *bands), tube)


SUBJECT = Subject(
    names=("paintbrush", "brush", "paint brush", "artist's brush"),
    draw=draw,
    kind="tool",
    height=0.22,
    color="#e2463f",
    accent="#2f7f9e",
    place="workshop",
    stance="table",
)
