"""A musician who plays the guitar."""

from ...drawing import Drawing
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._garments import jacket
from ._person import POSES, Look, person
from ._skeleton import Stance
from ._tools import guitar


def draw(options: Options) -> Drawing:
    color = options.color
    playing = options.pose not in ("waving", "holding", "riding")
    instrument = guitar(options.accent).placed(x=-1, y=22, scale=1.25).shapes if playing else ()
    look = Look(
        top=color,
        sleeve=Sleeve(color=color),
        trouser=Trouser(color="#33344a", shoe="#23202b"),
        hair=("quiff", "curly", "spiky", "afro"),
        her_hair=("long", "wavy", "bob"),
        details=jacket(color, "#f2efe8", low=20),
        front=instrument,
        neckline=0,
        standing=Stance(arm=(32, 122), other_arm=(-24, 38)),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("musician", "guitarist", "guitar player", "singer", "rock star", "bard"),
    draw=draw,
    kind="person",
    height=1.76,
    color="#8b3a62",
    accent="#d08a3c",
    place="stage",
    poses=POSES,
)
