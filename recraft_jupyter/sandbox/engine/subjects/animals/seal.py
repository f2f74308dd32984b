"""A seal that lies on the shore, its head up."""

from ...color import mix
from ...drawing import Drawing, Shape, circle, curve
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye, nose, snout_mouth, whiskers
from ._forms import both, crescent, fitted, inside, sheen, smooth, symmetric


def draw(options: Options) -> Drawing:
    skin = coat(options.color)
    body = smooth(
        "-58,-10 -40,-18 -18,-32 0,-52 12,-66 32,-66 42,-50 42,-28 34,-10 20,-2 -10,0 -40,-2 -54,-5", skin.base
    )
    belly = smooth("16,-56 32,-56 46,-40 36,-4 6,2 10,-20", skin.pale, role="detail")
    spots = [circle(x, y, radius, skin.shade, role="detail", opacity=0.8) for x, y, radius in
             ((-12, -28, 2.6), (-20, -22, 2), (-4, -38, 2.2), (-28, -18, 1.8), (-12, -18, 2))]  # fmt: skip
    near = smooth("6,-24 14,-22 16,-10 8,-1 -6,1 -14,-1 -4,-8 2,-16", skin.shade)
    far = smooth("36,-22 46,-12 54,-2 48,0 38,-4 32,-12", skin.deep)
    flukes = (smooth("-52,-8 -62,-18 -72,-22 -73,-15 -66,-8 -58,-4", skin.shade),
              smooth("-52,-7 -64,-8 -76,-4 -74,1 -62,1 -52,-2", skin.base))  # fmt: skip
    shapes = (
        *flukes, far, body, *inside(body, belly, *spots), crescent(body, skin.shade, x=1, y=5, opacity=0.7),
        *inside(body, sheen(2, -44, 10, 14, skin.light)), near, crescent(near, skin.deep, y=2.4, opacity=0.6),
        *Drawing(_head(skin, options)).placed(x=24, y=-72).shapes,
    )  # fmt: skip
    return fitted(shapes, head_top=(24, -92), mouth=(24, -61), top=(24, -93), seat=(-20, -26))


def _head(skin: Coat, options: Options) -> tuple[Shape, ...]:
    head = symmetric("0,-21 12,-19 21,-9 22,4 15,14 0,17", skin.base)
    cheek = smooth("0,2 5,0 11,4 11,10 5,14 0,12", mix(skin.pale, "#ffffff", 0.4), role="detail")
    dots = [circle(x, y, 0.6, skin.deep, role="detail") for x, y in ((5.4, 6), (7.6, 7.6), (5.6, 9.2))]
    return (
        head, crescent(head, skin.shade, x=3, y=3, opacity=0.8), sheen(-6, -13, 10, 6, skin.light),
        *both(*whiskers(9, 8, 15, "#ffffff")), *both(cheek, *dots), *nose(0, -1.6, 7, "#2c2529"),
        *snout_mouth(0, 3, 10, options, color="#3a3035", stroke=1.2),
        *both(curve([(7, -13), (10, -15), (13, -13.6)], skin.pale, 1.4, role="detail")),
        *button_eye(-10.4, -5.6, 4, options, cover=skin.base),
        *button_eye(10.4, -5.6, 4, options, cover=skin.base, inner=-1),
    )  # fmt: skip


SUBJECT = Subject(
    names=("seal", "sea lion", "walrus", "seal pup", "otter", "sea otter"),
    draw=draw,
    kind="animal",
    height=1.0,
    color="#7d8a99",
    place="beach",
    sideways=True,
)
