"""A painter with beret, brush and palette."""

from ...drawing import Drawing, ellipse
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._face import moustache
from ._garments import apron
from ._headwear import beret
from ._person import POSES, Look, person
from ._tools import brush, palette

SPOTS = ((-4, 13, "#e0443e"), (4, 26, "#3f7fd0"), (-6, 31, "#f3bd3a"), (2, 11, "#46b98a"), (6.4, 34, "#e0443e"))


def draw(options: Options) -> Drawing:
    spots = tuple(ellipse(x, y, 1.5, 1.2, paint, role="detail") for x, y, paint in SPOTS)
    moustached = options.random.random() < 0.5
    look = Look(
        top=options.color,
        sleeve=Sleeve(color=options.color, length=0.8),
        trouser=Trouser(color="#4f4a5e", shoe="#6a4630"),
        hair=("short", "curly"),
        her_hair=("bob", "wavy", "long"),
        front=(*apron("#f3ead7"), *spots),
        headwear=beret(options.accent),
        features=moustache("#3b2a22", curl=1) if moustached else (),
        tool=brush("#e0443e"),
        tool_arm=(22, 128),
        tool_turn=18,
        other_tool=palette(),
        other_arm=(-16, -84),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("painter", "artist", "illustrator", "drawer"),
    draw=draw,
    kind="person",
    height=1.74,
    color="#3d7f8f",
    accent="#c9393f",
    place="studio",
    poses=POSES,
)
