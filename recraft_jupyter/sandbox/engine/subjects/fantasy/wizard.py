"""A wizard with a long beard, pointed hat and staff."""

from ...color import darken, lighten
from ...drawing import Drawing, star
from ...scene import Options, Subject
from ..people._body import Sleeve, Trouser
from ..people._face import beard, moustache
from ..people._garments import belt
from ..people._headwear import pointed_hat
from ..people._person import POSES, Look, Skirt, person
from ..people._skeleton import ELDER
from ..people._tools import staff


def draw(options: Options) -> Drawing:
    color, gold = options.color, options.accent
    stars = tuple(
        star(x, y, 2.4, 1.0, gold, role="detail")
        for x, y in ((-9, 34), (2, 42), (10, 34), (-5, 52), (8, 54), (-13, 48))
    )
    hat_stars = tuple(star(x, y, 1.9, 0.8, gold, role="detail") for x, y in ((-3, -15), (2.6, -21), (4.6, -14)))
    look = Look(
        build=ELDER,
        top=color,
        sleeve=Sleeve(color=color, cuff=gold, width=1.35),
        trouser=Trouser(color=darken(color, 0.3), shoe="#4c3a2c"),
        skirt=Skirt(color=color, length=38, flare=7, trim=gold),
        hair=("long",),
        hair_color="#e6e3ea",
        old=True,
        details=belt(darken(color, 0.35), gold, y=19),
        front=stars if options.pose not in ("sitting", "riding") else (),
        features=(*beard("#efedf2", length=4.2), *moustache("#fbfafc")),
        headwear=(*pointed_hat(color, lighten(gold, 0.1)), *hat_stars),
        neckline=0,
        tool=staff("#5fd3e8"),
        tool_arm=(26, 92),
        tool_turn=0,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("wizard", "sorcerer", "mage", "warlock", "magician", "merlin"),
    draw=draw,
    kind="fantasy",
    height=1.75,
    color="#4b55b0",
    accent="#f4c95a",
    place="cave",
    poses=POSES,
)
