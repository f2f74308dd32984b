"""An empty bowl with a painted band."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, ellipse, linear, outline
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    body = outline(
        "M-50 -42C-50 -16 -30 -6 -18 -5L-16 0L16 0L18 -5C30 -6 50 -16 50 -42Z",
        linear(darken(color, 0.12), lighten(color, 0.35), color, darken(color, 0.3), angle=0),
    )
    marks = (
        outline("M-52 -33C-30 -24 30 -24 52 -33L52 -26C30 -17 -30 -17 -52 -26Z", accent, role="detail"),
        outline("M-52 -23C-30 -14 30 -14 52 -23L52 -21C30 -12 -30 -12 -52 -21Z", accent, role="detail"),
        outline(
            "M-39 -36C-38 -24 -32 -15 -24 -11L-20 -13C-27 -18 -32 -26 -33 -36Z", "#ffffff", role="light", opacity=0.5
        ),
        outline("M20 -46L56 -46L56 2L8 2C24 -8 26 -26 20 -46Z", darken(color, 0.6), role="shadow", opacity=0.16),
    )
    return Drawing(
        (
            ellipse(0, -42, 50, 9, lighten(color, 0.4)),
            ellipse(0, -41.4, 46, 7, darken(color, 0.28), role="detail"),
            body,
            *clipped(marks, body),
            *_rim(color),
        ),
        anchors={"surface": (0, -42), "top": (0, -42), "hand": (0, -20)},
    )


def _rim(color: str) -> tuple[Shape, ...]:
    rim = "M-50 -42C-50 -30 50 -30 50 -42L49 -39C44 -27.5 -44 -27.5 -49 -39Z"
    return (outline(rim, lighten(color, 0.5), role="detail"),)


SUBJECT = Subject(
    names=("bowl", "empty bowl", "fruit bowl", "salad bowl", "dish"),
    draw=draw,
    kind="thing",
    height=0.14,
    color="#e9e4d8",
    accent="#3c74b4",
    place="kitchen",
    stance="table",
)
