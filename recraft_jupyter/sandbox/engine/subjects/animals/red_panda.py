"""A red panda from the side, with a ringed tail and its face turned to the viewer."""

from ...color import darken, mix
from ...drawing import Drawing, Shape, circle, curve
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye, nose, snout_mouth
from ._forms import both, crescent, fitted, inside, sheen, smooth, symmetric, tube
from ._legs import legs, paw


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    dark = mix("#3a2624", fur.deep, 0.2)
    white = mix(fur.pale, "#ffffff", 0.6)
    body = smooth("-40,-34 -32,-50 -12,-57 12,-55 30,-50 38,-38 32,-24 10,-18 -14,-18 -34,-22", fur.base)
    belly = smooth("-40,-24 0,-24 38,-30 38,-14 -40,-14", dark, role="detail")
    four = legs("walking" if options.pose == "walking" else "standing", front=(20, -28), hind=(-28, -28),
                front_widths=(14, 12, 10, 9), hind_widths=(18, 14, 10.5, 9), near=dark, far=darken(dark, 0.3), foot=paw,
                foot_color=dark)  # fmt: skip
    tail = tube("-30,-36 -48,-44 -62,-36 -74,-22 -84,-20", (14, 17, 18, 16, 8), fur.base)
    rings = [curve(line, mix(fur.light, fur.pale, 0.5), 5, role="detail") for line in
             ([(-44, -56), (-47, -42), (-44, -32)], [(-58, -52), (-58, -38), (-54, -26)],
                 [(-72, -42), (-69, -28), (-62, -18)])]  # fmt: skip
    tip = circle(-86, -19, 8, dark, role="detail")
    shapes = (
        *four.far, tail, *inside(tail, *rings, tip), crescent(tail, fur.deep, x=1, y=4, opacity=0.45), body,
        *inside(body, belly),
        *inside(body, sheen(-12, -48, 22, 9, fur.light)), *four.near,
        *Drawing(_head(fur, white, dark, options)).placed(x=30, y=-52).shapes,
    )  # fmt: skip
    return fitted(shapes, head_top=(30, -72), mouth=(30, -40), top=(30, -73), seat=(-10, -56))


def _head(fur: Coat, white: str, dark: str, options: Options) -> tuple[Shape, ...]:
    ear = smooth("9,-16 14,-27 24,-30 27,-20 22,-8 14,-10", white)
    inner = smooth("13,-16 17,-23 22,-24.5 23,-18 20,-11 15,-12", dark, role="detail")
    head = symmetric("0,-21 12,-19.5 21,-10 25,3 18,11 9,16 0,17", fur.base)
    cheek = smooth("13,12 17,2 22,-2 28,4 20,12", white, role="detail")
    brow = smooth("5,-9 9,-13 14,-11 12,-8", white, role="detail")
    stripe = tube("9.5,0 11.5,7 9.5,14", (5, 5, 3), mix(fur.deep, fur.base, 0.35), role="detail")
    muzzle = symmetric("0,0 6,2 9,8 7,14 0,16.4", white, role="detail")
    return (
        *both(ear, inner), head, crescent(head, fur.shade, x=2.5, y=1.5, opacity=0.7),
        *inside(head, *both(cheek, stripe, brow)), muzzle,
        sheen(0, -15, 9, 4, fur.light), *nose(0, 4, 6, "#2a2023"),
        *snout_mouth(0, 8, 8, options, color="#3a2624", stroke=1.1),
        *button_eye(-9.2, -3, 3.2, options, cover=fur.base),
        *button_eye(9.2, -3, 3.2, options, cover=fur.base, inner=-1),
    )  # fmt: skip


SUBJECT = Subject(
    names=("red panda", "lesser panda"),
    draw=draw,
    kind="animal",
    height=0.5,
    color="#c8592b",
    place="forest",
    poses=("standing", "walking"),
    sideways=True,
)
