"""An old man in a knitted waistcoat."""

from ...drawing import Drawing, limb
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._face import glasses, moustache
from ._garments import buttons, jacket
from ._person import POSES, Look, person
from ._skeleton import ELDER


def cane() -> Drawing:
    return Drawing((limb([(-5, 1.6), (-3.4, -2.2), (0, -1), (0.4, 6), (0.4, 35)], 2.2, 2.0, "#7c4f2c"),))


def draw(options: Options) -> Drawing:
    color = options.color
    look = Look(
        build=ELDER,
        top=color,
        sleeve=Sleeve(color=options.accent),
        trouser=Trouser(color="#6b5b4d", shoe="#4a352a"),
        hair=("balding",),
        hair_color="#e9e6e2",
        old=True,
        details=(*jacket(color, options.accent, low=12), *buttons("#f2e3c2", top=15, bottom=25, count=3)),
        features=(*glasses(), *moustache("#f3f1ee")),
        neckline=0,
        tool=cane(),
        tool_arm=(20, 22),
        tool_turn=0,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("old man", "grandfather", "grandpa", "elderly man", "senior", "granddad", "pensioner"),
    draw=draw,
    kind="person",
    height=1.7,
    color="#7d8f5a",
    accent="#f1e6d2",
    place="garden",
    poses=POSES,
)
