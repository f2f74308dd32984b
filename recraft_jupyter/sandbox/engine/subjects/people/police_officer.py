"""A police officer in uniform."""

from ...drawing import Drawing, star
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._garments import belt, buttons, collar, tie
from ._headwear import officer_cap
from ._person import POSES, Look, person


def draw(options: Options) -> Drawing:
    color = options.color
    badge = star(6.2, 10, 3.0, 1.4, options.accent, role="detail")
    look = Look(
        top=color,
        sleeve=Sleeve(color=color, cuff=options.accent),
        trouser=Trouser(color="#26304a", shoe="#1d1f28"),
        hair=("short", "crop"),
        her_hair=("low bun", "bob"),
        details=(
            *tie("#1f2538"),
            *collar(color),
            *buttons(options.accent, top=14, bottom=19, count=2),
            badge,
            *belt("#1d1f28", y=22.4),
        ),
        headwear=officer_cap(color, options.accent),
        neckline=0,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("police officer", "policeman", "policewoman", "cop", "police", "sheriff", "guard"),
    draw=draw,
    kind="person",
    height=1.8,
    color="#3b5b97",
    accent="#f0c24b",
    place="city street",
    poses=POSES,
)
