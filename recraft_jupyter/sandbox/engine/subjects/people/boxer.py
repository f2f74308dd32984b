"""A boxer with gloves raised."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, circle, curve, ellipse, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._person import POSES, Look, person
from ._skeleton import Build, Stance

STRONG = Build(shoulders=14.0, waist=10.4, hips=9.8, girth=1.08)


def glove(color: str) -> Drawing:
    mitt = blob([(-4, 4), (-5.6, -1), (-5.4, -6), (0, -8.6), (5.4, -6.6), (6, -1), (4, 4)], color)
    shapes: tuple[Shape, ...] = (
        mitt,
        ellipse(-4.6, -1, 2.4, 3.8, darken(color, 0.14), rotation=16),
        rectangle(-4.4, 2.6, 8.8, 4.4, "#fbf7ee", radius=1.4),
        ellipse(1.6, -5, 2.4, 1.4, "#ffffff", rotation=20, role="light", opacity=0.5),
    )
    return Drawing(shapes)


def draw(options: Options) -> Drawing:
    color, trunks = options.color, options.accent
    skin = options.random.choice(("#f3c29f", "#d6946a", "#94583a", "#6f4230"))
    dark = darken(skin, 0.2)
    muscles = (
        curve([(-8.6, 9), (-4, 11.6), (0, 10), (4, 11.6), (8.6, 9)], dark, 0.9),
        curve([(0, 11), (0, 22)], dark, 0.7),
        *(curve([(-3.6, y), (0, y + 0.8), (3.6, y)], dark, 0.6) for y in (15, 18.6)),
        *(circle(x, 8.4, 0.8, dark, role="detail") for x in (-5.6, 5.6)),
    )
    band = rectangle(-14, 22.6, 28, 4, lighten(trunks, 0.6), role="detail")
    guard = Stance(arm=(24, 158), other_arm=(-24, -152), leg=(11, 2), other_leg=(-11, -2))
    look = Look(
        build=STRONG,
        top=skin,
        skin=skin,
        sleeve=Sleeve(color=skin, length=0, glove=color),
        trouser=Trouser(color=trunks, length=0.6, shoe=color, boot=0.35, width=1.15),
        hair=("crop", "short"),
        details=(*muscles, band),
        tool=glove(color),
        other_tool=glove(color).placed(flip=True),
        tool_arm=(24, 158),
        other_arm=(-24, -152),
        tool_turn=-4,
        standing=guard,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("boxer", "fighter", "wrestler", "kickboxer"),
    draw=draw,
    kind="person",
    height=1.82,
    color="#d8323a",
    accent="#2f4f9a",
    place="gym",
    poses=POSES,
)
