"""A baby in a romper, sitting."""

from ...color import darken, lighten
from ...drawing import Drawing, circle, clipped, curve, ellipse, limb, star
from ...scene import Options, Subject
from ._face import EYES, SKINS, face, head


def draw(options: Options) -> Drawing:
    color, random = options.color, options.random
    skin, hair = random.choice(SKINS), random.choice(("#3a2a22", "#6b452c", "#c98d45"))
    body = ellipse(0, -24, 21, 22, color)
    details = [
        ellipse(13, -18, 16, 24, darken(color, 0.14), role="shadow"),
        star(-3, -22, 7, 3.2, options.accent, role="detail"),
        ellipse(0, -43, 10, 5, lighten(color, 0.4), role="detail"),
    ]
    legs = [
        shape
        for s in (-1, 1)
        for shape in (
            limb([(s * 10, -10), (s * 22, -7), (s * 30, -6)], 13, 11, color if s < 0 else darken(color, 0.1)),
            ellipse(s * 33, -8.4, 5.4, 8.2, skin, rotation=s * 14),
            circle(s * 34.4, -14.4, 1.5, skin),
            circle(s * 36.8, -12, 1.2, skin),
        )
    ]
    arms = [
        shape
        for s in (-1, 1)
        for shape in (
            limb([(s * 15, -37), (s * 25, -31), (s * 29, -23)], 10.5, 9, color if s < 0 else darken(color, 0.1)),
            circle(s * 29.6, -19.6, 4.8, skin),
            limb([(s * 26.4, -21), (s * 24.6, -18.4)], 2.4, 2.0, skin),
        )
    ]
    skull = Drawing(
        (
            *head(skin),
            *face(skin, hair, EYES[random.randrange(4)], options),
            curve([(-3, -11.6), (0, -15), (3.4, -14.4), (2.6, -12)], hair, 1.6),
            curve([(1, -11.8), (3.4, -13.2), (5, -12.4)], hair, 1.2),
        )
    )
    top = skull.placed(y=-62, scale=2.15)
    anchors = {
        "hand": (29.6, -19.6),
        "other_hand": (-29.6, -19.6),
        "head_top": (0.0, -88.0),
        "top": (0.0, -88.0),
        "mouth": (0.0, -45.0),
        "seat": (0.0, -2.0),
    }
    return Drawing((body, *clipped(details, body), *legs, *top.shapes, *arms), anchors)


SUBJECT = Subject(
    names=("baby", "infant", "newborn"),
    draw=draw,
    kind="person",
    height=0.62,
    color="#7cc3d8",
    accent="#f6d25c",
    place="living room",
    poses=("sitting",),
)
