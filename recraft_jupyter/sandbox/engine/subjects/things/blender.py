"""A blender with a smoothie and fruit in its jug."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, line, linear, outline, radial, rectangle
from ...scene import Options, Subject
from ._appliance import CHROME, knob

JUG = "M-23 -92L23 -92L17 -40L-17 -40Z"


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (*_handle(color), *_jug(options.accent), *_lid(color), *_base(color)),
        anchors={"top": (0, -106), "hand": (30, -68)},
    ).placed(x=-3)


def _handle(color: str) -> tuple[Shape, ...]:
    return (
        curve([(20, -86), (34, -86), (37, -78), (35, -58), (31, -51), (17, -50)], darken(color, 0.3), 5.4, role="form"),
        curve([(22, -87.4), (33, -87), (35.6, -78)], lighten(color, 0.4), 1.1, role="light"),
    )


def _jug(accent: str) -> tuple[Shape, ...]:
    jug = outline(JUG, linear("#f2fafd", "#d4e8f0", angle=0), opacity=0.92)
    inside = (
        outline(
            "M-30 -74C-18 -78 -8 -71 2 -74C12 -77 20 -72 30 -75L30 -38L-30 -38Z",
            linear(lighten(accent, 0.25), accent, darken(accent, 0.12)),
            role="detail",
        ),
        ellipse(-8, -58, 5, 6, radial("#ff8a80", "#d8343c", center=(0.4, 0.3)), rotation=20, role="detail"),
        *(circle(x, y, 0.6, "#ffe9b0", role="detail") for x, y in ((-9, -60), (-6, -57), (-9, -55))),
        circle(7, -52, 5, radial("#8f9df0", "#4a55b8", center=(0.36, 0.3)), role="detail"),
        ellipse(6, -66, 6, 4, radial("#fff3c0", "#f2cf52"), rotation=-18, role="detail"),
        *(
            circle(x, y, r, "#ffffff", role="light", opacity=0.5)
            for x, y, r in ((-2, -70, 1.2), (12, -61, 1.4), (-13, -68, 1))
        ),
        outline("M-19 -90L-13 -90L-12 -44L-15 -44Z", "#ffffff", role="light", opacity=0.6),
        outline("M15 -92L26 -92L20 -38L12 -38Z", "#4a6f80", role="shadow", opacity=0.18),
    )
    marks = [line([(10, y), (15, y)], "#7f97a5", 0.9) for y in (-84, -78)]
    rim = Shape(jug.path, stroke="#a8c3d0", stroke_width=1.2, role="detail")
    return (jug, *clipped(inside, jug), rim, *marks)


def _lid(color: str) -> tuple[Shape, ...]:
    return (
        rectangle(-8, -106, 16, 7, linear(lighten(color, 0.2), darken(color, 0.2)), radius=2),
        rectangle(-25, -100, 50, 9, linear(lighten(color, 0.3), color, darken(color, 0.26), angle=0), radius=3),
        rectangle(-21, -98.8, 22, 1.6, "#ffffff", radius=0.8, role="light", opacity=0.5),
    )


def _base(color: str) -> tuple[Shape, ...]:
    base = outline(
        "M-19 -38L19 -38C22 -28 29 -18 29 -6C29 -3 28 -2 25 -2L-25 -2C-28 -2 -29 -3 -29 -6C-29 -18 -22 -28 -19 -38Z",
        linear(lighten(color, 0.32), lighten(color, 0.06), color, darken(color, 0.3), angle=0),
    )
    marks = (
        outline(
            "M-15 -36L-10 -36C-12 -26 -17 -16 -18 -6L-24 -6C-24 -18 -18 -26 -15 -36Z",
            "#ffffff",
            role="light",
            opacity=0.45,
        ),
        rectangle(-30, -7, 60, 6, darken(color, 0.5), role="shadow", opacity=0.35),
    )
    return (
        *(rectangle(x, -3, 8, 3, "#30343b", radius=1.2) for x in (-22, 14)),
        base,
        *clipped(marks, base),
        rectangle(-20, -42, 40, 6, CHROME, radius=2),
        *knob(0, -19, 7.4, "#eef1f4"),
        *(circle(x, -7.6, 1.7, tone, role="detail") for x, tone in ((-6, "#5fd07f"), (0, "#f2f4f6"), (6, "#f2f4f6"))),
    )


SUBJECT = Subject(
    names=("blender", "food blender", "smoothie maker", "liquidizer"),
    draw=draw,
    kind="thing",
    height=0.42,
    color="#d8443c",
    accent="#f09ab0",
    place="kitchen",
    stance="table",
)
