"""A brown bear."""

from ...color import mix
from ...drawing import Drawing
from ...scene import Options, Subject
from ._bears import walking_bear
from ._coats import coat


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    return walking_bear(fur, options, muzzle=mix(fur.light, fur.pale, 0.45), feet=fur.deep)


SUBJECT = Subject(
    names=("bear", "bear cub", "brown bear", "grizzly", "grizzly bear", "black bear"),
    draw=draw,
    kind="animal",
    height=1.4,
    color="#8a5a37",
    place="forest",
    poses=("standing", "walking", "running"),
    sideways=True,
)
