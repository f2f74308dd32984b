"""A drawn wooden bow with an arrow."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, limb, line, linear, polygon, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    stave = [(-14, 0), (8, -16), (20, -36), (22, -52), (20, -68), (8, -88), (-14, -104)]
    return Drawing(
        (
            line([(-14, -1), (-34, -52), (-14, -103)], "#efe7d4", 1.2),
            limb(stave, 4, 4, linear(lighten(color, 0.2), darken(color, 0.2))),
            rectangle(17.6, -61, 8, 18, darken(color, 0.45), radius=3),
            line([(-38, -52), (44, -52)], "#d9b683", 2.2),
            polygon([(42, -56.4), (56, -52), (42, -47.6)], "#8f98a5"),
            polygon([(-42, -52), (-48, -57.5), (-34, -57), (-28, -52)], options.accent, role="detail"),
            polygon([(-42, -52), (-48, -46.5), (-34, -47), (-28, -52)], darken(options.accent, 0.2), role="detail"),
        ),
        anchors={"hand": (21, -52), "top": (0, -104)},
    )


SUBJECT = Subject(
    names=("bow and arrow", "longbow", "archery bow", "crossbow", "arrow"),
    draw=draw,
    kind="tool",
    height=1.2,
    color="#8a5a34",
    accent="#d8342c",
    place="forest",
)
