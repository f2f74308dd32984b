"""A clown with red nose and colorful wig."""

from ...color import lighten
from ...drawing import Drawing, Shape, blob, circle, ellipse, outline
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._headwear import party_hat
from ._person import POSES, Look, person


def wig(color: str) -> tuple[Shape, ...]:
    return tuple(
        circle(s * x, y, r, paint)
        for s in (-1, 1)
        for x, y, r, paint in (
            (12, -4, 5.6, color),
            (14, 2, 4.8, lighten(color, 0.12)),
            (10, -9.6, 4.6, lighten(color, 0.12)),
            (11.6, 6.4, 3.8, color),
        )
    )


def make_up() -> tuple[Shape, ...]:
    cheeks = tuple(circle(s * 6.8, 5.2, 1.9, "#f27b86", role="detail", opacity=0.8) for s in (-1, 1))
    mouth = outline("M-5.4 6.4Q0 8.4 5.4 6.4Q5.4 11.4 0 11.6Q-5.4 11.4 -5.4 6.4Z", "#ffffff", role="detail")
    smile = outline("M-4.2 7.4Q0 9 4.2 7.4Q3.6 10.4 0 10.5Q-3.6 10.4 -4.2 7.4Z", "#c62f3c", role="detail")
    return (
        *cheeks,
        mouth,
        smile,
        circle(0, 4.2, 2.6, "#e5343c"),
        circle(-0.9, 3.3, 0.8, "#ffffff", role="light", opacity=0.8),
    )


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    dots = tuple(circle(x, y, 2.0, accent, role="detail") for x, y in ((-7, 8), (6, 12), (-4, 18), (8, 22), (-8, 26)))
    ruff = blob(
        [
            (-9, -1),
            (-6, -3),
            (0, -1.6),
            (6, -3),
            (9, -1),
            (10, 3),
            (6, 4),
            (3, 6.4),
            (0, 4.6),
            (-3, 6.4),
            (-6, 4),
            (-10, 3),
        ],
        "#ffffff",
    )
    pompons = tuple(circle(0, y, 2.4, "#e5343c", role="detail") for y in (11, 18))
    look = Look(
        top=color,
        sleeve=Sleeve(color=accent, cuff="#ffffff", width=1.2),
        trouser=Trouser(color=color, shoe="#e5343c", width=1.3),
        hair=("bald",),
        skin="#f8dcc6",
        details=(*dots, *pompons),
        front=(ruff, ellipse(0, 1, 5, 1.2, "#d5d9e6", role="shadow")),
        features=make_up(),
        headwear=party_hat(accent, "#e5343c"),
        headwear_behind=wig("#f0602f"),
        neckline=0,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("clown", "jester", "joker", "circus clown"),
    draw=draw,
    kind="person",
    height=1.74,
    color="#3f8fd0",
    accent="#f6c62f",
    place="stage",
    poses=POSES,
)
