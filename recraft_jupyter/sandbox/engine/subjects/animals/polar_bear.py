"""A polar bear."""

from ...color import darken
from ...drawing import Drawing
from ...scene import Options, Subject
from ._bears import walking_bear
from ._coats import coat


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    return walking_bear(fur, options, muzzle=fur.light, feet=darken(fur.base, 0.06))


SUBJECT = Subject(
    names=("polar bear", "polar bear cub", "ice bear", "white bear"),
    draw=draw,
    kind="animal",
    height=1.5,
    color="#eef0f0",
    place="snow",
    poses=("standing", "walking", "running"),
    sideways=True,
)
