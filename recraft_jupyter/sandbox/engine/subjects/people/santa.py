"""Santa Claus with sack and white beard."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, circle, clipped, curve, outline, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._face import beard, moustache
from ._garments import belt
from ._person import POSES, Look, Skirt, person
from ._skeleton import Build

ROUND = Build(shoulders=13.4, waist=14.0, hips=13.0, leg=37.0, girth=1.08)


def stocking_cap(color: str) -> tuple[Shape, ...]:
    body = outline(
        "M-11 -6C-11 -14 -6 -20 2 -20.6C9 -21 15 -17 17.4 -7C14 -11 11 -12 9.4 -11C10.4 -9 11 -8 11 -6Z", color
    )
    shade = outline("M6 -22C8 -16 9 -13 10 -4H20V-22Z", darken(color, 0.2), role="shadow")
    return (
        body,
        *clipped([shade], body),
        rectangle(-12, -9.2, 24, 5.4, "#fbf8f2", radius=2.7),
        circle(17.4, -6, 3.4, "#fbf8f2"),
    )


def sack(color: str) -> tuple[Shape, ...]:
    body = blob([(-14, 2), (-24, 8), (-28, 22), (-24, 34), (-10, 36), (-6, 20)], color)
    return (
        body,
        *clipped([curve([(-14, 4), (-18, 18), (-16, 34)], darken(color, 0.2), 1.2)], body),
        curve([(-15, 3), (-9, 5)], "#e8d5a8", 1.6),
    )


def draw(options: Options) -> Drawing:
    color = options.color
    look = Look(
        build=ROUND,
        top=color,
        sleeve=Sleeve(color=color, cuff="#fbf8f2", glove="#2f6b45", width=1.15),
        trouser=Trouser(color=color, shoe="#2b2530", boot=0.6),
        skirt=Skirt(color=color, length=9, flare=2, trim="#fbf8f2"),
        hair=("bob",),
        hair_color="#f4f1ec",
        skin="#f3c29f",
        old=True,
        details=(rectangle(-1.8, 0, 3.6, 30, lighten(color, 0.9), role="detail"), *belt("#2b2530", y=18.6)),
        behind=sack("#a9743f"),
        features=(*beard("#fbf8f2", length=2.4), *moustache("#ffffff", curl=0.4)),
        headwear=stocking_cap(color),
        neckline=0,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("santa claus", "santa", "father christmas", "saint nicholas"),
    draw=draw,
    kind="person",
    height=1.78,
    color="#cf2f34",
    accent="#fbf8f2",
    place="snow",
    poses=POSES,
)
