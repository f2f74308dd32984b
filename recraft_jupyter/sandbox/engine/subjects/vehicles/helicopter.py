"""A helicopter on its skids."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, line, linear, outline, polygon, rectangle
from ...scene import Options, Subject
from ._glass import lamp, pane

DARK = "#2d303b"


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (*_skids(), *_tail(color, options.accent), *_rotor(), *_cabin(color, options.accent)),
        anchors={"window": (10, -26.4), "seat": (28, -22), "top": (12, -56), "door": (14, -20)},
    )


def _skids() -> tuple[Shape, ...]:
    return (
        line([(2, -12), (-3, -3)], "#5b606d", 2),
        line([(26, -12), (31, -3)], "#5b606d", 2),
        curve([(-16, -1.6), (20, -1.6), (36, -1.6), (43, -6)], DARK, 2.6, role="form"),
    )


def _tail(color: str, accent: str) -> tuple[Shape, ...]:
    boom = outline(
        "M-2 -38L-56 -35C-59 -35 -60 -33 -59 -31L-56 -29.5L2 -22Z",
        linear(lighten(color, 0.14), color, darken(color, 0.3)),
    )
    band = (polygon([(-40, -40), (-33, -40), (-35, -20), (-42, -20)], accent, role="detail"),)
    return (
        outline(
            "M-58 -34L-66 -49C-66 -50 -65 -50.5 -63 -50.5L-58 -50.5L-49 -35Z",
            linear(lighten(color, 0.1), darken(color, 0.15)),
        ),
        outline("M-57 -31L-64 -22L-59 -22L-49 -30Z", darken(color, 0.25)),
        boom,
        *clipped(band, boom),
        curve([(-54, -34), (-30, -35.8), (-4, -37)], "#ffffff", 0.9, role="light", opacity=0.55),
        polygon([(-47, -32), (-37, -32), (-39, -29.5), (-49, -29.5)], darken(color, 0.35)),
        ellipse(-59, -41, 8.5, 8.5, "#8b95a5", role="glow", opacity=0.25),
        polygon([(-59.8, -41), (-58.2, -41), (-56.5, -49), (-58, -49.4)], DARK),
        polygon([(-59.8, -41), (-58.2, -41), (-60, -32.6), (-61.5, -33)], DARK),
        circle(-59, -41, 1.8, "#8b919c", role="detail"),
    )


def _rotor() -> tuple[Shape, ...]:
    return (
        rectangle(9.5, -52, 5, 9, "#565b68", radius=1),
        ellipse(12, -54, 58, 2.8, "#8b95a5", role="glow", opacity=0.25),
        outline("M10 -55.2L-42 -56.5C-44 -56.5 -44.5 -54.3 -42 -54L10 -53Z", DARK),
        outline("M14 -55.2L62 -56.5C64 -56.5 64.5 -54.3 62 -54L14 -53Z", DARK),
        polygon([(-42, -56.5), (-36, -56.4), (-36, -53.9), (-42, -54)], "#f2c230", role="detail"),
        polygon([(62, -56.5), (56, -56.4), (56, -53.9), (62, -54)], "#f2c230", role="detail"),
        rectangle(6, -57.5, 12, 4.5, "#6d737f", radius=2),
    )


def _cabin(color: str, accent: str) -> tuple[Shape, ...]:
    hull = outline(
        "M-12 -36C-10 -43 -2 -46 10 -46C28 -46 42 -38 46 -25C47.5 -19 45 -12 38 -10.5"
        "C28 -8.5 8 -8.5 0 -11C-8 -14 -13 -24 -12 -36Z",
        linear(lighten(color, 0.2), color, darken(color, 0.18)),
    )
    details = (
        outline("M-14 -22C4 -15 28 -15 50 -20L50 -5L-14 -5Z", darken(color, 0.38), role="shadow", opacity=0.45),
        outline("M-16 -23.5C4 -18 28 -18 50 -22L50 -19.5C28 -15.5 4 -15.5 -16 -20.5Z", accent, role="detail"),
        outline("M-8 -39C-4 -43 4 -44.5 12 -44.5C4 -42.5 -3 -40 -8 -35Z", "#ffffff", role="light", opacity=0.5),
    )
    seam = darken(color, 0.45)
    return (
        outline("M-8 -42C-6 -48 2 -49 12 -49C20 -49 25 -47 27 -43Z", darken(color, 0.22)),
        rectangle(-4, -47, 10, 2.6, DARK, radius=1.2, role="detail"),
        hull,
        *clipped(details, hull),
        outline("M22 -43.5C33 -40.5 41.5 -34 44 -24.5L22 -24.5Z", DARK, role="detail"),
        *pane("M24 -41.5C33 -38.5 39.5 -33 42 -26L24 -26Z"),
        line([(0, -40), (0, -14), (19.5, -14), (19.5, -41)], seam, 0.6),
        rectangle(2.5, -39, 14.5, 14, DARK, radius=2.5, role="detail"),
        *pane(
            "M5.5 -37.6L14 -37.6C15 -37.6 15.6 -37 15.6 -36L15.6 -28C15.6 -27 15 -26.4 14 -26.4"
            "L5.5 -26.4C4.5 -26.4 3.9 -27 3.9 -28L3.9 -36C3.9 -37 4.5 -37.6 5.5 -37.6Z"
        ),
        rectangle(13, -21.8, 4.5, 1.4, seam, radius=0.7, role="detail"),
        *lamp(41.5, -14.5, 2.6, 2, "#ffefb0"),
    )


SUBJECT = Subject(
    names=("helicopter", "copter", "rescue helicopter"),
    draw=draw,
    kind="vehicle",
    height=3.5,
    color="#d9483b",
    accent="#f6f1e2",
    place="sky",
    stance="air",
    sideways=True,
)
