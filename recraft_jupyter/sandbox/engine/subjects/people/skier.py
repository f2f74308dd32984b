"""A skier with goggles, bobble hat and poles."""

from ...color import lighten
from ...drawing import Drawing, Shape, outline, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._garments import scarf, zip_front
from ._headwear import bobble_hat
from ._person import POSES, Look, person
from ._tools import ski_pole


def skis(color: str) -> tuple[Shape, ...]:
    return tuple(
        outline(
            f"M{x - 22} -1.6H{x + 20}C{x + 23} -1.8 {x + 25} -4 {x + 26} -6.4"
            f"C{x + 27.4} -3 {x + 25} 0 {x + 21} 0H{x - 22}Z",
            paint,
        )
        for x, paint in ((4, lighten(color, 0.25)), (-6, color))
    )


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    look = Look(
        top=color,
        sleeve=Sleeve(color=color, glove="#33384a", width=1.1),
        trouser=Trouser(color="#3d4660", shoe="#8a93a3", boot=0.35, width=1.08),
        hair=("short", "curly"),
        her_hair=("wavy", "long", "braids"),
        details=(*zip_front(color), rectangle(-15, 17, 30, 3, accent, role="detail")),
        front=scarf(accent),
        headwear=bobble_hat(color, accent),
        neckline=0,
        tool=ski_pole(accent),
        tool_arm=(30, 62),
        tool_turn=-6,
        other_tool=ski_pole(accent),
        other_arm=(-30, -62),
    )
    figure = person(options, look)
    if options.pose in ("sitting", "riding"):
        return figure
    return Drawing((*skis(accent), *figure.shapes), figure.anchors)


SUBJECT = Subject(
    names=("skier", "snowboarder", "polar explorer"),
    draw=draw,
    kind="person",
    height=1.76,
    color="#2f8fb8",
    accent="#f0603f",
    place="snow",
    poses=POSES,
)
