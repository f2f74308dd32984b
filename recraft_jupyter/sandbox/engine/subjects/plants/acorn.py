"""An acorn in its cap."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, clipped, curve, ellipse, limb, linear, outline
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, cap_color = options.color, options.accent
    nut = outline("M-32 -62C-36 -34 -22 -12 -4 -4C-2 -2 -1 0 0 0C1 0 2 -2 4 -4C22 -12 36 -34 32 -62Z",
                  linear(lighten(color, 0.3), color, darken(color, 0.3), angle=0))  # fmt: skip
    cap = outline("M-40 -58C-42 -80 -22 -90 0 -90C22 -90 42 -80 40 -58C28 -52 -28 -52 -40 -58Z",
                  linear(lighten(cap_color, 0.15), darken(cap_color, 0.2)))  # fmt: skip
    scales = [
        curve([(x - 6, y), (x, y + 4), (x + 6, y)], darken(cap_color, 0.35), 1.4)
        for row, y in enumerate((-82, -74, -66, -59))
        for x in range(-36 + 6 * (row % 2), 40, 12)
    ]
    return Drawing(
        (
            limb([(0, -88), (3, -96), (8, -101)], 6, 4, darken(cap_color, 0.25)),
            nut,
            *clipped((ellipse(-14, -38, 4, 14, "#ffffff", role="light", opacity=0.45, rotation=8),), nut),
            cap,
            *clipped(scales, cap),
        ),
        anchors={"top": (0, -92), "hand": (0, -50)},
    )


SUBJECT = Subject(
    names=("acorn", "oak nut", "hazelnut", "nut", "pinecone"),
    draw=draw,
    kind="food",
    height=0.12,
    color="#c98a45",
    accent="#7d5634",
    place="forest",
)
