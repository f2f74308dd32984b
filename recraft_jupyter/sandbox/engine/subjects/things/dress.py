"""A dress with a wide skirt and a belt."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, clipped, curve, linear, outline
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    skirt = outline(
        "M-15 -62C-24 -40 -40 -18 -50 -2C-30 4 30 4 50 -2C40 -18 24 -40 15 -62Z",
        linear(lighten(color, 0.12), color, darken(color, 0.18)),
    )
    folds = [curve([(x * 0.25, -60), (x * 0.6, -30), (x, 2)], darken(color, 0.28), 1.4) for x in (-32, -12, 12, 32)]
    body = outline(
        "M-16 -60C-14 -72 -20 -82 -19 -92L-13 -100L-9 -100C-8 -90 8 -90 9 -100L13 -100L19 -92C20 -82 14 -72 16 -60Z",
        linear(lighten(color, 0.2), darken(color, 0.06)),
    )
    shade = outline("M4 -104L24 -100L20 -56L8 -56Z", darken(color, 0.4), role="shadow", opacity=0.2)
    return Drawing(
        (
            skirt,
            *clipped((*folds, outline("M-60 -6C-30 1 30 1 60 -6L60 6L-60 6Z", accent, role="detail")), skirt),
            body,
            *clipped((shade,), body),
            outline("M-16 -64C-8 -61 8 -61 16 -64L16.4 -57C8 -54 -8 -54 -16.4 -57Z", accent),
            outline("M0 -60L-9 -66L-9 -54Z", darken(accent, 0.15)),
            outline("M0 -60L9 -66L9 -54Z", darken(accent, 0.15)),
        ),
        anchors={"top": (0, -100)},
    )


SUBJECT = Subject(
    names=("dress", "gown", "evening dress", "skirt"),
    draw=draw,
    kind="thing",
    height=1.3,
    color="#c8323f",
    accent="#f6d9a0",
    place="studio",
)
