"""A ninja wrapped in dark cloth, a blade on the back."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, limb, line, outline, polygon, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._person import POSES, Look, Skirt, person
from ._skeleton import Stance
from ._tools import sword


def hood(color: str, band: str) -> tuple[Shape, ...]:
    top = outline("M-11 -3.4C-12 -11.8 -7 -15.6 0 -15.6C7 -15.6 12 -11.8 11 -3.4Q0 -7.4 -11 -3.4Z", color)
    mask = outline(
        "M-11 -2C-10 3 -9 4 -8 4.4Q0 6.4 8 4.4C9 4 10 3 11 -2C12 6 10 13.4 0 14.4C-10 13.4 -12 6 -11 -2Z", color
    )
    fold = outline("M0 6Q6 6 8 4.4L9 10Q5 14 0 14.4Z", darken(color, 0.3), role="shadow")
    tails = [
        limb([(10, -5), (15, -3), (18, 1)], 3.4, 1.4, darken(band, 0.14)),
        limb([(10, -6), (16, -8), (19.4, -5)], 3.4, 1.4, band),
    ]
    return (
        *tails,
        top,
        mask,
        *clipped([fold], mask),
        outline("M-11 -4.2Q0 -8 11 -4.2L11 -8.2Q0 -12 -11 -8.2Z", band, role="detail"),
    )


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    light = lighten(color, 0.12)
    wrap = (
        polygon([(-4, -3), (-9, -1), (5, 22), (9, 18)], light, role="detail"),
        line([(4, -3), (-5, 12)], darken(color, 0.3), 1.0),
        rectangle(-13, 19, 26, 4.4, accent, role="detail"),
    )
    blade = sword("#3a3f4c").placed(x=12, y=8, rotate=38, scale=0.9).shapes
    look = Look(
        top=color,
        sleeve=Sleeve(color=color, cuff=accent),
        trouser=Trouser(color=color, shoe=darken(color, 0.3), stripe=accent),
        skirt=Skirt(color=color, length=6, flare=1),
        hair=("crop",),
        details=wrap,
        behind=blade,
        headwear=hood(color, accent),
        neckline=2,
        standing=Stance(arm=(34, -50), other_arm=(-34, 50), leg=(14, 4), other_leg=(-14, -4)),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("ninja", "assassin", "shinobi"),
    draw=draw,
    kind="person",
    height=1.72,
    color="#343a4f",
    accent="#c8363c",
    place="night sky",
    poses=POSES,
)
