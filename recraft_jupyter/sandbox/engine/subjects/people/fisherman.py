"""A fisherman in oilskins with a rod."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, outline
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._face import beard
from ._garments import buttons, collar
from ._person import POSES, Look, Skirt, person
from ._tools import fishing_rod


def rain_hat(color: str) -> tuple[Shape, ...]:
    dome = outline("M-10.8 -6C-11 -14 -6.4 -17.6 0 -17.6C6.4 -17.6 11 -14 10.8 -6Z", color)
    shade = outline("M4 -19C7 -13 7 -9 6 -4H12V-19Z", darken(color, 0.16), role="shadow")
    brim = outline(
        "M-9.6 -8.6Q0 -11 9.6 -8.6C13 -6 15.6 -3 16 .6C10 -3.6 5 -5.4 0 -5.4C-5 -5.4 -10 -3.6 -16 .6"
        "C-15.6 -3 -13 -6 -9.6 -8.6Z",
        darken(color, 0.14),
    )
    return (dome, *clipped([shade], dome), brim)


def draw(options: Options) -> Drawing:
    color = options.color
    look = Look(
        top=color,
        sleeve=Sleeve(color=color, cuff=darken(color, 0.2)),
        trouser=Trouser(color="#4a5a6b", shoe="#2f6b58", boot=0.75),
        skirt=Skirt(color=color, length=12, flare=2),
        hair=("short",),
        hair_color="#d9d6d2",
        details=(*buttons(lighten(color, 0.7), top=7, bottom=25, count=4), *collar(darken(color, 0.08))),
        features=beard("#e9e6e1", length=1.2),
        headwear=rain_hat(color),
        neckline=0,
        tool=fishing_rod(),
        tool_arm=(14, 84),
        tool_turn=-4,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("fisherman", "fisher", "angler", "sailor", "old sailor"),
    draw=draw,
    kind="person",
    height=1.78,
    color="#f0b830",
    accent="#2f6b58",
    place="beach",
    poses=POSES,
)
