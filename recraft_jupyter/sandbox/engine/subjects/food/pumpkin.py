"""A ribbed pumpkin."""

from ...color import darken, lighten
from ...drawing import Drawing, clipped, curve, ellipse, limb, linear, outline
from ...scene import Options, Subject
from ._dish import gloss

# (middle, half width) of the ribs, outer ones first.
RIBS = ((-36, 15), (36, 15), (-21, 17), (21, 17), (0, 17))


def draw(options: Options) -> Drawing:
    color = options.color
    ribs = [
        ellipse(
            x,
            -36 - (4 if x else 3),
            width,
            36 + (2 if abs(x) < 30 else -2),
            linear(lighten(color, 0.16 - abs(x) / 220), darken(color, 0.06 + max(0, x) / 260)),
        )
        for x, width in RIBS
    ]
    base = [
        shape
        for rib, (x, _) in zip(ribs, RIBS, strict=True)
        for shape in (
            rib,
            *clipped([ellipse(x + 13, -34, 9, 40, darken(color, 0.24), role="shadow", opacity=0.4)], rib),
        )
    ]
    stem = outline("M-7 -74C-6 -82 -8 -88 -13 -93L-3 -97C2 -92 4 -84 8 -75Q0 -71 -7 -74Z", "#6f8f3a")
    shade = outline("M-1 -96C2 -90 3 -82 8 -75L2 -73C1 -82 -1 -90 -5 -95Z", "#4d6b28", role="shadow")
    vine = curve(
        [(8, -80), (18, -88), (28, -84), (26, -76), (20, -80), (24, -90), (36, -92)], "#5d8a35", 2.0, role="form"
    )
    leaf = outline("M-8 -78C-16 -90 -30 -92 -42 -86C-38 -82 -40 -78 -44 -74C-34 -70 -18 -70 -8 -78Z", "#4f9f43")
    return Drawing(
        (
            *base,
            gloss(-22, -58, 9, turn=18, opacity=0.35),
            vine,
            stem,
            shade,
            leaf,
            limb([(-9, -78), (-24, -80), (-38, -79)], 1.6, 0.6, "#8ccf6a", role="light"),
        ),
        anchors={"top": (0, -74)},
    )


SUBJECT = Subject(
    names=("pumpkin", "gourd", "squash"),
    draw=draw,
    kind="food",
    height=0.3,
    color="#ee8228",
    place="farm",
    stance="table",
)
