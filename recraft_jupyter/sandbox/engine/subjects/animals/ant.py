"""An ant."""

from ...drawing import Drawing, Shape, circle, curve, ellipse
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube

LEGS = ("-8,-24 -20,-38 -30,-18 -34,0", "0,-24 -4,-36 -8,-16 -10,0", "8,-24 16,-38 22,-18 26,0")
FAR_LEGS = ("-6,-25 -14,-36 -20,-16 -22,-2", "2,-25 6,-36 6,-16 6,-2", "9,-25 22,-36 32,-18 37,-2")


def draw(options: Options) -> Drawing:
    skin = coat(options.color)
    abdomen = smooth("-16,-26 -22,-38 -38,-42 -54,-34 -58,-22 -48,-12 -32,-12 -20,-18", skin.base)
    bands = [curve([(x, -46), (x - 4, -26), (x + 1, -8)], skin.shade, 2.2, role="detail") for x in (-30, -40, -49)]
    chest = ellipse(0, -27, 13, 10.5, skin.base)
    shapes = (
        *(tube(line, (4.4, 4, 3.4, 2.4), skin.deep) for line in FAR_LEGS), abdomen, *inside(abdomen, *bands),
        crescent(abdomen, skin.deep, y=4, opacity=0.5), *inside(abdomen, sheen(-38, -36, 13, 6, skin.light)), chest,
        crescent(chest, skin.deep, y=3, opacity=0.5), *(tube(line, (5, 4.4, 3.6, 2.6), skin.shade) for line in LEGS),
        *_head(skin, options),
    )  # fmt: skip
    return fitted(shapes, head_top=(26, -52), mouth=(40, -28), top=(26, -68), seat=(-36, -40))


def _head(skin: Coat, options: Options) -> tuple[Shape, ...]:
    head = smooth("10,-38 16,-49 28,-52 40,-46 43,-35 37,-26 24,-24 13,-28", skin.base)
    feelers = [tube(line, (3, 2.6, 2), skin.deep) for line in ("30,-49 33,-62 43,-68", "24,-50 22,-64 30,-72")]
    bend = {"happy": -28.0, "calm": -30.0}.get(options.mood, -35.0)
    return (
        *feelers, circle(43.6, -68.4, 2.6, skin.deep), circle(30.6, -72.4, 2.6, skin.deep), head,
        crescent(head, skin.deep, y=4, x=1, opacity=0.5), sheen(22, -45, 9, 5, skin.light),
        curve([(30, -32), (35, bend), (40, -33)], skin.deep, 1.5), *button_eye(33, -39, 4.4, options, cover=skin.base),
        *button_eye(21.5, -39.6, 4.2, options, cover=skin.base),
    )  # fmt: skip


SUBJECT = Subject(
    names=("ant", "termite", "insect"),
    draw=draw,
    kind="animal",
    height=0.02,
    color="#a8482f",
    place="garden",
    sideways=True,
)
