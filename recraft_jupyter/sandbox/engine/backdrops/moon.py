"""The lunar ground with craters and the earth above it."""

from __future__ import annotations

from ..drawing import Shape, clipped
from ..scene import Backdrop, Scenery, Stage
from ._cosmos import cosmos, crater_ground, planet
from ._land import stones
from ._outlines import ring, scalloped
from ._place import Place, indoors


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.66, light=(0.15, 0.1))
    unit, width = place.unit, place.width
    cosmos(place, ("#070a1f", "#121a40", "#232c60"), ("#3450a8", "#5a3f9a"), bottom=0.7)
    place.add(_earth(place, width - 22 * unit, place.horizon * 0.32, 11 * unit))
    place.add(crater_ground(place, place.horizon - 4 * unit, "#7f88a8", "#5b6486", count=3))
    place.add(crater_ground(place, place.horizon, "#c3c9d9", "#7d849f", count=17))
    place.add(stones(place, "#a9afc4", count=9, size=1.6))
    return place.scenery("#a2a9bf", weather=False)


def _earth(place: Place, x: float, y: float, radius: float) -> list[Shape]:
    shapes = planet(x, y, radius, "#3f8fe0")
    land = []
    for a, b, wide, tall in (
        (-0.35, -0.3, 0.42, 0.3),
        (0.3, 0.25, 0.4, 0.42),
        (0.45, -0.5, 0.25, 0.18),
        (-0.4, 0.55, 0.3, 0.2),
    ):
        points = ring(x + a * radius, y + b * radius, wide * radius, tall * radius, count=7, random=place.random)
        land.append(Shape(scalloped(points, bulge=0.3), "#6cbf73", role="detail"))
    clouds = [
        Shape(
            scalloped(ring(x + a * radius, y + b * radius, 0.4 * radius, 0.07 * radius, count=6, random=place.random)),
            "#ffffff",
            role="light",
            opacity=0.8,
        )
        for a, b in ((-0.1, -0.55), (0.3, 0.02), (-0.35, 0.3))
    ]
    return [*shapes[:2], *clipped([*land, *clouds], shapes[1]), *shapes[2:]]


BACKDROP = Backdrop(
    names=("moon", "lunar surface", "moonscape", "lunar landscape", "crater", "moon surface", "moon landing"), draw=draw
)
