"""A pair of cherries on their stalks."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, circle, clipped, curve, ellipse, limb, radial
from ...scene import Options, Subject
from ._dish import gloss


def fruit(x: float, y: float, radius: float, color: str) -> tuple[Shape, ...]:
    body = circle(x, y, radius, radial(lighten(color, 0.2), color, darken(color, 0.28), center=(0.36, 0.3)))
    shade = circle(x - radius * 0.3, y - radius * 0.3, radius * 1.02, color, role="light", opacity=0.25)
    return (
        body,
        *clipped([shade], body),
        ellipse(x + 1, y - radius * 0.82, radius * 0.3, radius * 0.13, darken(color, 0.4), role="detail"),
        gloss(x - radius * 0.42, y - radius * 0.4, radius * 0.28, turn=38, opacity=0.65),
        curve(
            [(x - radius * 0.5, y + radius * 0.6), (x, y + radius * 0.78), (x + radius * 0.5, y + radius * 0.6)],
            lighten(color, 0.3),
            1.6,
            role="light",
            opacity=0.5,
        ),
    )


def draw(options: Options) -> Drawing:
    color = options.color
    stalk = "#6f8f3a"
    leaf = blob([(10, -96), (24, -106), (46, -102), (52, -86), (34, -84), (20, -88)], "#4f9f43")
    veins = [
        limb([(12, -96), (30, -95), (50, -87)], 1.8, 0.5, "#8ccf6a", role="light"),
        limb([(26, -96), (34, -102)], 1.0, 0.4, "#8ccf6a", role="light"),
        limb([(34, -93), (42, -99)], 1.0, 0.4, "#8ccf6a", role="light"),
    ]
    return Drawing(
        (
            limb([(10, -97), (-6, -76), (-20, -44)], 2.6, 2.6, stalk),
            limb([(10, -97), (20, -70), (24, -36)], 2.6, 2.6, stalk),
            *fruit(24, -22, 22, darken(color, 0.06)),
            *fruit(-21, -25, 25, color),
            leaf,
            *veins,
            ellipse(9, -97, 4, 3, "#8a6a3a"),
        ),
        anchors={"top": (10, -98)},
    )


SUBJECT = Subject(
    names=("cherry",), draw=draw, kind="food", height=0.06, color="#c61f36", place="kitchen", stance="table"
)
