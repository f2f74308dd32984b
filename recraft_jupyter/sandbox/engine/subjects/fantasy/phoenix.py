"""A phoenix with wings of flame."""

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, ellipse, limb, linear, outline, polygon
from ...scene import Options, Subject
from ._creature import eye
from ._light import glow


def feather(x: float, y: float, length: float, turn: float, wide: float, tip: str, root: str) -> tuple[Shape, ...]:
    body = outline(
        f"M0 0C{wide} {-length * 0.3} {wide} {-length * 0.7} 0 {-length}"
        f"C{-wide} {-length * 0.7} {-wide} {-length * 0.3} 0 0Z",
        linear(tip, root),
    )
    rib = limb([(0, -length * 0.1), (0, -length * 0.8)], 1.0, 0.4, lighten(tip, 0.5), role="light", opacity=0.7)
    return Drawing((body, rib)).placed(x=x, y=y, rotate=turn).shapes


def draw(options: Options) -> Drawing:
    color, gold = options.color, options.accent
    shapes: list[Shape] = [glow(0, -58, 64, gold, 0.5)]
    for index in range(5):
        turn = 180 + (index - 2) * 17
        shapes += feather(0, -36, 42 - abs(index - 2) * 5, turn, 5.4, gold if index % 2 else color, darken(color, 0.1))
        end = (
            math.sin(math.radians(turn)) * (37 - abs(index - 2) * 5),
            -36 - math.cos(math.radians(turn)) * (37 - abs(index - 2) * 5),
        )
        shapes += [circle(*end, 3.2, gold), circle(*end, 1.5, darken(color, 0.3), role="detail")]
    for side in (-1, 1):
        for row, (count, length, first, step) in enumerate(((7, 46.0, 30, 14), (5, 32.0, 38, 15), (4, 20.0, 46, 15))):
            tone = (darken(color, 0.12), color, gold)[row]
            for index in range(count):
                reach = length * (1 - 0.05 * abs(index - 2))
                shapes += feather(
                    side * 7,
                    -56,
                    reach,
                    side * (first + index * step),
                    5.6 - row * 0.5,
                    lighten(tone, 0.2),
                    darken(tone, 0.08),
                )
    body = outline(
        "M0 -86C12 -84 17 -68 15 -54C13 -42 7 -34 0 -28C-7 -34 -13 -42 -15 -54C-17 -68 -12 -84 0 -86Z",
        linear(lighten(color, 0.1), color, darken(color, 0.16)),
    )
    chest = [
        outline(f"M{x - 4} {y}Q{x} {y + 7} {x + 4} {y}Q{x} {y + 2} {x - 4} {y}Z", gold, role="detail", opacity=0.9)
        for x, y in ((-5, -64), (5, -64), (0, -58), (-5, -52), (5, -52), (0, -46))
    ]
    crest = [
        shape
        for turn, length in ((-34, 20), (-16, 24), (2, 26), (20, 22))
        for shape in feather(0, -90, length, turn, 3.2, gold, color)
    ]
    head = circle(0, -86, 12, color)
    mask = ellipse(0, -83.4, 8.6, 7.4, lighten(gold, 0.3), role="detail")
    beak = (
        polygon([(-3.6, -84), (3.6, -84), (0, -75.6)], "#f2932b"),
        polygon([(0, -84), (3.6, -84), (0, -75.6)], "#cf6f16", role="shadow"),
    )
    eyes = [shape for s in (-1, 1) for shape in eye(s * 5, -87.4, 3.5, "#7a2f1c", options, lid=color)]
    anchors = {"head_top": (0.0, -98.0), "top": (0.0, -98.0), "mouth": (0.0, -78.0), "seat": (0.0, -80.0)}
    return Drawing((*shapes, *crest, body, *chest, head, mask, *beak, *eyes), anchors).placed(y=2)


SUBJECT = Subject(
    names=("phoenix", "firebird", "fire bird"),
    draw=draw,
    kind="fantasy",
    height=1.4,
    color="#e2452c",
    accent="#f8b930",
    place="sky",
    stance="air",
)
