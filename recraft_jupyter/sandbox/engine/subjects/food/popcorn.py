"""A striped bucket of popcorn."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, circle, clipped, polygon
from ...scene import Options, Subject

PUFFS = (
    (-30, -64),
    (-18, -70),
    (-6, -66),
    (6, -71),
    (18, -66),
    (30, -64),
    (-24, -78),
    (-11, -82),
    (2, -84),
    (14, -80),
    (25, -76),
    (-4, -94),
    (9, -93),
    (-16, -90),
)


def puff(x: float, y: float, tone: float) -> tuple[Shape, ...]:
    color = lighten("#f9e7b2", tone)
    cloud = blob(
        [(x - 8, y), (x - 6, y - 6), (x, y - 8), (x + 6, y - 6), (x + 8.4, y), (x + 5, y + 6), (x - 4, y + 6)], color
    )
    return (
        cloud,
        circle(x + 1, y + 1, 2.6, "#eec365", role="detail"),
        circle(x - 3, y - 3, 2.0, "#ffffff", role="light", opacity=0.8),
    )


def draw(options: Options) -> Drawing:
    color = options.color
    pops = [shape for index, (x, y) in enumerate(reversed(PUFFS)) for shape in puff(x, y, 0.3 * (index % 3))]
    cup = polygon([(-38, -62), (38, -62), (27, 0), (-27, 0)], "#fbf7ee")
    stripes = [
        polygon([(x - 5.6, -64), (x + 5.6, -64), (x * 0.71 + 4, 2), (x * 0.71 - 4, 2)], color, role="detail")
        for x in (-32, -10.7, 10.7, 32)
    ]
    shade = polygon([(16, -64), (42, -64), (30, 4), (10, 4)], "#3a2030", role="shadow", opacity=0.16)
    rim = polygon([(-39, -64), (39, -64), (38, -59), (-38, -59)], darken(color, 0.14))
    return Drawing((*pops, cup, *clipped([*stripes, shade], cup), rim), anchors={"top": (0, -98)}).placed(scale=0.97)


SUBJECT = Subject(
    names=("popcorn", "bucket of popcorn"),
    draw=draw,
    kind="food",
    height=0.2,
    color="#d8372f",
    place="living room",
    stance="table",
)
