"""A diver with mask, tank and fins, swimming."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, curve, outline, rectangle
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._garments import air_tank, zip_front
from ._headwear import goggles
from ._person import Look, person
from ._skeleton import Stance


def fin(x: float, y: float, color: str, turn: float) -> tuple[Shape, ...]:
    blade = outline("M-3 -2H3L8 12Q0 16 -8 12Z", color)
    ribs = (
        curve([(-1.4, 1), (-3.6, 12)], darken(color, 0.25), 0.7),
        curve([(1.4, 1), (3.6, 12)], darken(color, 0.25), 0.7),
    )
    return Drawing((blade, *ribs)).placed(x=x, y=y, rotate=turn).shapes


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    suit = (
        *zip_front(color, pockets=False),
        rectangle(-14, 20, 28, 3.4, accent, role="detail"),
        rectangle(-9.4, -2, 3, 24, darken(color, 0.4), role="detail"),
        rectangle(6.4, -2, 3, 24, darken(color, 0.4), role="detail"),
    )
    swimming = Stance(arm=(60, 120), other_arm=(-60, -20), leg=(18, 4), other_leg=(-20, -6))
    hose = (
        curve([(2, 8.6), (11, 11), (14, 2)], "#2b3040", 1.4),
        rectangle(-3, 6.6, 6, 4, "#2b3040", radius=2, role="detail"),
    )
    look = Look(
        top=color,
        sleeve=Sleeve(color=color, glove=darken(color, 0.3)),
        trouser=Trouser(color=color, shoe=darken(color, 0.3)),
        hair=("short", "curly"),
        her_hair=("ponytail", "low bun"),
        details=suit,
        behind=air_tank(accent),
        features=(),
        headwear=(*goggles("#2b3040", "#9fdcf2"), *hose),
        neckline=0,
        standing=swimming,
    )
    figure = person(options, look)
    fins = tuple(shape for x, turn in ((-14.0, 8.0), (13.0, -8.0)) for shape in fin(x, -5, lighten(accent, 0.05), turn))
    bubbles = tuple(
        circle(x, y, r, "#e8f8ff", role="light", opacity=0.6)
        for x, y, r in ((17, -100, 2.2), (20, -107, 1.5), (15, -112, 1.1))
    )
    return Drawing((*fins, *figure.shapes, *bubbles), figure.anchors).placed(rotate=12, x=-13, y=-12)


SUBJECT = Subject(
    names=("diver", "scuba diver", "swimmer", "snorkeler"),
    draw=draw,
    kind="person",
    height=1.8,
    color="#3b4a63",
    accent="#f2b632",
    place="underwater",
    stance="air",
    poses=("standing", "waving", "holding"),
)
