"""A spider with as many legs and eyes as asked for."""

import math

from ...drawing import Drawing, Shape, ellipse, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import mouth, white_eye
from ._forms import both, crescent, fitted, inside, mirrored, sheen, symmetric, tube

LEGS = 8
EYES = 2


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    abdomen = symmetric("0,-70 14,-68 25,-58 27,-42 20,-28 8,-22 0,-21", fur.base)
    marks = both(
        outline("M0 -62 L5 -55 L0 -48Z", options.accent, role="detail"),
        outline("M0 -47 L4 -41.5 L0 -36Z", options.accent, role="detail"),
    )
    head = symmetric("0,-40 12,-38 19,-28 17,-15 8,-8 0,-7", fur.base)
    fangs = both(tube("3.4,-11 4.6,-6 3,-2", (4.4, 3.6, 1.4), fur.deep))
    shapes = (
        *_legs(fur, options.parts.get("leg", LEGS)), abdomen, crescent(abdomen, fur.shade, x=4, y=3),
        *inside(abdomen, *marks),
        *inside(abdomen, sheen(-9, -60, 11, 7, fur.light)), *fangs, head,
        crescent(head, fur.deep, x=3, y=3, opacity=0.7),
        *_eyes(fur, options), *mouth(0, -13.5, 12, options, color="#1d1719", stroke=1.2),
    )  # fmt: skip
    return fitted(shapes, head_top=(0, -69), mouth=(0, -12), top=(0, -70))


def _legs(fur: Coat, count: int) -> tuple[Shape, ...]:
    """Legs on both sides in turn, so that an odd number works too."""
    shapes: list[Shape] = []
    per_side = max(1, math.ceil(count / 2))
    for index in range(count):
        part = (index // 2) / max(1, per_side - 1)
        reach, knee = 52 - 22 * abs(part - 0.4), -78 + 46 * part
        foot = -30 + 30 * min(1.0, part * 1.6)
        line = f"12,{-38 + part * 12} {reach * 0.62},{knee} {reach * 0.95},{(knee + foot) / 2 - 2} {reach + 4},{foot}"
        leg = tube(line, (6, 5, 4, 2.2), fur.shade if part < 0.4 else fur.base)
        shapes.extend(mirrored(leg) if index % 2 else (leg,))
    return tuple(shapes)


def _eyes(fur: Coat, options: Options) -> tuple[Shape, ...]:
    count = options.parts.get("eye", EYES)
    radius = 6.4 if count <= 2 else max(2.2, 16 / count)
    shapes: list[Shape] = []
    for index in range(count):
        x = (index - (count - 1) / 2) * radius * 2.15
        y = -27 - (radius * 0.7 if count > 3 and index % 2 else 0)
        shapes.extend(white_eye(x, y, radius, options, iris=options.accent, cover=fur.base, inner=1 if x < 0 else -1))
    if count == EYES:
        shapes.extend(
            both(
                ellipse(4.5, -36, 2, 1.6, "#ffffff", role="detail"),
                ellipse(4.5, -35.8, 1.1, 1.1, "#241a1d", role="detail"),
            )
        )
    return tuple(shapes)


SUBJECT = Subject(
    names=("spider", "tarantula", "arachnid"),
    draw=draw,
    kind="animal",
    height=0.05,
    color="#4b4152",
    accent="#e2574c",
    place="garden",
    parts=("leg", "eye"),
)
