"""A runner in sports clothes."""

from ...color import lighten
from ...drawing import Drawing, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._headwear import headband
from ._person import POSES, Look, person
from ._skeleton import Stance


def draw(options: Options) -> Drawing:
    color = options.color
    bib = (
        rectangle(-5.4, 7, 10.8, 8.4, "#ffffff", radius=0.8, role="detail"),
        rectangle(-2.8, 9, 1.4, 4.4, "#2b3145", role="detail"),
        rectangle(0.4, 9, 1.4, 4.4, "#2b3145", role="detail"),
        rectangle(-15, 19.4, 30, 2, lighten(color, 0.4), role="detail"),
    )
    running = Stance(arm=(46, 118), other_arm=(-52, 30), leg=(52, 6), other_leg=(-22, -68), turn=0.85, lean=8)
    look = Look(
        top=color,
        sleeve=Sleeve(color=color, length=0),
        trouser=Trouser(color="#2f3852", length=0.4, shoe=options.accent),
        hair=("short", "crop", "curly"),
        her_hair=("ponytail", "bun"),
        details=bib,
        headwear=headband(options.accent),
        standing=running,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("runner", "athlete", "jogger", "sprinter", "sportsman", "marathon runner"),
    draw=draw,
    kind="person",
    height=1.74,
    color="#2f8fd0",
    accent="#f2693f",
    place="race track",
    poses=POSES,
)
