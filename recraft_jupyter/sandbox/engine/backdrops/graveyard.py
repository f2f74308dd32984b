"""A graveyard by night with a great moon, crooked trees and fog."""

from __future__ import annotations

from dataclasses import replace

from ..color import darken, lighten
from ..drawing import Shape, linear, outline, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._land import front_grass, grass, ground, hills
from ._outlines import boxes, glow, polygons, strokes
from ._place import Place, open_air
from ._sky import light_disc
from ._trees import bare_tree, pine_row


def draw(stage: Stage) -> Scenery:
    night = replace(stage, time="night") if stage.time == "day" else stage
    place = open_air(night, horizon=0.62, sun=(0.5, 0.5), cloud_count=3)
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    if place.air.dark and stage.weather == "clear":
        place.light = (width * 0.5, line * 0.5)
        place.add(light_disc(place.air, width * 0.5, line * 0.5, 19 * unit))
    place.add(
        hills(place, line - 4 * unit, 4 * unit, "#6b6aa5", 0.4),
        pine_row(place, line, 9 * unit * tall, "#41506f", 0.26, gap=True),
    )
    place.add(_castle(place, width * 0.8, line - 2 * unit, 17 * unit * tall))
    place.add(
        ground(place, line, 1.6 * unit, "#6f8f7f", "#3f5f5a", steps=4),
        glow(width / 2, line + 2 * unit, 75 * unit, 8 * unit, place.air.haze, 0.7),
    )
    for x, deep, size, kind in (
        (0.1, 0.24, 13, 0),
        (0.25, 0.12, 9, 1),
        (0.88, 0.26, 13, 1),
        (0.74, 0.12, 9, 0),
        (0.35, 0.05, 6, 2),
        (0.66, 0.05, 6, 2),
    ):
        place.add(_stone(place, width * x, place.down(deep), size * unit, kind))
    place.add(
        bare_tree(place, 5 * unit, place.down(0.14), 56 * unit * tall, "#3b3346"),
        bare_tree(place, width - 4 * unit, place.down(0.16), 48 * unit * tall, "#3b3346"),
    )
    place.add(
        grass(place, "#6f9a80", count=30),
        glow(width * 0.5, place.down(0.4), 60 * unit, place.ground * 0.25, place.air.haze, 0.3),
    )
    place.add_front(_fence(place), front_grass(place, "#39594f", size=4.5))
    return place.scenery(place.air.ground("#557a6c"))


def _stone(place: Place, x: float, y: float, size: float, kind: int) -> list[Shape]:
    gray = place.air.ground("#a6abc0", 0.04)
    half = size * 0.36
    if kind == 2:
        cross = [
            [(x - size * 0.1, y), (x - size * 0.1, y - size), (x + size * 0.1, y - size), (x + size * 0.1, y)],
            [
                (x - half, y - size * 0.76),
                (x + half, y - size * 0.76),
                (x + half, y - size * 0.56),
                (x - half, y - size * 0.56),
            ],
        ]
        return [polygons(cross, gray, "form")]
    top = (
        f"C{x - half} {y - size * 1.05} {x + half} {y - size * 1.05} {x + half} {y - size * 0.66}"
        if kind == 0
        else f"L{x - half * 0.7} {y - size * 0.92}H{x + half * 0.7}L{x + half} {y - size * 0.72}"
    )
    marks = [[(x - half * 0.5, y - size * s), (x + half * 0.5, y - size * s)] for s in (0.62, 0.5, 0.38)]
    return [
        rectangle(x - half * 1.3, y - size * 0.12, half * 2.6, size * 0.14, darken(gray, 0.25), radius=size * 0.03),
        outline(
            f"M{x - half} {y - size * 0.08}V{y - size * 0.68}{top}V{y - size * 0.08}Z",
            linear(lighten(gray, 0.12), darken(gray, 0.18)),
        ),
        strokes(marks, darken(gray, 0.35), size * 0.035),
    ]


def _castle(place: Place, x: float, y: float, size: float) -> list[Shape]:
    tone = place.air.shade("#4a4570", 0.26)
    towers = [
        (x - size * 0.5, y - size * 0.6, size * 0.22, size),
        (x - size * 0.16, y - size, size * 0.26, size * 1.2),
        (x + size * 0.24, y - size * 0.5, size * 0.2, size),
        (x - size * 0.5, y - size * 0.34, size * 0.9, size * 0.6),
    ]
    roofs = [[(a - w * 0.15, b), (a + w / 2, b - w * 1.5), (a + w * 1.15, b)] for a, b, w, _ in towers[:3]]
    return [
        boxes(towers, tone, role="form"),
        polygons(roofs, darken(tone, 0.2), "form"),
        boxes(
            [
                (x - size * 0.06, y - size * 0.8, size * 0.07, size * 0.12),
                (x - size * 0.42, y - size * 0.42, size * 0.06, size * 0.1),
            ],
            "#ffd36b",
            role="light",
        ),
    ]


def _fence(place: Place) -> list[Shape]:
    """Iron railings in the two lower corners."""
    unit, iron, low = place.unit, darken(place.air.shade("#2a2b3d"), 0.2), place.height + place.unit
    bars, tips, rails = [], [], []
    for start, sign in ((0.0, 1), (place.width, -1)):
        for index in range(6):
            x = start + sign * (1 + index * 4) * unit
            tall = (15 - index * 1.4) * unit
            bars.append((x - 0.5 * unit, low - tall, unit, tall))
            tips.append([(x - unit, low - tall), (x, low - tall - 2.4 * unit), (x + unit, low - tall)])
        rails.append([(start, low - 12 * unit), (start + sign * 23 * unit, low - 5 * unit)])
    return [
        boxes(bars, iron, role="form"),
        polygon(tips[0], iron),
        polygons(tips[1:], iron, "form"),
        strokes(rails, iron, unit),
    ]


BACKDROP = Backdrop(
    names=(
        "graveyard",
        "cemetery",
        "halloween",
        "haunted house",
        "haunted forest",
        "spooky night",
        "crypt",
        "tomb",
        "full moon",
        "haunted castle",
    ),
    draw=draw,
)
