"""A student with backpack and books."""

from ...color import darken, lighten
from ...drawing import Drawing, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._face import glasses
from ._person import POSES, Look, person
from ._tools import book


def draw(options: Options) -> Drawing:
    color, bag = options.color, options.accent
    straps = tuple(rectangle(x - 1.6, -2, 3.2, 24, bag, role="detail") for x in (-7.6, 7.6))
    hood = (
        rectangle(-5, 18, 10, 7, darken(color, 0.16), radius=2, role="detail"),
        rectangle(-1.9, 1, 0.9, 8, lighten(color, 0.6), radius=0.4, role="detail"),
        rectangle(1.1, 1, 0.9, 8, lighten(color, 0.6), radius=0.4, role="detail"),
    )
    pack = (rectangle(-14.6, 0, 29.2, 27, bag, radius=6), rectangle(-5, -4, 10, 6, darken(bag, 0.3), radius=3))
    look = Look(
        top=color,
        sleeve=Sleeve(color=color, cuff=darken(color, 0.16)),
        trouser=Trouser(color="#3d4f78", shoe="#f2efe8"),
        hair=("short", "quiff", "curly", "afro"),
        her_hair=("ponytail", "bob", "wavy", "afro"),
        details=(*hood, *straps),
        behind=pack,
        features=glasses(),
        tool=book("#c9593f"),
        tool_arm=(12, 112),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("student", "pupil", "teenager", "college student"),
    draw=draw,
    kind="person",
    height=1.72,
    color="#e2a13c",
    accent="#3f7f8f",
    place="library",
    poses=POSES,
)
