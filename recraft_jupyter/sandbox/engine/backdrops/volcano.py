"""Volcano land: a smoking cone, rivers of lava and dark rock."""

from __future__ import annotations

from ..color import darken, lighten, mix
from ..drawing import Shape, blob, clipped, linear, polygon
from ..scene import Backdrop, Scenery, Stage
from ._land import ground, hills, mountains, stones
from ._outlines import dots, glow, ring, scalloped
from ._place import Place, open_air

LAVA = "#ff7a2f"


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.6, sun=(0.84, 0.26), cloud_count=2)
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    place.add(glow(width * 0.42, line * 0.75, 60 * unit, line * 0.6, "#ff9a5c", 0.5))
    place.add(mountains(place, line, 17 * unit * tall, "#8a7f95", 0.5, count=round(width / unit / 24), cap=None))
    place.add(_cone(place, width * 0.3, line + unit, 62 * unit, 38 * unit * tall))
    place.add(
        hills(place, line, 1.6 * unit, "#6c5f66", 0.2),
        ground(place, place.down(0.08), 0.9 * unit, "#75666a", "#40373f"),
    )
    place.add(_stream(place), stones(place, "#6b5d66", count=16, size=3, middle=0.05))
    cracks = [(x, y, unit * (0.3 + 0.5 * near)) for x, y, near in place.spots(16, 0.2, 0.95, middle=0.3)]
    place.add(
        dots([(x, y, r * 2.6) for x, y, r in cracks], LAVA, role="glow", opacity=0.22),
        dots(cracks, "#ffc261", role="light"),
    )
    return place.scenery(place.air.ground("#58494f"))


def _cone(place: Place, x: float, y: float, width: float, height: float) -> list[Shape]:
    unit, rock, random = place.unit, place.air.shade("#6d5560", 0.16), place.random

    def at(*points: tuple[float, float]) -> list[tuple[float, float]]:
        return [(x + a * width, y - b * height) for a, b in points]

    foot = mix(rock, place.air.haze, 0.35)
    slope = at((-0.5, 0), (-0.26, 0.42), (-0.1, 1), (0.1, 0.98), (0.24, 0.44), (0.5, 0))
    body = polygon(slope, linear(darken(rock, 0.1), foot))
    shady = at((0.02, 1), (1, 1), (1, 0), (0.06, 0), (0.1, 0.5))
    lava = at(
        (-0.1, 1),
        (0.1, 1),
        (0.07, 0.8),
        (0.1, 0.5),
        (0.04, 0.66),
        (0.01, 0.36),
        (-0.04, 0.74),
        (-0.11, 0.42),
        (-0.09, 0.8),
    )
    shade = polygon(shady, darken(rock, 0.4), role="shadow", opacity=0.5)
    top = y - height
    sparks = [
        (x + random.gauss(0, 4.5) * unit, top - abs(random.gauss(0, 7)) * unit, random.uniform(0.2, 0.6) * unit)
        for _ in range(16)
    ]
    return [
        glow(x, top, 26 * unit, 22 * unit, LAVA, 0.8),
        *_smoke(place, x, top),
        body,
        *clipped([shade, polygon(lava, linear("#ffd166", LAVA), role="detail")], body),
        dots(sparks, "#ffd166", role="light"),
    ]


def _smoke(place: Place, x: float, y: float) -> list[Shape]:
    """Clouds of smoke that grow and lose the fire's light as they rise."""
    unit, puffs = place.unit, []
    for step in range(5):
        radius = (4 + step * 1.9) * unit
        middle = (x + (1.5 + step * 3.2) * unit, y - (3 + step * 6.5) * unit)
        tone = mix(place.air.shade("#6f6672", 0.2), LAVA, 0.36 - 0.09 * step)
        points = ring(*middle, radius * 1.2, radius * 0.85, count=8, random=place.random)
        puffs.append(Shape(scalloped(points), linear(lighten(tone, 0.12), tone), opacity=0.92))
    return puffs[::-1]


def _stream(place: Place) -> list[Shape]:
    """A lava river at the right."""
    unit, width = place.unit, place.width
    left = [(0.7, 0.06), (0.76, 0.14), (0.72, 0.26), (0.84, 0.46), (0.8, 0.7), (0.93, 1.02)]
    right = [(0.73, 0.06), (0.81, 0.14), (0.8, 0.26), (0.98, 0.46), (1.02, 0.7), (1.3, 1.02)]
    points = [(width * x, place.down(y)) for x, y in (*left, *reversed(right))]
    middle = [(width * (a[0] + b[0]) / 2, place.down(a[1])) for a, b in zip(left, right, strict=True)]
    return [
        glow(width * 0.9, place.down(0.5), 34 * unit, place.ground * 0.5, LAVA, 0.5),
        blob([(x, y + unit) for x, y in points], darken(place.air.shade("#4a3a40"), 0.3), role="shadow", tension=0.8),
        blob(points, linear("#ffb14a", LAVA, "#ff5a2a"), tension=0.8),
        dots(
            [(x + place.random.uniform(-2, 2) * unit, y, unit * (0.6 + k * 0.25)) for k, (x, y) in enumerate(middle)],
            "#ffe08a",
            role="light",
        ),
    ]


BACKDROP = Backdrop(
    names=(
        "volcano",
        "lava",
        "volcano land",
        "volcanic landscape",
        "eruption",
        "hell",
        "inferno",
        "prehistoric land",
        "dinosaur land",
    ),
    draw=draw,
)
