"""An elephant from the side with a curled trunk."""

from ...color import mix
from ...drawing import Drawing, Shape, curve, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube
from ._legs import legs, stump


def draw(options: Options) -> Drawing:
    skin = coat(options.color)
    body = smooth("-50,-50 -46,-66 -32,-77 -8,-81 14,-78 30,-66 32,-46 18,-32 -14,-27 -40,-31 -49,-40", skin.base)
    four = legs("walking" if options.pose == "walking" else "standing", front=(13, -40), hind=(-36, -40),
                front_widths=(21, 18, 16, 15), hind_widths=(24, 19, 16, 15), near=skin.base, far=skin.shade, foot=stump,
                foot_color=skin.base, far_foot_color=skin.shade)  # fmt: skip
    tail = tube("-48,-60 -56,-52 -58,-36", (4, 3, 2.2), skin.shade)
    brush = smooth("-60,-38 -56,-38 -56,-28 -60,-26", skin.deep)
    shapes = (
        *four.far, tail, brush, body, crescent(body, skin.shade, x=-1, y=8), *four.near,
        *inside(body, sheen(-22, -64, 26, 14, skin.light)),
        *inside(body, sheen(-36, -46, 13, 16, skin.light, opacity=0.4)), *_head(skin, options),
    )  # fmt: skip
    return fitted(shapes, seat=(-14, -79), head_top=(38, -93), mouth=(50, -54), top=(36, -94), hand=(66, -14))


def _head(skin: Coat, options: Options) -> tuple[Shape, ...]:
    trunk_line = "46,-72 57,-58 58,-38 56,-20 62,-10 70,-14"
    trunk = tube(trunk_line, (19, 15, 11, 9, 7.5, 6.5), skin.base)
    rings = [curve([(x - 8, y), (x, y + 1.6), (x + 8, y)], skin.shade, 1, role="shadow") for x, y in
             ((57, -50), (58, -43), (58, -36), (57.5, -30), (57, -24))]  # fmt: skip
    head = smooth("18,-80 28,-91 40,-94 51,-87 56,-74 54,-62 46,-54 34,-50 22,-58", skin.base)
    ear = smooth("8,-88 22,-88 32,-80 34,-66 28,-52 20,-44 12,-52 2,-60 0,-76", skin.shade)
    ear_inner = smooth(
        "10,-83 20,-83 27,-76 28,-66 23,-55 19,-51 14,-57 7,-63 5,-75", mix(skin.shade, "#e8a8a0", 0.42), role="detail"
    )
    tusk = outline("M45 -57 Q54 -50 68 -53 Q60 -44 50 -47 Q43 -50 45 -57Z", "#f7efdc")
    smile = (
        [(40, -52), (45, -49.5), (50, -51)] if options.mood in ("happy", "calm") else [(40, -49), (45, -51), (50, -49)]
    )
    return (
        trunk, *inside(trunk, *rings), crescent(trunk, skin.shade, x=-2.5, y=2), head,
        crescent(head, skin.shade, x=-1, y=5, opacity=0.6), sheen(41, -84, 11, 8, skin.light),
        curve(smile, skin.deep, 1.4), tusk, crescent(tusk, "#d3c3a2", y=2), ear, ear_inner,
        *button_eye(45, -72, 2.7, options, cover=skin.base),
    )  # fmt: skip


SUBJECT = Subject(
    names=("elephant", "elephant calf", "baby elephant", "mammoth"),
    draw=draw,
    kind="animal",
    height=3.0,
    color="#929fb0",
    place="meadow",
    poses=("standing", "walking"),
    sideways=True,
)
