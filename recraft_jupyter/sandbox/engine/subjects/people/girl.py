"""A girl in a pinafore dress."""

from ...color import lighten
from ...drawing import Drawing, circle, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._person import POSES, Look, Skirt, person
from ._skeleton import CHILD


def draw(options: Options) -> Drawing:
    color = options.color
    straps = tuple(rectangle(x - 1.3, -1, 2.6, 13, color, role="detail") for x in (-4.8, 4.8))
    bib = rectangle(-6.2, 8.5, 12.4, 18, color, radius=1, role="detail")
    buttons = tuple(circle(x, 10.6, 1.0, lighten(color, 0.6), role="detail") for x in (-4.8, 4.8))
    look = Look(
        build=CHILD,
        top=options.accent,
        sleeve=Sleeve(color=options.accent, length=0.4),
        trouser=Trouser(color=color, length=0, shoe="#8c4a4a"),
        skirt=Skirt(color=color, length=11, flare=5, trim=lighten(color, 0.3)),
        hair=("pigtails", "ponytail", "bob", "braids", "wavy"),
        lashes=True,
        details=(*straps, bib, *buttons),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("girl", "daughter", "schoolgirl", "little girl"),
    draw=draw,
    kind="person",
    height=1.25,
    color="#5a6fd0",
    accent="#fbe3b5",
    place="meadow",
    poses=POSES,
)
