"""A ridge tent with its guy lines."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, line, linear, outline, polygon
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_lines(), *_side(options.color, options.accent), *_front(options.color, options.accent), *_pegs()),
        anchors={"top": (-14, -66), "door": (-14, -10)},
    )


def _lines() -> tuple[Shape, ...]:
    return (
        line([(-14, -66), (-56, -1)], "#8b7f6a", 0.7),
        line([(33, -58), (57, -2)], "#8b7f6a", 0.7),
        line([(-14, -70), (-14, -60)], "#8a5f3c", 1.8),
        line([(33, -62), (33, -54)], "#8a5f3c", 1.6),
    )


def _side(color: str, accent: str) -> tuple[Shape, ...]:
    side = outline(
        "M-14 -66C0 -62.5 18 -60 33 -58C38 -42 46 -20 54 -3L26 -1C12 -22 -2 -46 -14 -66Z",
        linear(color, darken(color, 0.28), angle=60),
    )
    marks = (
        outline("M22 -1L56 -3L52.5 -11L18 -12Z", accent, role="detail"),
        curve([(-2, -63), (14, -34), (36, -2)], darken(color, 0.4), 0.5),
        curve([(12, -61), (26, -34), (44, -4)], darken(color, 0.4), 0.5),
        outline(
            "M-14 -66C0 -62.5 18 -60 33 -58L34.5 -54C18 -56 0 -58 -11 -61Z",
            lighten(color, 0.4),
            role="light",
            opacity=0.55,
        ),
    )
    return side, *clipped(marks, side)


def _front(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        polygon([(-14, -66), (28, 0), (-52, 0)], darken(color, 0.7)),
        polygon([(-14, -30), (4, 0), (-30, 0)], "#2a2433", role="detail"),
        outline("M-30 0C-26 -5 -16 -7 -6 -6C0 -5 3 -3 4 0Z", darken(accent, 0.1), role="detail"),
        outline(
            "M-26 0C-22 -3.5 -16 -5 -9 -4.5C-12 -2.5 -16 -1.5 -18 0Z", lighten(accent, 0.3), role="light", opacity=0.7
        ),
        outline(
            "M-14 -66L-52 0L-32 0C-26 -14 -19 -32 -14 -50Z",
            linear(lighten(color, 0.28), lighten(color, 0.08), angle=60),
        ),
        outline("M-14 -66L28 0L10 0C0 -14 -9 -32 -14 -50Z", linear(color, darken(color, 0.12))),
        outline("M-14 -50C-16 -30 -24 -14 -32 0L-27 0C-19 -12 -14 -30 -14 -50Z", darken(color, 0.25), role="shadow"),
        outline("M-14 -50C-12 -30 -2 -14 10 0L6 0C-6 -14 -13 -32 -14 -50Z", darken(color, 0.35), role="shadow"),
        outline("M-24 -19C-21 -20 -20 -17.5 -21 -15.5L-25 -14.5C-26 -16 -26 -18 -24 -19Z", accent, role="detail"),
        outline("M-3.5 -19C-6 -20 -7.5 -17.5 -6.5 -15.5L-2 -14.5C-1 -16 -1.5 -18 -3.5 -19Z", accent, role="detail"),
        line([(-14, -66), (-52, -0.5)], lighten(color, 0.5), 0.9, role="light", opacity=0.8),
        outline("M-14 -68L-11.5 -62L-16.5 -62Z", darken(color, 0.3), role="detail"),
    )


def _pegs() -> tuple[Shape, ...]:
    return tuple(
        line([(x, -3.5), (x + lean, -0.3)], "#6b7280", 1.2, role="detail")
        for x, lean in ((-56.5, 2), (57.5, -2), (-50, 1), (27, -1))
    )


SUBJECT = Subject(
    names=("tent", "camping tent", "camp", "teepee"),
    draw=draw,
    kind="building",
    height=1.9,
    color="#e08a3c",
    accent="#3f7f79",
    place="forest",
)
