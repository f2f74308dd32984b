"""An astronaut in a space suit with an open helmet."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, outline, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._person import POSES, Look, person


def helmet(color: str) -> tuple[Shape, ...]:
    glass = ellipse(0, 0, 13.4, 13.0, "#a9dcf5", opacity=0.16, role="detail")
    glint = outline(
        "M-9.6 -4C-8.6 -8 -5.4 -10.6 -2 -11.2C-5 -8.4 -7.4 -5.6 -8 -1.4Z", "#ffffff", role="light", opacity=0.75
    )
    ring = Shape(ellipse(0, 0, 14.4, 14.0, None).path, stroke=color, stroke_width=3.4, role="detail")
    edge = Shape(ellipse(0, 0, 12.7, 12.3, None).path, stroke=darken(color, 0.3), stroke_width=0.7, role="line")
    return (
        glass,
        ring,
        edge,
        glint,
        *(rectangle(s * 16.4 - 2, -3.4, 4, 7, darken(color, 0.2), radius=2) for s in (-1, 1)),
    )


def controls(color: str, accent: str) -> tuple[Shape, ...]:
    box = rectangle(-6.6, 10, 13.2, 9, darken(color, 0.16), radius=1.6, role="detail")
    lamps = [circle(x, 13, 1.2, paint, role="detail") for x, paint in ((-4, "#e0443e"), (0, "#f3bd3a"), (4, "#46b98a"))]
    return (
        box,
        *lamps,
        rectangle(-4.6, 15.6, 9.2, 1.8, "#31405a", radius=0.6, role="detail"),
        rectangle(-14, 23.4, 28, 2.4, accent, role="detail"),
        rectangle(-9.4, 4.4, 5.6, 3, accent, role="detail"),
    )


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    pack = rectangle(-14, -3, 28, 27, darken(color, 0.28), radius=4)
    shell = circle(0, 0, 15.6, darken(color, 0.12))
    look = Look(
        top=color,
        sleeve=Sleeve(color=color, cuff=accent, glove=lighten(color, 0.5), width=1.2),
        trouser=Trouser(color=color, shoe=darken(color, 0.35), boot=0.45, width=1.16),
        hair=("short", "crop"),
        her_hair=("bob", "low bun"),
        details=controls(color, accent),
        behind=(pack, *clipped([rectangle(4, -3, 12, 30, darken(color, 0.4), role="shadow")], pack)),
        headwear_behind=(shell,),
        headwear=helmet(lighten(color, 0.5)),
        neckline=0,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("astronaut", "cosmonaut", "spaceman", "space explorer"),
    draw=draw,
    kind="person",
    height=1.9,
    color="#eef1f4",
    accent="#e8743b",
    place="space",
    poses=POSES,
)
