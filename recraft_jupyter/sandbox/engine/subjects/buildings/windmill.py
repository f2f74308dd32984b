"""A windmill with four sails."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._walls import arch, bricks, bush, window

WOOD = "#8a5f3c"


def draw(options: Options) -> Drawing:
    sails = [part for step in range(4) for part in _sail(options.accent).placed(y=-77, rotate=20 + 90 * step).shapes]
    return Drawing(
        (
            *_tower(options),
            *_cap(options),
            *sails,
            circle(0, -77, 3.6, darken(WOOD, 0.3)),
            circle(0, -77, 1.6, "#d9a63a", role="detail"),
            *bush(-27, 0, 5.5),
            *bush(26, 0, 6.5, "#4f8f4a"),
        ),
        anchors={"top": (0, -92), "door": (0, -10)},
    )


def _tower(options: Options) -> tuple[Shape, ...]:
    color = options.color
    body = outline("M-24 0L-14 -70L14 -70L24 0Z", linear(lighten(color, 0.35), color, darken(color, 0.25), angle=0))
    return (
        body,
        *bricks(body, color, options.random, count=26, size=5),
        *clipped((rectangle(-30, -6, 60, 6, darken(color, 0.35), role="shadow", opacity=0.5),), body),
        *arch(0, 0, 12, 20, darken(WOOD, 0.15), frame=lighten(color, 0.6)),
        circle(3.6, -8.5, 0.9, "#f3c64b", role="detail"),
        rectangle(-0.3, -19, 0.6, 19, darken(WOOD, 0.45), role="detail"),
        *window(-4.5, -43, 9, 10),
        *window(-14.5, -22, 6.5, 8),
        *window(9, -22, 6.5, 8),
    )


def _cap(options: Options) -> tuple[Shape, ...]:
    tone = darken(options.accent, 0.1)
    return (
        outline(
            "M-17 -69C-16 -86 -8 -95 0 -95C8 -95 16 -86 17 -69Z",
            linear(lighten(tone, 0.25), tone, darken(tone, 0.3), angle=0),
        ),
        line([(-12.5, -80), (12.5, -80)], darken(tone, 0.3), 0.5),
        line([(-9, -87), (9, -87)], darken(tone, 0.3), 0.5),
        rectangle(-18.5, -70.5, 37, 3.5, lighten(options.color, 0.45), radius=1),
        rectangle(-15, -67, 30, 2, darken(options.color, 0.5), role="shadow", opacity=0.4),
    )


def _sail(accent: str) -> Drawing:
    cloth = lighten(accent, 0.72)
    rungs = [line([(1.4, -y), (11, -y)], WOOD, 0.7) for y in range(10, 47, 4)]
    return Drawing(
        (
            outline("M1.5 -8L11 -8L11 -46L1.5 -46Z", linear(cloth, darken(cloth, 0.1), angle=0)),
            *rungs,
            line([(11, -8), (11, -46)], WOOD, 0.9),
            line([(6.2, -8), (6.2, -46)], WOOD, 0.6),
            line([(0, 0), (0, -48)], darken(WOOD, 0.1), 2.2, role="form"),
        )
    )


SUBJECT = Subject(
    names=("windmill", "mill", "wind mill", "dutch windmill"),
    draw=draw,
    kind="building",
    height=16,
    color="#cfa27a",
    accent="#8c4a3a",
    place="meadow",
)
