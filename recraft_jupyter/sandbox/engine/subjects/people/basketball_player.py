"""A basketball player who spins the ball."""

from ...color import darken, lighten
from ...drawing import Drawing, circle, clipped, curve, ellipse, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._headwear import headband
from ._person import POSES, Look, person
from ._skeleton import Build

TALL = Build(head=8.2, shoulders=12.4, leg=45.0)


def basketball() -> Drawing:
    orange = "#e8792c"
    body = circle(0, -13, 9, orange)
    seams = [
        curve(points, "#4a2414", 0.8)
        for points in (
            [(-9, -13), (9, -13)],
            [(0, -22), (0, -4)],
            [(-6, -20), (-3, -13), (-6, -6)],
            [(6, -20), (3, -13), (6, -6)],
        )
    ]
    shade = ellipse(5, -9, 8, 9, darken(orange, 0.25), role="shadow", opacity=0.5)
    return Drawing(
        (
            body,
            *clipped([shade, *seams], body),
            ellipse(-3.4, -17, 2.2, 1.4, "#ffffff", rotation=-36, role="light", opacity=0.6),
        )
    )


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    number = (
        rectangle(-5, 9, 2, 8, accent, role="detail"),
        rectangle(-1, 9, 6, 2, accent, role="detail"),
        rectangle(3, 9, 2, 8, accent, role="detail"),
        rectangle(-14, 24, 28, 2, accent, role="detail"),
    )
    look = Look(
        build=TALL,
        top=color,
        sleeve=Sleeve(color=color, length=0),
        trouser=Trouser(color=color, length=0.55, shoe=lighten(accent, 0.3), boot=0.2, width=1.15),
        hair=("crop", "short", "afro"),
        her_hair=("ponytail", "bun", "braids"),
        neckline=5,
        details=number,
        headwear=headband(accent),
        tool=basketball(),
        tool_arm=(40, 150),
        tool_turn=0,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("basketball player", "volleyball player"),
    draw=draw,
    kind="person",
    height=1.98,
    color="#6a3fa0",
    accent="#f6c62f",
    place="gym",
    poses=POSES,
)
