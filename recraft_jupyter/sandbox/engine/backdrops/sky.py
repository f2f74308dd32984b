"""High in the sky among clouds, for things that fly."""

from __future__ import annotations

from ..color import mix
from ..drawing import Gradient, Shape
from ..scene import Backdrop, Scenery, Stage
from ._outlines import ridge_points, scalloped
from ._place import Place, open_air
from ._sky import cloud


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.86, sun=(0.78, 0.2), cloud_count=3)
    unit, width = place.unit, place.width
    for y, distance in ((0.8, 0.5), (0.87, 0.28), (0.94, 0.05)):
        place.add(_bank(place, place.height * y, distance))
    for x, y, size in ((0.1, 0.5, 30), (0.93, 0.6, 34), (0.28, 0.7, 16)):
        place.add(cloud(width * x, place.height * y, size * unit, place.air, place.random, opacity=0.9))
    place.add_front(cloud(0.04 * width, place.height * 0.985, 42 * unit, place.air, place.random))
    place.add_front(cloud(width * 0.95, place.height, 46 * unit, place.air, place.random))
    middle = place.height * 0.5
    return place.scenery(place.air.cloud, floor=(-0.3, 0.45), surfaces={"air": middle})


def _bank(place: Place, y: float, distance: float) -> Shape:
    unit = place.unit
    count = round(place.width / unit / (17 - 8 * distance))
    points = ridge_points(-8 * unit, place.width + 8 * unit, y, 2.6 * unit, steps=count, random=place.random)
    path = scalloped(
        [(-9 * unit, place.height + unit), *points, (place.width + 9 * unit, place.height + unit)],
        bulge=0.36,
        closed=False,
    )
    color = place.air.shade(place.air.cloud, distance) if not place.air.dark else place.air.cloud
    low = mix(place.air.haze, place.air.sky[0], 0.1 + 0.2 * distance)
    return Shape(path, Gradient(((0, color, 1), (0.4, low, 1), (1, low, 1))))


BACKDROP = Backdrop(
    names=("sky", "cloud", "air", "heaven", "blue sky", "above the clouds", "flight", "cloudscape", "atmosphere"),
    draw=draw,
)
