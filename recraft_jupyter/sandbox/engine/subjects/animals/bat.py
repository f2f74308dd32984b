"""A bat with spread wings."""

from ...color import mix
from ...drawing import Drawing, Shape, curve, outline, polygon
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import mouth, nose, white_eye
from ._forms import both, crescent, fitted, inside, sheen, symmetric


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    shapes = (*_wings(fur), *_body(fur), *_head(fur, options))
    return fitted(shapes, head_top=(0, -42), mouth=(0, -20), top=(0, -56))


def _wings(fur: Coat) -> tuple[Shape, ...]:
    wing = outline(
        "M8 -26 Q22 -40 34 -52 Q40 -42 58 -40 Q66 -28 68 -6 Q60 -16 52 -10 Q48 2 46 10 Q40 -2 31 0 Q24 6 20 14 Q14 2 "
        "6 -4Z",
        mix(fur.shade, fur.deep, 0.4),
    )
    bones = [curve(line, fur.base, 2, role="detail") for line in
             ([(8, -24), (24, -40), (34, -51)], [(34, -51), (48, -32), (51, -12)], [(34, -51), (34, -26), (30, -2)],
                 [(34, -51), (56, -38), (67, -8)])]  # fmt: skip
    claw = outline("M32 -50 Q33 -57 37 -58 Q36 -54 37 -50Z", fur.light)
    return both(claw, wing, crescent(wing, fur.deep, y=-6, opacity=0.5), *inside(wing, *bones))


def _body(fur: Coat) -> tuple[Shape, ...]:
    torso = symmetric("0,-24 10,-20 12,-6 8,8 3,14 0,15", fur.base)
    belly = symmetric("0,-12 6,-10 7,-2 4,7 0,9", fur.light, role="detail", opacity=0.8)
    foot = outline("M3 10 L4 19 L5.6 15 L7.6 18 L7 10Z", fur.deep)
    return (*both(foot), torso, crescent(torso, fur.shade, x=2, y=2), belly)


def _head(fur: Coat, options: Options) -> tuple[Shape, ...]:
    ear = outline("M4 -38 Q7 -54 16 -60 Q20 -46 16 -31Z", fur.base)
    inner = outline("M7.6 -38 Q9.6 -49 15 -54.4 Q17.4 -45 14.6 -35Z", mix("#e2968f", fur.base, 0.2), role="detail")
    head = symmetric("0,-44 11,-42 18,-34 18,-24 11,-16 0,-14", fur.base)
    fang = polygon([(2.2, -20), (5, -20.4), (3.8, -16.4)], "#ffffff", role="detail")
    return (
        *both(ear, inner), head, crescent(head, fur.shade, x=2.5, y=2.5), sheen(-5, -39, 8, 4, fur.light), *both(fang),
        *mouth(0, -21, 12, options, color="#1f171c", stroke=1.1), *nose(0, -26, 4, "#5b3a44"),
        *white_eye(-7.6, -30, 5, options, iris="#e0a92e", cover=fur.base),
        *white_eye(7.6, -30, 5, options, iris="#e0a92e", cover=fur.base, inner=-1),
    )  # fmt: skip


SUBJECT = Subject(
    names=("bat", "fruit bat", "vampire bat", "flying fox"),
    draw=draw,
    kind="animal",
    height=0.2,
    color="#62506e",
    place="cave",
    stance="air",
    poses=("flying",),
)
