"""A farmer in overalls with a pitchfork."""

from ...drawing import Drawing, line
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._garments import overalls
from ._headwear import straw_hat
from ._person import POSES, Look, person
from ._tools import pitchfork


def draw(options: Options) -> Drawing:
    plaid = tuple(line([(-16, y), (16, y)], "#ffffff", 0.7, opacity=0.5) for y in (3, 7, 11, 15))
    look = Look(
        top=options.accent,
        sleeve=Sleeve(color=options.accent, length=0.7),
        trouser=Trouser(color=options.color, shoe="#6a4630", boot=0.35),
        hair=("short", "curly", "crop"),
        her_hair=("braids", "wavy"),
        details=(*plaid, *overalls(options.color)),
        headwear=straw_hat(),
        tool=pitchfork(),
        tool_arm=(30, 64),
        tool_turn=0,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("farmer", "gardener", "rancher", "peasant"),
    draw=draw,
    kind="person",
    height=1.78,
    color="#3f6ea8",
    accent="#cf4b3f",
    place="farm",
    poses=POSES,
)
