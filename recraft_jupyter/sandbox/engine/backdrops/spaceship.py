"""The bridge of a spaceship: a great window to the stars, consoles and light strips."""

from __future__ import annotations

from ..color import darken, lighten, mix
from ..drawing import Gradient, Shape, circle, clipped, linear, outline, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._air import tinted
from ._cosmos import planet
from ._outlines import boxes, dots, glow, polygons, strokes
from ._place import Place, indoors

GLOW = "#5fe0f2"


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.68, light=(0.5, 0.2))
    unit, width, height, line = place.unit, place.width, place.height, place.horizon
    hull = tinted("#55617f", stage.accent, 0.8) if stage.accent else "#55617f"
    if place.air.dark:
        hull = mix(hull, "#12142e", 0.35)
    place.add(rectangle(0, 0, width, height, linear(darken(hull, 0.3), hull)), _window(place, hull))
    place.add(_floor(place, hull), _consoles(place, hull))
    strips = [[(width * s, line + unit), (width * (0.5 + (s - 0.5) * 2.1), height)] for s in (0.26, 0.74)]
    place.add(
        strokes(strips, GLOW, 0.9 * unit, role="light"),
        glow(width / 2, place.down(0.5), 52 * unit, place.ground * 0.48, GLOW, 0.22),
    )
    return place.scenery(mix(hull, "#8fa0c0", 0.3), weather=False)


def _window(place: Place, hull: str) -> list[Shape]:
    unit, width, line, random = place.unit, place.width, place.horizon, place.random
    left, right, top, low = 10 * unit, width - 10 * unit, line * 0.1, line - 13 * unit
    cut = 12 * unit

    def frame(g: float) -> str:
        inner = (left + cut - g, right - cut + g, top + cut - g, low - cut + g)
        return (
            f"M{inner[0]} {top - g}H{inner[1]}L{right + g} {inner[2]}V{inner[3]}"
            f"L{inner[1]} {low + g}H{inner[0]}L{left - g} {inner[3]}V{inner[2]}Z"
        )

    glass = outline(frame(0), Gradient(((0, "#0a0d2c", 1), (0.6, "#241a5c", 1), (1, "#4a2a7f", 1))))
    points = [
        (random.uniform(left, right), random.uniform(top, low), unit * random.uniform(0.1, 0.3)) for _ in range(90)
    ]
    view = [
        glow(width * 0.35, low, 40 * unit, 26 * unit, "#ff5fa8", 0.45),
        glow(width * 0.7, top, 40 * unit, 26 * unit, "#37c6e8", 0.4),
        dots(points, "#ffffff", role="light"),
    ]
    planets = [
        *planet(width * 0.76, low - 16 * unit, 12 * unit, "#e88a5f", bands=("#ffd0a0", "#c2605f", "#f2b58a")),
        *planet(width * 0.24, top + 13 * unit, 4.5 * unit, "#6fb8e0"),
    ]
    bars = [[(width * s, top), (width * (0.5 + (s - 0.5) * 1.12), low)] for s in (0.34, 0.66)]
    return [
        outline(frame(3.4 * unit), linear(lighten(hull, 0.32), lighten(hull, 0.08))),
        outline(frame(1.4 * unit), darken(hull, 0.45)),
        glass,
        *clipped(view, glass),
        *planets,
        strokes(bars, lighten(hull, 0.12), 1.6 * unit, role="form"),
    ]


def _floor(place: Place, hull: str) -> list[Shape]:
    unit, width, line = place.unit, place.width, place.horizon
    tone = lighten(hull, 0.12)
    joints = [[(width / 2 + k * 14 * unit, line), (width / 2 + k * 30 * unit, place.height)] for k in range(-9, 10)]
    joints += [[(0, place.down(s)), (width, place.down(s))] for s in (0.14, 0.36, 0.68)]
    return [
        rectangle(0, line - 9 * unit, width, 9 * unit, linear(hull, darken(hull, 0.2))),
        boxes(
            [
                (x * 8 * unit + 2 * unit, line - 6.4 * unit, 5 * unit, 1.2 * unit)
                for x in range(int(width / unit / 8) + 1)
            ],
            GLOW,
            role="light",
            opacity=0.75,
        ),
        rectangle(0, line, width, place.ground, linear(darken(tone, 0.2), tone)),
        strokes(joints, darken(tone, 0.35), 0.3 * unit, opacity=0.7),
    ]


def _consoles(place: Place, hull: str) -> list[Shape]:
    unit, shapes = place.unit, []
    for side in (0, 1):

        def at(x: float, side: int = side) -> float:
            return place.width - x * unit if side else x * unit

        y, top = place.down(0.34), place.horizon - 7 * unit
        body = [(at(-1), y), (at(-1), top - 7 * unit), (at(14), top - 7 * unit), (at(25), top + 3 * unit), (at(21), y)]
        desk = [(at(-1), top - 7 * unit), (at(14), top - 7 * unit), (at(25), top + 3 * unit), (at(-1), top + 3 * unit)]
        shapes += [polygon(body, linear(hull, darken(hull, 0.35))), polygon(desk, lighten(hull, 0.22))]
        screens = [[(at(2), top - 5 * unit), (at(11), top - 5 * unit), (at(14), top + unit), (at(2), top + unit)]]
        shapes += [
            polygons(screens, "#0f2c44", "form"),
            strokes(
                [[(at(3), top - unit), (at(5), top - 3 * unit), (at(7), top - 1.6 * unit), (at(10), top - 4 * unit)]],
                GLOW,
                0.45 * unit,
                role="light",
            ),
        ]
        shapes += [
            circle(at(15.5 + 2.2 * k), top - 1.5 * unit + 1.2 * k * unit, 0.8 * unit, color, role="light")
            for k, color in enumerate(("#ff6f7d", "#ffd36b", "#7fe08a"))
        ]
        shapes.append(glow(at(7), top - 2 * unit, 15 * unit, 10 * unit, GLOW, 0.25))
    return shapes


BACKDROP = Backdrop(
    names=(
        "spaceship",
        "space station",
        "spacecraft",
        "starship",
        "cockpit",
        "control room",
        "mission control",
        "spaceship interior",
        "futuristic room",
    ),
    draw=draw,
    indoors=True,
)
