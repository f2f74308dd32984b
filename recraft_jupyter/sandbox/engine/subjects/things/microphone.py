"""A studio microphone on a stand."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, ellipse, line, linear, outline, rectangle
from ...path import parse_path
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    if options.pose == "held":
        return Drawing((*_head(options.color), *_handle(options.accent)), anchors={"hand": (0, -26), "top": (0, -98)})
    steel = linear("#8d949e", "#e4e8ec", "#7c838d", angle=0)
    return Drawing(
        (
            Shape(parse_path("M-27 -68C-27 -30 27 -30 27 -68"), stroke="#7c838d", stroke_width=4),
            rectangle(-2.5, -40, 5, 36, steel),
            ellipse(0, -4, 27, 5, linear("#5b626c", "#2f343c")),
            *Drawing(_head(options.color)).placed(y=-2).shapes,
            rectangle(-19, -66, 38, 6, options.accent, radius=2),
            outline("M-18 -60L18 -60L14 -46L-14 -46Z", linear("#5b626c", "#2f343c", angle=0)),
        ),
        anchors={"top": (0, -100), "hand": (0, -20)},
    )


def _head(color: str) -> tuple[Shape, ...]:
    head = outline("M-19 -64L-19 -80C-19 -92 -10 -99 0 -99C10 -99 19 -92 19 -80L19 -64Z",
                   linear(darken(color, 0.2), lighten(color, 0.45), color, darken(color, 0.35), angle=0))  # fmt: skip
    grid = [line([(-22, y), (22, y)], darken(color, 0.4), 0.9) for y in (-94, -88, -82, -76, -70)]
    bars = [line([(x, -100), (x, -62)], darken(color, 0.4), 0.9) for x in (-12, -6, 0, 6, 12)]
    return (
        head,
        *clipped((*grid, *bars), head),
        rectangle(-12, -90, 4, 20, "#ffffff", radius=2, role="light", opacity=0.5),
    )


def _handle(accent: str) -> tuple[Shape, ...]:
    return (
        rectangle(-20, -66, 40, 7, accent, radius=2.5),
        outline("M-14 -60L14 -60L9 0L-9 0Z", linear("#3b3f48", "#6a717c", "#23262d", angle=0)),
        rectangle(-2, -46, 4, 8, "#d8433b", radius=2, role="detail"),
    )


SUBJECT = Subject(
    names=("microphone", "mic", "podcast microphone", "podcast"),
    draw=draw,
    kind="tool",
    height=0.12,
    color="#9aa2ad",
    accent="#d9a93f",
    place="stage",
    stance="table",
    poses=("standing", "held"),
)
