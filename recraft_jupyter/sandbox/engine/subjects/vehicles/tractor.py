"""A farm tractor."""

from __future__ import annotations

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, line, linear, outline, polygon, rectangle
from ...scene import Options, Subject
from ._glass import lamp, pane
from ._wheels import ring

TIRE = "#26272f"


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *_exhaust(),
            *_cab(color),
            *_hood(color),
            *_field_wheel(34, 14, options.accent),
            *_field_wheel(-23, 26, options.accent),
            *_fender(color),
        ),
        anchors={"window": (-5, -48), "seat": (-16, -46), "top": (-16, -84), "door": (-4, -40)},
    )


def _exhaust() -> tuple[Shape, ...]:
    return (
        rectangle(22, -70, 3.5, 26, linear("#7b818c", "#3a3d48", angle=0)),
        rectangle(20.8, -62, 6, 15, linear("#8b919c", "#454a56", angle=0), radius=1.5),
        polygon([(22, -70), (22, -73), (27, -71), (25.5, -69)], "#3a3d48"),
    )


def _cab(color: str) -> tuple[Shape, ...]:
    return (
        outline("M-40 -30L-37 -80L6 -80L13 -44L13 -26L-40 -26Z", "#2b2e39"),
        *pane("M-36 -44L-34.2 -77L-18 -77L-18 -44Z"),
        *pane("M-15 -77L3.5 -77L9.8 -44L-15 -44Z"),
        outline(
            "M-28 -46L-28 -60C-28 -63 -22 -63 -22 -60L-21 -50L-12 -50C-9 -50 -9 -46 -12 -46Z", "#3b3f4c", role="detail"
        ),
        line([(4, -46), (-1, -57)], "#3b3f4c", 1.4),
        line([(-5, -54.5), (2.5, -59)], "#23252e", 1.8),
        outline(
            "M-41 -80C-41 -84 -38 -86 -34 -86L6 -86C9 -86 11 -84 11.5 -80L11 -78.5L-40.5 -78.5Z",
            linear(lighten(color, 0.2), color, darken(color, 0.18)),
        ),
        rectangle(-36, -85, 38, 1.5, "#ffffff", radius=0.7, role="light", opacity=0.55),
        rectangle(-39, -89, 6, 4, "#f29a2e", radius=1.8),
        rectangle(9, -79, 4.5, 4.5, "#fff0b5", radius=1.5, role="detail"),
    )


def _hood(color: str) -> tuple[Shape, ...]:
    hood = outline(
        "M8 -24L9 -46C20 -49 36 -49 46 -46C49.5 -45 50.5 -42 50.5 -38L50.5 -23C50.5 -20 49 -19 46 -19L8 -19Z",
        linear(lighten(color, 0.2), color, darken(color, 0.12)),
    )
    details = (
        rectangle(5, -26, 50, 10, darken(color, 0.45), role="shadow", opacity=0.5),
        outline(
            "M10 -45.5C20 -48 36 -48 47 -45L47 -43.5C36 -46 20 -46 10 -43.5Z", "#ffffff", role="light", opacity=0.6
        ),
        polygon([(5, -34), (50, -36), (50, -33.5), (5, -31)], "#fbf3dc", role="detail"),
    )
    slots = [line([(44 + step * 2, -41), (44 + step * 2, -27)], "#23252e", 1) for step in range(3)]
    louvers = [line([(18 + step * 3, -29), (20 + step * 3, -24)], darken(color, 0.5), 0.9) for step in range(6)]
    return (
        rectangle(-30, -26, 74, 10, "#30333e", radius=2),
        hood,
        *clipped(details, hood),
        *slots,
        *louvers,
        *lamp(47.5, -44, 2.6, 2.2, "#ffefb0"),
        rectangle(48, -22, 5, 8, "#3a3d48", radius=1.4),
        rectangle(2, -20, 12, 3, "#3a3d48", radius=1),
        rectangle(4, -13, 9, 2.6, "#3a3d48", radius=1),
        line([(8, -26), (8, -12)], "#3a3d48", 1.6),
    )


def _fender(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-53 -40C-47 -54 -36 -59 -22 -59C-8 -59 3 -50 6 -36L6 -27L1 -27C0 -43 -9 -53 -22 -53"
            "C-34 -53 -44 -48 -49 -38Z",
            linear(lighten(color, 0.15), color, darken(color, 0.2)),
        ),
        outline(
            "M-49 -42C-43 -52 -34 -56.5 -23 -56.5C-12 -56.5 -4 -51 0 -44C-6 -51 -14 -54.5 -23 -54.5"
            "C-34 -54.5 -42 -51 -49 -42Z",
            "#ffffff",
            role="light",
            opacity=0.5,
        ),
    )


def _field_wheel(x: float, radius: float, rim: str) -> tuple[Shape, ...]:
    lugs = []
    for index in range(18):
        angle = 2 * math.pi * index / 18
        turn = angle + 0.13
        inner = (x + math.cos(angle) * radius * 0.76, -radius + math.sin(angle) * radius * 0.76)
        outer = (x + math.cos(turn) * radius * 0.95, -radius + math.sin(turn) * radius * 0.95)
        lugs.append(line([inner, outer], "#14151b", radius * 0.075, role="detail"))
    bolts = [
        circle(
            x + math.cos(a) * radius * 0.24,
            -radius + math.sin(a) * radius * 0.24,
            radius * 0.035,
            darken(rim, 0.5),
            role="detail",
        )
        for a in (math.pi * step / 3 for step in range(6))
    ]
    return (
        circle(x, -radius, radius, TIRE),
        circle(x, -radius, radius * 0.88, lighten(TIRE, 0.12), role="detail"),
        *lugs,
        circle(x, -radius, radius * 0.62, darken(rim, 0.38), role="detail"),
        circle(x, -radius, radius * 0.55, linear(lighten(rim, 0.2), rim, darken(rim, 0.12)), role="detail"),
        ring(x, -radius, radius * 0.38, darken(rim, 0.25), radius * 0.03),
        *bolts,
        circle(x, -radius, radius * 0.14, darken(rim, 0.3), role="detail"),
        circle(x, -radius, radius * 0.08, lighten(rim, 0.4), role="detail"),
    )


SUBJECT = Subject(
    names=("tractor", "farm tractor"),
    draw=draw,
    kind="vehicle",
    height=2.9,
    color="#3f8f3f",
    accent="#f3c32f",
    place="farm",
    sideways=True,
)
