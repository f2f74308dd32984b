"""A viking with horned helmet, braid beard and axe."""

from ...color import darken
from ...drawing import Drawing, blob, circle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._face import beard
from ._garments import belt
from ._headwear import viking_helmet
from ._person import POSES, Look, Skirt, person
from ._skeleton import Build
from ._tools import axe, shield

BROAD = Build(shoulders=14.0, waist=11.4, hips=10.4, girth=1.1, leg=39.0)


def draw(options: Options) -> Drawing:
    color = options.color
    fur = blob(
        [
            (-8, -2),
            (-14, 0),
            (-17, 5),
            (-14, 7),
            (-11, 10),
            (-7, 7.4),
            (-3, 10),
            (0, 7.6),
            (3, 10),
            (7, 7.4),
            (11, 10),
            (14, 7),
            (17, 5),
            (14, 0),
            (8, -2),
            (0, 2),
        ],
        "#8d6b4f",
    )
    boss = circle(0, 0, 4.4, "#c3cbd6", role="detail")
    look = Look(
        build=BROAD,
        top=color,
        sleeve=Sleeve(color=color, length=0.8, cuff="#6a4326"),
        trouser=Trouser(color="#5d5046", shoe="#6a4326", boot=0.7),
        skirt=Skirt(color=color, length=11, flare=2, trim=options.accent),
        hair=("long", "wavy"),
        hair_color="#c2692f",
        details=belt("#4c2f1c"),
        front=(fur,),
        features=beard("#c2692f", length=2.6),
        headwear=viking_helmet(),
        neckline=0,
        tool=axe(),
        tool_arm=(24, 104),
        tool_turn=10,
        other_tool=Drawing((*shield(darken(color, 0.1), options.accent).shapes, boss)),
        other_arm=(-22, -16),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("viking", "barbarian", "norseman"),
    draw=draw,
    kind="person",
    height=1.86,
    color="#3f6f78",
    accent="#e8bb4a",
    place="mountain",
    poses=POSES,
)
