"""A king with crown, ermine and scepter."""

from ...color import darken
from ...drawing import Drawing, circle, ellipse, outline, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._face import beard
from ._garments import belt, cape
from ._headwear import crown
from ._person import POSES, Look, Skirt, person
from ._skeleton import Build
from ._tools import scepter

STOUT = Build(shoulders=13.0, waist=12.0, hips=11.4, leg=40.0)


def draw(options: Options) -> Drawing:
    color, gold = options.color, options.accent
    fur = outline("M-7 -2C-15 0 -17 7 -14 11Q-7 8 0 13Q7 8 14 11C17 7 15 0 7 -2Q0 3 -7 -2Z", "#f7f3ea")
    spots = tuple(
        ellipse(x, y, 0.7, 1.3, "#3a3136", role="detail") for x, y in ((-11, 6), (-6, 5), (0, 8.4), (6, 5), (11, 6))
    )
    trim = rectangle(-1.6, 8, 3.2, 26, gold, role="detail")
    look = Look(
        build=STOUT,
        top=color,
        sleeve=Sleeve(color=color, cuff="#f7f3ea", width=1.15),
        trouser=Trouser(color=darken(color, 0.3), shoe="#5c3a24"),
        skirt=Skirt(color=color, length=22, flare=3, trim=gold),
        hair=("bob",),
        hair_color="#d8cfc4",
        details=(trim, *belt("#5c3a24", y=18)),
        behind=cape(darken(color, 0.12), length=66, wide=22),
        front=(fur, *spots, circle(0, 12.4, 2.0, gold, role="detail")),
        features=beard("#e6dfd6", length=1.8),
        headwear=crown(gold),
        neckline=0,
        tool=scepter(),
        tool_arm=(26, 104),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("king", "emperor", "monarch", "ruler"),
    draw=draw,
    kind="person",
    height=1.8,
    color="#a3263c",
    accent="#f0bd3e",
    place="castle hall",
    poses=POSES,
)
