"""A chef in white with a tall hat."""

from ...color import darken, lighten
from ...drawing import Drawing, line
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._face import moustache
from ._garments import apron, buttons, scarf
from ._headwear import chef_hat
from ._person import POSES, Look, person
from ._tools import spoon


def draw(options: Options) -> Drawing:
    color = options.color
    flap = line([(5.4, 0), (4.4, 30)], darken(color, 0.16), 0.8)
    bearded = options.random.random() < 0.5
    look = Look(
        top=color,
        sleeve=Sleeve(color=color, cuff=darken(color, 0.1)),
        trouser=Trouser(color="#4b5566", shoe="#2c2a33"),
        hair=("short", "crop"),
        her_hair=("bob", "low bun"),
        details=(*buttons(options.accent, double=True, count=3, top=7, bottom=15), flap),
        front=(*apron(lighten(options.accent, 0.08))[2:], *scarf(options.accent)[1:][-2:]),
        headwear=chef_hat(lighten(color, 0.3)),
        features=moustache("#4a2f22", curl=0.8) if bearded else (),
        neckline=0,
        tool=spoon(),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("chef", "cook", "baker", "pizza maker", "pastry chef"),
    draw=draw,
    kind="person",
    height=1.75,
    color="#f4f3ee",
    accent="#d8493f",
    place="kitchen",
    poses=POSES,
)
