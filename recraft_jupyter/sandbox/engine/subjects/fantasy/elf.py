"""An elf with pointed ears, bow in hand."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, curve, line, outline, polygon
from ...path import smooth_path
from ...scene import Options, Subject
from ..people._body import Sleeve, Trouser
from ..people._garments import belt, cape
from ..people._person import POSES, Look, Skirt, person
from ..people._skeleton import Build


def bow() -> Drawing:
    wood = Shape(
        smooth_path([(-7, -32), (3, -18), (0, 0), (3, 18), (-7, 32)], closed=False),
        stroke="#8a5a30",
        stroke_width=2.4,
        role="detail",
    )
    return Drawing((line([(-7, -32), (-7, 32)], "#e9e2d0", 0.6), wood))


def draw(options: Options) -> Drawing:
    color, skin = options.color, "#f3c8a4"
    ears = tuple(
        outline(
            f"M{s * 8.6} -1.6C{s * 13} -4 {s * 17} -7 {s * 20} -8C{s * 18} -2 {s * 13.6} 3.6 {s * 9} 4.4Z",
            skin if s < 0 else darken(skin, 0.08),
        )
        for s in (-1, 1)
    )
    leaf = polygon([(0, 2), (2.4, 5), (0, 9), (-2.4, 5)], lighten(color, 0.4), role="detail")
    strap = polygon([(-12, -1), (-9, -2), (12, 24), (10, 27)], "#6b4630", role="detail")
    circlet = curve([(-9.4, -6), (0, -8.4), (9.4, -6)], "#f2cf63", 1.1)
    look = Look(
        build=Build(head=8.7, shoulders=11.0, waist=8.2, hips=8.6, torso=27.0, girth=0.9, leg=43.0),
        top=color,
        sleeve=Sleeve(color=lighten(color, 0.25), cuff="#6b4630"),
        trouser=Trouser(color="#6e5b46", shoe="#4f3626", boot=0.7),
        skirt=Skirt(color=color, length=11, flare=3, trim=options.accent),
        hair=("long",),
        hair_color="#e6c67a",
        skin=skin,
        eye="#3f8f5a",
        details=(strap, *belt("#4f3626", y=20)),
        behind=cape(darken(color, 0.22), length=58, wide=19),
        front=(leaf,),
        headwear=(*ears, circlet),
        tool=bow(),
        tool_arm=(28, 84),
        tool_turn=0,
    )
    return person(options, look)


SUBJECT = Subject(
    names=("elf", "archer", "wood elf", "robin hood"),
    draw=draw,
    kind="fantasy",
    height=1.78,
    color="#3f8a55",
    accent="#f2cf63",
    place="forest",
    poses=POSES,
)
