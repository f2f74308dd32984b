"""A spider's web between two twigs."""

from __future__ import annotations

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, curve, limb, line
from ...path import Point
from ...scene import Options, Subject

SPOKES, RINGS = 11, 6
HUB = (0.0, -54.0)


def draw(options: Options) -> Drawing:
    wood = options.accent
    return Drawing(
        (
            limb([(-50, 0), (-46, -50), (-52, -104)], 5, 3, wood),
            limb([(48, 0), (50, -54), (46, -104)], 5, 3, darken(wood, 0.12)),
            limb([(-50, -94), (0, -102), (50, -96)], 3.4, 2.4, lighten(wood, 0.1)),
            *_web(options.color),
        ),
        anchors={"surface": (0, -36), "top": HUB},
    )


def _web(color: str) -> list[Shape]:
    angles = [2 * math.pi * spoke / SPOKES - math.pi / 2 for spoke in range(SPOKES)]
    shapes: list[Shape] = [line([HUB, _at(angle, 1.04)], color, 0.9) for angle in angles]
    for ring in range(1, RINGS + 1):
        share = ring / RINGS
        for first, second in zip(angles, [*angles[1:], angles[0] + 2 * math.pi], strict=True):
            middle = _at((first + second) / 2, share * 0.84)
            shapes.append(curve([_at(first, share), middle, _at(second, share)], color, 0.8))
    return shapes


def _at(angle: float, share: float) -> Point:
    return HUB[0] + math.cos(angle) * 45 * share, HUB[1] + math.sin(angle) * 44 * share


SUBJECT = Subject(
    names=("spider web", "web", "cobweb", "spiderweb"),
    draw=draw,
    kind="thing",
    height=0.7,
    color="#f1f4f7",
    accent="#6d5240",
    place="garden",
)
