"""A fox with a bushy tail, its face turned to the viewer."""

from ...color import darken, mix
from ...drawing import Drawing, Shape, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye, nose, snout_mouth
from ._forms import both, crescent, fitted, inside, sheen, smooth, symmetric
from ._legs import legs, paw

SOCKS = "#3b2a2c"


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    white = mix(fur.pale, "#ffffff", 0.55)
    body = smooth("-34,-38 -24,-45 -4,-45 14,-50 26,-56 36,-52 36,-38 28,-27 14,-23 -6,-26 -24,-26 -34,-30", fur.base)
    chest = smooth("24,-54 38,-54 38,-34 28,-22 18,-22 22,-36", white, role="detail")
    socks = mix(SOCKS, fur.deep, 0.25)
    gait = options.pose if options.pose in ("running", "walking") else "standing"
    four = legs(gait, front=(18, -31), hind=(-25, -32), front_widths=(12, 8.5, 6.5, 6), hind_widths=(18, 12, 7, 6),
                near=fur.base, far=fur.shade, foot=paw, foot_color=socks)  # fmt: skip
    shapes = (
        *four.far, *_tail(fur, white), body, *inside(body, chest), crescent(body, fur.shade, x=1, y=4.5, opacity=0.7),
        *four.near, *inside(body, sheen(-25, -36, 11, 9, fur.light)),
        *Drawing(_head(fur, white, socks, options)).placed(x=30, y=-58).shapes,
    )  # fmt: skip
    return fitted(shapes, seat=(-8, -45), head_top=(30, -73), mouth=(30, -46), top=(30, -74))


def _tail(fur: Coat, white: str) -> tuple[Shape, ...]:
    tail = smooth("-31,-36 -38,-42 -48,-48 -60,-48 -72,-38 -78,-24 -68,-18 -56,-20 -46,-26 -36,-28", fur.base)
    tip = smooth("-66,-44 -72,-34 -66,-30 -70,-24 -64,-14 -84,-14 -84,-36 -74,-44", white, role="detail", tension=0.5)
    return tail, *inside(tail, tip), crescent(tail, fur.shade, x=2, y=5)


def _head(fur: Coat, white: str, dark: str, options: Options) -> tuple[Shape, ...]:
    ear = outline("M5 -13 Q10 -26 20 -31 Q24 -20 21 -5 Q13 -8 5 -13Z", fur.base)
    back = outline("M13 -25 Q17 -29.5 20 -31 Q22 -26 22.3 -20 Q17 -21 13 -25Z", dark, role="detail")
    inner = outline(
        "M10 -13.5 Q13 -21 18 -25.5 Q20 -18 18.6 -8.5 Q14 -10 10 -13.5Z", mix(fur.pale, "#c98a78", 0.35), role="detail"
    )
    head = outline("M0 -16 Q12 -17 20 -7 Q22 0 28 4 Q22 9 14 10 Q6 17 0 18 Q-6 17 -14 10 Q-22 9 -28 4 Q-22 0 -20 -7 "
                   "Q-12 -17 0 -16Z", fur.base)  # fmt: skip
    cheek = outline("M1 17.8 Q2 5 7 3 Q16 -1 21 2 Q24 2 28 4 Q22 9 14 10 Q6 17 1 17.8Z", white, role="detail")
    muzzle = symmetric("0,2 4,5 6,11 4,16.5 0,18", white, role="detail")
    eye = button_eye(10, -2.2, 3, options, cover=fur.base, inner=-1)
    other = button_eye(-10, -2.2, 3, options, cover=fur.base)
    return (
        *both(ear, back, inner), head, *inside(head, *both(cheek)),
        crescent(head, fur.shade, x=2.5, y=1.5, opacity=0.5), muzzle,
        symmetric("0,-16 3,-10 4,2 0,8", fur.light, role="light", opacity=0.45),
        *nose(0, 9, 6, "#2a2023"), *snout_mouth(0, 12.5, 7, options, color=darken(white, 0.7), stroke=1), *other, *eye,
    )  # fmt: skip


SUBJECT = Subject(
    names=("fox", "red fox", "fox cub", "vixen", "arctic fox"),
    draw=draw,
    kind="animal",
    height=0.5,
    color="#e2702d",
    place="forest",
    poses=("standing", "running", "walking"),
    sideways=True,
)
