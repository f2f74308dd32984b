"""A princess in a ball gown."""

from ...color import lighten
from ...drawing import Drawing, circle, outline, star
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._headwear import tiara
from ._person import POSES, Look, Skirt, person
from ._skeleton import WOMAN


def draw(options: Options) -> Drawing:
    color = options.color
    glitter = tuple(
        star(x, y, 1.4, 0.45, "#ffffff", points=4, role="light")
        for x, y in ((-9, 40), (6, 34), (13, 50), (-14, 54), (0, 52))
    )
    bodice = outline("M-5 2L0 6L5 2L6 14L0 19L-6 14Z", lighten(color, 0.4), role="detail")
    look = Look(
        build=WOMAN,
        top=color,
        sleeve=Sleeve(color=lighten(color, 0.35), length=0.3, width=1.35),
        trouser=Trouser(color=color, length=0, shoe=options.accent),
        skirt=Skirt(color=color, length=43, flare=18, trim=lighten(color, 0.45)),
        hair=("long", "wavy", "ponytail"),
        lashes=True,
        neckline=5,
        details=(bodice,),
        front=(circle(0, 6.4, 1.3, options.accent, role="detail"), *(glitter if options.pose != "sitting" else ())),
        headwear=tiara(options.accent),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("princess", "duchess", "cinderella"),
    draw=draw,
    kind="person",
    height=1.66,
    color="#e77fb0",
    accent="#f6cf5c",
    place="garden",
    poses=POSES,
)
