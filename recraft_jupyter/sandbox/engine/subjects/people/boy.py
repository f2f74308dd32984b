"""A boy in a striped shirt and shorts."""

from ...drawing import Drawing, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._person import POSES, Look, person
from ._skeleton import BOY


def draw(options: Options) -> Drawing:
    stripes = tuple(rectangle(-16, y, 32, 2.5, options.accent, role="detail") for y in (7, 12.5, 18, 23.5))
    look = Look(
        build=BOY,
        top=options.color,
        sleeve=Sleeve(color=options.color, length=0.45),
        trouser=Trouser(color="#46608f", length=0.5, shoe="#d64b3f"),
        hair=("short", "quiff", "spiky", "curly", "crop"),
        details=stripes,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("boy", "child", "kid", "son", "schoolboy", "toddler", "little boy"),
    draw=draw,
    kind="person",
    height=1.25,
    color="#e8743b",
    accent="#fdf1dc",
    place="meadow",
    poses=POSES,
)
