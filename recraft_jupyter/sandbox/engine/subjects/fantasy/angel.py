"""An angel with feathered wings and a halo."""

from ...color import lighten
from ...drawing import Drawing, Shape, ellipse, rectangle
from ...path import circle_path
from ...scene import Options, Subject
from ..people._body import Sleeve, Trouser
from ..people._person import POSES, Look, Skirt, person
from ..people._skeleton import WOMAN
from ._wings import feather_wings


def draw(options: Options) -> Drawing:
    color, gold = options.color, options.accent
    halo = (
        ellipse(0, -20, 12, 4.6, gold, role="glow", opacity=0.3),
        Shape(circle_path(0, -20, 9.6, 3.0), stroke=gold, stroke_width=2.2, role="detail"),
        Shape(circle_path(0, -20.4, 9.4, 2.8), stroke=lighten(gold, 0.6), stroke_width=0.7, role="light"),
    )
    look = Look(
        build=WOMAN,
        top=color,
        sleeve=Sleeve(color=color, width=1.4, cuff=gold),
        trouser=Trouser(color=color, length=0, shoe="#d9a66b"),
        skirt=Skirt(color=color, length=38, flare=8, trim=gold),
        hair=("wavy", "long", "curly"),
        hair_color="#e0b562",
        lashes=True,
        details=(rectangle(-13, 17, 26, 2.4, gold, role="detail"),),
        behind=feather_wings("#eef1f8"),
        headwear=halo,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("angel", "guardian angel", "cherub", "cupid"),
    draw=draw,
    kind="fantasy",
    height=1.7,
    color="#f5f1e6",
    accent="#f2c14e",
    place="sky",
    poses=POSES,
)
