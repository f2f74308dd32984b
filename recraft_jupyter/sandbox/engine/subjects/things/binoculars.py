"""A pair of binoculars, seen from their eyepieces' side."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, line, linear, outline, radial, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    barrel = _barrel(color, accent)
    return Drawing(
        (
            *_bridge(color, accent),
            *barrel,
            *Drawing(barrel).placed(x=-58).shapes,
        ),
        anchors={"top": (0, -92), "hand": (0, -40), "grip": (0, -40)},
    )


def _barrel(color: str, accent: str) -> tuple[Shape, ...]:
    """The right one, its large lens below."""
    round_paint = linear(
        lighten(color, 0.14), lighten(color, 0.36), color, darken(color, 0.3), darken(color, 0.5), angle=0
    )
    tube = outline(
        "M17 -74L41 -74C42 -62 45 -52 50 -44C54 -38 54 -30 54 -22L4 -22C4 -30 4 -38 8 -44C13 -52 16 -62 17 -74Z",
        round_paint,
    )
    grip = (
        outline("M12 -60L46 -60L52 -34L6 -34Z", darken(color, 0.34), role="detail"),
        *(line([(4, y), (56, y)], darken(color, 0.56), 0.9) for y in (-56, -52, -48, -44, -40)),
        outline(
            "M20 -72L24 -72C22 -58 16 -46 13 -24L8 -24C9 -44 19 -58 20 -72Z", "#ffffff", role="light", opacity=0.32
        ),
    )
    return (
        tube,
        *clipped(grip, tube),
        rectangle(
            13,
            -79,
            32,
            7,
            linear(lighten(accent, 0.3), lighten(accent, 0.5), accent, darken(accent, 0.35), angle=0),
            radius=2,
        ),
        outline(
            "M16 -92C16 -94 42 -94 42 -92L43 -79L15 -79Z", linear("#565d68", "#7b838e", "#343a43", "#1f2329", angle=0)
        ),
        ellipse(29, -92.4, 13, 2.6, "#15181d", role="detail"),
        rectangle(
            1,
            -25,
            56,
            9,
            linear(lighten(accent, 0.3), lighten(accent, 0.5), accent, darken(accent, 0.35), angle=0),
            radius=3,
        ),
        ellipse(29, -14, 27, 13.4, "#20242b"),
        ellipse(29, -13.6, 22.6, 10.6, radial("#cdeefa", "#6fb2d6", "#2f5f92", center=(0.38, 0.3)), role="detail"),
        ellipse(20, -17, 7, 2.6, "#ffffff", rotation=-14, role="light", opacity=0.8),
        circle(40, -10, 1.6, "#ffffff", role="light", opacity=0.6),
    )


def _bridge(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        rectangle(-16, -66, 32, 12, linear(lighten(color, 0.1), darken(color, 0.35)), radius=3),
        rectangle(-12, -46, 24, 8, linear(lighten(color, 0.1), darken(color, 0.35)), radius=3),
        rectangle(-5, -76, 10, 34, linear("#4b525d", "#868e99", "#2b3038", angle=0), radius=3),
        *(line([(-4.6, y), (4.6, y)], "#23272e", 0.7) for y in (-72, -69.4, -66.8, -64.2)),
        circle(0, -52, 2.4, accent, role="detail"),
    )


SUBJECT = Subject(
    names=("binoculars", "field glasses", "pair of binoculars"),
    draw=draw,
    kind="thing",
    height=0.17,
    color="#4a5560",
    accent="#d9a441",
    place="mountain",
)
