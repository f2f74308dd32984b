"""An orange with a cut half beside it."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, limb, outline, radial, sector
from ...scene import Options, Subject
from ._dish import gloss


def half(x: float, y: float, radius: float, color: str) -> tuple[Shape, ...]:
    rind = circle(x, y, radius, darken(color, 0.08))
    pith = circle(x, y, radius * 0.9, "#fff1d6", role="detail")
    pulp = lighten(color, 0.14)
    wedges = [sector(x, y, radius * 0.8, turn + 4, turn + 41, pulp, role="detail") for turn in range(0, 360, 45)]
    middle = circle(x, y, radius * 0.1, "#fff1d6", role="detail")
    return (rind, pith, *wedges, middle, gloss(x - radius * 0.4, y - radius * 0.4, radius * 0.2, turn=40, opacity=0.5))


def draw(options: Options) -> Drawing:
    color = options.color
    body = circle(-10, -40, 40, radial(lighten(color, 0.22), color, darken(color, 0.16), center=(0.36, 0.3)))
    pores = [
        circle(-10 + x, -40 + y, 0.9, darken(color, 0.2), role="detail", opacity=0.6)
        for x, y in (
            (8, -20),
            (20, -8),
            (14, 6),
            (-6, 10),
            (-20, 16),
            (4, 22),
            (-12, 28),
            (24, 12),
            (-26, 0),
            (-2, -8),
            (10, 32),
        )
    ]
    shade = outline("M24 -74C34 -40 10 -6 -24 -2L34 4L44 -70Z", darken(color, 0.22), role="shadow", opacity=0.4)
    leaf = outline("M-9 -78C-2 -92 14 -96 26 -88C18 -78 4 -74 -9 -78Z", "#4f9f43")
    vein = outline("M-9 -78Q6 -86 26 -88Q8 -83 -9 -77Z", "#8ccf6a", role="light")
    return Drawing(
        (
            body,
            *clipped([shade], body),
            *pores,
            gloss(-28, -60, 9, turn=36),
            ellipse(-10, -78.4, 5, 2, darken(color, 0.3), role="detail"),
            limb([(-10, -78), (-10, -84)], 3.4, 2.6, "#6b4a2c"),
            leaf,
            vein,
            *half(30, -22, 22, color),
        ),
        anchors={"top": (-10, -80)},
    )


SUBJECT = Subject(
    names=("orange", "tangerine", "mandarin", "clementine", "citrus"),
    draw=draw,
    kind="food",
    height=0.09,
    color="#f5922b",
    place="kitchen",
    stance="table",
)
