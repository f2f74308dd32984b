"""A construction worker in hard hat and safety vest."""

from ...drawing import Drawing
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._garments import belt, reflective_vest
from ._headwear import hard_hat
from ._person import POSES, Look, person
from ._tools import hammer


def draw(options: Options) -> Drawing:
    look = Look(
        top="#4b79a8",
        sleeve=Sleeve(color="#4b79a8", length=0.55),
        trouser=Trouser(color="#4a5568", shoe="#8a5a2c", boot=0.3),
        hair=("short", "crop"),
        her_hair=("ponytail", "low bun"),
        details=(*reflective_vest(options.color), *belt("#6a4326", y=23)),
        headwear=hard_hat(options.accent),
        tool=hammer(),
        tool_arm=(22, 100),
        tool_turn=10,
    )
    return person(options, look)


SUBJECT = Subject(
    names=(
        "builder",
        "construction worker",
        "worker",
        "engineer",
        "carpenter",
        "mechanic",
        "plumber",
        "workman",
        "handyman",
    ),
    draw=draw,
    kind="person",
    height=1.78,
    color="#f07f2f",
    accent="#f6c62f",
    place="workshop",
    poses=POSES,
)
