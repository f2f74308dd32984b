"""A magic wand that sheds sparks."""

from ...color import darken, lighten
from ...drawing import Drawing, clipped, curve, limb, rectangle
from ...drawing import star as star_shape
from ...scene import Options, Subject
from ._light import glow

SPARKS = (
    (-30, -74, 5),
    (-22, -96, 4),
    (44, -46, 5),
    (48, -74, 3.6),
    (-6, -58, 3.4),
    (36, -28, 3),
    (-34, -54, 3),
    (2, -104, 3.4),
)


def draw(options: Options) -> Drawing:
    gold, wood = options.color, "#4a3a5c"
    stick = limb([(-38, -5), (14, -66)], 6.4, 4.6, wood)
    grip_rings = [
        limb(
            [(-38 + t * 52 - 1.6, -5 - t * 61 - 1.4), (-38 + t * 52 + 1.6, -5 - t * 61 + 1.4)],
            2.4,
            2.4,
            options.accent,
            role="detail",
        )
        for t in (0.06, 0.12, 0.3)
    ]
    tip = star_shape(20, -74, 22, 10, gold)
    facet = Drawing((star_shape(0, 0, 13, 6, lighten(gold, 0.4), role="light"),)).placed(x=19, y=-75).shapes
    sparks = [
        star_shape(x, y, r, r * 0.26, gold if index % 2 else "#ffffff", points=4, role="light")
        for index, (x, y, r) in enumerate(SPARKS)
    ]
    trail = curve([(-40, -40), (-26, -70), (-2, -92), (20, -98)], lighten(gold, 0.4), 2.0, role="glow", opacity=0.5)
    return Drawing(
        (
            glow(20, -74, 32, gold, 0.57),
            trail,
            stick,
            *clipped(grip_rings, stick),
            limb([(-36, -9), (12, -65)], 1.2, 0.8, lighten(wood, 0.4), role="light"),
            tip,
            *facet,
            *sparks,
            rectangle(-41, -4.4, 5, 4.4, darken(options.accent, 0.2), radius=2),
        ),
        anchors={"top": (20, -96), "hand": (-30, -14)},
    )


SUBJECT = Subject(
    names=("magic wand", "wand"),
    draw=draw,
    kind="thing",
    height=0.35,
    color="#f8cb3e",
    accent="#e2679a",
    place="cave",
    stance="table",
)
