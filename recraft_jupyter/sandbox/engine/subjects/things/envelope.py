"""A sealed envelope with wax."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, line, linear, outline, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_paper(options.color), *_flap(options.color), *_seal(options.accent)),
        anchors={"top": (0, -70), "hand": (0, -30)},
    )


def _paper(color: str) -> tuple[Shape, ...]:
    body = rectangle(-52, -70, 104, 70, linear(lighten(color, 0.2), color, darken(color, 0.12)), radius=3)
    folds = (
        outline("M-54 -70L0 -24L-54 2Z", darken(color, 0.05), role="detail"),
        outline("M54 -70L0 -24L54 2Z", darken(color, 0.12), role="detail"),
        outline("M-54 2L-6 -34C-2 -37 2 -37 6 -34L54 2Z", lighten(color, 0.18), role="detail"),
        outline(
            "M-54 2L-6 -34C-2 -37 2 -37 6 -34L54 2L50 2L5 -31C2 -33 -2 -33 -5 -31L-50 2Z",
            darken(color, 0.25),
            role="shadow",
            opacity=0.3,
        ),
    )
    return (body, *clipped(folds, body))


def _flap(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-51 -67L-5 -25C-2 -22 2 -22 5 -25L51 -67L52 -62L6 -19C2 -16 -2 -16 -6 -19L-52 -62Z",
            darken(color, 0.5),
            role="shadow",
            opacity=0.25,
        ),
        outline(
            "M-52 -67C-52 -69 -51 -70 -49 -70L49 -70C51 -70 52 -69 52 -67L6 -25C2 -22 -2 -22 -6 -25Z",
            linear(lighten(color, 0.4), lighten(color, 0.05)),
        ),
        line([(-49, -68.5), (49, -68.5)], "#ffffff", 1, role="light", opacity=0.7),
        curve([(-46, -64), (-20, -41), (-5, -28)], lighten(color, 0.7), 0.7, role="light", opacity=0.7),
    )


def _seal(accent: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-12 -26C-13 -33 -8 -38 -2 -38C2 -40 8 -38 10 -34C14 -31 13 -25 11 -21"
            "C9 -16 3 -14 -1 -15C-6 -14 -11 -18 -12 -26Z",
            linear(lighten(accent, 0.2), accent, darken(accent, 0.25), angle=45),
        ),
        circle(0, -26.5, 8.2, darken(accent, 0.18), role="detail"),
        circle(0.5, -26, 7.6, accent, role="detail"),
        outline(
            "M0 -21.5C-5 -25 -5 -30 -2 -30C-0.7 -30 0 -29 0 -28.2C0 -29 0.7 -30 2 -30C5 -30 5 -25 0 -21.5Z",
            lighten(accent, 0.45),
            role="detail",
        ),
        curve([(-9.5, -28), (-7.5, -33), (-3, -35.5)], "#ffffff", 1.1, role="light", opacity=0.6),
    )


SUBJECT = Subject(
    names=("envelope", "letter", "mail", "love letter"),
    draw=draw,
    kind="thing",
    height=0.12,
    color="#efdcb8",
    accent="#c23a3a",
    place="office",
    stance="table",
)
