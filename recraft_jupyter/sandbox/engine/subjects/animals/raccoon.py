"""A raccoon with its mask and ringed tail, its face turned to the viewer."""

from ...color import darken, mix
from ...drawing import Drawing, Shape, circle, curve
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye, nose, snout_mouth
from ._forms import both, crescent, fitted, inside, sheen, smooth, symmetric, tube
from ._legs import legs, paw


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    dark = mix("#2f2a30", fur.deep, 0.25)
    white = mix(fur.pale, "#ffffff", 0.65)
    body = smooth("-38,-32 -32,-48 -14,-56 8,-54 26,-50 36,-38 30,-24 10,-17 -14,-17 -32,-21", fur.base)
    belly = smooth("-34,-22 0,-23 34,-30 34,-12 -34,-12", fur.pale, role="detail")
    four = legs(
        "walking" if options.pose == "walking" else "standing", front=(18, -27), hind=(-26, -27),
        front_widths=(13, 11, 9, 8), hind_widths=(19, 14, 9.5, 8), near=fur.base, far=fur.shade, foot=paw,
        foot_color=dark,
    )  # fmt: skip
    tail = tube("-30,-32 -46,-30 -60,-36 -68,-50 -66,-62", (13, 16, 17, 15, 7), fur.base)
    lines = (
        [(-46, -42), (-44, -30), (-47, -18)],
        [(-60, -48), (-55, -38), (-58, -24)],
        [(-76, -46), (-64, -48), (-56, -54)],
    )
    rings = [curve(line, dark, 5, role="detail") for line in lines]
    shapes = (
        *four.far, tail, *inside(tail, *rings, circle(-67, -65, 8, dark, role="detail")),
        crescent(tail, fur.deep, x=1, y=3.5, opacity=0.45), body, *inside(body, belly),
        crescent(body, fur.shade, y=4, opacity=0.6), *inside(body, sheen(-12, -48, 20, 9, fur.light)), *four.near,
        *Drawing(_head(fur, white, dark, options)).placed(x=28, y=-51).shapes,
    )  # fmt: skip
    return fitted(shapes, head_top=(28, -71), mouth=(28, -39), top=(28, -72), seat=(-10, -55))


def _head(fur: Coat, white: str, dark: str, options: Options) -> tuple[Shape, ...]:
    ear = smooth("8,-16 12,-27 21,-30 24,-21 20,-10 13,-10", fur.shade)
    inner = smooth("11.6,-17 14.6,-24 19.6,-25.4 21,-20 18,-12.6 13.6,-12.6", white, role="detail")
    head = symmetric("0,-21 11,-19.5 20,-11 26,2 19,10 10,16 0,17.4", fur.base)
    side = smooth("8,-12 14,-13 21,-7 24,0 20,-2 12,-7", white, role="detail")
    mask = smooth("2,-4 7,-9 14,-7 21,-1 25,4 17,8 9,5 4,1", dark, role="detail")
    cheek = smooth("7,6 14,9 21,7 14,14 6,17", white, role="detail")
    muzzle = symmetric("0,-2 4,1 8,8 6,14.6 0,17", white, role="detail")
    stripe = symmetric("0,-21 2.6,-14 2.6,-4 1.6,4 0,5", dark, role="detail", opacity=0.75)
    return (
        *both(ear, inner), head, crescent(head, fur.shade, x=2.5, y=1.5, opacity=0.7),
        *inside(head, *both(side, cheek), muzzle, *both(mask), stripe), *nose(0, 4, 6.4, darken(dark, 0.4)),
        *snout_mouth(0, 8.2, 8, options, color="#3a2f33", stroke=1.1),
        *button_eye(-10, -1.4, 3.1, options, cover=dark), *button_eye(10, -1.4, 3.1, options, cover=dark, inner=-1),
    )  # fmt: skip


SUBJECT = Subject(
    names=("raccoon", "racoon", "badger", "skunk"),
    draw=draw,
    kind="animal",
    height=0.4,
    color="#8f8b92",
    place="forest",
    poses=("standing", "walking"),
    sideways=True,
)
