"""A race track with grandstand, crowd, barriers and kerbs."""

from __future__ import annotations

from collections.abc import Callable

from ..color import darken, lighten
from ..drawing import Shape, linear, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._land import hills
from ._outlines import boxes, dots, polygons, strokes
from ._place import Place, open_air
from ._trees import leafy_tree, tree_row

CROWD = ("#e5484d", "#3f7fe0", "#f6c445", "#ffffff", "#46a869", "#f2894a")


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.52, sun=(0.82, 0.28))
    unit, line, width = place.unit, place.horizon, place.width
    place.add(hills(place, line - 6 * unit, 3 * unit, "#8fb9c4", 0.5), tree_row(place, line, 8 * unit, "#5c9f6b", 0.3))
    stand = width * 0.62
    for x in range(5):
        place.add(
            leafy_tree(
                place, stand + (x + 0.7) * (width - stand) / 5, line + unit, (14 + 3 * (x % 3)) * unit, "#4f9c5a", 0.1
            )
        )
    place.add(_stand(place, stand, 22 * unit * place.tallness))
    place.add(
        _barrier(place, line),
        rectangle(
            0, line + 2.6 * unit, width, place.ground, linear(place.air.ground("#98d06c"), place.air.ground("#79bb58"))
        ),
    )
    place.add(_asphalt(place, place.down(0.16)), _kerb(place, place.down(0.16), 2.4 * unit, 4.2 * unit))
    place.add_front(_kerb(place, place.height - 3.4 * unit, 4.2 * unit, 8 * unit))
    return place.scenery(place.air.ground("#4b4f5a"), floor=(0.42, 0.86))


def _stand(place: Place, width: float, height: float) -> list[Shape]:
    air, unit, foot = place.air, place.unit, place.horizon
    steel, roof = air.shade("#7d8da3", 0.12), air.shade("#f4f7fb", 0.06)
    slope = 0.22

    def top(x: float, share: float) -> float:
        return foot - height * share * (1 - slope * x / width)

    def band(low: float, high: float, reach: float = 1.0) -> list[tuple[float, float]]:
        right = width * reach
        return [(0, top(0, high)), (right, top(right, high)), (right, top(right, low)), (0, top(0, low))]

    shapes = [polygon(band(0.0, 0.86), linear(darken(steel, 0.35), steel))]
    shapes.append(
        polygons([band(share, share + 0.025) for share in (0.18, 0.34, 0.5, 0.66)], lighten(steel, 0.12), "detail")
    )
    people: list[list[tuple[float, float, float]]] = [[] for _ in CROWD]
    for row in range(4):
        for seat in range(int(width / unit / 1.25)):
            x = (seat + 0.5 + place.random.uniform(-0.25, 0.25)) * 1.25 * unit
            if x < width - unit and place.random.random() < 0.86:
                people[place.random.randrange(len(CROWD))].append(
                    (x, top(x, 0.25 + 0.16 * row) + place.random.uniform(-0.3, 0.3) * unit, 0.56 * unit)
                )
    shapes += [dots(seats, air.shade(color, 0.16)) for seats, color in zip(people, CROWD, strict=True)]
    pillars = [(width * s, top(width * s, 0.95), unit * 0.8, height * 0.3) for s in (0.2, 0.45, 0.7, 0.93)]
    return [
        *shapes,
        boxes(pillars, air.shade("#dfe5ec", 0.1)),
        polygon(band(0.9, 1.02, 1.05), roof),
        polygon(band(0.86, 0.91, 1.05), darken(roof, 0.28), role="shadow"),
        *_flags(place, width, top),
    ]


def _flags(place: Place, width: float, top: Callable[[float, float], float]) -> list[Shape]:
    unit, poles, cloths = place.unit, [], []
    for share in (0.12, 0.38, 0.64, 0.9):
        x = width * share
        y = top(x, 1.02)
        poles.append([(x, y), (x, y - 6 * unit)])
        cloths.append(
            [(x, y - 6 * unit), (x + 4 * unit, y - 5.4 * unit), (x + 3.2 * unit, y - 4.2 * unit), (x, y - 3.4 * unit)]
        )
    return [
        strokes(poles, place.air.shade("#6b7688", 0.1), unit * 0.3),
        polygons(cloths[::2], place.air.shade("#e5484d", 0.06), "form"),
        polygons(cloths[1::2], place.air.shade("#3f7fe0", 0.06), "form"),
    ]


def _barrier(place: Place, y: float) -> list[Shape]:
    unit, width = place.unit, place.width
    step = 8 * unit
    red = [(step * index * 2, y - 1.6 * unit, step, 4.2 * unit) for index in range(int(width / step / 2) + 1)]
    return [
        rectangle(0, y - 1.6 * unit, width, 4.2 * unit, place.air.shade("#f2f4f7", 0.05)),
        boxes(red, place.air.shade("#e03e3e", 0.05)),
        rectangle(0, y + 1.7 * unit, width, unit, "#20283a", role="shadow", opacity=0.18),
    ]


def _asphalt(place: Place, y: float) -> list[Shape]:
    unit, width, random = place.unit, place.width, place.random
    gray = place.air.ground("#565b67")
    dashes = []
    middle = y + (place.height - y) * 0.5
    for index in range(int(width / unit / 18) + 2):
        x = index * 18 * unit - 8 * unit
        dashes.append(
            [
                (x + unit, middle - 0.6 * unit),
                (x + 11 * unit, middle - 0.6 * unit),
                (x + 10 * unit, middle + 0.7 * unit),
                (x, middle + 0.7 * unit),
            ]
        )
    streaks = [
        [(x, py), (x + random.uniform(4, 15) * unit, py)]
        for x, py in ((random.uniform(-5 * unit, width), random.uniform(y + 4 * unit, place.height)) for _ in range(26))
    ]
    return [
        rectangle(0, y, width, place.height - y, linear(lighten(gray, 0.1), darken(gray, 0.28))),
        strokes(streaks, lighten(gray, 0.5), unit * 0.18, role="light", opacity=0.2),
        polygons(dashes, place.air.ground("#f4f4f0"), opacity=0.85),
    ]


def _kerb(place: Place, y: float, height: float, step: float) -> list[Shape]:
    """Red and white stones, seen from the side of the track."""
    lean, red = height * 0.5, []
    for index in range(-1, int(place.width / step / 2) + 2):
        x = index * 2 * step
        red.append([(x + lean, y), (x + step + lean, y), (x + step, y + height), (x, y + height)])
    return [
        rectangle(0, y, place.width, height, place.air.ground("#f7f7f5")),
        polygons(red, place.air.ground("#dd3b3b"), "detail"),
    ]


BACKDROP = Backdrop(
    names=(
        "race track",
        "track",
        "circuit",
        "speedway",
        "raceway",
        "racetrack",
        "race",
        "grand prix",
        "race course",
        "racecourse",
        "pit lane",
        "formula one",
    ),
    draw=draw,
)
