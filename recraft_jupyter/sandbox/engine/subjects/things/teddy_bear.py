"""A sitting teddy bear with a bow."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, curve, ellipse, line, linear, outline
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    pale = lighten(color, 0.45)
    return Drawing(
        (*_body(color, pale), *_head(color, pale), *_bow(options.accent)),
        anchors={"head_top": (0, -98), "mouth": (0, -62), "top": (0, -98), "hand": (0, -36)},
    )


def _both(*shapes: Shape) -> tuple[Shape, ...]:
    return (*Drawing(shapes).placed(flip=True).shapes, *shapes)


def _body(color: str, pale: str) -> tuple[Shape, ...]:
    fur = linear(lighten(color, 0.1), darken(color, 0.12))
    return (
        *_both(ellipse(32, -38, 9.5, 19, darken(color, 0.06), rotation=-28)),
        ellipse(0, -28, 28, 28, fur),
        ellipse(0, -26, 18, 19, pale, role="detail"),
        line([(0, -44), (0, -9)], darken(pale, 0.3), 0.9),
        *_both(
            ellipse(28, -13, 16, 13, fur),
            ellipse(34, -13, 9, 9.6, pale, role="detail"),
            *(circle(30 + dx, -19 + abs(dx - 4) * 0.3, 1.9, darken(pale, 0.2), role="detail") for dx in (0, 4, 8)),
        ),
    )


def _head(color: str, pale: str) -> tuple[Shape, ...]:
    return (
        *_both(circle(24, -92, 11, color), circle(24, -91, 6.4, pale, role="detail")),
        ellipse(0, -74, 31, 27, linear(lighten(color, 0.12), color)),
        ellipse(0, -65, 15, 12, pale, role="detail"),
        outline("M-6 -72C-6 -75 6 -75 6 -72C6 -69 2 -66 0 -66C-2 -66 -6 -69 -6 -72Z", "#3a2a28"),
        ellipse(-2, -72.6, 1.6, 0.9, "#ffffff", role="light", opacity=0.7),
        curve([(-7, -62), (-3, -59.6), (0, -62), (3, -59.6), (7, -62)], "#3a2a28", 1.3),
        line([(0, -66), (0, -62)], "#3a2a28", 1.2),
        *_both(
            circle(12.5, -79, 3.5, "#2a2023"),
            circle(13.6, -80.4, 1.1, "#ffffff", role="light"),
            ellipse(20, -69, 4.4, 2.8, "#f08f8a", role="detail", opacity=0.45),
        ),
        *(line([(-24 + n * 3, -92 + n), (-21 + n * 3, -95 + n)], darken(color, 0.25), 0.9) for n in (2, 3, 4)),
    )


def _bow(color: str) -> tuple[Shape, ...]:
    return (
        *_both(outline("M3 -48C10 -56 19 -56 20 -52C20 -44 18 -40 16 -40C12 -40 6 -44 3 -48Z", color),
               curve([(6, -48), (14, -49)], darken(color, 0.3), 1)),
        circle(0, -48, 4.4, darken(color, 0.12)),
    )  # fmt: skip


SUBJECT = Subject(
    names=("teddy bear", "teddy", "stuffed animal", "plush toy", "plushie", "plush", "doll"),
    draw=draw,
    kind="thing",
    height=0.4,
    color="#b9814c",
    accent="#d8333f",
    place="bedroom",
)
