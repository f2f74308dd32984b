"""A space rocket with its flame."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, line, linear, outline, polygon, radial, rectangle
from ...scene import Options, Subject
from ._wheels import ring

WHITE = "#f2f4f7"


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_flame(), *_fins(options.color), *_hull(options.color), *_portholes(options.accent)),
        anchors={"window": (0, -60), "seat": (0, -78), "top": (0, -124), "door": (0, -45)},
    )


def _flame() -> tuple[Shape, ...]:
    return (
        outline("M-11 -24C-17 -12 -8 -6 0 2C8 -6 17 -12 11 -24Z", "#ff6a2b", role="detail"),
        outline("M-8 -24C-12 -14 -5 -9 0 -3C5 -9 12 -14 8 -24Z", "#ffb02e", role="detail"),
        outline("M-4.5 -24C-6.5 -17 -3 -13 0 -9C3 -13 6.5 -17 4.5 -24Z", "#fff2b0", role="detail"),
        polygon([(-8, -31), (8, -31), (11, -23), (-11, -23)], linear("#8b919c", "#4a4f5b", "#8b919c", angle=0)),
        line([(-9.6, -26), (9.6, -26)], "#343844", 0.8),
    )


def _fins(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-16 -62C-28 -54 -34 -42 -34 -22C-28 -30 -22 -33 -14 -34Z", linear(lighten(color, 0.2), color, angle=0)
        ),
        outline(
            "M16 -62C28 -54 34 -42 34 -22C28 -30 22 -33 14 -34Z",
            linear(darken(color, 0.1), darken(color, 0.3), angle=0),
        ),
        outline("M-16 -58C-26 -51 -31 -42 -32 -30C-28 -42 -23 -50 -16 -53Z", "#ffffff", role="light", opacity=0.45),
    )


def _hull(color: str) -> tuple[Shape, ...]:
    hull = outline(
        "M0 -124C14 -110 20 -94 20 -74C20 -56 17 -42 12 -30L-12 -30C-17 -42 -20 -56 -20 -74C-20 -94 -14 -110 0 -124Z",
        linear(darken(WHITE, 0.06), "#ffffff", WHITE, darken(WHITE, 0.2), angle=0),
    )
    details = (
        outline(
            "M-24 -98C-10 -93 10 -93 24 -98L24 -126L-24 -126Z",
            linear(lighten(color, 0.18), color, darken(color, 0.25), angle=0),
            role="detail",
        ),
        outline("M-24 -96C-10 -91 10 -91 24 -96L24 -94C10 -89 -10 -89 -24 -94Z", color, role="detail"),
        outline("M-24 -44C-10 -40 10 -40 24 -44L24 -37C10 -33 -10 -33 -24 -37Z", color, role="detail"),
        outline("M10 -126C20 -100 18 -60 6 -28L24 -28L24 -126Z", "#2c3350", role="shadow", opacity=0.18),
        outline(
            "M-6 -113C-12 -104 -15.5 -94 -16.5 -80L-13.5 -80C-13 -94 -9.5 -104 -4 -113Z",
            "#ffffff",
            role="light",
            opacity=0.6,
        ),
    )
    rivets = [
        circle(x, -47.5 - abs(x) * -0.12, 0.7, darken(WHITE, 0.4), role="detail") for x in (-14, -9.5, -5, 5, 9.5, 14)
    ]
    return (
        hull,
        *clipped((*details, *rivets), hull),
        outline(
            "M-3.5 -58C-2 -60 2 -60 3.5 -58C4.5 -46 4 -34 3 -22L-3 -22C-4 -34 -4.5 -46 -3.5 -58Z",
            linear(lighten(color, 0.1), darken(color, 0.25), angle=0),
        ),
    )


def _portholes(accent: str) -> tuple[Shape, ...]:
    return (
        circle(0, -77, 9.5, darken(accent, 0.12)),
        circle(0, -77, 8.3, lighten(accent, 0.12), role="detail"),
        circle(0, -77, 6.4, radial("#9fe0f5", "#3b7fb0", "#24507c", center=(0.4, 0.35)), role="detail"),
        curve([(-3.8, -77), (-2.8, -80), (-0.5, -81.5)], "#ffffff", 1.3, role="light", opacity=0.85),
        ring(0, -77, 7.3, darken(accent, 0.3), 0.4),
        rectangle(-0.8, -127, 1.6, 6, "#8b919c", radius=0.8),
    )


SUBJECT = Subject(
    names=("rocket", "space rocket", "rocket ship", "rocketship", "space shuttle"),
    draw=draw,
    kind="vehicle",
    height=30,
    color="#e0453a",
    accent="#f2b53c",
    place="space",
    stance="air",
)
