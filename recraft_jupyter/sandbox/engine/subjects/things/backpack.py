"""A hiking backpack with a bedroll."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, linear, outline, rectangle
from ...scene import Options, Subject
from ._rings import ellipse_ring


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_roll(options.accent), *_body(options.color), *_flap(options.color), *_pockets(options.color), *_straps()),
        anchors={"top": (0, -100), "hand": (0, -103)},
    )


def _roll(accent: str) -> tuple[Shape, ...]:
    return (
        ellipse_ring(0, -96, (9, 11), (6.2, 8.2), "#5b3b26"),
        rectangle(-36, -104, 72, 19, linear(lighten(accent, 0.25), accent, darken(accent, 0.3)), radius=9),
        ellipse(-33, -94.5, 5, 9.3, darken(accent, 0.2)),
        ellipse(-33, -94.5, 3, 5.8, lighten(accent, 0.2), role="detail"),
        ellipse(-33, -94.5, 1.3, 2.6, darken(accent, 0.35), role="detail"),
    )


def _body(color: str) -> tuple[Shape, ...]:
    body = outline(
        "M-32 -66C-33 -84 -24 -90 0 -90C24 -90 33 -84 32 -66L36 -10C36 -3 32 0 26 0L-26 0C-32 0 -36 -3 -36 -10Z",
        linear(lighten(color, 0.18), color, darken(color, 0.28), angle=0),
    )
    shade = (
        rectangle(-40, -10, 80, 12, darken(color, 0.5), role="shadow", opacity=0.4),
        rectangle(-40, -62, 80, 8, darken(color, 0.55), role="shadow", opacity=0.4),
    )
    return (
        outline(
            "M-34 -44C-44 -44 -46 -36 -46 -26L-45 -10C-45 -6 -42 -4 -36 -5Z",
            linear(darken(color, 0.1), darken(color, 0.3), angle=0),
        ),
        outline("M34 -44C44 -44 46 -36 46 -26L45 -10C45 -6 42 -4 36 -5Z", darken(color, 0.35)),
        rectangle(-46, -30, 10, 2.5, "#5b3b26", role="detail"),
        rectangle(36, -30, 10, 2.5, "#4a2f1e", role="detail"),
        body,
        *clipped(shade, body),
    )


def _flap(color: str) -> tuple[Shape, ...]:
    tone = lighten(color, 0.1)
    return (
        outline(
            "M-34 -72C-34 -86 -22 -92 0 -92C22 -92 34 -86 34 -72L34 -62C34 -56 30 -54 24 -53"
            "C8 -50 -8 -50 -24 -53C-30 -54 -34 -56 -34 -62Z",
            linear(lighten(tone, 0.2), tone, darken(tone, 0.18)),
        ),
        curve([(-31, -60), (-22, -56), (0, -54), (22, -56), (31, -60)], lighten(color, 0.5), 0.6, opacity=0.9),
        outline(
            "M-29 -74C-27 -84 -16 -88 -2 -88.5C-14 -85 -22 -80 -24 -70C-26 -68 -29 -70 -29 -74Z",
            "#ffffff",
            role="light",
            opacity=0.4,
        ),
    )


def _pockets(color: str) -> tuple[Shape, ...]:
    return (
        rectangle(-25, -38, 50, 34, linear(color, darken(color, 0.22)), radius=6),
        rectangle(-25, -38, 50, 3, darken(color, 0.5), radius=1.5, role="shadow", opacity=0.4),
        outline(
            "M-26 -38C-26 -42 -24 -43 -20 -43L20 -43C24 -43 26 -42 26 -38L26 -32C26 -28 22 -26 16 -26"
            "L-16 -26C-22 -26 -26 -28 -26 -32Z",
            linear(lighten(color, 0.22), color),
        ),
        curve([(-23, -30.5), (-16, -28), (16, -28), (23, -30.5)], lighten(color, 0.5), 0.6, opacity=0.9),
        circle(14, -14, 6, "#f6efdf", role="detail"),
        outline("M9.5 -12L12.5 -17L14.5 -14L16 -16L18.5 -12Z", darken(color, 0.25), role="detail"),
    )


def _straps() -> tuple[Shape, ...]:
    leather = "#7a4c2c"
    return tuple(
        part
        for x in (-16, 10)
        for part in (
            rectangle(x, -91, 6, 44, linear(lighten(leather, 0.2), leather, darken(leather, 0.3), angle=0), radius=1.5),
            rectangle(x, -30, 6, 10, linear(lighten(leather, 0.2), leather, darken(leather, 0.3), angle=0), radius=1.5),
            rectangle(x - 1.5, -58, 9, 7, "#d9b04a", radius=1.5),
            rectangle(x + 0.5, -56.3, 5, 3.6, darken(leather, 0.2), radius=0.8, role="detail"),
            rectangle(x + 2, -25, 2, 2, "#d9b04a", radius=1, role="detail"),
        )
    )


SUBJECT = Subject(
    names=("backpack", "rucksack", "schoolbag", "knapsack", "hiking backpack"),
    draw=draw,
    kind="thing",
    height=0.55,
    color="#3f7f6a",
    accent="#d98a3f",
    place="forest",
)
