"""A deep armchair with a pillow."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, curve, linear, outline
from ...scene import Options, Subject
from ._upholstery import cushion, foot, pillow


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *foot(-34, 9, slant=-2),
            *foot(34, 9, slant=2),
            *_back(color),
            outline("M-40 -34L40 -34L40 -8L-40 -8Z", linear(darken(color, 0.15), darken(color, 0.3))),
            *cushion(-28, -42, 56, 17, lighten(color, 0.06)),
            *pillow(4, -56, 27, options.accent, lean=0.2),
            *_arm(color),
            *(shape for shape in Drawing(_arm(color)).placed(flip=True).shapes),
        ),
        anchors={"seat": (0, -42), "top": (0, -98)},
    )


def _back(color: str) -> tuple[Shape, ...]:
    buttons = [
        part
        for x, y in ((-16, -80), (0, -80), (16, -80), (-8, -66), (8, -66))
        for part in (
            curve([(x - 4.5, y - 3), (x, y), (x + 4.5, y - 3)], darken(color, 0.25), 0.7),
            circle(x, y, 1.5, darken(color, 0.32), role="detail"),
        )
    ]
    return (
        outline(
            "M-36 -34L-38 -84C-38 -94 -28 -99 0 -99C28 -99 38 -94 38 -84L36 -34Z",
            linear(lighten(color, 0.1), color, darken(color, 0.28)),
        ),
        outline(
            "M-30 -36L-32 -82C-32 -90 -24 -94 0 -94C24 -94 32 -90 32 -82L30 -36Z",
            linear(lighten(color, 0.2), color, darken(color, 0.12)),
            role="detail",
        ),
        *buttons,
        curve([(-32, -90), (-20, -96), (0, -97.2), (20, -96), (32, -90)], "#ffffff", 1.2, role="light", opacity=0.45),
    )


def _arm(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-48 -48C-50 -56 -44 -61 -37 -60C-30 -59 -27 -54 -28 -48L-28 -10C-28 -8 -29 -7 -31 -7"
            "L-44 -7C-46 -7 -47 -8 -47 -10Z",
            linear(lighten(color, 0.2), color, darken(color, 0.2)),
        ),
        outline(
            "M-44 -49C-45 -54 -42 -57 -37.5 -57C-33 -57 -31 -54 -31.5 -49C-32 -46 -34 -45 -38 -45"
            "C-42 -45 -43.5 -46 -44 -49Z",
            lighten(color, 0.14),
            role="detail",
        ),
        curve([(-40, -49), (-40, -52.5), (-36.5, -53.5), (-35, -51), (-37, -49.5)], darken(color, 0.3), 0.7),
        curve([(-43, -42), (-43, -24), (-42.5, -11)], darken(color, 0.28), 0.6),
        curve([(-46, -52), (-44.5, -57), (-39, -59)], "#ffffff", 1.1, role="light", opacity=0.5),
    )


SUBJECT = Subject(
    names=("armchair", "easy chair", "lounge chair", "recliner"),
    draw=draw,
    kind="thing",
    height=1.0,
    color="#2f7f86",
    accent="#f0b44a",
    place="living room",
)
