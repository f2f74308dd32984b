"""A friendly dog seen from the side."""

from ...color import mix
from ...drawing import Drawing, Shape, circle, curve, ellipse
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube
from ._legs import legs, paw


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    white = mix(fur.pale, "#ffffff", 0.3)
    if options.pose == "sleeping":
        return fitted(_sleeping(fur, white, options), seat=(-8, -34), top=(-8, -36), mouth=(62, -8))
    body = _sitting(fur, white) if options.pose == "sitting" else _standing(fur, white, options.pose)
    lift = (-12.0, -16.0) if options.pose == "sitting" else (0.0, 0.0)
    head = Drawing(_head(fur, white, options)).placed(x=lift[0], y=lift[1])
    anchors = {"head_top": (30 + lift[0], -83 + lift[1]), "mouth": (58 + lift[0], -58 + lift[1])}
    return fitted((*body, *head.shapes), seat=(-8, -52), top=anchors["head_top"], **anchors)


def _standing(fur: Coat, white: str, pose: str) -> tuple[Shape, ...]:
    body = smooth("-38,-46 -26,-53 -4,-53 14,-58 22,-70 36,-68 38,-54 32,-36 20,-27 2,-29 -18,-33 -36,-32", fur.base)
    chest = smooth("40,-62 42,-46 34,-32 22,-24 22,-36 30,-48", white, role="detail")
    tail = tube("-34,-44 -46,-50 -54,-62 -54,-74", (9, 8.5, 7, 4), fur.base)
    tip = smooth("-60,-66 -48,-66 -50,-80 -58,-80", white, role="detail")
    gait = "running" if pose == "running" else "walking" if pose == "walking" else "standing"
    four = legs(gait, front=(20, -36), hind=(-30, -38), front_widths=(17, 12, 9, 8), hind_widths=(24, 16, 9, 8),
                near=fur.base, far=fur.shade, foot=paw, foot_color=white)  # fmt: skip
    return (*four.far, tail, *inside(tail, tip), body, *inside(body, chest), crescent(body, fur.shade, x=-2, y=7),
            *four.near, *inside(body, sheen(-28, -42, 13, 13, fur.light)))  # fmt: skip


def _sitting(fur: Coat, white: str) -> tuple[Shape, ...]:
    body = smooth("8,-88 24,-82 30,-62 26,-40 16,-12 -4,-2 -30,-2 -38,-14 -32,-34 -16,-54 -4,-72", fur.base)
    chest = smooth("28,-80 34,-62 28,-38 18,-30 16,-48 20,-66", white, role="detail")
    tail = tube("-28,-6 -44,-4 -54,-12 -58,-24", (9, 8.5, 7, 4), fur.base)
    tip = smooth("-64,-18 -52,-18 -54,-30 -62,-30", white, role="detail")
    far = tube("20,-44 23,-24 22,-6", (13, 10, 8), fur.shade)
    near = tube("12,-46 14,-24 13,-6", (15, 11, 9), fur.base)
    thigh = smooth("-34,-14 -28,-32 -10,-34 2,-20 -2,-6 -18,-1 -30,-3", fur.base)
    far_paw, near_paw, hind_paw = (Drawing(paw(10, white)).placed(x=x, y=-5.2).shapes for x in (23.0, 13.5, -4.0))
    return (tail, *inside(tail, tip), far, *far_paw, body, *inside(body, chest),
            crescent(body, fur.shade, x=-6, y=0, opacity=0.8), thigh, crescent(thigh, fur.shade, x=-3, y=-3),
            *hind_paw, near, *near_paw)  # fmt: skip


def _sleeping(fur: Coat, white: str, options: Options) -> tuple[Shape, ...]:
    """Stretched out, the head on the paws."""
    body = smooth("-46,-14 -40,-30 -20,-38 6,-37 26,-32 34,-16 30,-2 -34,0 -46,-4", fur.base)
    tail = tube("-42,-8 -56,-6 -66,-3 -74,-6", (9, 8, 6.5, 4), fur.base)
    thigh = smooth("-40,-6 -36,-24 -20,-28 -8,-16 -12,-2 -30,0", fur.base)
    hind = smooth("-30,-1 -24,-8 -6,-8 0,-3 -6,0.4", white)
    arm = tube("18,-8 36,-5 56,-4", (13, 10, 8), fur.base)
    paw_shape = smooth("50,-1 52,-7 62,-8 68,-4 64,0.4 54,0.6", white)
    head = Drawing(_head(fur, white, options, asleep=True)).placed(x=4, y=49, scale=0.98, rotate=4)
    return (tail, body, crescent(body, fur.shade, x=2, y=6, opacity=0.7), thigh, crescent(thigh, fur.shade, x=-3, y=-3),
            hind, arm, paw_shape, *inside(body, sheen(-12, -32, 18, 6, fur.light)), *head.shapes)  # fmt: skip


def _closed_eye(fur: Coat) -> tuple[Shape, ...]:
    return (curve([(38, -72), (42, -69.6), (46, -71.4)], mix(fur.deep, "#2a2023", 0.6), 1.5),)


def _head(fur: Coat, white: str, options: Options, *, asleep: bool = False) -> tuple[Shape, ...]:
    head = smooth("16,-78 26,-85 38,-84 45,-77 50,-71 60,-69 63,-62 58,-55 46,-53 34,-52 22,-56 15,-66", fur.base)
    muzzle = smooth("44,-68 54,-71 64,-68 65,-60 58,-53 46,-51 40,-58", white, role="detail")
    ear = smooth("20,-82 30,-80 30,-66 25,-53 17,-51 12,-60 14,-74", fur.deep)
    far_ear = smooth("34,-82 42,-86 47,-80 46,-72 40,-72", fur.deep)
    collar = tube("12,-58 22,-50 36,-50", (5.5, 6, 5.5), options.accent)
    eye = _closed_eye(fur) if asleep else button_eye(42, -72, 3.3, options, cover=fur.base)
    jaw = options.mood in ("happy", "calm")
    tongue = smooth("48,-57 55,-57 55,-48 51.5,-45 48,-48", "#e8747c", role="detail")
    lips = [(62, -61), (55, -57.5), (46, -57), (42, -60 if jaw else -54)]
    return (
        collar, circle(30, -45.5, 3.2, "#f5c542"), far_ear, head, *inside(head, muzzle),
        crescent(head, fur.shade, y=4, x=2, opacity=0.55),
        *((tongue,) if options.mood == "happy" and not asleep else ()), curve(lips, "#3a2724", 1.3),
        ellipse(62, -68.5, 4.2, 3.4, "#2a2023", rotation=15),
        ellipse(61, -69.8, 1.4, 0.8, "#ffffff", role="light", opacity=0.7),
        *eye, ear, crescent(ear, fur.base, x=2.5, y=2, opacity=0.35),
    )  # fmt: skip


SUBJECT = Subject(
    names=("dog", "puppy", "hound", "doggy", "pup", "labrador", "retriever", "golden retriever", "beagle", "terrier",
           "spaniel", "corgi"),
    draw=draw,
    kind="animal",
    height=0.6,
    color="#c98a4b",
    accent="#d8433b",
    place="garden",
    poses=("standing", "sitting", "running", "walking", "sleeping"),
    sideways=True,
)  # fmt: skip
