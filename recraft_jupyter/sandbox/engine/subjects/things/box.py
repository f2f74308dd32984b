"""An open cardboard box."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, linear, outline, polygon, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            polygon([(-46, -58), (46, -58), (38, -72), (-38, -72)], darken(color, 0.5)),
            polygon([(-46, -58), (-38, -72), (-58, -80), (-66, -66)], linear(lighten(color, 0.2), color)),
            polygon([(46, -58), (38, -72), (58, -80), (66, -66)], linear(lighten(color, 0.12), darken(color, 0.1))),
            rectangle(-46, -58, 92, 58, linear(lighten(color, 0.08), darken(color, 0.12), angle=20)),
            rectangle(-7, -58, 14, 24, lighten(color, 0.4), role="detail"),
            polygon([(-46, -58), (46, -58), (54, -46), (-54, -46)], linear(lighten(color, 0.3), lighten(color, 0.1))),
            *_print(darken(color, 0.45)),
            polygon([(20, -46), (46, -46), (46, 0), (10, 0)], darken(color, 0.6), role="shadow", opacity=0.1),
        ),
        anchors={"surface": (0, -62), "top": (0, -62), "hand": (0, -26)},
    ).placed(scale=0.9)


def _print(ink: str) -> tuple[Shape, ...]:
    return (
        outline("M22 -32L28 -26L24 -26L24 -14L20 -14L20 -26L16 -26Z", ink, role="detail"),
        outline("M35 -32L41 -26L37 -26L37 -14L33 -14L33 -26L29 -26Z", ink, role="detail"),
        rectangle(15, -11, 27, 2, ink, role="detail"),
    )


SUBJECT = Subject(
    names=("box", "cardboard box", "carton", "package", "parcel", "crate"),
    draw=draw,
    kind="thing",
    height=0.45,
    color="#c79a63",
    place="studio",
)
