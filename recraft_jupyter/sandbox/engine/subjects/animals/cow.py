"""A spotted dairy cow from the side, its head turned to the viewer."""

from ...color import luminance, mix
from ...drawing import Drawing, Shape, circle, curve, ellipse, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye, mouth
from ._forms import crescent, fitted, inside, smooth, tube
from ._legs import hoof, legs

PINK = "#f0aaa2"


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    spot = "#33292b" if luminance(options.color) > 0.5 else "#f6efe6"
    body = smooth("-46,-64 -30,-69 -6,-67 16,-69 34,-66 42,-54 38,-38 24,-30 -4,-26 -28,-29 -44,-38 -49,-52", fur.base)
    spots = (
        smooth("-36,-72 -14,-70 -12,-56 -22,-48 -34,-52 -40,-62", spot, role="detail"),
        smooth("2,-52 12,-60 24,-56 24,-42 12,-38 4,-42", spot, role="detail"),
        smooth("-52,-50 -42,-46 -40,-36 -46,-30 -54,-36", spot, role="detail"),
        smooth("-18,-34 -8,-38 -2,-30 -8,-22 -18,-24", spot, role="detail"),
    )
    four = legs("standing", front=(24, -38), hind=(-38, -40), front_widths=(16, 11, 8, 7), hind_widths=(22, 14, 9, 7),
                near=fur.base, far=fur.shade, foot=hoof, foot_color="#4a3d3a")  # fmt: skip
    udder = smooth("-24,-32 -8,-32 -10,-22 -16,-20 -23,-23", PINK)
    teats = [tube(f"{x},-23 {x},-18", (3, 2.4), PINK) for x in (-20, -13)]
    shapes = (
        *four.far, *_tail(fur, spot), udder, *teats, body,
        crescent(body, fur.shade, x=1, y=6, opacity=0.75), *inside(body, *spots),
        *four.near, *Drawing(_head(fur, spot, options)).placed(x=40, y=-66).shapes,
    )  # fmt: skip
    return fitted(shapes, seat=(-8, -68), head_top=(40, -84), mouth=(40, -49), top=(40, -84))


def _tail(fur: Coat, spot: str) -> tuple[Shape, ...]:
    return (tube("-45,-62 -54,-58 -56,-40 -55,-28", (4, 3.4, 3, 2.6), fur.shade),
            smooth("-57,-30 -53,-30 -51,-20 -55,-13 -59,-20", spot))  # fmt: skip


def _head(fur: Coat, spot: str, options: Options) -> tuple[Shape, ...]:
    head = smooth("0,-18 10,-17 14,-8 12,4 11,14 0,18 -11,14 -12,4 -14,-8 -10,-17", fur.base)
    patch = smooth("-18,-20 -4,-19 -3,-8 -6,2 -14,2 -18,-8", spot, role="detail")
    muzzle = smooth("0,5 9,5 15,11 12,20 0,23 -12,20 -15,11 -9,5", PINK)
    horn = outline("M8 -15 Q15 -17 14 -26 Q21 -20 17.5 -13.5 Q13 -10.5 9 -12Z", "#ead9b8")
    ear = smooth("11,-12 19,-15 27,-11 22,-4.5 14,-5", fur.shade)
    ear_inner = smooth("14.5,-10.5 19,-12.5 23.5,-10 20,-6.7 15.5,-7", PINK, role="detail")
    other_ear = Drawing((smooth("11,-12 19,-15 27,-11 22,-4.5 14,-5", mix(spot, fur.base, 0.1)), ear_inner)).placed(
        flip=True
    )
    other_horn = Drawing((horn,)).placed(flip=True)
    nostril = ellipse(5.5, 11, 1.8, 2.4, "#b5605c", rotation=20, role="detail")
    return (
        *other_horn.shapes, horn, *other_ear.shapes, ear, ear_inner, head, *inside(head, patch),
        crescent(head, fur.shade, x=2.5, y=1, opacity=0.8),
        muzzle, crescent(muzzle, "#d4837e", y=3, x=1), *Drawing((nostril,)).placed(flip=True).shapes, nostril,
        *mouth(0, 17, 11, options, color="#8a4644"),
        *button_eye(-7, -4.5, 2.9, options, cover=spot), *button_eye(7, -4.5, 2.9, options, cover=fur.base, inner=-1),
        smooth("-4,-20 3,-21 6,-17 3,-12 0,-14 -3,-12", spot, role="detail"),
        circle(20.5, -6.5, 2.6, options.accent), curve([(20.5, -9), (20.5, -4.5)], "#8a6a10", 0.6),
    )  # fmt: skip


SUBJECT = Subject(
    names=("cow", "cattle", "calf", "bull", "heifer", "ox", "dairy cow"),
    draw=draw,
    kind="animal",
    height=1.5,
    color="#faf6ef",
    place="farm",
    sideways=True,
)
