"""A teacher with glasses and a book."""

from ...color import darken
from ...drawing import Drawing
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._face import glasses
from ._garments import buttons, collar
from ._person import POSES, Look, Skirt, person
from ._skeleton import MAN, WOMAN
from ._tools import book


def draw(options: Options) -> Drawing:
    color = options.color
    female = options.random.random() < 0.6
    look = Look(
        build=WOMAN if female else MAN,
        top=color,
        sleeve=Sleeve(color=color),
        trouser=Trouser(color="#5a5266", length=0 if female else 1, shoe="#6a3d33"),
        skirt=Skirt(color="#5a5266", length=18, flare=1) if female else None,
        hair=("bun", "bob", "low bun", "wavy") if female else ("short", "quiff"),
        lashes=female,
        details=(*collar("#fbf7ef"), *buttons(darken(color, 0.3), count=3)),
        features=glasses("#6b2f3a"),
        neckline=0,
        tool=book(options.accent),
        tool_arm=(12, 112),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("teacher", "librarian", "tutor", "schoolteacher"),
    draw=draw,
    kind="person",
    height=1.7,
    color="#c76b3f",
    accent="#2f7f86",
    place="library",
    poses=POSES,
)
