"""A glowing light bulb."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Gradient, Shape, circle, clipped, curve, ellipse, line, linear, outline, rectangle
from ...scene import Options, Subject

BULB = (
    "M-13 -32C-13 -42 -18 -48 -25 -56C-32 -64 -34 -72 -34 -80C-34 -99 -19 -113 0 -113"
    "C19 -113 34 -99 34 -80C34 -72 32 -64 25 -56C18 -48 13 -42 13 -32Z"
)


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_glow(options.color), *_glass(options.color), *_socket()), anchors={"top": (0, -113), "hand": (0, -14)}
    )


def _glow(color: str) -> tuple[Shape, ...]:
    halo = Gradient(((0.0, lighten(color, 0.2), 0.65), (1.0, color, 0.0)), angle=None)
    return (circle(0, -78, 58, halo, role="glow"),)


def _glass(color: str) -> tuple[Shape, ...]:
    fill = Gradient(
        ((0.0, lighten(color, 0.85), 1.0), (0.55, lighten(color, 0.4), 1.0), (1.0, darken(color, 0.1), 1.0)),
        angle=None,
        center=(0.5, 0.42),
    )
    bulb = outline(BULB, fill)
    shade = (
        outline("M20 -108C32 -92 28 -70 10 -44L6 -30L40 -30L40 -108Z", darken(color, 0.3), role="shadow", opacity=0.3),
    )
    return (
        bulb,
        *clipped(shade, bulb),
        line([(-5, -33), (-8, -62)], "#8b7a52", 1.3),
        line([(5, -33), (8, -62)], "#8b7a52", 1.3),
        curve(
            [(-8, -62), (-12, -76), (-6, -80), (-3, -70), (0, -82), (3, -70), (6, -80), (12, -76), (8, -62)],
            "#ff9d2e",
            1.8,
            role="detail",
        ),
        curve(
            [(-8, -62), (-12, -76), (-6, -80), (-3, -70), (0, -82), (3, -70), (6, -80), (12, -76), (8, -62)],
            "#fff6cf",
            0.7,
            role="light",
        ),
        outline(
            "M-26 -84C-25 -97 -16 -105 -5 -106.5C-12 -101 -17 -94 -18 -83C-20 -79 -26 -79 -26 -84Z",
            "#ffffff",
            role="light",
            opacity=0.85,
        ),
        ellipse(-20.5, -71, 2.2, 3.6, "#ffffff", rotation=-20, role="light", opacity=0.75),
    )


def _socket() -> tuple[Shape, ...]:
    steel = "#aab2be"
    metal = linear(darken(steel, 0.2), lighten(steel, 0.55), steel, darken(steel, 0.45), angle=0)
    threads = [
        part
        for y in (-27, -21.5, -16)
        for part in (
            outline(
                f"M-13.5 {y}L13.5 {y - 1.5}C15 {y} 15 {y + 2.5} 13.5 {y + 3.5}L-13.5 {y + 5}"
                f"C-15 {y + 4} -15 {y + 1.5} -13.5 {y}Z",
                metal,
            ),
            line([(-12.5, y + 5), (12.5, y + 3.5)], darken(steel, 0.5), 0.5),
        )
    ]
    return (
        rectangle(
            -14, -34, 28, 5.5, linear(darken(steel, 0.1), lighten(steel, 0.6), darken(steel, 0.3), angle=0), radius=2
        ),
        rectangle(-12, -30, 24, 20, darken(steel, 0.35)),
        *threads,
        outline("M-12 -11L12 -11C11 -6 8 -4 5 -3L-5 -3C-8 -4 -11 -6 -12 -11Z", "#2b2d37"),
        rectangle(-5, -4, 10, 4, linear(steel, darken(steel, 0.3)), radius=1.8),
    )


SUBJECT = Subject(
    names=("light bulb", "lightbulb", "bulb", "electric bulb"),
    draw=draw,
    kind="thing",
    height=0.12,
    color="#ffce45",
    place="studio",
    stance="table",
)
