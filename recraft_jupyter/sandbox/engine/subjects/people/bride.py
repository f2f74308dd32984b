"""A bride in white with a veil and a bouquet."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, limb, outline
from ...scene import Options, Subject
from ._body import Sleeve, Trouser
from ._headwear import tiara
from ._person import POSES, Look, Skirt, person
from ._skeleton import WOMAN, Stance


def bouquet(color: str) -> tuple[Shape, ...]:
    leaves = [limb([(0, 20), (x, y)], 3.4, 2, "#5aa84a") for x, y in ((-8, 14), (8, 14), (-5, 9), (6, 9))]
    blooms = [
        shape
        for x, y, tone in ((-5, 16, 0.0), (5, 16, 0.2), (0, 12, 0.35), (0, 18, 0.1), (-4, 11.4, 0.3), (4.6, 11, 0.0))
        for shape in (circle(x, y, 3.6, lighten(color, tone)), circle(x, y, 1.5, darken(color, 0.2), role="detail"))
    ]
    return (limb([(-1, 20), (0, 30)], 3, 2.4, "#4f9a45"), *leaves, *blooms)


def draw(options: Options) -> Drawing:
    color = options.color
    veil = outline(
        "M-11 -8C-16 4 -22 30 -24 52Q0 58 24 52C22 30 16 4 11 -8C8 -16 -8 -16 -11 -8Z", "#ffffff", opacity=0.55
    )
    folds = [curve([(x * 0.4, -4), (x * 0.8, 24), (x, 50)], "#dfe4ee", 1.0, opacity=0.8) for x in (-18, -9, 9, 18)]
    both = Stance(arm=(22, -46), other_arm=(-22, 46))
    look = Look(
        build=WOMAN,
        top=color,
        sleeve=Sleeve(color=color, length=0.3),
        trouser=Trouser(color=color, length=0, shoe=color),
        skirt=Skirt(color=color, length=43, flare=15, trim=darken(color, 0.08)),
        hair=("low bun", "wavy", "long"),
        lashes=True,
        neckline=5,
        front=bouquet(options.accent) if options.pose in ("", "standing") else (),
        headwear=tiara("#f0d48a", "#ffffff"),
        headwear_behind=(veil, *clipped(folds, veil)),
        standing=both,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("bride", "wedding dress"),
    draw=draw,
    kind="person",
    height=1.68,
    color="#fbf8f4",
    accent="#ee8fae",
    place="garden",
    poses=POSES,
)
