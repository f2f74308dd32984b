"""A cave with stalactites, glowing crystals and a far opening."""

from __future__ import annotations

from ..color import darken, lighten, mix
from ..drawing import Shape, linear, polygon, rectangle
from ..path import Point, smooth_path
from ..scene import Backdrop, Scenery, Stage
from ._air import tinted
from ._land import stones
from ._outlines import dots, glow, polygons, ridge_points
from ._place import Place, indoors


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.68, light=(0.5, 0.3))
    unit, width, line = place.unit, place.width, place.horizon
    rock = tinted("#5b4a86", stage.accent, 0.8) if stage.accent else "#5b4a86"
    opening = {"day": "#bfeaf5", "sunset": "#ffb37a", "night": "#3c4f9c"}[stage.time]
    place.add(rectangle(0, 0, width, place.height, linear(darken(rock, 0.55), mix(rock, opening, 0.35))))
    place.add(glow(width * 0.5, line * 0.62, 62 * unit, line * 0.62, opening, 0.8))
    for level, reach in ((0.62, 0.3), (0.34, 0.2), (0.0, 0.11)):
        tone = mix(darken(rock, 0.5 - level * 0.4), opening, level * 0.62)
        place.add(_walls(place, tone, reach), _teeth(place, tone, 10 + 22 * (1 - level), reach))
    far, near = mix(rock, opening, 0.35), darken(rock, 0.35)
    points = ridge_points(-0.1 * width, 1.1 * width, line, unit, steps=6, random=place.random)
    place.add(
        Shape(
            (
                *smooth_path(points, closed=False),
                ("L", ((1.2 * width, place.height + unit),)),
                ("L", ((-0.2 * width, place.height + unit),)),
                ("Z", ()),
            ),
            linear(far, near),
        )
    )
    place.add(
        glow(width * 0.5, place.down(0.5), 48 * unit, place.ground * 0.45, opening, 0.35),
        stones(place, mix(rock, "#8d86a8", 0.4), count=10),
    )
    for x, deep, size, color in (
        (0.1, 0.2, 13, "#58e0e6"),
        (0.9, 0.16, 15, "#c77dff"),
        (0.22, 0.1, 8, "#c77dff"),
        (0.8, 0.08, 7, "#58e0e6"),
    ):
        place.add(_crystal(place, width * x, place.down(deep), size * unit, color))
    place.add(
        dots(
            [
                (
                    place.random.uniform(0, width),
                    place.random.uniform(line * 0.3, place.height),
                    unit * place.random.uniform(0.12, 0.3),
                )
                for _ in range(30)
            ],
            "#f2fbff",
            role="light",
            opacity=0.6,
        )
    )
    return place.scenery(mix(far, near, 0.5), weather=False, surfaces={"hanging": place.height * 0.12})


def _walls(place: Place, color: str, reach: float) -> list[Shape]:
    """Rock at both sides, wide above and below."""
    shapes = []
    for side in (0, 1):
        points: list[Point] = []
        for step in range(8):
            share = step / 7
            bulge = reach * (0.8 + 0.45 * (share - 0.5) ** 2 * 4) + place.random.uniform(-0.02, 0.02)
            points.append((place.width * (1 - bulge if side else bulge), share * (place.down(0.12))))
        edge = -place.unit if not side else place.width + place.unit
        outline = (
            *smooth_path(points, closed=False),
            ("L", ((edge, place.down(0.16)),)),
            ("L", ((edge, -place.unit),)),
            ("Z", ()),
        )
        shapes.append(Shape(outline, linear(darken(color, 0.16), color, angle=0 if not side else 180)))
    return shapes


def _teeth(place: Place, color: str, length: float, reach: float) -> Shape:
    """Stalactites, long at the sides."""
    unit, teeth = place.unit, []
    x = 0.0
    while x < place.width:
        wide = unit * place.random.uniform(4, 9)
        aside = abs(x / place.width - 0.5) * 2
        tall = unit * length * place.random.uniform(0.35, 1.0) * (0.3 + 0.9 * aside) * place.tallness
        teeth.append(
            [
                (x - wide * 0.2, -unit),
                (x + wide * 0.28, tall * 0.45),
                (x + wide * 0.5, tall),
                (x + wide * 0.66, tall * 0.4),
                (x + wide * 1.2, -unit),
            ]
        )
        x += wide
    teeth.append(
        [
            (0, -unit),
            (place.width, -unit),
            (place.width, reach * 14 * unit),
            (place.width / 2, 1.2 * unit),
            (0, reach * 14 * unit),
        ]
    )
    return polygons(teeth, color, "form")


def _crystal(place: Place, x: float, y: float, size: float, color: str) -> list[Shape]:
    shapes: list[Shape] = [glow(x, y - size * 0.5, size * 1.7, size * 1.5, color, 0.6)]
    for lean, high, wide in ((-0.5, 0.62, 0.2), (0.48, 0.7, 0.2), (0.02, 1.1, 0.28)):
        tip = (x + lean * size, y - high * size)
        foot, half = x + lean * size * 0.35, wide * size / 2
        knee = (x + lean * size * 0.82, y - high * size * 0.74)
        shapes += [
            polygon(
                [(foot - half, y), (knee[0] - half, knee[1]), tip, (knee[0] + half, knee[1]), (foot + half, y)],
                linear(lighten(color, 0.4), darken(color, 0.15)),
            ),
            polygon(
                [(foot, y), knee, tip, (knee[0] + half, knee[1]), (foot + half, y)],
                darken(color, 0.35),
                role="shadow",
                opacity=0.45,
            ),
        ]
    return shapes


BACKDROP = Backdrop(
    names=("cave", "lair", "cavern", "grotto", "den", "mine", "dungeon", "underground", "tunnel", "crystal cave"),
    draw=draw,
    indoors=True,
)
