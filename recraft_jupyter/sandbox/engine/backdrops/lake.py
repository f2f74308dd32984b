"""A calm lake with a wooden jetty and far hills."""

from __future__ import annotations

from ..color import darken, lighten
from ..drawing import Shape, ellipse, linear, polygon
from ..scene import Backdrop, Scenery, Stage
from ._land import hills, mountains
from ._outlines import blades, boxes, strokes
from ._place import Place, open_air
from ._trees import pine_row, tree_row
from ._water import water


def draw(stage: Stage) -> Scenery:
    place = open_air(stage, horizon=0.54, sun=(0.7, 0.3), cloud_count=3)
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    place.add(mountains(place, line, 23 * unit * tall, "#8ea6cf", 0.6, count=round(width / unit / 26)))
    place.add(
        hills(place, line - 4 * unit, 3 * unit, "#83b8a0", 0.44),
        pine_row(place, line + unit, 11 * unit * tall, "#4a8b75", 0.32, gap=True),
    )
    place.add(water(place, line, place.height + unit, "#97d3ea", "#2f86b8"))
    place.add(tree_row(place, line + 1.2 * unit, 3 * unit, "#4f9468", 0.24))
    place.add(_lilies(place), () if stage.is_afloat else _jetty(place))
    for side in (0, 1):
        roots = [
            (width - x if side else x, place.height + unit, unit * place.random.uniform(11, 22))
            for x in (place.random.uniform(0, 14) * unit for _ in range(12))
        ]
        place.add_front(
            blades(roots, place.air.shade("#3c8755"), random=place.random, lean=0.14, thickness=0.09, role="form")
        )
    return place.scenery(place.air.shade("#b58a62"), floor=(0.5, 0.86), surfaces={"water": place.down(0.42)})


def _jetty(place: Place) -> list[Shape]:
    unit, middle, air = place.unit, place.width / 2, place.air
    far, wood = place.down(0.38), air.ground("#b98d63")
    half, spread = 26 * unit, 46 * unit
    rows = []
    for index in range(11):
        share = (index / 10) ** 1.5
        y = far + (place.height - far) * share
        reach = half + (spread - half) * share
        rows.append([(middle - reach, y), (middle + reach, y)])
    posts = [(middle + side * half - unit * 1.1, far - 5 * unit, 2.2 * unit, 8 * unit) for side in (-1, 1)]
    top = [
        (middle - half, far),
        (middle + half, far),
        (middle + spread, place.height + unit),
        (middle - spread, place.height + unit),
    ]
    return [
        polygon(
            [
                (middle - half, far),
                (middle + half, far),
                (middle + spread + 3 * unit, place.height),
                (middle - spread - 3 * unit, place.height),
            ],
            darken(air.shade("#2f6f94"), 0.4),
            role="shadow",
            opacity=0.35,
        ),
        boxes(posts, darken(wood, 0.3), role="form"),
        polygon(top, linear(lighten(wood, 0.12), darken(wood, 0.06))),
        strokes(rows, darken(wood, 0.35), unit * 0.3, opacity=0.7),
    ]


def _lilies(place: Place) -> list[Shape]:
    unit, shapes = place.unit, []
    for x, deep, size in ((0.1, 0.34, 4), (0.18, 0.42, 5), (0.9, 0.3, 3.6), (0.83, 0.38, 4.6), (0.95, 0.5, 6)):
        px, py, r = place.width * x, place.down(deep), size * unit
        shapes += [
            ellipse(px, py, r, r * 0.32, place.air.shade("#55a868")),
            polygon(
                [(px, py), (px + r * 0.3, py - r * 0.5), (px + r * 0.7, py - r * 0.36)],
                place.air.shade("#4f9fc4"),
                role="detail",
            ),
        ]
        if size > 4.5:
            shapes += [
                ellipse(
                    px - r * 0.2 + k * r * 0.16,
                    py - r * 0.16,
                    r * 0.11,
                    r * 0.26,
                    place.air.shade("#ffc0d6"),
                    rotation=k * 38,
                    role="detail",
                )
                for k in (-1, 1, 0)
            ]
    return shapes


BACKDROP = Backdrop(
    names=("lake", "pond", "lakeside", "pier", "jetty", "dock", "reservoir", "lake shore", "fishing"), draw=draw
)
