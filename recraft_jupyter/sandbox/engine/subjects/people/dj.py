"""A DJ with headphones behind two turntables."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, limb, outline, rectangle
from ...path import parse_path
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._person import Look, person
from ._skeleton import Stance


def _headphones(color: str) -> tuple[Shape, ...]:
    band = Shape(parse_path("M-11 0C-12 -20 12 -20 11 0"), stroke=color, stroke_width=2.4, role="detail")
    return (band, *(rectangle(side * 11.4 - 2.4, -5, 4.8, 10, darken(color, 0.15), radius=2.2) for side in (-1, 1)))


def _deck(accent: str) -> tuple[Shape, ...]:
    turntables = [
        shape
        for x in (-17, 17)
        for shape in (
            circle(x, 33, 8.6, "#17181f"),
            circle(x, 33, 5.6, "#2b2d38", role="detail"),
            circle(x, 33, 2.8, accent, role="detail"),
            limb([(x + 9, 27), (x + 5, 33)], 1.2, 0.9, "#d3d8df"),
        )
    ]
    sliders = [
        rectangle(-4.4 + 3.6 * n, 26 + 2 * (n % 2), 1.6, 11, lighten(accent, 0.3), radius=0.6, role="detail")
        for n in range(3)
    ]
    return (
        outline("M-32 22L32 22L35 44L-35 44Z", "#3a3d4a"),
        *turntables,
        *sliders,
        outline("M-35 44L35 44L33 70L-33 70Z", "#23252f"),
        *(rectangle(x, 49, 4, 16, accent, radius=1, role="detail", opacity=0.85) for x in range(-26, 27, 8)),
    )


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    look = Look(
        top=color,
        sleeve=Sleeve(color=color, length=0.5),
        trouser=Trouser(color="#2f3240", shoe="#f2f2f4"),
        hair=("short", "spiky", "crop"),
        her_hair=("ponytail", "long"),
        headwear=_headphones(accent),
        front=_deck(accent),
        standing=Stance(arm=(26, -6), other_arm=(-40, 160)),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("dj", "disc jockey", "music producer"),
    draw=draw,
    kind="person",
    height=1.76,
    color="#7a3fc0",
    accent="#2fd0c6",
    place="stage",
    poses=("standing",),
)
