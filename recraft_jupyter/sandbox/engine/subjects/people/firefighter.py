"""A firefighter with helmet and axe."""

from ...drawing import Drawing, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._garments import zip_front
from ._headwear import fire_helmet
from ._person import POSES, Look, Skirt, person
from ._tools import axe


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    bands = tuple(
        rectangle(-15, y + dy, 30, height, paint, role="detail")
        for y in (10.0, 22.0)
        for dy, height, paint in ((0.0, 4.2, accent), (1.4, 1.4, "#eef0ea"))
    )
    look = Look(
        top=color,
        sleeve=Sleeve(color=color, cuff=accent, glove="#4a4038"),
        trouser=Trouser(color=color, shoe="#23252d", boot=0.4, width=1.08, stripe=accent),
        skirt=Skirt(color=color, length=7, flare=1, trim=accent),
        hair=("short", "crop"),
        her_hair=("low bun", "bob"),
        details=(*zip_front(color, pockets=False), *bands),
        headwear=fire_helmet("#d83a32", accent),
        neckline=0,
        tool=axe(),
        tool_arm=(24, 40),
        tool_turn=14,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("firefighter", "fireman", "firewoman"),
    draw=draw,
    kind="person",
    height=1.8,
    color="#3a4252",
    accent="#f2c230",
    place="city street",
    poses=POSES,
)
