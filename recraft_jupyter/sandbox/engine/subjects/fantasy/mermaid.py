"""A mermaid with a scaly tail."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, linear, outline, star
from ...scene import Options, Subject
from ..people._body import Sleeve, Trouser
from ..people._person import Look, person
from ..people._skeleton import WOMAN, Stance


def tail(color: str) -> tuple[Shape, ...]:
    """A tail from the waist of a torso whose neck is at (0, 0), its fin turned to the right."""
    fin = [
        outline("M9 72C16 66 30 66 40 58C40 70 32 80 20 80C15 80 11 78 9 76Z", lighten(color, 0.2)),
        outline("M7 74C2 80 2 90 -6 96C8 97 18 90 17 79Z", lighten(color, 0.12)),
    ]
    ribs = [
        curve(points, darken(color, 0.12), 0.8)
        for points in (
            [(11, 74), (24, 72), (37, 61)],
            [(12, 76), (24, 77), (34, 70)],
            [(10, 76), (6, 86), (-2, 94)],
            [(13, 78), (12, 88), (6, 93)],
        )
    ]
    body = outline(
        "M-7 19C-11 24 -13 30 -12 38C-11 52 -4 62 4 70C7 74 10 78 14 78C15 74 14 70 13 66"
        "C14 58 13 46 12 38C13 30 11 24 7 19Q0 23 -7 19Z",
        linear(lighten(color, 0.08), color, darken(color, 0.2)),
    )
    scales = [
        curve([(x - 3.4, y), (x, y + 3), (x + 3.4, y)], lighten(color, 0.32), 0.9, role="light", opacity=0.8)
        for row in range(8)
        for x in [(-9 + (row % 2) * 3.4) + k * 6.8 + row * 0.9 for k in range(4)]
        for y in (26 + row * 5.4,)
    ]
    shade = outline("M3 18C9 34 8 52 12 80L24 78V18Z", darken(color, 0.25), role="shadow", opacity=0.45)
    return (
        *fin,
        *ribs,
        body,
        *clipped([*scales, shade], body),
        curve([(-8.6, 21.4), (0, 25), (8.6, 21.4)], lighten(color, 0.45), 2.2, role="light"),
    )


def draw(options: Options) -> Drawing:
    color, shell, random = options.color, options.accent, options.random
    skin = random.choice(("#f8d5b8", "#e8ab82", "#b97850", "#94583a"))
    top = tuple(
        shape
        for s in (-1, 1)
        for shape in (
            ellipse(s * 4.2, 9.4, 4.4, 4.2, shell, role="detail"),
            *(curve([(s * 4.2 + k, 6), (s * 4.2 + k * 0.4, 12.6)], darken(shell, 0.2), 0.6) for k in (-2, 0, 2)),
        )
    )
    flower = (
        star(-8.6, -7, 4.4, 2.2, "#f6c62f", points=5, role="detail"),
        circle(-8.6, -7, 1.4, "#e2673f", role="detail"),
    )
    swimming = Stance(arm=(60, 128), other_arm=(-46, -20))
    look = Look(
        build=WOMAN,
        top=skin,
        skin=skin,
        sleeve=Sleeve(color=skin, length=0),
        trouser=Trouser(color=skin, length=0),
        hair=("long", "wavy"),
        hair_color=random.choice(("#c8452f", "#7a3f9a", "#2f2a55", "#e0a23f")),
        lashes=True,
        neckline=6,
        details=top,
        front=tail(color),
        headwear=flower,
        standing=swimming,
        legless=True,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("mermaid", "siren", "merman", "little mermaid"),
    draw=draw,
    kind="fantasy",
    height=1.8,
    color="#2fa58f",
    accent="#c77fd0",
    place="underwater",
    stance="water",
    poses=("standing", "waving", "holding"),
)
