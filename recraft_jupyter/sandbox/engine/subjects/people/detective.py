"""A detective in a trench coat with a magnifying glass."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, limb, outline
from ...path import circle_path
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._garments import belt, buttons, jacket, tie
from ._person import POSES, Look, Skirt, person


def fedora(color: str, band: str) -> tuple[Shape, ...]:
    crown = outline(
        "M-9.8 -7C-10 -14 -9 -19 -5.4 -19.4C-3 -19.6 -1.6 -18 0 -18C1.6 -18 3 -19.6 5.4 -19.4C9 -19 10 -14 9.8 -7Z",
        color,
    )
    shade = outline("M3 -20C7 -16 7 -10 6 -5H12V-20Z", darken(color, 0.2), role="shadow")
    ribbon = outline("M-9.9 -6.6Q0 -4.8 9.9 -6.6L9.8 -10.4Q0 -8.6 -9.8 -10.4Z", band, role="detail")
    return (crown, *clipped([shade], crown), ribbon, ellipse(0, -6, 16.4, 3.2, darken(color, 0.14)))


def magnifier() -> Drawing:
    glass = circle(0, -15, 7.4, "#d5eefa", opacity=0.55)
    ring = Shape(circle_path(0, -15, 7.6, 7.6), stroke="#c79a3f", stroke_width=2, role="detail")
    glint = ellipse(-2.6, -18, 1.4, 2.8, "#ffffff", rotation=36, role="light", opacity=0.8)
    return Drawing((limb([(0, 6), (0, -7)], 3, 2.4, "#5c3a24"), glass, ring, glint))


def draw(options: Options) -> Drawing:
    color = options.color
    look = Look(
        top=color,
        sleeve=Sleeve(color=color, cuff=darken(color, 0.2)),
        trouser=Trouser(color="#4a4550", shoe="#3a2a26"),
        skirt=Skirt(color=color, length=22, flare=3),
        hair=("short", "crop"),
        her_hair=("bob", "low bun"),
        details=(
            *jacket(color, "#f6f1e6", low=12),
            *tie(options.accent),
            *buttons(darken(color, 0.4), top=15, bottom=17, count=1, double=True),
            *belt(darken(color, 0.3), y=18.4),
        ),
        headwear=fedora(lighten(color, 0.04), darken(color, 0.45)),
        neckline=0,
        tool=magnifier(),
        tool_arm=(16, 124),
        tool_turn=16,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("detective", "spy", "inspector", "private eye", "sherlock holmes"),
    draw=draw,
    kind="person",
    height=1.78,
    color="#b99a6b",
    accent="#a5343c",
    place="city street",
    poses=POSES,
)
