"""A human brain from the side."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, blob, curve, ellipse, limb, linear
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    fold = darken(color, 0.28)
    body = blob(
        [
            (-46, -34),
            (-50, -54),
            (-38, -76),
            (-16, -90),
            (12, -92),
            (36, -80),
            (50, -58),
            (46, -36),
            (26, -26),
            (-6, -22),
            (-30, -22),
        ],
        linear(lighten(color, 0.22), color, darken(color, 0.14), angle=60),
    )
    folds = (
        [(-44, -48), (-32, -56), (-24, -48), (-14, -56), (-18, -68)],
        [(-34, -74), (-22, -78), (-12, -70), (-2, -78), (-6, -90)],
        [(6, -84), (16, -76), (28, -80), (34, -70), (26, -62)],
        [(-12, -40), (0, -48), (12, -42), (24, -50), (36, -44)],
        [(-2, -62), (10, -66), (18, -58), (30, -58)],
        [(-38, -34), (-26, -40), (-18, -32), (-4, -34), (8, -28)],
        [(40, -66), (46, -54), (38, -50)],
    )
    return Drawing(
        (
            limb([(4, -28), (8, -15), (5, -4)], 16, 9, darken(color, 0.2)),
            ellipse(26, -20, 19, 11, linear(darken(color, 0.05), darken(color, 0.25))),
            *(curve([(10, y), (26, y + 1), (43, y)], fold, 1.1) for y in (-23, -18.5, -14)),
            body,
            *(curve(points, fold, 2.2, role="detail") for points in folds),
            ellipse(-18, -80, 14, 4, "#ffffff", rotation=-22, role="light", opacity=0.4),
        ),
        anchors={"top": (0, -92), "hand": (0, -20)},
    )


SUBJECT = Subject(
    names=("brain", "human brain"),
    draw=draw,
    kind="thing",
    height=0.16,
    color="#f0a3a8",
    place="laboratory",
)
