"""A watering can with its rose."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, ellipse, line, linear, outline, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (*_handles(options.accent), *_spout(color, options.accent), *_body(color, options.accent)),
        anchors={"top": (-20, -66), "hand": (-18, -78), "grip": (-18, -78)},
    ).placed(x=-2)


def _handles(accent: str) -> tuple[Shape, ...]:
    return (
        curve([(-44, -54), (-58, -48), (-60, -28), (-48, -14)], darken(accent, 0.15), 4.6, role="form"),
        curve([(-45, -54.6), (-58, -48), (-60.4, -30)], lighten(accent, 0.45), 1.1, role="light"),
        curve([(-42, -58), (-36, -74), (-18, -80), (-2, -74), (4, -58)], accent, 4.8, role="form"),
        curve([(-40, -62), (-34, -74.4), (-18, -80.8), (-6, -76.6)], lighten(accent, 0.5), 1.2, role="light"),
    )


def _spout(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        outline("M2 -22L44 -64L50 -59L8 -6Z", linear(lighten(color, 0.3), color, darken(color, 0.34), angle=50)),
        line([(6, -22), (44, -60.4)], "#ffffff", 1.2, role="light", opacity=0.5),
        line([(2, -44), (28, -46)], darken(color, 0.3), 2.4, role="form"),
        outline("M40 -68L62 -74L65 -57L51 -54Z", linear(lighten(accent, 0.3), accent, darken(accent, 0.25), angle=60)),
        ellipse(63.4, -65.6, 3, 9, lighten(accent, 0.25), rotation=-10),
        *(
            ellipse(63.6 + dx, y, 0.7, 0.9, darken(accent, 0.5), role="detail")
            for dx, y in ((-0.8, -71), (0, -67.6), (0.4, -64), (1, -60.4), (1, -68.6), (-0.8, -65.6))
        ),
    )


def _body(color: str, accent: str) -> tuple[Shape, ...]:
    body = outline(
        "M-44 -58L6 -58L12 -3C12 -1 11 0 9 0L-47 0C-49 0 -50 -1 -50 -3Z",
        linear(lighten(color, 0.36), lighten(color, 0.08), color, darken(color, 0.3), angle=0),
    )
    marks = (
        outline("M-40 -54L-33 -54L-36 -6L-44 -6Z", "#ffffff", role="light", opacity=0.5),
        rectangle(-60, -17, 80, 5, accent, role="detail"),
        rectangle(-60, -48, 80, 3, darken(color, 0.2), role="detail"),
        rectangle(-60, -4, 80, 4, darken(color, 0.5), role="shadow", opacity=0.4),
    )
    return (
        ellipse(-19, -58, 25, 5, darken(color, 0.5)),
        body,
        *clipped(marks, body),
        curve([(-44, -58), (-36, -54.6), (-19, -53), (-2, -54.6), (6, -58)], lighten(color, 0.45), 1.6, role="detail"),
    )


SUBJECT = Subject(
    names=("watering can", "watering pot"),
    draw=draw,
    kind="thing",
    height=0.36,
    color="#49a58f",
    accent="#f0b848",
    place="garden",
    sideways=True,
)
