"""A rhinoceros with folded armor and two horns."""

from ...color import mix
from ...drawing import Drawing, Shape, curve, ellipse, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube
from ._legs import legs, stump


def draw(options: Options) -> Drawing:
    skin = coat(options.color)
    body = smooth("-50,-42 -46,-58 -30,-68 -8,-68 10,-74 26,-70 36,-58 36,-42 24,-28 0,-20 -28,-21 -46,-30", skin.base)
    folds = [
        curve([(10, -76), (16, -60), (12, -44), (14, -26)], skin.shade, 2.4, role="detail"),
        curve([(-28, -70), (-21, -54), (-24, -36), (-21, -22)], skin.shade, 2.4, role="detail"),
        curve([(12, -46), (24, -40), (34, -42)], skin.shade, 2, role="detail"),
    ]
    running = "walking" if options.pose == "walking" else "standing"
    four = legs(
        running, front=(15, -32), hind=(-35, -33), front_widths=(19, 16, 14, 13), hind_widths=(23, 18, 14, 13),
        near=skin.base, far=skin.shade, foot=stump, foot_color=skin.base, far_foot_color=skin.shade,
    )  # fmt: skip
    tail = tube("-48,-52 -56,-44 -57,-34", (4, 3, 2.4), skin.shade)
    shapes = (
        *four.far, tail, smooth("-60,-36 -55,-36 -55,-28 -58,-25", skin.deep), body, *inside(body, *folds),
        crescent(body, skin.deep, x=1, y=6, opacity=0.4), *four.near,
        *inside(body, sheen(-8, -60, 16, 9, skin.light), sheen(-38, -50, 10, 12, skin.light)), *_head(skin, options),
    )  # fmt: skip
    return fitted(shapes, seat=(-10, -67), head_top=(42, -70), mouth=(68, -38), top=(38, -72))


def _head(skin: Coat, options: Options) -> tuple[Shape, ...]:
    head = smooth("24,-64 34,-70 46,-66 56,-56 66,-50 74,-48 77,-41 72,-33 60,-32 46,-36 34,-42 25,-50", skin.base)
    ivory = "#efe3c8"
    horn = outline("M62 -52 Q72 -60 76 -80 Q85 -62 77 -46Z", ivory)
    second = outline("M51 -61 Q57 -66 58 -75 Q65 -66 60 -55Z", ivory)
    ear = outline("M30 -66 Q24 -76 27 -84 Q36 -80 38 -69Z", skin.base)
    inner = outline("M31 -69 Q27.6 -75 28.8 -79.6 Q34 -77 35 -70Z", mix("#d99a90", skin.base, 0.3), role="detail")
    far_ear = outline("M40 -69 Q40 -78 45 -83 Q50 -76 47 -66Z", skin.shade)
    lips = [(75, -39), (66, -37.4), (57, -41 if options.mood in ("happy", "calm") else -34)]
    return (
        far_ear, second, crescent(second, "#c4b48e", x=2, y=1), horn, crescent(horn, "#c4b48e", x=3, y=1), head,
        crescent(head, skin.shade, y=4.4, opacity=0.8), ear, inner, curve(lips, skin.deep, 1.5),
        ellipse(71.6, -43, 1.7, 1.2, skin.deep, rotation=30, role="detail"), sheen(42, -61, 9, 5, skin.light),
        *button_eye(47.5, -55, 2.8, options, cover=skin.base),
    )  # fmt: skip


SUBJECT = Subject(
    names=("rhino", "rhinoceros"),
    draw=draw,
    kind="animal",
    height=1.7,
    color="#8b929b",
    place="meadow",
    poses=("standing", "walking"),
    sideways=True,
)
