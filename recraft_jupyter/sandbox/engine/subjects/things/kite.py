"""A flying kite with a ribbon tail."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, line, polygon
from ...scene import Options, Subject

TOP, RIGHT, LOW, LEFT, MIDDLE = (12.0, -116.0), (44.0, -78.0), (-2.0, -38.0), (-24.0, -92.0), (10.0, -84.0)


def draw(options: Options) -> Drawing:
    kite = _flying(options)
    if options.pose != "held":
        return kite
    # On a long line, so that whoever holds it stands well below.
    high = kite.placed(x=34, y=-57, scale=0.5)
    line_end = high.anchors["hand"]
    string = curve([line_end, (line_end[0] - 14, line_end[1] + 32), (-34, 0)], "#8b8f98", 0.6)
    return Drawing((string, *high.shapes), {**high.anchors, "hand": (-34, 0)})


def _flying(options: Options) -> Drawing:
    return Drawing((*_tail(options), *_sail(options.color, options.accent)), anchors={"hand": (-34, 0), "top": TOP})


def _sail(color: str, accent: str) -> tuple[Shape, ...]:
    panels = (
        (TOP, RIGHT, color),
        (RIGHT, LOW, darken(color, 0.18)),
        (LOW, LEFT, accent),
        (LEFT, TOP, lighten(accent, 0.25)),
    )
    shapes: list[Shape] = [polygon([start, end, MIDDLE], tone) for start, end, tone in panels]
    sail = polygon([TOP, RIGHT, LOW, LEFT], None)
    gleam = (polygon([(-30, -80), (-18, -100), (34, -58), (24, -48)], "#ffffff", role="light", opacity=0.2),)
    return (
        *shapes,
        *clipped(gleam, sail),
        line([TOP, MIDDLE, LOW], "#7a4c2c", 1.3),
        line([LEFT, MIDDLE, RIGHT], "#7a4c2c", 1.3),
        line([TOP, RIGHT, LOW, LEFT, TOP], darken(color, 0.4), 0.9),
    )


def _tail(options: Options) -> tuple[Shape, ...]:
    path = [LOW, (-8, -30), (2, -22), (-10, -14), (-2, -6), (-16, 0)]
    tones = (options.color, options.accent, lighten(options.color, 0.4), options.accent)
    bows = [
        part
        for (x, y), tone in zip(((-7.5, -30), (1, -21.5), (-9.5, -13.5), (-3, -6)), tones, strict=True)
        for part in (
            polygon([(x, y), (x - 7, y - 4), (x - 6, y + 3.5)], tone),
            polygon([(x, y), (x + 7, y - 3), (x + 6, y + 4)], darken(tone, 0.18)),
        )
    ]
    return (curve([MIDDLE, (-4, -60), (-26, -24), (-34, 0)], "#8b8f98", 0.6), curve(path, "#7a4c2c", 0.9), *bows)


SUBJECT = Subject(
    names=("kite", "paper kite", "flying kite"),
    draw=draw,
    kind="thing",
    height=1.3,
    color="#e2463f",
    accent="#f5c23f",
    place="sky",
    stance="air",
    poses=("flying", "held"),
)
