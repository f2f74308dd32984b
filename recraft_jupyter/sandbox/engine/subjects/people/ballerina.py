"""A ballerina in a tutu, on the tips of her toes."""

from ...color import darken, lighten
from ...drawing import Drawing, clipped, curve, line, outline
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._headwear import tiara
from ._person import POSES, Look, person
from ._skeleton import WOMAN, Stance


def draw(options: Options) -> Drawing:
    color = options.color
    pale = lighten(color, 0.45)
    under = outline(
        "M-7 20C-16 21 -25 25 -29 29Q-25 33 -19 31.4Q-14 35 -8 32.6Q0 36 8 32.6Q14 35 19 31.4"
        "Q25 33 29 29C25 25 16 21 7 20Z",
        pale,
    )
    over = outline(
        "M-7 18.4C-14 19 -22 22 -26 25.4Q-21 28.4 -16 27Q-10 30 -5 28.2Q0 30.4 5 28.2Q10 30 16 27"
        "Q21 28.4 26 25.4C22 22 14 19 7 18.4Z",
        color,
    )
    pleats = [line([(x * 0.35, 19), (x, 32)], darken(color, 0.15), 0.6, opacity=0.7) for x in (-18, -10, -3, 3, 10, 18)]
    ribbons = curve([(-7.4, 18.6), (0, 20), (7.4, 18.6)], options.accent, 1.6, role="detail")
    look = Look(
        build=WOMAN,
        top=color,
        sleeve=Sleeve(color=color, length=0),
        trouser=Trouser(color="#fbe4e4", shoe=options.accent),
        hair=("bun",),
        lashes=True,
        neckline=6,
        front=(under, over, *clipped(pleats, over), ribbons),
        headwear=tiara(),
        standing=Stance(arm=(150, 196), other_arm=(-150, -196), leg=(4, -2), other_leg=(-52, 66)),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("ballerina", "dancer", "ballet dancer"),
    draw=draw,
    kind="person",
    height=1.66,
    color="#ee8fae",
    accent="#d9507f",
    place="stage",
    poses=POSES,
)
