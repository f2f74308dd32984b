"""An old woman with a shawl."""

from ...color import darken, lighten
from ...drawing import Drawing, circle, outline
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._face import glasses
from ._person import POSES, Look, Skirt, person
from ._skeleton import ELDER


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    shawl = (
        outline("M-6 -2C-14 0 -16 6 -15 16Q-8 12 -1 16Q8 12 15 16C16 6 14 0 6 -2Q0 4 -6 -2Z", accent, role="detail"),
        *(circle(x, 13.4 - abs(x) * 0.02, 1.1, darken(accent, 0.25), role="detail") for x in (-11, -7, -3, 3, 7, 11)),
        circle(0, 4.6, 1.6, "#f0c24b", role="detail"),
    )
    look = Look(
        build=ELDER,
        top=color,
        sleeve=Sleeve(color=color),
        trouser=Trouser(color=color, length=0, shoe="#5a3d4a"),
        skirt=Skirt(color=color, length=29, flare=5, trim=lighten(color, 0.3)),
        hair=("bun",),
        hair_color="#dedbe2",
        old=True,
        lashes=True,
        details=shawl,
        features=glasses("#7a4a5a"),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("old woman", "grandmother", "grandma", "elderly woman", "granny", "old lady"),
    draw=draw,
    kind="person",
    height=1.58,
    color="#7a5fa3",
    accent="#e9a0b5",
    place="living room",
    poses=POSES,
)
