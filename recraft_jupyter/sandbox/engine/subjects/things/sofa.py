"""A three-seat sofa with pillows."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, curve, linear, outline, rectangle
from ...scene import Options, Subject
from ._upholstery import cushion, foot, pillow


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *(part for x, slant in ((-46, -1.5), (46, 1.5), (-16, 0), (16, 0)) for part in foot(x, 8, slant=slant)),
            rectangle(-52, -54, 104, 44, linear(color, darken(color, 0.3)), radius=6),
            *(part for x in (-46, -15.3, 15.4) for part in cushion(x, -55, 30.4, 28, darken(color, 0.02))),
            rectangle(-48, -20, 96, 13, linear(darken(color, 0.12), darken(color, 0.3)), radius=2),
            *(part for x in (-46, -15.3, 15.4) for part in cushion(x, -30, 30.4, 12, lighten(color, 0.08))),
            *pillow(-33, -38, 19, options.accent, lean=-0.18),
            *pillow(34, -38, 19, lighten(options.accent, 0.45), lean=0.2),
            *_arm(color),
            *Drawing(_arm(color)).placed(flip=True).shapes,
        ),
        anchors={"seat": (0, -30), "top": (0, -56)},
    )


def _arm(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-58 -36C-59 -41 -56 -44 -51 -44C-46 -44 -43.5 -41 -44 -36L-44 -10C-44 -8 -45 -7 -47 -7"
            "L-54 -7C-56 -7 -57 -8 -57 -10Z",
            linear(lighten(color, 0.2), color, darken(color, 0.18)),
        ),
        curve([(-47, -34), (-47, -22), (-47, -10)], darken(color, 0.26), 0.6),
        curve([(-56.5, -38), (-55, -41.6), (-51, -42.6)], "#ffffff", 1, role="light", opacity=0.5),
    )


SUBJECT = Subject(
    names=("sofa", "couch", "settee", "loveseat"),
    draw=draw,
    kind="thing",
    height=0.85,
    color="#5b76b0",
    accent="#f0a94a",
    place="living room",
)
