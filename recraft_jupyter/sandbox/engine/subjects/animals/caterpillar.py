"""A caterpillar that arches along."""

from ...drawing import Drawing, Shape, circle, curve, ellipse
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import mouth, white_eye
from ._forms import crescent, fitted, sheen, tube

RINGS = ((-52, -11, 11), (-38, -15, 12.5), (-24, -22, 13.5), (-9, -26, 14), (6, -22, 14), (20, -16, 13.5))


def draw(options: Options) -> Drawing:
    skin, other = coat(options.color), coat(options.accent)
    shapes: list[Shape] = []
    for index, (x, y, radius) in enumerate(RINGS):
        tone = skin if index % 2 == 0 else other
        ring = circle(x, y, radius, tone.base)
        feet = (
            ()
            if -30 < x < 10
            else (ellipse(x - 3, -1.6, 3.4, 2.6, skin.deep), ellipse(x + 4, -1.6, 3.4, 2.6, skin.deep))
        )
        bulk = (ring, crescent(ring, tone.shade, x=1, y=4), sheen(x - 3, y - radius * 0.55, 6, 4, tone.light))
        shapes.extend((*feet, *bulk))
    return fitted((*shapes, *_head(skin, options)), head_top=(40, -48), mouth=(42, -22), top=(38, -62))


def _head(skin: Coat, options: Options) -> tuple[Shape, ...]:
    head = circle(39, -29, 19, skin.base)
    feelers = [tube(line, (3, 2.6), skin.deep) for line in ("34,-45 28,-59", "44,-45 50,-59")]
    return (
        *feelers, circle(27.6, -60, 3.2, options.accent), circle(50.4, -60, 3.2, options.accent), head,
        crescent(head, skin.shade, x=3, y=4), sheen(34, -40, 10, 5, skin.light),
        ellipse(28, -24, 3.6, 2.4, "#f0807a", role="detail", opacity=0.6),
        ellipse(51, -24, 3.6, 2.4, "#f0807a", role="detail", opacity=0.6),
        *Drawing(mouth(0, 0, 11, options, color=skin.deep, stroke=1.6)).placed(x=40, y=-22).shapes,
        *white_eye(33, -33, 5, options, iris="#4a3a34", cover=skin.base),
        *white_eye(46.5, -33, 5, options, iris="#4a3a34", cover=skin.base, inner=-1),
        curve([(39, -27), (40.4, -26), (41.6, -27)], skin.deep, 1),
    )  # fmt: skip


SUBJECT = Subject(
    names=("caterpillar", "worm", "larva", "inchworm", "centipede"),
    draw=draw,
    kind="animal",
    height=0.03,
    color="#7dbb4a",
    accent="#f2c94c",
    place="garden",
    sideways=True,
)
