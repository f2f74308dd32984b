"""A nurse in a dress with a white cap."""

from ...color import darken
from ...drawing import Drawing, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._garments import collar
from ._headwear import nurse_cap
from ._person import POSES, Look, Skirt, person
from ._skeleton import WOMAN
from ._tools import clipboard


def draw(options: Options) -> Drawing:
    color = options.color
    cross = (
        rectangle(-7.4, 8, 1.8, 5.2, options.accent, role="detail"),
        rectangle(-9.1, 9.7, 5.2, 1.8, options.accent, role="detail"),
        rectangle(-13, 17.6, 26, 2.2, darken(color, 0.2), role="detail"),
    )
    look = Look(
        build=WOMAN,
        top=color,
        sleeve=Sleeve(color=color, length=0.45, cuff="#ffffff"),
        trouser=Trouser(color=color, length=0, shoe="#f7f7f4"),
        skirt=Skirt(color=color, length=20, flare=3, trim="#ffffff"),
        hair=("bob", "low bun", "wavy"),
        lashes=True,
        details=(*cross, *collar("#ffffff")),
        headwear=nurse_cap(),
        tool=clipboard(),
        tool_arm=(10, 118),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("nurse", "midwife", "caregiver"),
    draw=draw,
    kind="person",
    height=1.68,
    color="#7cc3d8",
    accent="#d9343f",
    place="hospital",
    poses=POSES,
)
