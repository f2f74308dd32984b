"""A woman in a summer dress."""

from ...color import lighten
from ...drawing import Drawing, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._person import POSES, Look, Skirt, person
from ._skeleton import WOMAN


def draw(options: Options) -> Drawing:
    color = options.color
    belt = rectangle(-12, 16.6, 24, 2.6, options.accent, role="detail")
    look = Look(
        build=WOMAN,
        top=color,
        sleeve=Sleeve(color=color, length=0.35),
        trouser=Trouser(color=color, length=0, shoe=options.accent),
        skirt=Skirt(color=color, length=19, flare=6, trim=lighten(color, 0.35)),
        hair=("long", "wavy", "bob", "ponytail", "bun", "afro"),
        lashes=True,
        neckline=4.5,
        details=(belt,),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("woman", "lady", "female", "mother", "mom", "wife", "gentlewoman"),
    draw=draw,
    kind="person",
    height=1.66,
    color="#c8456b",
    accent="#f3b13c",
    place="garden",
    poses=POSES,
)
