"""A metal bucket with its handle up."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, linear, outline, rectangle
from ...scene import Options, Subject
from ._rings import ellipse_ring


def draw(options: Options) -> Drawing:
    color = options.color
    body = outline(
        "M-40 -66L40 -66L30 -5C29 -1 14 0 0 0C-14 0 -29 -1 -30 -5Z",
        linear(darken(color, 0.12), lighten(color, 0.4), color, darken(color, 0.35), angle=0),
    )
    return Drawing(
        (
            *_handle(),
            ellipse(0, -66, 40, 9, darken(color, 0.45)),
            ellipse(0, -63, 35.5, 6.5, linear("#4f9fcb", "#9adcf2"), role="detail"),
            ellipse(-10, -63, 12, 1.6, "#ffffff", role="light", opacity=0.6),
            body,
            *clipped(_marks(color, options.accent), body),
            outline(
                "M-41 -67C-41 -58 -20 -55 0 -55C20 -55 41 -58 41 -67L41.5 -64C41 -54 20 -51.5 0 -51.5"
                "C-20 -51.5 -41 -54 -41.5 -64Z",
                linear(lighten(color, 0.2), lighten(color, 0.6), lighten(color, 0.15), darken(color, 0.2), angle=0),
            ),
            *(circle(x, -60, 4.2, darken(color, 0.25)) for x in (-39, 39)),
            *(circle(x, -60, 1.9, lighten(color, 0.6), role="detail") for x in (-39, 39)),
        ),
        anchors={"hand": (0, -102), "top": (0, -66)},
    )


def _handle() -> tuple[Shape, ...]:
    return (
        ellipse_ring(0, -62, (40.5, 42), (38.3, 39.8), "#8b919c"),
        rectangle(-11, -107, 22, 6.5, linear("#b5804e", "#6d4528"), radius=3),
        rectangle(-9, -106, 15, 1.5, "#e3b98a", radius=0.7, role="light"),
    )


def _marks(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        outline("M-50 -40C-20 -31 20 -31 50 -40L50 -29C20 -20 -20 -20 -50 -29Z", accent, role="detail"),
        outline(
            "M-50 -43C-20 -34 20 -34 50 -43L50 -41.5C20 -32.5 -20 -32.5 -50 -41.5Z", darken(color, 0.3), role="detail"
        ),
        outline(
            "M-50 -27.5C-20 -18.5 20 -18.5 50 -27.5L50 -26C20 -17 -20 -17 -50 -26Z", darken(color, 0.3), role="detail"
        ),
        outline("M-50 -8C-20 -3 20 -3 50 -8L50 4L-50 4Z", darken(color, 0.3), role="shadow", opacity=0.6),
        outline("M-31 -56L-24 -54.5L-19 -5L-25 -6Z", "#ffffff", role="light", opacity=0.5),
        outline("M18 -60L42 -60L32 2L10 2Z", darken(color, 0.6), role="shadow", opacity=0.18),
    )


SUBJECT = Subject(
    names=("bucket", "pail", "water bucket"),
    draw=draw,
    kind="thing",
    height=0.35,
    color="#a9b4c2",
    accent="#d8584a",
    place="garden",
)
