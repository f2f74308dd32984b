"""A scarecrow on its pole, with straw at its cuffs."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, limb, line, linear, outline, polygon, radial
from ...scene import Options, Subject
from ._wood import turned

STRAW, POLE, SACK = "#e8bf55", "#9a6a3e", "#e6c896"


def draw(options: Options) -> Drawing:
    color = options.color
    arm = _arm(color)
    return Drawing(
        (
            limb([(0, 0), (0, -80)], 5, 4.6, turned(POLE)),
            limb([(-52, -66), (52, -66)], 4.4, 4.4, linear(lighten(POLE, 0.2), darken(POLE, 0.3))),
            *_trousers(options.accent),
            *arm,
            *Drawing(arm).placed(flip=True).shapes,
            *_shirt(color),
            *_straw(0, -74, 9, 10, down=True),
            *_head(),
            *_hat(options.accent),
        ),
        anchors={
            "top": (0, -114),
            "hand": (54, -66),
            "other_hand": (-54, -66),
            "head_top": (0, -100),
            "mouth": (0, -82),
            "surface": (42, -70),
        },
    )


def _straw(x: float, y: float, spread: float, length: float, *, down: bool) -> tuple[Shape, ...]:
    sign = 1 if down else -1
    return tuple(
        polygon(
            [
                (x + share * spread - 1.6, y),
                (x + share * spread * 1.7, y + sign * length * reach),
                (x + share * spread + 1.6, y),
            ],
            darken(STRAW, 0.06 + 0.14 * (number % 2)),
            role="detail",
        )
        for number, (share, reach) in enumerate(
            ((-1, 0.8), (-0.6, 1.1), (-0.2, 0.85), (0.2, 1.15), (0.6, 0.9), (1, 0.75))
        )
    )


def _arm(color: str) -> tuple[Shape, ...]:
    sleeve = outline("M12 -75L44 -73L45 -58L14 -56Z", linear(lighten(color, 0.12), color, darken(color, 0.24)))
    hand = tuple(
        polygon(
            [(44, -70 + step * 2.4), (57 - abs(step - 2) * 1.4, -72 + step * 3.2), (44, -67.4 + step * 2.4)],
            darken(STRAW, 0.1 * (step % 2)),
        )
        for step in range(5)
    )
    checks = (
        *(line([(x, -78), (x, -54)], darken(color, 0.34), 1) for x in (22, 31, 40)),
        line([(10, -66), (50, -66)], darken(color, 0.34), 1),
    )
    return (*hand, sleeve, *clipped(checks, sleeve))


def _shirt(color: str) -> tuple[Shape, ...]:
    shirt = outline(
        "M-16 -77C-8 -73 8 -73 16 -77L19 -56L20 -34L13 -38L7 -33L0 -38L-7 -33L-13 -38L-20 -34L-19 -56Z",
        linear(lighten(color, 0.16), color, darken(color, 0.2), angle=30),
    )
    checks = (
        *(line([(x, -80), (x, -30)], darken(color, 0.34), 1) for x in (-14, -5, 5, 14)),
        *(line([(-24, y), (24, y)], darken(color, 0.34), 1) for y in (-67, -58, -49, -40)),
        outline("M8 -80C14 -60 12 -44 10 -30L24 -30L24 -80Z", darken(color, 0.6), role="shadow", opacity=0.22),
    )
    patch = (
        polygon([(-13, -60), (-3, -61), (-2, -51), (-12, -50)], "#5f8f6a", role="detail"),
        *(
            line([start, end], "#f4ead2", 0.7)
            for start, end in (
                ((-14, -58), (-11.6, -58)),
                ((-13, -52.6), (-10.8, -52.8)),
                ((-3.6, -58), (-1, -58.2)),
                ((-8, -62), (-8, -59.6)),
            )
        ),
    )
    return (shirt, *clipped(checks, shirt), *patch)


def _trousers(accent: str) -> tuple[Shape, ...]:
    blue = "#4f6f9f"
    legs = outline(
        "M-18 -42L18 -42L20 -14L15 -17L10 -13L4 -17L2 -26L-2 -26L-4 -17L-10 -13L-15 -17L-20 -14Z",
        linear(lighten(blue, 0.1), darken(blue, 0.22)),
    )
    return (
        *_straw(-12, -17, 5, 9, down=True),
        *_straw(12, -17, 5, 9, down=True),
        legs,
        line([(0, -40), (0, -27)], darken(blue, 0.4), 0.8),
        polygon([(7, -32), (15, -33), (16, -25), (8, -24)], accent, role="detail"),
    )


def _head() -> tuple[Shape, ...]:
    return (
        circle(0, -87, 13, radial(lighten(SACK, 0.3), SACK, darken(SACK, 0.26), center=(0.38, 0.34))),
        *(circle(x, -89, 2.1, "#33241c", role="detail") for x in (-5, 5)),
        *(circle(x - 0.6, -89.7, 0.7, "#ffffff", role="light") for x in (-5, 5)),
        polygon([(-2, -86), (2, -86), (0, -82.6)], "#d9762f", role="detail"),
        curve([(-6.4, -81), (0, -78.6), (6.4, -81)], "#5c3c2a", 1),
        *(
            line([(x, y - 1.2), (x, y + 1.2)], "#5c3c2a", 0.7)
            for x, y in ((-4, -80), (-1.4, -79), (1.4, -79), (4, -80))
        ),
        *(ellipse(x, -84.6, 2.4, 1.6, "#e89a72", role="detail", opacity=0.7) for x in (-9, 9)),
    )


def _hat(accent: str) -> tuple[Shape, ...]:
    tone = "#d9ab52"
    return (
        *_straw(-10, -94, 5, 7, down=True),
        *_straw(10, -94, 5, 7, down=True),
        ellipse(0, -96, 24, 4.6, linear(lighten(tone, 0.2), darken(tone, 0.25))),
        outline(
            "M-13 -97C-12 -108 -8 -114 2 -115C10 -114 13 -106 13 -97C6 -94 -6 -94 -13 -97Z",
            linear(lighten(tone, 0.26), tone, darken(tone, 0.25), angle=20),
        ),
        outline(
            "M-13.4 -100C-6 -97 6 -97 13.4 -100L13.2 -96C6 -93.4 -6 -93.4 -13.2 -96Z",
            darken(accent, 0.05),
            role="detail",
        ),
    )


SUBJECT = Subject(
    names=("scarecrow", "straw man"),
    draw=draw,
    kind="thing",
    height=1.9,
    color="#c9483c",
    accent="#d97a3a",
    place="farm",
)
