"""A judge in a black robe with a gavel."""

from ...color import darken, lighten
from ...drawing import Drawing, limb, outline, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._person import POSES, Look, Skirt, person


def gavel() -> Drawing:
    wood = "#8a5630"
    return Drawing(
        (
            limb([(0, 6), (0, -16)], 2.4, 2.0, darken(wood, 0.1)),
            rectangle(-9, -24, 18, 9, wood, radius=2),
            rectangle(-6.6, -24, 2, 9, "#e0b452", role="detail"),
            rectangle(4.6, -24, 2, 9, "#e0b452", role="detail"),
        )
    )


def draw(options: Options) -> Drawing:
    color = options.color
    bands = outline("M-3.6 -0.6L3.6 -0.6L5.6 11L1 10L0 4L-1 10L-5.6 11Z", "#ffffff", role="detail")
    look = Look(
        top=color,
        sleeve=Sleeve(color=color, cuff=lighten(color, 0.2), width=1.25),
        trouser=Trouser(color="#2c2a33", shoe="#221f26"),
        skirt=Skirt(color=color, length=36, flare=5, trim=options.accent),
        hair=("short", "crop"),
        her_hair=("bob", "low bun"),
        hair_color="#c9c6c2",
        details=(bands,),
        neckline=0,
        tool=gavel(),
        tool_arm=(18, 118),
        tool_turn=14,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("judge", "justice", "magistrate"),
    draw=draw,
    kind="person",
    height=1.76,
    color="#2f2d3a",
    accent="#8a2b3a",
    place="library",
    poses=POSES,
)
