"""A round pig with a curly tail, its head turned to the viewer."""

from ...color import mix
from ...drawing import Drawing, Shape, curve, ellipse, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye, mouth
from ._forms import both, crescent, fitted, inside, sheen, smooth, symmetric
from ._legs import hoof, legs


def draw(options: Options) -> Drawing:
    skin = coat(options.color)
    body = smooth("-48,-42 -42,-60 -22,-70 4,-70 28,-64 40,-48 36,-28 20,-16 -8,-12 -34,-16 -46,-28", skin.base)
    four = legs("standing", front=(18, -27), hind=(-32, -28), front_widths=(15, 12, 9.5, 8),
                hind_widths=(20, 14, 10, 8), near=skin.base, far=skin.shade, foot=hoof,
                foot_color=skin.deep)  # fmt: skip
    tail = curve([(-46, -50), (-53, -54), (-57, -49), (-53, -45), (-50, -49), (-54, -56), (-61, -58)], skin.shade, 3)
    shapes = (
        *four.far, tail, body, crescent(body, skin.shade, x=1, y=6, opacity=0.85),
        *inside(body, sheen(-14, -56, 26, 12, skin.light)),
        *four.near, *Drawing(_head(skin, options)).placed(x=33, y=-48).shapes,
    )  # fmt: skip
    return fitted(shapes, seat=(-8, -70), head_top=(33, -68), mouth=(33, -38), top=(33, -68))


def _head(skin: Coat, options: Options) -> tuple[Shape, ...]:
    head = symmetric("0,-21 13,-19 21,-8 21,6 14,17 0,20", skin.base)
    ear = outline("M7 -19 Q15 -30 25 -29 Q27 -18 19 -9 Q13 -15 7 -19Z", skin.shade)
    inner = outline(
        "M12 -20 Q17 -25 22 -25.5 Q23 -19 18.5 -13.5 Q15 -17 12 -20Z", mix(skin.deep, skin.base, 0.5), role="detail"
    )
    snout = symmetric("0,-4 8,-3.5 11,2 8.5,8.5 0,10", mix(skin.base, skin.deep, 0.2))
    nostril = ellipse(4, 2.6, 1.9, 2.8, skin.deep, role="detail")
    eye = button_eye(9.5, -8, 2.8, options, cover=skin.base, inner=-1)
    other = button_eye(-9.5, -8, 2.8, options, cover=skin.base)
    return (
        *both(ear, inner), head, crescent(head, skin.shade, x=3, y=2),
        *both(ellipse(15, 3, 4, 2.8, "#f0808a", role="detail", opacity=0.5)),
        *mouth(0, 12, 13, options, color=skin.deep), snout, crescent(snout, skin.deep, y=2, opacity=0.5),
        *both(nostril), *other, *eye,
    )  # fmt: skip


SUBJECT = Subject(
    names=("pig", "piglet", "piggy", "hog", "sow", "swine", "boar"),
    draw=draw,
    kind="animal",
    height=0.8,
    color="#f4b3b0",
    place="farm",
    sideways=True,
)
