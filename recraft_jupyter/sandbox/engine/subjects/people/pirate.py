"""A pirate with eye patch, tricorn and cutlass."""

from ...color import darken
from ...drawing import Drawing, circle, ellipse, line, polygon, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._face import beard
from ._garments import belt
from ._headwear import tricorn
from ._person import POSES, Look, Skirt, person
from ._tools import cutlass


def draw(options: Options) -> Drawing:
    color = options.color
    stripes = tuple(rectangle(-16, y, 32, 2.4, options.accent, role="detail") for y in (2, 7, 12, 17, 22))
    coat = (
        polygon([(-15, -3), (-5.4, -2), (-3.6, 31), (-15, 31)], color, role="detail"),
        polygon([(15, -3), (5.4, -2), (3.6, 31), (15, 31)], darken(color, 0.14), role="detail"),
        *(circle(s * 5.6, y, 1.0, "#efc04d", role="detail") for s in (-1, 1) for y in (7, 12, 17)),
    )
    patch = (line([(-9.6, -4.4), (9.4, 1)], "#221d28", 0.9), ellipse(4.1, 0.9, 3.1, 3.0, "#221d28", role="detail"))
    look = Look(
        top="#f4efe4",
        sleeve=Sleeve(color=color, cuff="#efc04d"),
        trouser=Trouser(color="#4a4550", shoe="#2e2428", boot=0.75),
        skirt=Skirt(color=color, length=14, flare=3, trim="#efc04d"),
        hair=("wavy", "long"),
        hair_color="#2a1d1a",
        details=(*stripes, *coat, *belt("#2e2428", y=20)),
        features=(*patch, *beard("#2a1d1a", length=0.9)),
        headwear=tricorn(),
        neckline=3,
        tool=cutlass(),
        tool_arm=(24, 116),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("pirate", "pirate captain", "buccaneer", "captain"),
    draw=draw,
    kind="person",
    height=1.8,
    color="#8f2f38",
    accent="#3f6f9f",
    place="beach",
    poses=POSES,
)
