"""A striped lighthouse on its rock."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Gradient, Shape, circle, clipped, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._walls import arch

WHITE = "#f7f4ec"


def draw(options: Options) -> Drawing:
    return Drawing(
        (
            *_beam(),
            *_tower(options.color),
            *_keeper_house(options.color),
            *_lantern(options.color, options.accent),
            *_rock(),
        ),
        anchors={"top": (0, -120), "door": (0, -12)},
    )


def _beam() -> tuple[Shape, ...]:
    left = Gradient(((0.0, "#fff1b8", 0.0), (1.0, "#fff1b8", 0.7)), angle=0)
    right = Gradient(((0.0, "#fff1b8", 0.7), (1.0, "#fff1b8", 0.0)), angle=0)
    return (
        outline("M-4 -101L-58 -116L-58 -88Z", left, role="glow"),
        outline("M4 -101L58 -116L58 -88Z", right, role="glow"),
    )


def _tower(color: str) -> tuple[Shape, ...]:
    body = outline(
        "M-15 -5L-9.5 -88L9.5 -88L15 -5Z", linear(darken(WHITE, 0.05), "#ffffff", WHITE, darken(WHITE, 0.25), angle=0)
    )
    paint = linear(lighten(color, 0.1), lighten(color, 0.22), color, darken(color, 0.32), angle=0)
    stripes = [outline(f"M-20 {y}L20 {y}L20 {y + 14}L-20 {y + 14}Z", paint, role="detail") for y in (-88, -60, -32)]
    return (
        body,
        *clipped(stripes, body),
        *arch(0, -66, 4.5, 8, "#3a4a63", frame=darken(WHITE, 0.15)),
        *arch(-1, -38, 5, 9, "#3a4a63", frame=darken(WHITE, 0.15)),
        *arch(0, -5, 8.5, 15, "#7a4f2e", frame=darken(WHITE, 0.3)),
        circle(2.5, -11, 0.7, "#f3c64b", role="detail"),
    )


def _keeper_house(color: str) -> tuple[Shape, ...]:
    return (
        rectangle(12, -21, 22, 16, linear(WHITE, darken(WHITE, 0.12))),
        outline("M9 -20L14 -31L32 -31L37 -20Z", linear(lighten(color, 0.1), darken(color, 0.18))),
        rectangle(12, -20, 22, 2, darken(WHITE, 0.4), role="shadow", opacity=0.5),
        rectangle(17, -16.5, 5, 6, "#4d7a9a", role="detail"),
        rectangle(25, -16.5, 5, 6, "#4d7a9a", role="detail"),
        rectangle(26.5, -36, 4, 7, darken(color, 0.3)),
    )


def _lantern(color: str, accent: str) -> tuple[Shape, ...]:
    rails = [line([(x, -92), (x, -97)], "#3a3d48", 0.6) for x in (-13, -9, -5, 5, 9, 13)]
    return (
        outline("M-9.5 -88L-13.5 -92L13.5 -92L9.5 -88Z", darken(WHITE, 0.35)),
        rectangle(-15, -93.5, 30, 2.5, "#3a3d48", radius=0.6),
        rectangle(-6.5, -108, 13, 15, linear("#fff3bd", accent, angle=90)),
        circle(0, -101, 4, "#fffbe6", role="light"),
        *(rectangle(x, -108, 0.8, 15, "#3a3d48", role="detail") for x in (-6.5, -2.4, 1.6, 5.7)),
        *rails,
        line([(-14, -97), (14, -97)], "#3a3d48", 0.7),
        outline(
            "M-9 -107.5C-8 -113 -4 -116.5 0 -116.5C4 -116.5 8 -113 9 -107.5Z",
            linear(lighten(color, 0.25), color, darken(color, 0.3), angle=0),
        ),
        circle(0, -117.5, 1.5, darken(color, 0.2)),
        line([(0, -118), (0, -123)], "#3a3d48", 0.7),
    )


def _rock() -> tuple[Shape, ...]:
    stone = "#7d7a80"
    return (
        outline(
            "M-42 0C-40 -5 -34 -5 -30 -8C-24 -10 -18 -7 -10 -7L22 -7C30 -8 38 -5 42 0Z",
            linear(lighten(stone, 0.15), stone, darken(stone, 0.2)),
        ),
        outline("M-42 0C-40 -5 -34 -5 -30 -8L-26 -3L-20 0Z", darken(stone, 0.22), role="shadow", opacity=0.7),
        outline("M8 0L13 -5L26 -6L20 0Z", darken(stone, 0.22), role="shadow", opacity=0.6),
        outline("M-28 -7.5C-22 -9.5 -16 -7 -10 -7L-14 -5L-24 -5.5Z", lighten(stone, 0.4), role="light", opacity=0.6),
    )


SUBJECT = Subject(
    names=("lighthouse", "beacon", "light house"),
    draw=draw,
    kind="building",
    height=24,
    color="#d23f36",
    accent="#f8cf4d",
    place="beach",
)
