"""A zombie in torn clothes with outstretched arms."""

from ...color import darken
from ...drawing import Drawing, circle, line, polygon
from ...scene import Options, Subject
from ..people._body import Sleeve, Trouser
from ..people._person import POSES, Look, person
from ..people._skeleton import Stance


def draw(options: Options) -> Drawing:
    color, skin = options.color, options.accent
    rips = tuple(polygon([(x, 31), (x + 2.4, 24), (x + 4.6, 31)], "#4b4250", role="detail") for x in (-11, -5, 2, 7))
    patches = (
        polygon([(-8, 8), (-3, 7), (-2, 12), (-6, 14)], skin, role="detail"),
        *(line([(x, 11.6), (x + 1.6, 15.6)], darken(color, 0.4), 0.7) for x in (3, 5.4, 7.8)),
        line([(2, 14), (10.4, 13)], darken(color, 0.4), 0.7),
    )
    scars = (
        line([(4, -9), (8.6, -5.4)], darken(skin, 0.45), 0.8),
        *(
            line([(5 + k * 1.5, -9.4 + k * 1.1), (4 + k * 1.5, -7 + k * 1.1)], darken(skin, 0.45), 0.7)
            for k in range(3)
        ),
        circle(-6.6, 5, 1.6, darken(skin, 0.2), role="detail"),
    )
    lurching = Stance(arm=(62, 88), other_arm=(54, 82), leg=(16, 4), other_leg=(-8, -22), turn=0.7, lean=5)
    look = Look(
        top=color,
        sleeve=Sleeve(color=color, length=0.6),
        trouser=Trouser(color="#5d5568", length=0.8, shoe="#3c3540"),
        hair=("spiky", "short"),
        hair_color="#3b4a34",
        skin=skin,
        eye="#8a1f2b",
        details=(*rips, *patches),
        features=scars,
        standing=lurching,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("zombie", "undead", "frankenstein"),
    draw=draw,
    kind="fantasy",
    height=1.76,
    color="#7c6a8f",
    accent="#97b877",
    place="night sky",
    poses=POSES,
)
