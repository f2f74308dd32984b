"""A vampire in a high-collared cape."""

from ...color import darken
from ...drawing import Drawing, outline, polygon
from ...scene import Options, Subject
from ..people._body import Sleeve, Trouser
from ..people._garments import buttons, cape, jacket
from ..people._person import POSES, Look, person


def draw(options: Options) -> Drawing:
    color, lining = options.color, options.accent
    collar = tuple(
        outline(
            f"M{s * 3} 4C{s * 10} 2 {s * 15} -6 {s * 17} -19C{s * 12} -14 {s * 7} -8 {s * 4} -1Z",
            lining if s < 0 else darken(lining, 0.14),
        )
        for s in (-1, 1)
    )
    fangs = tuple(polygon([(x - 0.9, 8.2), (x + 0.9, 8.2), (x, 10.6)], "#ffffff", role="detail") for x in (-2, 2))
    bow = (
        polygon([(0, 1.6), (-4.6, -0.8), (-4.6, 4)], lining, role="detail"),
        polygon([(0, 1.6), (4.6, -0.8), (4.6, 4)], darken(lining, 0.14), role="detail"),
    )
    peak = outline(
        "M-10.4 2C-12 -8 -8 -14.6 0 -14.6C8 -14.6 12 -8 10.4 2C9.8 -3 7.4 -6.6 5 -8.4L0 -3.4L-5 -8.4"
        "C-7.4 -6.6 -9.8 -3 -10.4 2Z",
        "#231c28",
    )
    look = Look(
        top="#5b2334",
        sleeve=Sleeve(color=color, cuff="#f4f0ea"),
        trouser=Trouser(color=darken(color, 0.1), shoe="#1e1a24"),
        hair=("bald",),
        hair_color="#231c28",
        skin="#dfe0e6",
        eye="#b3202f",
        details=(*jacket("#5b2334", "#f4f0ea", low=12), *buttons("#e4bd5a", top=15, bottom=24, count=3)),
        behind=(*cape(color, length=64, wide=24), *collar),
        front=bow,
        features=fangs,
        headwear=(peak,),
        neckline=0,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("vampire", "dracula", "count dracula"),
    draw=draw,
    kind="fantasy",
    height=1.82,
    color="#2d2838",
    accent="#b8243a",
    place="night sky",
    poses=POSES,
)
