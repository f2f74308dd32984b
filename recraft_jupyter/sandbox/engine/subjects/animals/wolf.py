"""A gray wolf from the side, standing, running or howling."""

from ...color import darken, mix
from ...drawing import Drawing, Shape, curve, ellipse, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import iris_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube
from ._legs import legs, paw


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    pale = mix(fur.pale, "#ffffff", 0.2)
    body = smooth(
        "-38,-47 -24,-54 -4,-54 12,-60 22,-70 34,-70 38,-58 36,-44 30,-33 16,-27 -4,-31 -22,-35 -36,-37", fur.base
    )
    belly = smooth("42,-66 40,-40 28,-22 -6,-26 -30,-30 -30,-36 0,-36 20,-40 28,-52 30,-64", pale, role="detail")
    saddle = smooth(
        "-42,-50 -24,-58 -4,-58 14,-64 24,-74 26,-62 12,-52 -6,-46 -26,-46", fur.deep, role="detail", opacity=0.55
    )
    gait = options.pose if options.pose in ("running", "walking") else "standing"
    four = legs(gait, front=(20, -38), hind=(-29, -40), front_widths=(15, 11, 8, 7), hind_widths=(23, 15, 8.5, 7),
                near=fur.base, far=fur.shade, foot=paw, foot_color=pale)  # fmt: skip
    tail = smooth("-34,-46 -42,-46 -50,-36 -54,-22 -52,-14 -44,-20 -38,-32", fur.shade)
    tip = smooth("-58,-26 -44,-22 -46,-10 -60,-10", fur.deep, role="detail")
    howl = options.pose == "howling"
    head = Drawing(_head(fur, pale, options, howl=howl)).placed(x=30, y=-70, rotate=-48 if howl else 0)
    neck = tube("20,-54 26,-66 31,-78", (26, 22, 16), fur.base)
    shapes = (
        *four.far, tail, *inside(tail, tip), body, *inside(body, belly, saddle),
        crescent(body, fur.shade, x=1, y=4, opacity=0.5),
        *((neck,) if howl else ()), *four.near, *inside(body, sheen(-28, -43, 12, 11, fur.light)), *head.shapes,
    )  # fmt: skip
    return fitted(shapes, seat=(-8, -53), head_top=(30, -86), mouth=(58, -66), top=(30, -90))


def _head(fur: Coat, pale: str, options: Options, *, howl: bool) -> tuple[Shape, ...]:
    head = outline("M-14 -6 Q-10 -16 2 -17 Q10 -17 14 -11 Q20 -8 30 -6 Q34 -3 32 1 Q27 5 16 5 Q10 9 4 14 L1 10 L-4 15 "
                   "L-6 10 L-12 11 Q-15 2 -14 -6Z", fur.base)  # fmt: skip
    mask = outline(
        "M14 -5 Q22 -4 33 -1 Q33 6 16 6 Q10 9 4 14 L1 10 L-4 15 L-6 9 Q2 2 6 -2 Q9 -5 14 -5Z", pale, role="detail"
    )
    ear = outline("M-9 -11 Q-11 -24 -6 -31 Q3 -24 4 -14Z", fur.base)
    inner = outline("M-6.5 -13 Q-8 -22 -5.4 -27 Q0 -22 1 -15Z", fur.deep, role="detail")
    far_ear = outline("M3 -14 Q4 -25 9 -29 Q14 -22 12 -12Z", fur.shade)
    jaw = outline("M12 4 Q20 6 27 8 Q26 12 20 11 Q13 10 10 6Z", pale) if howl else None
    lips = [(31, 1.5), (23, 2.4), (15, 1 if options.mood == "happy" else 3.4)]
    return (
        far_ear, *((outline("M12 3 L30 2 L26 8 L14 7Z", "#5a2a30", role="detail"), jaw) if jaw else ()),
        head, *inside(head, mask), crescent(head, fur.shade, x=1, y=3, opacity=0.4), ear, inner,
        *(() if howl else (curve(lips, "#2f2528", 1.2),)),
        ellipse(31.5, -4.6, 3, 2.5, "#262024", rotation=15),
        ellipse(30.8, -5.5, 1, 0.6, "#ffffff", role="light", opacity=0.7),
        *((curve([(6, -8), (9.5, -6.4), (12.5, -8.2)], darken(fur.deep, 0.5), 1.4),) if howl else
          iris_eye(10, -8, 2.3, options, iris="#e0b03a", cover=fur.base, pupil=0.55)),
    )  # fmt: skip


SUBJECT = Subject(
    names=("wolf", "wolf cub", "gray wolf", "grey wolf", "coyote", "jackal"),
    draw=draw,
    kind="animal",
    height=0.85,
    color="#868c96",
    place="forest",
    poses=("standing", "howling", "running", "walking"),
    sideways=True,
)
