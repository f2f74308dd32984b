"""A jellyfish with trailing tentacles."""

import math

from ...color import lighten, mix
from ...drawing import Drawing, Gradient, Shape, ellipse, linear
from ...path import tube_path
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye, mouth
from ._forms import both, crescent, fitted, inside, sheen, symmetric

TENTACLES = 6


def draw(options: Options) -> Drawing:
    skin = coat(options.color)
    parts = options.parts
    count = parts.get("tentacle", parts.get("arm", TENTACLES))
    glow = ellipse(0, -72, 46, 44, Gradient(((0.0, skin.light, 0.5), (1.0, skin.light, 0.0)), angle=None), role="glow")
    shapes = (glow, *_tentacles(skin, count), *_frills(skin, options.accent), *_bell(skin, options))
    return fitted(shapes, head_top=(0, -98), mouth=(0, -66), top=(0, -99))


def _tentacles(skin: Coat, count: int) -> tuple[Shape, ...]:
    shapes = []
    for index in range(count):
        x = ((index + 0.5) / count - 0.5) * 56
        length = 58 - abs(x) * 0.6 - 8 * (index % 2)
        sway = 5 if index % 2 else -5
        line = [(x + sway * math.sin(step * 1.5) * step / 4, -58 + length * step / 5) for step in range(6)]
        shapes.append(
            Shape(tube_path(line, (4.4, 3.6, 3, 1.2)), skin.shade if index % 2 else mix(skin.base, skin.shade, 0.4))
        )
    return tuple(shapes)


def _frills(skin: Coat, accent: str) -> tuple[Shape, ...]:
    ribbons = []
    for x, tone in ((-9, skin.pale), (9, skin.pale), (0, lighten(accent, 0.2))):
        line = [(x + 4 * math.sin(step * 1.7 + x), -58 + step * 8.5) for step in range(6)]
        ribbons.append(Shape(tube_path(line, (9, 11, 8, 10, 6, 2)), tone, opacity=0.92))
    return tuple(ribbons)


def _bell(skin: Coat, options: Options) -> tuple[Shape, ...]:
    bell = symmetric(
        "0,-99 16,-96 30,-84 36,-68 35,-58 29,-54 24,-58 18,-53 12,-57 6,-52 0,-56",
        linear(skin.light, skin.base, skin.shade),
    )
    spots = [ellipse(x, y, rx, ry, skin.light, role="detail", opacity=0.7) for x, y, rx, ry in
             ((16, -86, 4.4, 3.4), (24, -77, 2.4, 2.4), (-20, -84, 3.4, 2.8), (7, -92, 2, 1.6))]  # fmt: skip
    return (
        bell, crescent(bell, skin.deep, x=3, y=2, opacity=0.4),
        *inside(bell, *spots, sheen(-10, -88, 15, 8, "#ffffff", opacity=0.6)),
        *both(ellipse(18, -66, 4, 2.6, mix("#ff6f91", skin.base, 0.1), role="detail", opacity=0.55)),
        *mouth(0, -67, 9, options, color=skin.deep, stroke=1.5), *button_eye(-10, -71, 4, options, cover=skin.base),
        *button_eye(10, -71, 4, options, cover=skin.base, inner=-1),
    )  # fmt: skip


SUBJECT = Subject(
    names=("jellyfish", "sea jelly"),
    draw=draw,
    kind="animal",
    height=0.5,
    color="#a77be0",
    accent="#f59ac0",
    place="underwater",
    stance="air",
    poses=("swimming",),
    parts=("tentacle", "arm"),
)
