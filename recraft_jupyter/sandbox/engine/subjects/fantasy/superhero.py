"""A superhero with mask and cape."""

from ...color import darken, lighten
from ...drawing import Drawing, outline, polygon, rectangle, star
from ...scene import Options, Subject
from ..people._body import Sleeve, Trouser
from ..people._garments import cape
from ..people._person import POSES, Look, person
from ..people._skeleton import Build, Stance

STRONG = Build(shoulders=15.4, waist=10.0, hips=9.6, torso=29.0, girth=1.12, leg=43.0)


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    emblem = (
        polygon([(-6.4, 6), (6.4, 6), (8.4, 10), (0, 18), (-8.4, 10)], "#fbe08a", role="detail"),
        star(0, 11, 4.2, 1.9, accent, role="detail"),
    )
    belt = (
        rectangle(-14, 22.6, 28, 3.6, "#f2c230", role="detail"),
        rectangle(-3, 22, 6, 4.8, lighten("#f2c230", 0.4), radius=1.4, role="detail"),
    )
    mask = outline(
        "M-10.2 -2.6C-6 -5 -2.6 -3.4 0 -2.4C2.6 -3.4 6 -5 10.2 -2.6C10 2.6 7 5.2 3.8 4.6"
        "C1.8 4.2 1 2.4 0 2.4C-1 2.4 -1.8 4.2 -3.8 4.6C-7 5.2 -10 2.6 -10.2 -2.6Z",
        accent,
    )
    holes = Drawing(
        tuple(
            outline(
                f"M{s * 1.7} .8C{s * 2.6} -1.8 {s * 5.6} -1.8 {s * 6.6} .8C{s * 5.6} 3.2 {s * 2.6} 3.2 {s * 1.7} .8Z",
                "#ffffff",
                role="detail",
            )
            for s in (-1, 1)
        )
    )
    pupils = Drawing(
        tuple(outline(f"M{s * 4.1 - 1.5} .8q1.5 -3 3 0q-1.5 3 -3 0Z", "#2a2030", role="detail") for s in (-1, 1))
    ).placed(x=options.gaze[0], y=options.gaze[1])
    heroic = Stance(arm=(46, -54), other_arm=(-46, 54), leg=(11, 4), other_leg=(-11, -4))
    look = Look(
        build=STRONG,
        top=color,
        sleeve=Sleeve(color=color, glove=accent),
        trouser=Trouser(color=color, shoe=accent, boot=0.62),
        hair=("quiff", "short"),
        hair_color="#2a1d1a",
        details=(*emblem, *belt),
        behind=cape(accent, length=66, wide=25),
        front=(outline("M-12 1.6C-8 5 8 5 12 1.6L6 -2.4C3 1 -3 1 -6 -2.4Z", darken(accent, 0.1)),),
        features=(mask, *holes.shapes, *pupils.shapes),
        neckline=0,
        standing=heroic,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("superhero", "hero", "superman", "superwoman", "super hero", "batman", "superheroine"),
    draw=draw,
    kind="fantasy",
    height=1.88,
    color="#2f6fc0",
    accent="#d8323a",
    place="city street",
    poses=POSES,
)
