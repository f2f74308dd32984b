"""A fairy with see-through wings and a wand."""

from ...color import lighten
from ...drawing import Drawing, circle, outline
from ...scene import Options, Subject
from ..people._body import Sleeve, Trouser
from ..people._headwear import tiara
from ..people._person import POSES, Look, Skirt, person
from ..people._skeleton import Build, Stance
from ..people._tools import magic_wand
from ._wings import insect_wings

SLIGHT = Build(head=10.2, shoulders=9.4, waist=6.8, hips=8.2, torso=23.5, arm=24.0, leg=38.0, girth=0.84)


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    petals = tuple(
        outline(f"M{x - 4} 17Q{x - 7} 30 {x * 1.7} 38Q{x + 7} 30 {x + 4} 17Z", lighten(color, 0.12 * (index % 2)))
        for index, x in enumerate((-9, 9, -4.6, 4.6, 0))
    )
    look = Look(
        build=SLIGHT,
        top=color,
        sleeve=Sleeve(color=color, length=0),
        trouser=Trouser(color=color, length=0, shoe=accent),
        skirt=Skirt(color=color, length=8, flare=3),
        hair=("bun", "wavy", "long", "ponytail"),
        lashes=True,
        neckline=5,
        front=(*(petals if options.pose != "sitting" else ()), circle(0, 16.4, 1.8, "#fff3c0", role="detail")),
        behind=insect_wings(accent),
        headwear=tiara("#f6cf5c", accent),
        tool=magic_wand(),
        tool_arm=(40, 128),
        tool_turn=20,
        standing=Stance(other_arm=(-46, -70), leg=(10, -12), other_leg=(-14, -46)),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("fairy", "pixie", "tinker bell", "tooth fairy", "sprite"),
    draw=draw,
    kind="fantasy",
    height=0.6,
    color="#6cbf6a",
    accent="#9fd8f2",
    place="garden",
    stance="air",
    poses=POSES,
)
