"""A small submarine with portholes and a periscope."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, linear, outline, radial, rectangle
from ...scene import Options, Subject
from ._glass import lamp


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    portholes = [part for x in (-14, 5, 24) for part in _porthole(x, -25, accent)]
    return Drawing(
        (*_stern(color, accent), *_tower(color, accent), *_hull(color), *portholes, *_bubbles()),
        anchors={"window": (8, -50), "seat": (8, -28), "top": (8, -66)},
    )


def _stern(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        outline("M-44 -28L-54 -44L-47 -44L-34 -30Z", darken(color, 0.2)),
        outline("M-44 -18L-54 -4L-47 -4L-34 -16Z", darken(color, 0.35)),
        rectangle(-55, -25.5, 8, 5, "#6d737f", radius=1.5),
        ellipse(-56, -32, 2.6, 7.5, linear(lighten(accent, 0.2), darken(accent, 0.25)), rotation=8),
        ellipse(-56, -14, 2.6, 7.5, darken(accent, 0.2), rotation=-8),
        circle(-56, -23, 2.6, "#8b919c"),
    )


def _tower(color: str, accent: str) -> tuple[Shape, ...]:
    tower = outline(
        "M-12 -40L-8 -57C-7.5 -59 -6 -60 -4 -60L18 -60C20 -60 21.5 -59 22 -57L27 -40Z",
        linear(lighten(color, 0.2), color, darken(color, 0.2)),
    )
    band = (rectangle(-20, -53, 60, 3.5, accent, role="detail"),)
    return (
        outline(
            "M6 -60L6 -72C6 -75 7.5 -76.5 10.5 -76.5L17 -76.5L17 -71.5L11 -71.5L11 -60Z",
            linear("#c8ced7", "#7b818c", angle=0),
        ),
        ellipse(17.3, -74, 1.4, 2.7, "#3b7fb0", role="detail"),
        tower,
        *clipped(band, tower),
        rectangle(-7, -62, 28, 3, darken(color, 0.25), radius=1.4),
        *_porthole(7.5, -45.5, accent, radius=4),
    )


def _hull(color: str) -> tuple[Shape, ...]:
    hull = outline(
        "M-50 -23C-46 -34 -28 -42 0 -42C34 -42 56 -34 56 -23C56 -10 34 -2 2 -2C-28 -2 -46 -12 -50 -23Z",
        linear(lighten(color, 0.28), color, darken(color, 0.12)),
    )
    details = (
        outline("M-52 -20C-30 -9 30 -7 58 -20L58 2L-52 2Z", darken(color, 0.35), role="shadow", opacity=0.5),
        outline("M-36 -33C-20 -38.5 16 -40 36 -35.5C16 -37 -18 -35 -34 -30Z", "#ffffff", role="light", opacity=0.65),
        *(curve([(x - 2, -43), (x + 2, -22), (x - 2, 0)], darken(color, 0.3), 0.5) for x in (-30, -4.5, 14.5, 38)),
    )
    rivets = [circle(x, -33.5, 0.7, darken(color, 0.4), role="detail") for x in (-26, -21, -16, -1, 4, 9, 19, 24, 29)]
    return (
        hull,
        *clipped((*details, *rivets), hull),
        outline("M-8 -14C0 -16 18 -16 26 -14L20 -9.5C12 -8.5 2 -8.5 -4 -10Z", darken(color, 0.3)),
        outline("M-6 -14C0 -15.5 18 -15.5 25 -14C16 -14.3 2 -14.3 -6 -14Z", "#ffffff", role="light", opacity=0.5),
        *lamp(51, -26, 3.4, 4.6, "#fff0b0"),
        outline("M-2 -3L24 -3L20 0L2 0Z", darken(color, 0.5)),
    )


def _porthole(x: float, y: float, accent: str, *, radius: float = 6.4) -> tuple[Shape, ...]:
    return (
        circle(x, y, radius, darken(accent, 0.2), role="detail"),
        circle(x, y, radius * 0.88, lighten(accent, 0.2), role="detail"),
        circle(x, y, radius * 0.68, radial("#b4ecf7", "#4b9cc4", "#235a85", center=(0.4, 0.35)), role="detail"),
        ellipse(
            x - radius * 0.25,
            y - radius * 0.28,
            radius * 0.2,
            radius * 0.12,
            "#ffffff",
            rotation=-40,
            role="light",
            opacity=0.9,
        ),
    )


def _bubbles() -> tuple[Shape, ...]:
    return tuple(
        circle(x, y, radius, "#dff5fb", role="glow", opacity=0.7)
        for x, y, radius in ((-62, -34, 2), (-67, -40, 1.5), (-63, -45, 2.6), (-69, -50, 1.2))
    )


SUBJECT = Subject(
    names=("submarine", "yellow submarine", "u-boat", "bathyscaphe", "sub"),
    draw=draw,
    kind="vehicle",
    height=6,
    color="#f2b92f",
    accent="#d8572f",
    place="underwater",
    stance="air",
    sideways=True,
)
