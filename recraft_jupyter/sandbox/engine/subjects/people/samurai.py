"""A samurai in lacquered armor with a katana."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, line, outline, polygon, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._person import POSES, Look, Skirt, person

GOLD = "#e8b946"


def kabuto(color: str) -> tuple[Shape, ...]:
    horns = outline(
        "M0 -14C-6 -16 -11 -20 -12 -28C-8 -21.6 -4 -19.6 0 -19C4 -19.6 8 -21.6 12 -28C11 -20 6 -16 0 -14Z", GOLD
    )
    flare = outline(
        "M-11 -8C-15 -3 -17.4 3 -17.6 8.4L-11.6 7C-11.6 2 -11.2 -2 -10.6 -4H10.6C11.2 -2 11.6 2 11.6 7"
        "L17.6 8.4C17.4 3 15 -3 11 -8Z",
        darken(color, 0.16),
    )
    rows = [line([(s * 13.0, -1.5), (s * 10.6, -0.8)], GOLD, 0.8) for s in (-1, 1)] + [
        line([(s * 15.6, 3), (s * 11.2, 3.2)], GOLD, 0.8) for s in (-1, 1)
    ]
    dome = outline("M-11.4 -5C-12 -13 -6.8 -17.4 0 -17.4C6.8 -17.4 12 -13 11.4 -5Q0 -8.6 -11.4 -5Z", color)
    shade = outline("M4 -18C8 -12 8 -8 7 -3H13V-18Z", darken(color, 0.24), role="shadow")
    brim = outline("M-12.4 -3.6Q0 -8 12.4 -3.6L11.4 -6.4Q0 -10.6 -11.4 -6.4Z", darken(color, 0.34), role="detail")
    return (
        flare,
        *rows,
        dome,
        *clipped([shade], dome),
        brim,
        horns,
        circle(0, -14.6, 2.0, lighten(GOLD, 0.3), role="detail"),
    )


def katana() -> Drawing:
    return Drawing(
        (
            outline("M-1.2 -5C-1.4 -18 0 -32 4 -43C4.8 -30 3.4 -16 1.4 -5Z", "#d5dce5"),
            outline("M4 -43C4.8 -30 3.4 -16 1.4 -5H.4C1.6 -18 2.4 -30 4 -43Z", "#98a3b2", role="shadow"),
            rectangle(-3.4, -6, 7, 1.8, GOLD, radius=0.8),
            rectangle(-1.4, -4.4, 2.8, 12, "#2d2a36", radius=1),
            *(
                polygon([(-1, y), (0, y - 1.2), (1, y), (0, y + 1.2)], "#f1e8d6", role="detail")
                for y in (-1.6, 1.6, 4.8)
            ),
        )
    )


def draw(options: Options) -> Drawing:
    color = options.color
    plates = tuple(rectangle(-15, y, 30, 1.1, GOLD, role="detail") for y in (7, 12, 17, 22))
    laces = tuple(line([(x, 8), (x, 24)], lighten(color, 0.3), 0.7) for x in (-7, -3.5, 0, 3.5, 7))
    shoulders = tuple(
        shape
        for s in (-1, 1)
        for shape in (
            polygon([(s * 8, 0.6), (s * 15, 2.4), (s * 19, 14), (s * 11.4, 14.6)], color),
            line([(s * 11, 6), (s * 16, 6.4)], GOLD, 1.0),
            line([(s * 11.4, 11), (s * 17.6, 10.6)], GOLD, 1.0),
        )
    )
    look = Look(
        top=color,
        sleeve=Sleeve(color=options.accent, cuff=color),
        trouser=Trouser(color=options.accent, shoe="#2d2a36", boot=0.5, width=1.2),
        skirt=Skirt(color=color, length=13, flare=4, trim=GOLD),
        hair=("crop",),
        hair_color="#1c1a22",
        details=(*plates, *laces, rectangle(-14, 19, 28, 3, options.accent, role="detail")),
        front=shoulders,
        headwear=kabuto(color),
        neckline=2,
        tool=katana(),
        tool_arm=(26, 112),
        tool_turn=14,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("samurai", "ronin", "shogun"),
    draw=draw,
    kind="person",
    height=1.76,
    color="#a32e37",
    accent="#2f3550",
    place="japanese garden",
    poses=POSES,
)
