"""A railway station: glass roof on iron columns, a waiting train and the platform."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, linear, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._buildings import skyline
from ._furniture import clock
from ._outlines import boxes, dots, glow, polygons, stamp, strokes
from ._place import Place, open_air
from ._seats import bench


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.6, sun=(0.74, 0.4), cloud_count=3)
    unit, line, width = place.unit, place.horizon, place.width
    place.add(skyline(place, line, 22 * unit * place.tallness, "#93abc9", 0.55))
    place.add(_train(place, line + unit, 21 * unit))
    place.add(_platform(place), _roof(place))
    place.add(
        bench(place, 15 * unit, place.down(0.26), 17 * unit, "#8a6a52"),
        bench(place, width - 15 * unit, place.down(0.26), 17 * unit, "#8a6a52"),
    )
    if stage.time != "day":
        place.add(glow(width / 2, place.down(0.5), 60 * unit, place.ground * 0.45, "#ffdf9e", 0.3))
    return place.scenery(place.air.shade("#b9b2a8"), weather=stage.weather == "fog")


def _train(place: Place, y: float, height: float) -> list[Shape]:
    unit, air, width = place.unit, place.air, place.width
    body, stripe = air.shade("#e9eef2", 0.08), air.shade("#d9463f", 0.06)
    panes, doors = [], []
    x = -6 * unit
    while x < width:
        panes += [(x + (3 + 9 * k) * unit, y - height * 0.8, 7 * unit, height * 0.34) for k in range(4)]
        doors.append((x + 40 * unit, y - height * 0.84, 7 * unit, height * 0.76))
        x += 51 * unit
    glass = air.lamp("#8fb6cc", "#ffe3a0")
    return [
        rectangle(0, y - height * 0.1, width, height * 0.14, air.shade("#343b48", 0.06)),
        rectangle(
            -unit, y - height, width + 2 * unit, height * 0.94, linear(lighten(body, 0.3), body, darken(body, 0.12))
        ),
        rectangle(0, y - height * 0.38, width, height * 0.13, stripe),
        rectangle(0, y - height * 0.22, width, height * 0.04, stripe, role="detail"),
        boxes(panes, darken(body, 0.4), role="form"),
        boxes([(a + 0.5 * unit, b + 0.5 * unit, c - unit, d - unit) for a, b, c, d in panes], glass),
        boxes(doors, darken(body, 0.16), role="form"),
        boxes([(a + 1.2 * unit, b + 1.4 * unit, c - 2.4 * unit, d * 0.46) for a, b, c, d in doors], glass),
    ]


def _platform(place: Place) -> list[Shape]:
    unit, width, air = place.unit, place.width, place.air
    stone, edge = air.shade("#c3bcb0"), air.shade("#f4cf4a")
    top = place.horizon + 1.6 * unit
    joints = [[(width / 2 + k * 12 * unit, top), (width / 2 + k * 26 * unit, place.height)] for k in range(-12, 13)]
    joints += [[(0, place.down(s)), (width, place.down(s))] for s in (0.3, 0.52, 0.8)]
    studs = [(x * 2.2 * unit, top + 3.4 * unit, 0.45 * unit) for x in range(int(width / unit / 2.2) + 1)]
    return [
        rectangle(0, top - 1.6 * unit, width, 2 * unit, air.shade("#3a3f4b")),
        rectangle(0, top, width, place.ground, linear(darken(stone, 0.08), lighten(stone, 0.06))),
        strokes(joints, darken(stone, 0.25), 0.2 * unit, opacity=0.5),
        rectangle(0, top + 2.4 * unit, width, 2 * unit, edge, role="detail"),
        dots(studs, darken(edge, 0.2)),
    ]


def _roof(place: Place) -> list[Shape]:
    unit, width, air = place.unit, place.width, place.air
    iron, top = air.shade("#3f5668", 0.04), place.height * 0.1 + 3 * unit
    beams = [[(x, -unit), (x + 4 * unit, top)] for x in (k * 12 * unit for k in range(int(width / unit / 12) + 2))]
    starts = [k * 4 * unit for k in range(int(width / unit / 4) + 1)]
    edge = top + 2.6 * unit
    teeth = [[(x, edge), (x + 4 * unit, edge), (x + 2 * unit, edge + 2.4 * unit)] for x in starts]
    columns = [8 * unit, width - 8 * unit] + ([width * 0.28, width * 0.72] if place.is_wide else [])
    return [
        rectangle(0, -unit, width, top + unit, air.shade("#cfe4ec", 0.1), opacity=0.75),
        strokes(beams, iron, 0.8 * unit),
        rectangle(0, top, width, 2.6 * unit, linear(lighten(iron, 0.12), iron)),
        polygons(teeth, iron, "detail"),
        *[shape for x in columns for shape in _column(place, x, top, iron)],
        rectangle(width / 2 - 0.4 * unit, top, 0.8 * unit, 4 * unit, iron),
        *clock(place, width / 2, top + 8 * unit, 5 * unit),
    ]


def _column(place: Place, x: float, top: float, iron: str) -> list[Shape]:
    """An iron column with curved brackets under the roof."""
    unit, foot = place.unit, place.down(0.12)
    paint = linear(lighten(iron, 0.2), iron, darken(iron, 0.2), angle=0)
    bracket = ((0, 11), (3, 5), (8, 2.8))
    arms = [[(x + side * a * unit, top + b * unit) for a, b in bracket] for side in (-1, 1)]
    return [
        rectangle(x - 1.2 * unit, top, 2.4 * unit, foot - top, paint),
        stamp("M-2.6 0L-1.6 -5H1.6L2.6 0Z", x, foot, unit, iron),
        strokes(arms, iron, unit, smooth=True, role="form"),
    ]


BACKDROP = Backdrop(
    names=(
        "train station",
        "station",
        "railway",
        "railway station",
        "platform",
        "subway",
        "metro",
        "railroad",
        "bus stop",
        "subway station",
        "terminal",
        "airport",
        "runway",
    ),
    draw=draw,
)
