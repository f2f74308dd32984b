"""A scientist with wild hair and a bubbling flask."""

from ...drawing import Drawing, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._face import glasses, moustache
from ._garments import jacket, tie
from ._person import POSES, Look, Skirt, person
from ._tools import flask


def draw(options: Options) -> Drawing:
    color = options.color
    pens = tuple(rectangle(x, 8.4, 1.0, 4, paint, role="detail") for x, paint in ((4.6, "#3f7fd0"), (6.2, "#d9343f")))
    look = Look(
        top=color,
        sleeve=Sleeve(color=color),
        trouser=Trouser(color="#57506b", shoe="#3d2f2f"),
        skirt=Skirt(color=color, length=16, flare=2),
        hair=("spiky", "curly"),
        hair_color="#e4e2e6",
        details=(*jacket(color, "#cfe0ee", low=17), *tie(options.accent), *pens),
        features=(*glasses("#39465c"), *moustache("#d6d3d8")),
        neckline=0,
        tool=flask(options.accent),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("scientist", "chemist", "researcher", "professor", "inventor"),
    draw=draw,
    kind="person",
    height=1.75,
    color="#f4f6f7",
    accent="#46b98a",
    place="workshop",
    poses=POSES,
)
