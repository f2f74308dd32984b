"""A waiter with a tray."""

from ...drawing import Drawing, circle, ellipse, outline, polygon, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._garments import buttons, jacket
from ._person import POSES, Look, person


def tray() -> Drawing:
    glass = (
        outline("M-7.4 -15H-1.4L-2.4 -8.4Q-4.4 -6.6 -6.4 -8.4Z", "#f2d27a"),
        rectangle(-4.8, -8, 0.9, 4.4, "#d3e6ee"),
        ellipse(-4.4, -3.8, 2.6, 0.8, "#d3e6ee"),
    )
    cake = (
        outline("M1 -3.6V-10H10L11 -3.6Z", "#f3d3a4"),
        rectangle(1, -10.8, 9.4, 2.4, "#ee7fa5", radius=1),
        circle(5.4, -12, 1.5, "#d8334a"),
    )
    return Drawing(
        (*glass, *cake, ellipse(0, -3, 14, 2.6, "#dfe5ec"), ellipse(0, -2.2, 13, 1.8, "#aab4c2", role="shadow"))
    )


def draw(options: Options) -> Drawing:
    color, bow = options.color, options.accent
    tie = (
        polygon([(0, 2), (-4, 0), (-4, 4)], bow, role="detail"),
        polygon([(0, 2), (4, 0), (4, 4)], bow, role="detail"),
        circle(0, 2, 1.1, bow, role="detail"),
    )
    apron = rectangle(-9.6, 25, 19.2, 17, "#f6f3ec", radius=1.6)
    look = Look(
        top=color,
        sleeve=Sleeve(color="#fbfbf8", cuff="#e3e5ea"),
        trouser=Trouser(color="#2f3442", shoe="#22232c"),
        hair=("short", "quiff"),
        her_hair=("low bun", "ponytail"),
        details=(*jacket(color, "#fbfbf8", low=13), *tie, *buttons("#e8c65a", top=16, bottom=24, count=3)),
        front=(apron,),
        neckline=0,
        tool=tray(),
        tool_arm=(30, 142),
        tool_turn=0,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("waiter", "waitress", "bartender", "server", "butler", "barista"),
    draw=draw,
    kind="person",
    height=1.76,
    color="#3a3f52",
    accent="#b8323e",
    place="kitchen",
    poses=POSES,
)
