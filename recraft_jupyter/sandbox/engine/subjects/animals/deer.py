"""A deer with antlers and a spotted flank."""

from ...drawing import Drawing, ellipse
from ...scene import Options, Subject
from ._coats import coat
from ._deer import antlers, deer

SPOTS = ((-30, -61), (-22, -62), (-13, -60), (-4, -60), (-25, -55), (-16, -55), (-7, -55), (3, -58))


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    spots = tuple(ellipse(x, y, 1.8, 1.4, fur.pale, role="detail") for x, y in SPOTS)
    return deer(
        fur,
        options,
        horns=antlers(36, -102, "#a58560", scale=0.72),
        far_horns=antlers(41, -103, "#7d6145", scale=0.72),
        chest=fur.pale,
        nose="#2b2124",
        markings=spots,
    )


SUBJECT = Subject(
    names=("deer", "stag", "doe", "fawn", "buck", "roe deer", "antelope", "gazelle"),
    draw=draw,
    kind="animal",
    height=1.6,
    color="#b9773f",
    place="forest",
    poses=("standing", "running"),
    sideways=True,
)
