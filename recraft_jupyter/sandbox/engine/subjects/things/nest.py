"""A nest of twigs with three eggs."""

from __future__ import annotations

from random import Random

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, clipped, curve, ellipse, linear, radial
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    eggs = () if options.pose == "empty" else _eggs(options.accent)
    return Drawing(
        (*_hollow(color), *eggs, *_bowl(color, options.random)),
        anchors={"top": (0, -46), "surface": (0, -42), "hand": (0, -16)},
    )


def _hollow(color: str) -> tuple[Shape, ...]:
    return (
        ellipse(0, -40, 50, 11, linear(darken(color, 0.6), darken(color, 0.4))),
        *(curve([(-48 + x, -42), (-30 + x, -49), (-8 + x, -48)], darken(color, 0.2), 1.8) for x in (0, 12, 24, 36, 48)),
    )


def _eggs(accent: str) -> tuple[Shape, ...]:
    shapes: list[Shape] = []
    for x, y, turn in ((-20, -45, -16), (20, -45, 14), (0, -49, 0)):
        egg = ellipse(
            x,
            y,
            12.6,
            16.6,
            radial(lighten(accent, 0.6), accent, darken(accent, 0.24), center=(0.36, 0.28)),
            rotation=turn,
        )
        spots = [
            ellipse(x + dx, y + dy, 1.1, 0.9, darken(accent, 0.45), role="detail")
            for dx, dy in ((-4, -4), (3, -9), (6, -1), (-1, 2), (-7, 2))
        ]
        shapes += [egg, *clipped((*spots, ellipse(x - 4, y - 7, 2.6, 4, "#ffffff", role="light", opacity=0.7)), egg)]
    return tuple(shapes)


def _bowl(color: str, random: Random) -> tuple[Shape, ...]:
    bowl = blob(
        [(-56, -38), (-40, -35), (0, -31), (40, -35), (56, -38), (50, -16), (30, -2), (0, 1), (-30, -2), (-50, -16)],
        linear(color, darken(color, 0.34)),
    )
    twigs = []
    for _ in range(46):
        x, y = random.uniform(-52, 52), random.uniform(-34, -1)
        wide = random.uniform(12, 22)
        tone = random.choice((lighten(color, 0.3), lighten(color, 0.12), darken(color, 0.3), darken(color, 0.48)))
        twigs.append(
            curve(
                [(x - wide, y + random.uniform(-5, 5)), (x, y + 2), (x + wide, y + random.uniform(-5, 5))],
                tone,
                1.7,
                role="detail",
            )
        )
    stray = [
        curve(points, tone, 2, role="form")
        for points, tone in (
            ([(-62, -44), (-44, -36), (-22, -34)], lighten(color, 0.1)),
            ([(60, -46), (42, -37), (18, -33)], darken(color, 0.16)),
            ([(-52, -12), (-58, -6), (-61, -2)], darken(color, 0.3)),
            ([(-40, -38), (0, -31), (46, -38)], lighten(color, 0.25)),
            ([(-50, -35), (-10, -30), (30, -33)], darken(color, 0.3)),
        )
    ]
    return (bowl, *clipped(twigs, bowl), *stray)


SUBJECT = Subject(
    names=("nest", "bird's nest", "bird nest"),
    draw=draw,
    kind="thing",
    height=0.2,
    color="#a4774a",
    accent="#a9d3e3",
    place="forest",
    stance="table",
    poses=("standing", "empty"),
)
