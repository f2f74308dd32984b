"""A man in everyday clothes."""

from ...color import darken
from ...drawing import Drawing, outline
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._person import POSES, Look, person


def draw(options: Options) -> Drawing:
    color = options.color
    pocket = outline("M3.4 9H8.4V12.6Q6 14.6 3.4 12.6Z", darken(color, 0.24), role="detail")
    look = Look(
        top=color,
        sleeve=Sleeve(color=color, length=0.55),
        trouser=Trouser(color="#39466b", shoe="#efe9df"),
        hair=("short", "quiff", "crop", "curly", "afro"),
        details=(pocket,),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("man", "person", "guy", "human", "gentleman", "adult", "male", "father", "dad", "husband", "people"),
    draw=draw,
    kind="person",
    height=1.78,
    color="#2f9e8f",
    place="city street",
    poses=POSES,
)
