"""A corner cafe with a striped awning."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, line, linear, outline, polygon, rectangle
from ...scene import Options, Subject
from ._walls import bricks, bush, window


def draw(options: Options) -> Drawing:
    return Drawing(
        (
            *_front(options),
            *_show_window(),
            *_door(options.accent),
            *_awning(options.color),
            *_sign(options.color),
            *_street(),
        ),
        anchors={"top": (0, -88), "door": (25, -14)},
    )


def _front(options: Options) -> tuple[Shape, ...]:
    wall_color = lighten(options.color, 0.68)
    wall = rectangle(-46, -82, 92, 82, linear(wall_color, darken(wall_color, 0.1)))
    return (
        wall,
        *bricks(wall, wall_color, options.random, count=26, size=6),
        rectangle(-46, -8, 92, 8, darken(options.color, 0.35)),
        rectangle(-50, -88, 100, 7, linear(lighten(options.color, 0.1), darken(options.color, 0.15)), radius=0.8),
        rectangle(-46, -81, 92, 2.5, "#2a2433", role="shadow", opacity=0.25),
        *(part for x in (-36, -8, 20) for part in window(x, -76, 16, 16)),
    )


def _show_window() -> tuple[Shape, ...]:
    glass = rectangle(-38, -38, 44, 29, linear("#3f5568", "#86a9b8"), role="detail")
    inside = (
        rectangle(-38, -18, 44, 9, "#8a5f3c", role="detail"),
        rectangle(-36, -28, 18, 1.5, "#a9744a", role="detail"),
        *(
            circle(x, -30.5, 2.3, tone, role="detail")
            for x, tone in ((-33, "#e8b45a"), (-28, "#d98a4a"), (-23, "#f0c97a"))
        ),
        rectangle(-14, -23, 9, 5, "#f4efe2", radius=1.5, role="detail"),
        ellipse(-4, -20, 1.8, 1.5, "#f4efe2", role="detail"),
        outline("M-2 -18L0 -27L4 -27L6 -18Z", "#d9574a", role="detail"),
        *(
            part
            for x in (-30, -12)
            for part in (line([(x, -38), (x, -35)], "#2a2433", 0.5), circle(x, -33.5, 2.2, "#ffe39a", role="detail"))
        ),
        polygon([(-22, -38), (-12, -38), (-28, -9), (-38, -9)], "#ffffff", role="light", opacity=0.22),
        polygon([(-8, -38), (-5, -38), (-21, -9), (-24, -9)], "#ffffff", role="light", opacity=0.22),
    )
    return (
        rectangle(-40, -40, 48, 33, "#4b3527", radius=1, role="detail"),
        glass,
        *clipped(inside, glass),
        rectangle(-17, -38, 1.2, 29, "#4b3527", role="detail"),
        rectangle(-41.5, -8.5, 51, 2.4, "#6b4c36", role="detail"),
    )


def _door(accent: str) -> tuple[Shape, ...]:
    return (
        rectangle(15.5, -39, 21, 39, "#4b3527", radius=1, role="detail"),
        rectangle(17.5, -37, 17, 37, linear(darken(accent, 0.2), accent), role="detail"),
        rectangle(20, -34.5, 12, 20, linear("#3f5568", "#86a9b8"), radius=1, role="detail"),
        polygon([(26, -34.5), (30, -34.5), (23, -14.5), (20, -14.5), (20, -17)], "#ffffff", role="light", opacity=0.3),
        rectangle(22.5, -29, 7, 4.5, "#f8f3e6", radius=0.6, role="detail"),
        line([(23.8, -26.8), (28.2, -26.8)], "#b5453a", 0.9),
        rectangle(20, -11.5, 12, 7.5, darken(accent, 0.35), radius=0.6, role="detail"),
        circle(32.8, -14, 1, "#f3c64b", role="detail"),
        rectangle(14, -1.8, 24, 1.8, "#bdb7ac"),
    )


def _awning(color: str) -> tuple[Shape, ...]:
    stripes: list[Shape] = []
    count = 9
    for index in range(count):
        left, right = -44 + 88 * index / count, -44 + 88 * (index + 1) / count
        low_left, low_right = -50 + 100 * index / count, -50 + 100 * (index + 1) / count
        middle = (low_left + low_right) / 2
        tone = color if index % 2 == 0 else "#fbf6ea"
        data = (
            f"M{left} -57L{right} -57L{low_right} -42C{low_right} -37 {middle + 2} -36 {middle} -36"
            f"C{middle - 2} -36 {low_left} -37 {low_left} -42Z"
        )
        stripes.append(outline(data, linear(lighten(tone, 0.1), darken(tone, 0.1))))
    return (
        rectangle(-42, -40, 84, 8, "#2a2433", role="shadow", opacity=0.3),
        *stripes,
        polygon(
            [(-50, -42), (50, -42), (49.5, -43.2), (-49.5, -43.2)], darken(color, 0.5), role="shadow", opacity=0.25
        ),
        rectangle(-45, -58.5, 90, 2.2, darken(color, 0.3), radius=0.8),
    )


def _sign(color: str) -> tuple[Shape, ...]:
    return (
        line([(46, -66), (55, -66)], "#343844", 1.2),
        line([(50.5, -66), (50.5, -63)], "#343844", 0.7),
        circle(50.5, -56.5, 6.5, darken(color, 0.25)),
        circle(50.5, -56.5, 5.4, "#fbf6ea", role="detail"),
        outline(
            "M47.2 -58L52.4 -58C52.4 -54.5 51.5 -53.5 49.8 -53.5C48.1 -53.5 47.2 -54.5 47.2 -58Z",
            darken(color, 0.35),
            role="detail",
        ),
        curve([(52.5, -57.3), (54.2, -56.8), (52.2, -55.2)], darken(color, 0.35), 0.7),
        curve([(49.3, -59.2), (49.9, -60.2), (49.3, -61)], darken(color, 0.35), 0.5),
    )


def _street() -> tuple[Shape, ...]:
    return (
        rectangle(-50.5, -7, 9, 7, linear("#c9744f", "#9c4f33"), radius=0.8),
        *bush(-46, -6.5, 5.5),
        rectangle(39, -7, 9, 7, linear("#c9744f", "#9c4f33"), radius=0.8),
        *bush(43.5, -6.5, 5.5),
    )


SUBJECT = Subject(
    names=("shop", "cafe", "store", "bakery", "coffee shop", "restaurant", "bookshop", "café"),
    draw=draw,
    kind="building",
    height=7,
    color="#2f8f83",
    accent="#c8553d",
    place="city street",
)
