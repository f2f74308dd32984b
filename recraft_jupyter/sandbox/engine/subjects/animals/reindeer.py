"""A reindeer with a shaggy collar, great antlers and, as the song has it, a red nose."""

from ...color import mix
from ...drawing import Drawing
from ...scene import Options, Subject
from ._coats import coat
from ._deer import antlers, deer


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    return deer(
        fur,
        options,
        horns=antlers(35, -102, "#c9b08a", scale=1.05),
        far_horns=antlers(41, -103, "#96805f", scale=1.05),
        chest=mix(fur.pale, "#ffffff", 0.35),
        nose=options.accent,
    )


SUBJECT = Subject(
    names=("reindeer", "caribou", "elk", "moose", "rudolph"),
    draw=draw,
    kind="animal",
    height=1.9,
    color="#84614a",
    accent="#dc3b34",
    place="snow",
    poses=("standing", "running"),
    sideways=True,
)
