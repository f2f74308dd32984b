"""A business person in a suit with a briefcase."""

from ...drawing import Drawing
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._garments import jacket, tie
from ._person import POSES, Look, person
from ._tools import briefcase


def draw(options: Options) -> Drawing:
    color = options.color
    look = Look(
        top=color,
        sleeve=Sleeve(color=color, cuff="#ffffff"),
        trouser=Trouser(color=color, shoe="#2c2227"),
        hair=("short", "quiff", "crop"),
        her_hair=("bob", "low bun", "long"),
        details=(*jacket(color, "#fbfbf8", low=16), *tie(options.accent)),
        neckline=0,
        tool=briefcase(),
        tool_arm=(14, 6),
        tool_turn=0,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("businessman", "businesswoman", "manager", "lawyer", "banker", "boss", "politician", "office worker"),
    draw=draw,
    kind="person",
    height=1.78,
    color="#3d4a66",
    accent="#c8363c",
    place="office",
    poses=POSES,
)
