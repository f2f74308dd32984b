"""An open hand, raised."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, blob, curve, limb, linear, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    skin, cuff = options.color, options.accent
    deep = darken(skin, 0.22)
    fingers = (
        ((-16, -56), (-23, -78), (-26, -93)),
        ((-6, -60), (-8, -86), (-9, -103)),
        ((6, -60), (7, -85), (8, -100)),
        ((16, -56), (21, -75), (25, -88)),
    )
    return Drawing(
        (
            *(limb(points, 12, 10, linear(lighten(skin, 0.1), skin)) for points in fingers),
            limb([(-16, -30), (-32, -42), (-44, -58)], 15, 11, linear(lighten(skin, 0.1), skin)),
            blob(
                [(-22, -56), (-4, -64), (14, -62), (23, -52), (22, -32), (14, -16), (-12, -16), (-22, -32)],
                linear(lighten(skin, 0.08), skin, darken(skin, 0.06)),
            ),
            curve([(-14, -24), (-4, -34), (-4, -46), (-16, -52)], deep, 1.4),
            curve([(-2, -52), (8, -48), (20, -50)], deep, 1.3),
            curve([(-2, -42), (8, -40), (19, -36)], deep, 1.2),
            rectangle(-17, -22, 34, 22, linear(lighten(cuff, 0.2), cuff, darken(cuff, 0.2), angle=0), radius=4),
            rectangle(-18, -24, 36, 5, lighten(cuff, 0.55), radius=2.5),
        ),
        anchors={"top": (0, -104)},
    )


SUBJECT = Subject(
    names=("human hand", "palm of a hand", "open hand"),
    draw=draw,
    kind="thing",
    height=0.25,
    color="#eebb94",
    accent="#3c6ea8",
    place="studio",
)
