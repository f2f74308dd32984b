"""A golfer with a club and a cap."""

from ...color import darken
from ...drawing import Drawing, circle, limb, outline, polygon
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._garments import belt, collar
from ._headwear import cap
from ._person import POSES, Look, person


def club() -> Drawing:
    return Drawing(
        (
            limb([(0, -8), (0, 34)], 1.4, 1.2, "#b9c0c9"),
            limb([(0, -9), (0, 6)], 2.4, 2.0, "#3a3d48"),
            outline("M-1 33L1 33L9 36C10 38 9 40 6 40L-1 39Z", "#8b919c"),
            circle(13, 38, 1.9, "#ffffff"),
        )
    )


def draw(options: Options) -> Drawing:
    color = options.color
    diamonds = [
        polygon([(x, 8), (x + 3, 13), (x, 18), (x - 3, 13)], darken(color, 0.2), role="detail") for x in (-6, 0, 6)
    ]
    look = Look(
        top=color,
        sleeve=Sleeve(color=color, length=0.45, glove="#ffffff"),
        trouser=Trouser(color="#e9e0cb", shoe="#ffffff"),
        hair=("short", "crop"),
        her_hair=("ponytail", "low bun"),
        details=(*diamonds, *collar("#ffffff"), *belt("#5c3a24")),
        headwear=cap(options.accent),
        tool=club(),
        tool_arm=(14, 24),
        tool_turn=-10,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("golfer", "golf player", "caddie"),
    draw=draw,
    kind="person",
    height=1.76,
    color="#4f9a6a",
    accent="#f6f1e2",
    place="meadow",
    poses=POSES,
)
