"""A village church with a steeple."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, line, linear, polygon, rectangle
from ...scene import Options, Subject
from ._walls import arch, bricks, bush, roof, steps

STAINED = ("#e2a03c", "#c8463f", "#3f78b8", "#5a9b55")


def draw(options: Options) -> Drawing:
    church = Drawing(
        (
            *_nave(options),
            *_tower(options),
            *_stained_window(14, -11, 6, 17),
            *_stained_window(26, -11, 6, 17),
            *_stained_window(38, -11, 6, 17),
            *bush(12, 0, 5),
            *bush(34, 0, 6),
            *bush(46, 0, 4.5, "#4f8f4a"),
        ),
        anchors={"top": (-22, -120), "door": (-22, -10)},
    )
    return church.placed(x=-6)


def _nave(options: Options) -> tuple[Shape, ...]:
    color = options.color
    wall = rectangle(-10, -34, 56, 34, linear(color, darken(color, 0.12)))
    return (
        wall,
        *bricks(wall, color, options.random, count=16, size=5),
        rectangle(-10, -35, 56, 5, darken(color, 0.5), role="shadow", opacity=0.3),
        *(rectangle(x, -33, 3, 33, lighten(color, 0.2)) for x in (19, 31, 43)),
        *roof([(-10, -62), (42, -62), (51, -33), (-10, -33)], options.accent),
        rectangle(-10, -34, 62, 2.2, lighten(color, 0.4)),
    )


def _tower(options: Options) -> tuple[Shape, ...]:
    color, accent = options.color, options.accent
    pale = lighten(color, 0.2)
    body = rectangle(-37, -66, 30, 66, linear(pale, color, darken(color, 0.12), angle=0))
    return (
        rectangle(-7, -62, 4, 62, darken(color, 0.5), role="shadow", opacity=0.25),
        line([(-22, -104), (-22, -120)], "#d9a63a", 1.4),
        line([(-26, -115), (-18, -115)], "#d9a63a", 1.4),
        polygon(
            [(-39, -66), (-22, -108), (-5, -66)], linear(lighten(accent, 0.2), accent, darken(accent, 0.3), angle=0)
        ),
        *(
            line([(-22 - half, y), (-22 + half, y)], darken(accent, 0.32), 0.5)
            for y, half in ((-98, 3.8), (-90, 7), (-82, 10.3), (-74, 13.5))
        ),
        body,
        *bricks(body, color, options.random, count=18, size=5),
        rectangle(-39.5, -67.5, 35, 3.5, lighten(color, 0.45)),
        rectangle(-38, -38, 32, 2.4, lighten(color, 0.4)),
        *arch(-22, -46, 9, 14, "#3c3646", frame=lighten(color, 0.5)),
        *(line([(-26, y), (-18, y)], "#8b7f74", 0.8) for y in (-49, -51.5, -54, -56.5)),
        circle(-22, -30.5, 5, lighten(color, 0.55), role="detail"),
        circle(-22, -30.5, 4, "#fdfaf2", role="detail"),
        line([(-22, -30.5), (-22, -33.6)], "#2d2a35", 0.7),
        line([(-22, -30.5), (-19.8, -29.5)], "#2d2a35", 0.7),
        *arch(-22, -2.6, 12, 19, "#6f4528", frame=lighten(color, 0.5)),
        line([(-22, -3), (-22, -20)], "#3c2a1c", 0.5),
        circle(-20.6, -10, 0.8, "#f3c64b", role="detail"),
        circle(-23.4, -10, 0.8, "#f3c64b", role="detail"),
        *steps(-22, 16),
    )


def _stained_window(x: float, y: float, width: float, height: float) -> tuple[Shape, ...]:
    panes = [
        rectangle(
            x - width / 2 + column * width / 2 + 0.3,
            y - 3.6 - row * 3.6,
            width / 2 - 0.6,
            3,
            STAINED[(row + column * 2) % 4],
            role="detail",
        )
        for row in range(3)
        for column in range(2)
    ]
    return (
        *arch(x, y, width, height, "#34455f", frame="#fbf8f0"),
        *panes,
        circle(x, y - height + 4, 1.7, STAINED[0], role="detail"),
    )


SUBJECT = Subject(
    names=("church", "chapel", "cathedral", "steeple"),
    draw=draw,
    kind="building",
    height=22,
    color="#e8dcc6",
    accent="#6d5a74",
    place="meadow",
)
