"""A striped tiger, its face turned to the viewer."""

from ...color import darken, luminance, mix
from ...drawing import Drawing, Shape, circle, curve
from ...scene import Options, Subject
from ._big_cats import face, prowler
from ._coats import Coat, coat
from ._forms import both, crescent, fitted, inside, sharp, symmetric, tube


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    stripe = "#2b2023" if luminance(options.color) > 0.35 else darken(options.color, 0.6)
    tail = tube("-43,-52 -53,-44 -56,-30 -62,-26 -68,-34", (6.5, 6.5, 6, 5.5, 4), fur.base)
    bands = [
        curve([(x - 5, y - 3), (x + 4, y + 4)], stripe, 2.6, role="detail")
        for x, y in ((-50, -47), (-54.5, -38), (-58, -28))
    ]
    tip = circle(-68, -33, 5, stripe, role="detail")
    white = mix(fur.pale, "#ffffff", 0.6)
    shapes = (
        tail, *inside(tail, *bands, tip), *prowler(fur, options, paws=fur.base, markings=_stripes(stripe)),
        *_leg_stripes(stripe, options), *Drawing(_head(fur, white, stripe, options)).placed(x=41, y=-66,
            scale=1.3).shapes,
    )  # fmt: skip
    return fitted(shapes, seat=(-12, -60), head_top=(41, -92), mouth=(41, -50), top=(41, -92))


def _stripes(color: str) -> tuple[Shape, ...]:
    backs = ((-40, 1), (-30, -2), (-19, 1), (-8, -1), (3, 2), (13, -1))
    wedges = [sharp(f"{x - 2.6},-66 {x + 2.6},-66 {x + 1.6},-54 {x + lean},-43 {x - 1.6},-54", color, role="detail")
              for x, lean in backs]  # fmt: skip
    bellies = [sharp(f"{x - 2},-25 {x + 2},-25 {x + 1.4},-33 {x + 2.4},-41 {x - 1},-33", color, role="detail")
               for x in (-14, -3, 8)]  # fmt: skip
    return (*wedges, *bellies)


def _leg_stripes(color: str, options: Options) -> tuple[Shape, ...]:
    if options.pose not in ("", "standing"):
        return ()
    marks = ((-43, -30, 8), (-42, -22, 6), (20, -30, 7), (20.5, -22, 6), (-44, -38, 9))
    return tuple(sharp(f"{x},{y} {x + width},{y + 1.6} {x},{y + 3}", color, role="detail") for x, y, width in marks)


def _head(fur: Coat, white: str, stripe: str, options: Options) -> tuple[Shape, ...]:
    skull = symmetric("0,-20 11,-18.5 19,-10 20,0 23,6 17,10 14,15 8,18 0,20", fur.base)
    ruff = symmetric("0,30 12,20 15,12 26,8 20,2 20,16 10,24", white, role="detail")
    ear = circle(15, -17, 6.4, stripe)
    hole = circle(14.6, -15.6, 4, white, role="detail")
    cheeks = both(*(sharp(f"25,{y - 1.2} 25,{y + 1.6} {x},{y + 1.6}", stripe, role="detail")
                    for x, y in ((13, -1), (14, 4), (15, 9))))  # fmt: skip
    brows = both(
        sharp("3,-17 11,-15.5 3.4,-14.4", stripe, role="detail"),
        sharp("2.6,-12.6 9.5,-12.4 3,-10.4", stripe, role="detail"),
    )
    return (
        *both(ear, hole), skull, *inside(skull, ruff, *cheeks, *brows),
        sharp("-1.6,-20 1.6,-20 0,-11", stripe, role="detail"), crescent(skull, fur.shade, x=2, y=1, opacity=0.5),
        *face(fur, options, white=white, iris="#d9a520", skull=skull),
    )  # fmt: skip


SUBJECT = Subject(
    names=("tiger", "tiger cub", "tigress", "bengal tiger"),
    draw=draw,
    kind="animal",
    height=1.1,
    color="#ee8b32",
    place="jungle",
    poses=("standing", "walking", "running"),
    sideways=True,
)
