"""A seahorse with a curled tail."""

from ...color import mix
from ...drawing import Drawing, Shape, circle, curve, ellipse
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube


def draw(options: Options) -> Drawing:
    skin, fin = coat(options.color), coat(options.accent)
    body = tube(
        "8,-84 -2,-76 0,-62 8,-48 4,-34 -4,-22 -2,-10 8,-4 16,-10 13,-17 7,-14",
        (15, 17, 22, 26, 21, 13, 9, 7, 5.5, 4.5, 3), skin.base,
    )  # fmt: skip
    belly = tube("14,-78 8,-72 12,-58 19,-46 13,-34", (4, 7, 10, 11, 6), mix(skin.pale, skin.light, 0.3), role="detail")
    ribs = [curve([(x - 14, y - 1), (x, y + 2), (x + 18, y - 2)], skin.shade, 1.3, role="detail") for x, y in
            ((0, -68), (4, -61), (7, -54), (8, -47), (6, -40), (3, -33), (-1, -26), (-3, -19))]  # fmt: skip
    back = smooth("-6,-58 -20,-62 -26,-52 -20,-42 -6,-40", fin.base)
    rays = [curve([(-7, y), (-26, y - 2)], fin.shade, 1.4, role="detail") for y in (-56, -51, -46)]
    shapes = (
        back, *inside(back, *rays), body, *inside(body, belly, *ribs),
        crescent(body, skin.deep, x=-2.5, y=2, opacity=0.35),
        *inside(body, sheen(2, -56, 8, 14, skin.light)), *_head(skin, fin, options),
    )  # fmt: skip
    return fitted(shapes, head_top=(8, -100), mouth=(40, -84), top=(6, -106))


def _head(skin: Coat, fin: Coat, options: Options) -> tuple[Shape, ...]:
    crown = smooth("-4,-96 -6,-105 0,-102 4,-109 8,-103 14,-106 13,-97", fin.base, tension=0.7)
    head = smooth("-6,-88 -4,-98 6,-102 17,-98 24,-91 36,-88 40,-85 39,-81 24,-80 14,-77 2,-78", skin.base)
    snout = ellipse(39.4, -83.6, 2.6, 4, skin.shade)
    side = smooth("-2,-86 -12,-88 -14,-80 -6,-76 2,-79", fin.light)
    bend = {"happy": -84.0, "calm": -82.6}.get(options.mood, -80.0)
    return (
        crown, crescent(crown, fin.shade, x=2, y=2), head, crescent(head, skin.shade, y=3, opacity=0.8), snout, side,
        circle(16, -85, 2.4, mix("#f0607a", skin.base, 0.2), role="detail", opacity=0.6),
        curve([(27, -82.6), (23, -82), (20, bend)], skin.deep, 1.1),
        *button_eye(10.6, -92, 3.8, options, cover=skin.base),
    )  # fmt: skip


SUBJECT = Subject(
    names=("seahorse", "sea horse", "sea dragon"),
    draw=draw,
    kind="animal",
    height=0.2,
    color="#f2a93f",
    accent="#ef6f6c",
    place="underwater",
    stance="air",
    poses=("swimming",),
    sideways=True,
)
