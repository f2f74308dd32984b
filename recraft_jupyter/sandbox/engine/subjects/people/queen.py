"""A queen in a long gown with crown and scepter."""

from ...color import darken, lighten
from ...drawing import Drawing, circle, outline
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._garments import cape
from ._headwear import crown
from ._person import POSES, Look, Skirt, person
from ._skeleton import WOMAN
from ._tools import scepter


def draw(options: Options) -> Drawing:
    color, gold = options.color, options.accent
    panel = outline("M-3.4 2L3.4 2L4.4 30H-4.4Z", lighten(color, 0.3), role="detail")
    pearls = tuple(circle(x, 3.2 - abs(x) * 0.5, 0.9, "#fdf6e8", role="detail") for x in (-4, -2, 0, 2, 4))
    collar = tuple(
        outline(
            f"M{s * 4} 1C{s * 10} -2 {s * 14} -8 {s * 13} -15C{s * 9} -10 {s * 5} -5 {s * 3} -2Z", lighten(color, 0.55)
        )
        for s in (-1, 1)
    )
    look = Look(
        build=WOMAN,
        top=color,
        sleeve=Sleeve(color=color, cuff=gold),
        trouser=Trouser(color=color, length=0, shoe=gold),
        skirt=Skirt(color=color, length=43, flare=14, trim=gold),
        hair=("low bun", "wavy", "long"),
        lashes=True,
        neckline=4.5,
        details=(panel,),
        front=pearls,
        behind=(*cape(darken(color, 0.2), length=60, wide=22), *collar),
        headwear=crown(gold, "#57b8e8", tall=0.8),
        tool=scepter("#57b8e8"),
        tool_arm=(26, 104),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("queen", "empress"),
    draw=draw,
    kind="person",
    height=1.7,
    color="#6a3fa0",
    accent="#f0bd3e",
    place="castle hall",
    poses=POSES,
)
