"""A knight in shining armor with sword and shield."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, outline
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._garments import belt, tabard
from ._person import POSES, Look, Skirt, person
from ._tools import shield, sword

STEEL = "#aeb8c6"


def helmet(plume: str) -> tuple[Shape, ...]:
    dome = outline(
        "M-11.4 11C-12.6 2 -12.6 -6 -9.4 -11C-6 -15.6 6 -15.6 9.4 -11C12.6 -6 12.6 2 11.4 11L8.2 13V-4.6H-8.2V13Z",
        STEEL,
    )
    shade = outline("M5 -16L6 14H14V-16Z", darken(STEEL, 0.2), role="shadow")
    visor = outline("M-11.8 -5.2Q0 -9 11.8 -5.2L11.6 -8.6Q0 -12.6 -11.6 -8.6Z", darken(STEEL, 0.25), role="detail")
    feather = outline(
        "M0 -14C-1 -20 -5 -24 -11 -24.6C-15 -25 -18 -21 -18.6 -14.6C-15.6 -17.6 -12.6 -18.6 -9 -17.6"
        "C-6 -17 -3.6 -15.6 0 -13Z",
        plume,
    )
    bolts = [circle(s * 10.2, 1.4, 1.1, "#efc04d", role="detail") for s in (-1, 1)]
    return (
        feather,
        dome,
        *clipped([shade], dome),
        visor,
        *bolts,
        ellipse(-6.4, -11, 2.6, 1, "#ffffff", rotation=-34, role="light", opacity=0.7),
    )


def draw(options: Options) -> Drawing:
    color = options.color
    chain = tuple(circle(x, y, 0.7, darken(STEEL, 0.25), role="detail") for y in (3, 6) for x in (-9, -7, 7, 9))
    pauldrons = tuple(
        shape
        for s in (-1, 1)
        for shape in (
            ellipse(s * 11.4, 4.6, 5.2, 4.6, lighten(STEEL, 0.12)),
            ellipse(s * 11.4 - 1.2, 3.4, 1.8, 1.1, "#ffffff", role="light", opacity=0.6),
        )
    )
    look = Look(
        top=STEEL,
        sleeve=Sleeve(color=STEEL, cuff=darken(STEEL, 0.2), glove=darken(STEEL, 0.3)),
        trouser=Trouser(color=darken(STEEL, 0.08), shoe=darken(STEEL, 0.34), boot=0.7),
        skirt=Skirt(color=color, length=11, flare=1, trim=options.accent),
        hair=("crop",),
        details=(*chain, *tabard(color, options.accent), *belt("#5c3a24")),
        front=pauldrons,
        headwear=helmet(color),
        neckline=0,
        tool=sword(),
        tool_arm=(22, 118),
        tool_turn=8,
        other_tool=shield(color, options.accent),
        other_arm=(-22, -20),
    )
    return person(options, look)


SUBJECT = Subject(
    names=("knight", "crusader", "paladin", "warrior", "soldier", "templar"),
    draw=draw,
    kind="person",
    height=1.85,
    color="#b8323e",
    accent="#f3d26a",
    place="meadow",
    poses=POSES,
)
