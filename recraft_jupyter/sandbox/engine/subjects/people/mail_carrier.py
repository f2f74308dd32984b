"""A mail carrier with cap, bag and letter."""

from ...color import darken, lighten
from ...drawing import Drawing, line, outline, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._garments import buttons, collar
from ._headwear import cap
from ._person import POSES, Look, person
from ._tools import letter


def draw(options: Options) -> Drawing:
    color, leather = options.color, "#9a5f33"
    bag = (
        line([(6, 0), (-12, 23)], leather, 2.2),
        rectangle(-20, 22, 15, 13, leather, radius=2),
        outline("M-20 22H-5V27Q-12.5 32 -20 27Z", darken(leather, 0.2), role="detail"),
        rectangle(-17.6, 19.6, 9, 4, "#fffaf0", role="detail"),
    )
    look = Look(
        top=color,
        sleeve=Sleeve(color=color, length=0.5, cuff=options.accent),
        trouser=Trouser(color=darken(color, 0.35), shoe="#2c2a33"),
        hair=("short", "curly", "crop"),
        her_hair=("ponytail", "bob"),
        details=(*collar(lighten(color, 0.2)), *buttons(options.accent, count=3)),
        front=bag,
        headwear=cap(color, turn=0),
        neckline=0,
        tool=letter(),
        tool_arm=(14, 120),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("mail carrier", "mailman", "postman", "letter carrier", "courier", "delivery man"),
    draw=draw,
    kind="person",
    height=1.76,
    color="#3f78b8",
    accent="#f2c230",
    place="city street",
    poses=POSES,
)
