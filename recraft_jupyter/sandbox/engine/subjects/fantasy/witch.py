"""A witch with a pointed hat and a broom."""

from ...color import darken, lighten
from ...drawing import Drawing, circle, outline
from ...scene import Options, Subject
from ..people._body import Sleeve, Trouser
from ..people._garments import belt, cape
from ..people._headwear import pointed_hat
from ..people._person import POSES, Look, Skirt, person
from ..people._skeleton import WOMAN
from ..people._tools import broom


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    lace = outline("M-4.4 0L0 9L4.4 0L5.6 20H-5.6Z", accent, role="detail")
    brooch = circle(0, 0.6, 2.0, "#7bd36a", role="detail")
    look = Look(
        build=WOMAN,
        top=color,
        sleeve=Sleeve(color=color, width=1.3, cuff=accent),
        trouser=Trouser(color=accent, length=1, width=0.7, shoe="#2b2430", boot=0.4, stripe=lighten(accent, 0.4)),
        skirt=Skirt(color=color, length=24, flare=9, trim=accent),
        hair=("long", "wavy", "braids"),
        hair_color="#d4622c",
        lashes=True,
        details=(lace, *belt("#2b2430", y=18)),
        behind=cape(darken(color, 0.25), length=52, wide=19),
        front=(brooch,),
        headwear=pointed_hat(color, accent, wide=20, bend=8),
        tool=broom(),
        tool_arm=(28, 70),
        tool_turn=0,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("witch", "sorceress", "enchantress", "hag"),
    draw=draw,
    kind="fantasy",
    height=1.68,
    color="#3c3358",
    accent="#8a4fb5",
    place="night sky",
    poses=POSES,
)
