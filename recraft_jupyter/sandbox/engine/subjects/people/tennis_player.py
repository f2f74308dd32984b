"""A tennis player with a racket."""

from ...color import darken
from ...drawing import Drawing, Shape, circle, clipped, ellipse, limb, line
from ...path import circle_path
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._headwear import headband
from ._person import POSES, Look, person


def racket(color: str) -> Drawing:
    face = ellipse(0, -25, 8.6, 11, "#fbf8ee", opacity=0.35, role="detail")
    strings = [line([(x, -40), (x, -10)], "#f4f1e6", 0.5) for x in (-6, -3, 0, 3, 6)]
    strings += [line([(-12, y), (12, y)], "#f4f1e6", 0.5) for y in (-33, -29, -25, -21, -17)]
    rim = Shape(circle_path(0, -25, 8.6, 11), stroke=color, stroke_width=2.2, role="detail")
    grip = limb([(0, 7), (0, -14)], 2.6, 2.2, darken(color, 0.4))
    return Drawing((grip, face, *clipped(strings, face), rim))


def draw(options: Options) -> Drawing:
    look = Look(
        top=options.color,
        sleeve=Sleeve(color=options.color, length=0.4),
        trouser=Trouser(color="#f7f5ef", length=0.38, shoe="#f7f5ef"),
        hair=("short", "crop", "curly"),
        her_hair=("ponytail", "bun"),
        headwear=headband(options.accent),
        tool=racket(options.accent),
        tool_arm=(40, 120),
        tool_turn=24,
        front=(circle(-19, 25, 3.2, "#d7ea3f"),),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("tennis player", "badminton player", "squash player"),
    draw=draw,
    kind="person",
    height=1.76,
    color="#3f8fd8",
    accent="#e5484f",
    place="park",
    poses=POSES,
)
