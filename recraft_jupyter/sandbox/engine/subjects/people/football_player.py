"""A football player with a ball at the foot."""

from ...color import lighten
from ...drawing import Drawing, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._person import POSES, Look, person
from ._skeleton import Stance
from ._tools import ball


def draw(options: Options) -> Drawing:
    color = options.color
    number = (
        rectangle(-3.4, 8, 2, 8, options.accent, role="detail"),
        rectangle(0.4, 8, 4.6, 8, options.accent, role="detail"),
        rectangle(2, 9.8, 1.4, 1.4, color, role="detail"),
        rectangle(2, 12.8, 1.4, 1.4, color, role="detail"),
    )
    kicking = Stance(arm=(44, 86), other_arm=(-58, -20), leg=(38, 22), other_leg=(-16, -50), turn=0.7, lean=-3)
    look = Look(
        top=color,
        sleeve=Sleeve(color=color, length=0.5, cuff=options.accent),
        trouser=Trouser(color=options.accent, length=0.5, shoe="#2b3145"),
        hair=("short", "quiff", "crop", "curly", "afro"),
        details=(*number, rectangle(-15, 20, 30, 1.6, lighten(color, 0.5), role="detail")),
        standing=kicking,
    )
    figure = person(options, look)
    return Drawing((*figure.shapes, *ball(figure.bounds[2] + 6, -7, 7)), figure.anchors).placed(x=-6)


SUBJECT = Subject(
    names=("football player", "soccer player", "footballer", "player", "goalkeeper"),
    draw=draw,
    kind="person",
    height=1.78,
    color="#d63b3b",
    accent="#ffffff",
    place="meadow",
    poses=POSES,
)
