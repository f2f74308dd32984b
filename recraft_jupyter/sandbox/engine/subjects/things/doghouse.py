"""A doghouse of planks with a red roof."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, ellipse, line, linear, outline, polygon, rectangle
from ...scene import Options, Subject
from ._wood import grain


def draw(options: Options) -> Drawing:
    color, roof = options.color, options.accent
    front = polygon(
        [(0, -88), (42, -50), (42, -3), (-42, -3), (-42, -50)],
        linear(lighten(color, 0.2), color, darken(color, 0.16), angle=15),
    )
    return Drawing(
        (
            front,
            *clipped([line([(-46, y), (46, y)], darken(color, 0.36), 0.9) for y in (-16, -29, -42, -55, -68)], front),
            *grain(front, color, options.random, count=7, upright=False),
            *_opening(color),
            *_sign(),
            *_roof(roof),
            rectangle(-46, -4, 92, 4, linear(darken(color, 0.25), darken(color, 0.5)), radius=1),
            ellipse(34, -2.6, 11, 3, "#c8453c"),
            outline("M23 -7C23 -9 45 -9 45 -7L47 -1L21 -1Z", linear("#ef6a5c", "#b5352c")),
            ellipse(34, -7, 11, 2.2, "#7a2a22", role="detail"),
        ),
        anchors={"top": (0, -100), "surface": (0, -96)},
    )


def _opening(color: str) -> tuple[Shape, ...]:
    return (
        outline("M-22 -3L-22 -32C-22 -60 22 -60 22 -32L22 -3Z", lighten(color, 0.38)),
        outline(
            "M-18.4 -3L-18.4 -31C-18.4 -54 18.4 -54 18.4 -31L18.4 -3Z", linear("#1d1512", "#46322a"), role="detail"
        ),
        outline("M-18.4 -3L-18.4 -10C-8 -14 8 -14 18.4 -10L18.4 -3Z", "#a5845c", role="detail", opacity=0.7),
    )


def _sign() -> tuple[Shape, ...]:
    """A bone over the opening."""
    return (
        rectangle(-7, -66.4, 14, 4, "#f7f0e0", radius=1),
        *(ellipse(x, y, 3, 2.7, "#f7f0e0") for x in (-7.6, 7.6) for y in (-66.4, -62.6)),
    )


def _roof(roof: str) -> tuple[Shape, ...]:
    left = polygon([(0, -102), (0, -90), (-52, -43), (-57, -50)], linear(lighten(roof, 0.25), roof, angle=60))
    right = polygon(
        [(0, -102), (0, -90), (52, -43), (57, -50)], linear(darken(roof, 0.06), darken(roof, 0.32), angle=60)
    )
    return (
        polygon(
            [(0, -90), (46, -48), (42, -46), (0, -84), (-42, -46), (-46, -48)], "#1b1512", role="shadow", opacity=0.25
        ),
        right,
        left,
        line([(-55, -50), (0, -100)], lighten(roof, 0.5), 1.2, role="light"),
    )


SUBJECT = Subject(
    names=("doghouse", "dog house", "kennel"),
    draw=draw,
    kind="building",
    height=1.0,
    color="#d09a5c",
    accent="#d0443a",
    place="garden",
)
