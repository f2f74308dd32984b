"""A waving flag on a pole."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, linear, outline, rectangle
from ...scene import Options, Subject

CLOTH = (
    "M-28 -110C-10 -122 6 -102 22 -106C34 -109 42 -112 50 -108C48 -92 50 -76 50 -58C42 -62 34 -59 22 -56"
    "C6 -52 -10 -72 -28 -60Z"
)


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_pole(options.accent), *_cloth(options.color, options.accent)),
        anchors={"hand": (-30, -20), "top": (-30, -120)},
    )


def _pole(accent: str) -> tuple[Shape, ...]:
    wood = "#9a6a3f"
    return (
        rectangle(-32.5, -117, 5, 117, linear(lighten(wood, 0.3), wood, darken(wood, 0.4), angle=0), radius=1),
        circle(-30, -119, 4.5, linear(lighten(accent, 0.5), accent, darken(accent, 0.3), angle=45)),
        circle(-31.4, -120.5, 1.3, "#ffffff", role="light"),
        outline("M-44 0C-43 -4 -38 -6 -30 -6C-22 -6 -17 -4 -16 0Z", "#7d7a80"),
        outline("M-40 -3C-38 -5 -34 -5.5 -30 -5.5C-34 -4.5 -37 -3.5 -40 -3Z", "#ffffff", role="light", opacity=0.5),
    )


def _cloth(color: str, accent: str) -> tuple[Shape, ...]:
    cloth = outline(CLOTH, color)
    marks = (
        outline(
            "M-30 -92C-10 -104 6 -84 22 -88C34 -91 42 -94 54 -90L54 -76C42 -80 34 -77 22 -74C6 -70 -10 -90 -30 -78Z",
            accent,
            role="detail",
        ),
        outline(
            "M-14 -122C-4 -118 0 -110 8 -106L8 -50L-14 -60C-12 -80 -10 -100 -14 -122Z",
            darken(color, 0.55),
            role="shadow",
            opacity=0.2,
        ),
        outline(
            "M30 -112C36 -112 38 -112 52 -110L52 -54L34 -60C32 -76 34 -96 30 -112Z",
            darken(color, 0.55),
            role="shadow",
            opacity=0.24,
        ),
        outline(
            "M10 -108C16 -108 20 -108 24 -110C28 -92 26 -76 26 -54L12 -52C14 -70 14 -90 10 -108Z",
            "#ffffff",
            role="light",
            opacity=0.25,
        ),
        outline(
            "M-30 -116C-26 -116 -22 -118 -20 -118C-22 -98 -22 -80 -22 -60L-30 -56Z",
            "#ffffff",
            role="light",
            opacity=0.2,
        ),
    )
    return (cloth, *clipped(marks, cloth), *(rectangle(-33, y, 6, 2, "#d9d3c4", radius=0.9) for y in (-106, -66)))


SUBJECT = Subject(
    names=("flag", "banner", "pennant"),
    draw=draw,
    kind="thing",
    height=2.4,
    color="#c8333a",
    accent="#f6f1e2",
    place="meadow",
)
