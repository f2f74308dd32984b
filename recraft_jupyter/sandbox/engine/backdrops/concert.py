"""A theater stage with curtains, spotlights and an audience."""

from __future__ import annotations

from ..color import darken, lighten, mix
from ..drawing import Gradient, Shape, circle, clipped, ellipse, linear, polygon, rectangle
from ..path import Path, Point, smooth_path
from ..scene import Backdrop, Scenery, Stage
from ._outlines import dots, glow, merged, scalloped, veil
from ._place import Place, indoors
from ._rooms import boards

LIGHTS = ("#ff6fae", "#6fd0ff", "#ffd36b", "#9b7bff")


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.7, light=(0.5, 0.06))
    unit, width, line = place.unit, place.width, place.horizon
    red = mix("#b3263c", stage.accent, 0.85) if stage.accent else "#b3263c"
    back = mix("#2b1748", red, 0.16)
    place.add(rectangle(0, 0, width, place.height, linear(darken(back, 0.45), lighten(back, 0.1))))
    place.add(glow(width / 2, line * 0.7, 58 * unit, line * 0.55, "#b06cff", 0.5))
    place.add(
        dots(
            [
                (
                    place.random.uniform(0.16, 0.84) * width,
                    place.random.uniform(0.08, 0.9) * line,
                    unit * place.random.uniform(0.1, 0.28),
                )
                for _ in range(46)
            ],
            "#ffe9ff",
            role="light",
            opacity=0.5,
        )
    )
    floor = boards(place, mix("#8d5a44", "#6a3f8f", 0.28))
    _beams(place)
    place.add(
        ellipse(
            width / 2,
            place.down(0.55),
            min(width * 0.36, 42 * unit),
            place.ground * 0.26,
            "#fff3cf",
            role="glow",
            opacity=0.3,
        )
    )
    place.add(glow(width / 2, place.down(0.55), min(width * 0.5, 60 * unit), place.ground * 0.44, "#fff3cf", 0.4))
    side = 17 * unit if not place.is_wide else 34 * unit
    place.add(_curtain(place, red, 0, side), _curtain(place, red, width, width - side), _valance(place, red))
    place.add(_lamps(place))
    place.add_front(_audience(place))
    return place.scenery(floor, floor=(0.34, 0.74), weather=False)


def _beams(place: Place) -> None:
    unit, low = place.unit, place.down(0.62)
    for index, start in enumerate((0.2, 0.4, 0.6, 0.8)):
        x, aim = place.width * start, place.width * (0.5 + (start - 0.5) * 0.35)
        fade = Gradient(((0.0, LIGHTS[index], 0.6), (1.0, LIGHTS[index], 0.04)))
        place.add(
            polygon(
                [(x - unit, 10 * unit), (x + unit, 10 * unit), (aim + 17 * unit, low), (aim - 17 * unit, low)],
                fade,
                role="glow",
                opacity=0.5,
            )
        )


def _lamps(place: Place) -> list[Shape]:
    unit, shapes = place.unit, []
    for index, start in enumerate((0.2, 0.4, 0.6, 0.8)):
        x = place.width * start
        lean = (0.5 - start) * 5 * unit
        shapes += [
            polygon(
                [
                    (x - 1.8 * unit, 6 * unit),
                    (x + 1.8 * unit, 6 * unit),
                    (x + 2.6 * unit + lean, 11 * unit),
                    (x - 2.6 * unit + lean, 11 * unit),
                ],
                "#2a2438",
            ),
            ellipse(x + lean, 11 * unit, 2.6 * unit, 0.8 * unit, lighten(LIGHTS[index], 0.6), role="light"),
            glow(x + lean, 11 * unit, 9 * unit, 9 * unit, LIGHTS[index], 0.7),
        ]
    return shapes


def _curtain(place: Place, color: str, outer: float, inner: float) -> list[Shape]:
    line, unit = place.horizon, place.unit
    foot, bulge = line + 5 * unit, inner - outer
    edge: list[Point] = [(inner + bulge * 0.25, -unit), (inner, line * 0.5), (inner + bulge * 0.12, foot)]
    rim = smooth_path(edge, closed=False)
    outline: Path = (*rim, ("L", ((outer, foot),)), ("L", ((outer, -unit),)), ("Z", ()))
    folds = tuple((k / 8, darken(color, 0.34) if k % 2 else lighten(color, 0.06), 1.0) for k in range(9))
    panel = Shape(outline, Gradient(folds, angle=0))
    left = min(outer, inner + bulge * 0.25)
    shade = veil((left, foot - 12 * unit, abs(bulge) * 1.25, 12 * unit), "#140a1e", 0.0, 0.5)
    return [panel, *clipped([shade], panel), Shape(rim, stroke="#f0c35a", stroke_width=unit * 0.7, role="detail")]


def _valance(place: Place, color: str) -> list[Shape]:
    unit, count = place.unit, round(place.width / place.unit / 14)
    step = place.width / count
    points = [(place.width - k * step, 7 * unit) for k in range(count + 1)]
    swags: Path = (
        *scalloped(points, bulge=0.3, closed=False)[:-1],
        ("L", ((0, -unit),)),
        ("L", ((place.width, -unit),)),
        ("Z", ()),
    )
    hem: Path = scalloped(points, bulge=0.3, closed=False)[:-1]
    return [
        Shape(merged([swags]), linear(darken(color, 0.2), lighten(color, 0.08))),
        Shape(hem, stroke="#f0c35a", stroke_width=unit * 0.9, role="detail"),
    ]


def _audience(place: Place) -> list[Shape]:
    unit, shapes = place.unit, []
    dark = "#150d26"
    count = round(place.width / unit / 9)
    for index in range(count):
        x = place.width * (index + 0.5) / count + place.random.uniform(-1, 1) * unit
        aside = abs(x / place.width - 0.5) * 2
        y = place.height - unit * (1.0 + 4.0 * aside) + place.random.uniform(-0.6, 0.6) * unit
        shapes += [circle(x, y, 2.5 * unit, dark), ellipse(x, y + 5.6 * unit, 4.6 * unit, 3.6 * unit, dark)]
    return shapes


BACKDROP = Backdrop(
    names=(
        "stage",
        "concert",
        "theater",
        "theatre",
        "concert hall",
        "spotlight",
        "show",
        "performance",
        "opera",
        "gig",
        "festival",
        "music hall",
        "disco",
        "nightclub",
        "circus",
        "dance floor",
        "concert stage",
        "curtain",
    ),
    draw=draw,
    indoors=True,
)
