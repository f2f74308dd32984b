"""A cowboy with hat, neckerchief and boots."""

from ...color import darken, lighten
from ...drawing import Drawing, line, outline, polygon, star
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._garments import belt
from ._headwear import cowboy_hat
from ._person import POSES, Look, person


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    checks = tuple(line([(-16, y), (16, y)], lighten(accent, 0.5), 0.7) for y in (4, 9, 14, 19)) + tuple(
        line([(x, -2), (x, 30)], lighten(accent, 0.5), 0.7) for x in (-3, 3)
    )
    vest = (
        polygon([(-15, -3), (-6.4, -3), (-3.4, 12), (-4.4, 22), (-15, 22)], color, role="detail"),
        polygon([(15, -3), (6.4, -3), (3.4, 12), (4.4, 22), (15, 22)], darken(color, 0.14), role="detail"),
        star(-7.4, 10, 2.8, 1.2, "#f3cc55", role="detail"),
    )
    kerchief = outline("M-6.8 -2.6Q0 1 6.8 -2.6L7 1.4Q3 4 0 9.4Q-3 4 -7 1.4Z", "#d8433b")
    look = Look(
        top=accent,
        sleeve=Sleeve(color=accent, cuff=darken(accent, 0.25)),
        trouser=Trouser(color="#49648f", shoe="#6b3f24", boot=0.6),
        hair=("short", "crop"),
        her_hair=("braids", "long"),
        details=(*checks, *vest, *belt("#5c3a24", y=21.6)),
        front=(kerchief,),
        headwear=cowboy_hat("#a9713f", "#5c3a24"),
        neckline=0,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("cowboy", "cowgirl", "gunslinger", "rider", "ranger"),
    draw=draw,
    kind="person",
    height=1.8,
    color="#6b4630",
    accent="#c9a24a",
    place="desert",
    poses=POSES,
)
