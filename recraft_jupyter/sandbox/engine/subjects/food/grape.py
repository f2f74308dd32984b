"""A bunch of grapes."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, ellipse, limb, outline
from ...scene import Options, Subject

ROWS = ((-62, 5), (-50, 6), (-38, 5), (-26, 4), (-15, 3), (-8, 1))


def berry(x: float, y: float, color: str) -> tuple[Shape, ...]:
    return (
        circle(x, y, 9.2, darken(color, 0.26)),
        circle(x - 0.7, y - 0.8, 8.2, color, role="detail"),
        ellipse(x - 3, y - 3.4, 2.4, 1.7, "#ffffff", rotation=-36, role="light", opacity=0.6),
    )


def draw(options: Options) -> Drawing:
    color = options.color
    bunch = [
        shape
        for row, (y, count) in enumerate(ROWS)
        for index in range(count)
        for shape in berry((index - (count - 1) / 2) * 14.4, y, lighten(color, 0.1 * ((row + index * 2) % 3)))
    ]
    leaf = outline(
        "M0 -74C-8 -82 -10 -94 -24 -92C-22 -98 -32 -102 -38 -96C-46 -98 -50 -90 -46 -84"
        "C-52 -78 -46 -70 -38 -72C-32 -64 -18 -66 0 -74Z",
        "#5aa845",
    )
    veins = [
        limb([(-2, -75), (-20, -80), (-42, -88)], 1.8, 0.5, "#a5d977", role="light"),
        limb([(-18, -80), (-26, -92)], 1.2, 0.4, "#a5d977", role="light"),
        limb([(-22, -81), (-38, -75)], 1.2, 0.4, "#a5d977", role="light"),
    ]
    stalk = limb([(0, -66), (2, -82), (10, -96)], 4.4, 4.4, "#7a5a34")
    return Drawing((stalk, *bunch, leaf, *veins), anchors={"top": (0, -80)})


SUBJECT = Subject(
    names=("grape", "bunch of grapes", "blueberry"),
    draw=draw,
    kind="food",
    height=0.2,
    color="#7a4fa8",
    place="kitchen",
    stance="table",
)
