"""Under water: light from above, reef, weed and bubbles."""

from __future__ import annotations

from ..color import darken, lighten, mix
from ..drawing import Gradient, Shape, circle, ellipse, limb, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._air import tinted
from ._land import ground, pool, ripples, stones
from ._outlines import blades, dots, glow, ridge_points, ring, scalloped
from ._place import Place, indoors

DEPTHS = {
    "day": ("#8fe3f0", "#3db2dc", "#1676b0", "#0e568e"),
    "sunset": ("#ffc9a3", "#c77fa6", "#55509a", "#322f70"),
    "night": ("#2f5f9a", "#17366f", "#0c1f4a", "#081534"),
}


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.74, light=(0.55, 0.0))
    depths = DEPTHS[stage.time]
    if stage.accent:
        depths = tuple(tinted(color, stage.accent, 0.7) for color in depths)  # type: ignore[assignment]
    unit, line, width, tall = place.unit, place.horizon, place.width, place.tallness
    stops = tuple((share, color, 1.0) for share, color in zip((0, 0.22, 0.75, 1), depths, strict=True))
    place.add(rectangle(0, 0, width, place.height, Gradient(stops)))
    place.add(
        glow(width * 0.55, -4 * unit, 75 * unit, 70 * unit * tall, "#f2ffff", 0.5 if not place.air.dark else 0.2),
        _rays(place),
    )
    for rise, share in ((26, 0.5), (15, 0.28)):
        points = ridge_points(
            -8 * unit, width + 8 * unit, line - rise * 0.4 * unit, rise * 0.34 * unit, steps=8, random=place.random
        )
        points = [(x, y - rise * unit * 0.6 * min(1.0, abs(x / width - 0.5) * 2.2) * tall) for x, y in points]
        rock = mix(depths[2], depths[1], share)
        path = scalloped(
            [(-9 * unit, line + 9 * unit), *points, (width + 9 * unit, line + 9 * unit)], bulge=0.16, closed=False
        )
        place.add(Shape(path, darken(rock, 0.08)))
    place.add(ground(place, line, 1.2 * unit, mix("#f4dfa4", depths[1], 0.22), mix("#d9b370", depths[2], 0.2)))
    place.add(
        pool(place, "#f6ffe9", 0.3),
        ripples(place, "#b08f5e", count=8),
        stones(place, mix("#8fa3a8", depths[2], 0.3), count=7),
    )
    _reef(place, depths)
    place.add(_bubbles(place, 0.1 * width), _bubbles(place, 0.9 * width), _school(place, depths[2]))
    weed = mix("#2fa57a", depths[2], 0.25)
    roots = [(x, place.height + unit, unit * place.random.uniform(9, 20) * min(1.0, abs(x / width - 0.5) * 3.2 - 0.72))
             for x in (place.random.random() ** 1.5 * width * 0.27 for _ in range(14))]  # fmt: skip
    roots += [(width - x, y, tall_) for x, y, tall_ in roots]
    place.add_front(blades(roots, darken(weed, 0.35), random=place.random, thickness=0.17, lean=0.2, role="form"))
    return place.scenery(
        mix("#dcc48c", depths[1], 0.3),
        floor=(0.3, 0.8),
        weather=False,
        surfaces={"water": place.height * 0.52, "air": place.height * 0.52},
    )


def _rays(place: Place) -> list[Shape]:
    shine = Gradient(((0.0, "#f4ffff", 0.34), (1.0, "#f4ffff", 0.0)))
    x, low, unit = place.width * 0.55, place.horizon, place.unit
    return [
        polygon(
            [
                (x + a * unit, -1),
                (x + b * unit, -1),
                (x + b * 3 * unit + 4 * unit, low),
                (x + a * 3 * unit - 4 * unit, low),
            ],
            shine,
            role="glow",
            opacity=0.5,
        )
        for a, b in ((-22, -15), (-9, -4), (3, 10), (16, 20))
    ]


def _reef(place: Place, depths: tuple[str, ...]) -> None:
    unit, width = place.unit, place.width
    for side in (0, 1):

        def at(x: float, side: int = side) -> float:
            return width - x * unit if side else x * unit

        place.add(_weed(place, at(15), place.down(0.12), 30, mix("#38a878", depths[1], 0.35)))
        place.add(_coral(place, at(22), place.down(0.2), 13 * unit, mix(("#ff8a6b", "#f7b24a")[side], depths[1], 0.2)))
        place.add(_brain(place, at(8), place.down(0.28), 10 * unit, mix(("#c978d6", "#f0719b")[side], depths[1], 0.18)))
        place.add(_weed(place, at(4), place.down(0.36), 40, mix("#2c9a80", depths[1], 0.1)))
        place.add(_coral(place, at(2), place.down(0.5), 20 * unit, mix(("#ff6f7d", "#ff8f5c")[side], depths[1], 0.06)))


def _coral(place: Place, x: float, y: float, size: float, color: str) -> list[Shape]:
    parts = []
    for lean, high in ((-0.5, 0.62), (-0.22, 0.95), (0.06, 0.72), (0.3, 1.0), (0.56, 0.6)):
        tip = (x + lean * size, y - high * size)
        parts.append(
            limb(
                [(x + lean * size * 0.2, y), (x + lean * size * 0.85, y - high * size * 0.5), tip],
                size * 0.17,
                size * 0.11,
                color if lean > 0 else darken(color, 0.12),
            )
        )
        parts.append(circle(tip[0], tip[1], size * 0.045, lighten(color, 0.35), role="light"))
    return parts


def _brain(place: Place, x: float, y: float, size: float, color: str) -> list[Shape]:
    points = ring(x, y - size * 0.3, size * 0.7, size * 0.42, count=9, random=place.random)
    spots = [
        (x + place.random.uniform(-0.5, 0.4) * size, y - size * place.random.uniform(0.2, 0.6), size * 0.05)
        for _ in range(9)
    ]
    return [
        Shape(scalloped(points), color),
        ellipse(
            x - size * 0.15, y - size * 0.45, size * 0.4, size * 0.2, lighten(color, 0.2), role="light", opacity=0.6
        ),
        dots(spots, darken(color, 0.2)),
    ]


def _weed(place: Place, x: float, y: float, height: float, color: str) -> list[Shape]:
    unit, shapes = place.unit, []
    for index in range(4):
        root = x + (index - 1.5) * 2.2 * unit
        tall = height * unit * place.random.uniform(0.6, 1.0) * place.tallness
        sway = unit * place.random.choice((-2.2, 2.2))
        points = [
            (root, y),
            (root + sway, y - tall * 0.3),
            (root - sway, y - tall * 0.65),
            (root + sway * 0.6, y - tall),
        ]
        shapes.append(limb(points, 2.1 * unit, 0.5 * unit, color if index % 2 else darken(color, 0.18)))
    return shapes


def _bubbles(place: Place, x: float) -> list[Shape]:
    unit, points = place.unit, []
    for step in range(9):
        points.append(
            (
                x + place.random.uniform(-5, 5) * unit,
                place.horizon * (0.95 - step * 0.1),
                unit * place.random.uniform(0.4, 1.3),
            )
        )
    return [
        dots(points, "#e9fdff", opacity=0.3),
        dots([(px - r * 0.3, py - r * 0.35, r * 0.3) for px, py, r in points], "#ffffff", role="light", opacity=0.85),
    ]


def _school(place: Place, color: str) -> Shape:
    unit, fish = place.unit, []
    for _ in range(9):
        x, y = (
            place.width * 0.2 + place.random.uniform(-9, 9) * unit,
            place.horizon * 0.34 + place.random.uniform(-5, 5) * unit,
        )
        fish.append(
            polygon(
                [
                    (x - unit, y),
                    (x, y - 0.5 * unit),
                    (x + unit, y),
                    (x + 1.7 * unit, y - 0.5 * unit),
                    (x + 1.7 * unit, y + 0.5 * unit),
                    (x + unit, y),
                    (x, y + 0.5 * unit),
                ],
                None,
            ).path
        )
    return Shape(tuple(command for path in fish for command in path), color, role="detail", opacity=0.6)


BACKDROP = Backdrop(
    names=(
        "underwater",
        "reef",
        "coral reef",
        "seabed",
        "deep sea",
        "ocean floor",
        "aquarium",
        "under the sea",
        "sea floor",
        "undersea",
        "atlantis",
    ),
    draw=draw,
)
