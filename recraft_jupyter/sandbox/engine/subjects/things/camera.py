"""A photo camera with a large lens."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, linear, outline, polygon, radial, rectangle
from ...scene import Options, Subject
from ._rings import ellipse_ring

STEEL = "#c9cfd8"


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_body(options.color), *_details(options.accent), *_lens(options.accent)),
        anchors={"top": (0, -78), "hand": (46, -30)},
    )


def _body(color: str) -> tuple[Shape, ...]:
    body = rectangle(-54, -62, 108, 62, linear(lighten(color, 0.12), color, darken(color, 0.25)), radius=7)
    plates = (
        rectangle(-54, -62, 108, 15, linear(lighten(STEEL, 0.4), STEEL, darken(STEEL, 0.15)), role="detail"),
        rectangle(-54, -47.8, 108, 1.4, darken(color, 0.5), role="shadow", opacity=0.7),
        rectangle(-54, -6, 108, 6, linear(STEEL, darken(STEEL, 0.25)), role="detail"),
        *(rectangle(-54, y, 108, 0.5, darken(color, 0.35), role="detail", opacity=0.6) for y in range(-44, -8, 3)),
        rectangle(38, -62, 16, 62, darken(color, 0.5), role="shadow", opacity=0.2),
    )
    return (
        rectangle(-44, -68, 15, 8, linear(lighten(STEEL, 0.3), darken(STEEL, 0.3), angle=0), radius=2),
        rectangle(-41, -71, 9, 4, "#d8433a", radius=1.8),
        rectangle(28, -67, 18, 7, linear(lighten(STEEL, 0.3), darken(STEEL, 0.3), angle=0), radius=2),
        *(rectangle(x, -66.5, 0.8, 5, darken(STEEL, 0.4), role="detail") for x in (31, 34, 37, 40, 43)),
        outline(
            "M-21 -60L-15 -76C-14 -78 -13 -79 -11 -79L11 -79C13 -79 14 -78 15 -76L21 -60Z",
            linear(lighten(STEEL, 0.35), STEEL, darken(STEEL, 0.2)),
        ),
        body,
        *clipped(plates, body),
        rectangle(-57, -50, 4, 9, darken(STEEL, 0.25), radius=1.5),
        rectangle(53, -50, 4, 9, darken(STEEL, 0.25), radius=1.5),
    )


def _details(accent: str) -> tuple[Shape, ...]:
    return (
        rectangle(-11, -75, 22, 9, "#2b2e39", radius=1.5, role="detail"),
        polygon([(-9, -74), (-2, -74), (-7, -67), (-10, -67), (-10, -73)], "#ffffff", role="light", opacity=0.35),
        rectangle(33, -58.5, 14, 8, "#2b2e39", radius=1.5, role="detail"),
        rectangle(34.5, -57.2, 11, 5.4, linear("#fff6d8", "#e6ddbb"), radius=1, role="detail"),
        circle(-46, -54, 2.2, accent, role="detail"),
        rectangle(-40, -55.5, 11, 3, darken(STEEL, 0.4), radius=1.5, role="detail"),
    )


def _lens(accent: str) -> tuple[Shape, ...]:
    return (
        circle(1.5, -30, 29.5, "#15161c", role="shadow", opacity=0.3),
        circle(0, -32, 28.5, linear(lighten(STEEL, 0.4), STEEL, darken(STEEL, 0.4), angle=50)),
        circle(0, -32, 25, "#23252e", role="detail"),
        ellipse_ring(0, -32, (23.5, 23.5), (22.3, 22.3), accent, role="detail"),
        circle(0, -32, 20.5, linear("#4a4e5c", "#1a1b22", angle=50), role="detail"),
        circle(0, -32, 16, radial("#2d4f8a", "#1a2c55", "#0e1428", center=(0.45, 0.6)), role="detail"),
        circle(0, -32, 9.5, radial("#4f8fc9", "#1f3a70", "#10172e", center=(0.5, 0.6)), role="detail"),
        outline(
            "M-13.5 -36C-12 -42 -7 -46 -1 -46.5C-5 -43 -8 -39 -8.5 -34C-10 -33 -13 -33 -13.5 -36Z",
            "#ffffff",
            role="light",
            opacity=0.7,
        ),
        circle(6.5, -25.5, 2.2, "#ffffff", role="light", opacity=0.55),
        circle(2.5, -23, 1.1, "#ffffff", role="light", opacity=0.45),
    )


SUBJECT = Subject(
    names=("camera", "photo camera", "film camera", "photographic camera"),
    draw=draw,
    kind="thing",
    height=0.1,
    color="#3b3f4c",
    accent="#e2a93b",
    place="studio",
    stance="table",
)
