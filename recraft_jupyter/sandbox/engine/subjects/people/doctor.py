"""A doctor in a white coat with a stethoscope."""

from ...drawing import Drawing
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._face import glasses
from ._garments import jacket, stethoscope
from ._person import POSES, Look, Skirt, person
from ._skeleton import MAN, WOMAN
from ._tools import clipboard


def draw(options: Options) -> Drawing:
    color = options.color
    female = options.random.random() < 0.5
    look = Look(
        build=WOMAN if female else MAN,
        top=color,
        sleeve=Sleeve(color=color),
        trouser=Trouser(color="#3f5a78", shoe="#2f3440"),
        skirt=Skirt(color=color, length=14, flare=1.5),
        hair=("low bun", "bob", "ponytail") if female else ("short", "quiff", "crop"),
        lashes=female,
        details=(*jacket(color, options.accent, low=18), *stethoscope()),
        features=() if female else glasses(),
        tool=clipboard(),
        tool_arm=(10, 118),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("doctor", "physician", "surgeon", "medic", "veterinarian", "dentist"),
    draw=draw,
    kind="person",
    height=1.75,
    color="#f6f8fa",
    accent="#6fb7c9",
    place="hospital",
    poses=POSES,
)
