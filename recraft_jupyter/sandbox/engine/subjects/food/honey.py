"""A jar of honey with a wooden dipper."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, limb, linear, outline, polygon, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    jar = outline(
        "M-30 -72C-40 -68 -42 -60 -42 -50L-42 -12C-42 -4 -38 0 -30 0"
        "L30 0C38 0 42 -4 42 -12L42 -50C42 -60 40 -68 30 -72Z",
        linear(lighten(color, 0.25), color, darken(color, 0.18)),
    )
    marks = (
        outline("M-50 -62C-20 -54 20 -54 50 -62L50 -80L-50 -80Z", "#ffffff", role="light", opacity=0.25),
        rectangle(28, -80, 20, 90, darken(color, 0.4), role="shadow", opacity=0.25),
        rectangle(-36, -60, 5, 46, "#ffffff", radius=2.5, role="light", opacity=0.5),
    )
    return Drawing(
        (*_dipper(color), jar, *clipped(marks, jar), *_label(options.accent), *_rim(color)),
        anchors={"top": (0, -84), "hand": (0, -36)},
    )


def _dipper(color: str) -> tuple[Shape, ...]:
    wood = "#b07c46"
    return (
        limb([(14, -70), (34, -112)], 5, 4.4, linear(lighten(wood, 0.2), darken(wood, 0.2), angle=0)),
        ellipse(16, -74, 9, 4, darken(wood, 0.1), rotation=-60),
        circle(34.4, -112.6, 3.6, lighten(wood, 0.15), role="detail"),
        ellipse(15, -70, 10, 4, color, rotation=-60),
    )


def _label(accent: str) -> tuple[Shape, ...]:
    cells = [(0, -38), (-11, -32), (11, -32), (0, -26)]
    return (
        rectangle(-28, -52, 56, 38, "#fff7e2", radius=4, role="detail"),
        *(
            polygon(
                [
                    (x + dx * 6, y + dy * 6)
                    for dx, dy in ((0, -1), (0.87, -0.5), (0.87, 0.5), (0, 1), (-0.87, 0.5), (-0.87, -0.5))
                ],
                accent,
                role="detail",
            )
            for x, y in cells
        ),
        rectangle(-18, -18.4, 36, 1.6, darken(accent, 0.3), radius=0.8, role="detail"),
    )


def _rim(color: str) -> tuple[Shape, ...]:
    return (
        rectangle(-33, -80, 66, 9, linear("#f4f7f8", "#c9d3d8"), radius=3),
        outline("M-33 -76C-30 -60 -24 -60 -22 -68C-20 -74 -16 -74 -14 -68L-12 -78L-33 -78Z", lighten(color, 0.1)),
    )


SUBJECT = Subject(
    names=("honey", "honey jar", "jar of honey", "honey pot", "pot of honey", "jar", "jar of jam"),
    draw=draw,
    kind="food",
    height=0.16,
    color="#eea12a",
    accent="#f2b632",
    place="kitchen",
    stance="table",
)
