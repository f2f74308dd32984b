"""A snare drum with two sticks."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, limb, line, linear, outline, polygon, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_shell(options.color, options.accent), *_hoops(options.accent), *_sticks()),
        anchors={"top": (0, -66), "hand": (20, -70)},
    )


def _shell(color: str, accent: str) -> tuple[Shape, ...]:
    shell = outline(
        "M-48 -58L-48 -12C-48 -4 -24 0 0 0C24 0 48 -4 48 -12L48 -58Z",
        linear(darken(color, 0.15), lighten(color, 0.25), color, darken(color, 0.35), angle=0),
    )
    xs = (-48, -34, -12, 12, 34, 48)
    ropes = []
    for index in range(5):
        ropes.append(
            line(
                [
                    (xs[index], -48 + (1 - abs(xs[index]) / 48) * 6),
                    ((xs[index] + xs[index + 1]) / 2, -8 + (1 - abs(xs[index] + xs[index + 1]) / 96) * 6),
                ],
                "#f6efdf",
                1.6,
            )
        )
        ropes.append(
            line(
                [
                    ((xs[index] + xs[index + 1]) / 2, -8 + (1 - abs(xs[index] + xs[index + 1]) / 96) * 6),
                    (xs[index + 1], -48 + (1 - abs(xs[index + 1]) / 48) * 6),
                ],
                "#f6efdf",
                1.6,
            )
        )
    tabs = [
        polygon([(x - 2.5, -30), (x + 2.5, -30), (x + 1.6, -22), (x - 1.6, -22)], "#7a4c2c", role="detail")
        for x in (-41, -23, 0, 23, 41)
    ]
    return (
        shell,
        *clipped((*ropes, *tabs, rectangle(-50, -58, 100, 14, darken(color, 0.6), role="shadow", opacity=0.25)), shell),
    )


def _hoops(accent: str) -> tuple[Shape, ...]:
    gold = linear(darken(accent, 0.15), lighten(accent, 0.4), accent, darken(accent, 0.35), angle=0)
    skin = "#f7f0de"
    return (
        outline("M-50 -18C-50 -10 -24 -6 0 -6C24 -6 50 -10 50 -18L50 -10C50 -3 24 0 0 0C-24 0 -50 -3 -50 -10Z", gold),
        ellipse(0, -58, 50, 11, gold),
        outline(
            "M-50 -58C-50 -50 -24 -46 0 -46C24 -46 50 -50 50 -58L50 -51C50 -43 24 -39 0 -39C-24 -39 -50 -43 -50 -51Z",
            gold,
        ),
        ellipse(0, -58.5, 46, 9.3, linear(darken(skin, 0.12), skin)),
        ellipse(2, -58, 20, 3.8, "#ffffff", role="light", opacity=0.7),
        *(
            circle(x, y, 1.7, lighten(accent, 0.5), role="detail")
            for x, y in (
                (-44, -48),
                (-24, -43.8),
                (0, -42.5),
                (24, -43.8),
                (44, -48),
                (-44, -8),
                (-24, -4.3),
                (0, -3.2),
                (24, -4.3),
                (44, -8),
            )
        ),
    )


def _sticks() -> tuple[Shape, ...]:
    wood = "#c98d4f"
    return (
        limb([(52, -90), (-10, -60)], 3.6, 2.2, darken(wood, 0.12)),
        ellipse(-12, -59, 3.4, 2.2, darken(wood, 0.05), rotation=-25),
        limb([(-50, -86), (14, -60)], 3.6, 2.2, wood),
        limb([(-49, -87), (10, -62.6)], 1.1, 0.7, lighten(wood, 0.5), role="light", opacity=0.8),
        ellipse(16, -59.5, 3.4, 2.2, wood, rotation=22),
    )


SUBJECT = Subject(
    names=("drum", "snare drum", "toy drum"),
    draw=draw,
    kind="instrument",
    height=0.4,
    color="#c8372f",
    accent="#e0ab3c",
    place="stage",
)
