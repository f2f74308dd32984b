"""A fedora with a band and a feather."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, ellipse, line, linear, outline
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_brim(options.color), *_crown(options.color, options.accent), *_feather()), anchors={"top": (0, -60)}
    )


def _brim(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-58 -16C-58 -6 -32 0 0 0C32 0 58 -6 58 -16C58 -21 52 -23 46 -22C30 -19 -30 -19 -46 -22"
            "C-52 -23 -58 -21 -58 -16Z",
            linear(lighten(color, 0.12), darken(color, 0.25)),
        ),
        outline(
            "M-57 -17C-55 -21 -50 -22.5 -46 -22C-30 -19 30 -19 46 -22C50 -22.5 55 -21 57 -17"
            "C48 -9 24 -5.5 0 -5.5C-24 -5.5 -48 -9 -57 -17Z",
            lighten(color, 0.18),
            role="detail",
        ),
        ellipse(4, -13, 40, 6, darken(color, 0.5), role="shadow", opacity=0.35),
        curve([(-54, -12), (-36, -5.5), (-10, -2.8)], "#ffffff", 1, role="light", opacity=0.45),
    )


def _crown(color: str, accent: str) -> tuple[Shape, ...]:
    crown = outline(
        "M-35 -16C-35 -34 -32 -50 -25 -58C-20 -63 -10 -62 -2 -58C6 -62 18 -64 25 -58"
        "C32 -50 35 -34 35 -16C24 -9.5 -24 -9.5 -35 -16Z",
        linear(lighten(color, 0.2), color, darken(color, 0.3), angle=0),
    )
    marks = (
        outline(
            "M-40 -30C-24 -23 24 -23 40 -30L40 -14C24 -7 -24 -7 -40 -14Z",
            linear(lighten(accent, 0.15), accent, darken(accent, 0.35), angle=0),
            role="detail",
        ),
        outline(
            "M-40 -31C-24 -24 24 -24 40 -31L40 -29.5C24 -22.5 -24 -22.5 -40 -29.5Z",
            darken(color, 0.4),
            role="shadow",
            opacity=0.7,
        ),
        outline(
            "M-14 -60C-8 -56 -4 -50 -2 -40C2 -50 8 -57 14 -61L-2 -56Z", darken(color, 0.3), role="shadow", opacity=0.8
        ),
        outline(
            "M-29 -34C-29 -46 -26 -54 -21 -57C-18 -58 -17 -56 -19 -53C-22 -47 -23 -40 -23 -32Z",
            "#ffffff",
            role="light",
            opacity=0.3,
        ),
    )
    return (crown, *clipped(marks, crown))


def _feather() -> tuple[Shape, ...]:
    red = "#d9573f"
    return (
        outline(
            "M22 -18C24 -34 32 -50 44 -58C47 -50 44 -34 30 -18C28 -16 24 -15 22 -18Z",
            linear(lighten(red, 0.25), red, darken(red, 0.25), angle=60),
        ),
        curve([(24, -16), (31, -34), (42, -54)], lighten(red, 0.6), 0.8),
        *(
            line([(x, y), (x + 5, y - 1)], darken(red, 0.3), 0.5)
            for x, y in ((28.5, -28), (31, -34), (34, -40), (37, -46))
        ),
        outline("M18 -24L30 -24L29 -14L18 -13Z", "#2b2833", role="detail"),
    )


SUBJECT = Subject(
    names=("hat", "fedora", "trilby"),
    draw=draw,
    kind="thing",
    height=0.14,
    color="#9a6a42",
    accent="#3b3441",
    place="studio",
    stance="table",
)
