"""Treatments and patterns that add to the picture: grounds, stars, rain, waves, discs, straps of a stencil."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import replace

from ..drawing import Drawing, Gradient, Shape, circle, clipped, line, rectangle
from ..motif import with_motif
from ..path import Command, Path, Point, polyline_path, smooth_path
from ..scene import Layer, Scene
from .contours import dots_path, silhouette
from .treatment import BEHIND, FIGURES, Pen, Treatment, chance, each_shape, on_top, sheet, underneath

__all__ = [
    "Pattern",
    "added_behind",
    "added_in_front",
    "bridges",
    "centered",
    "flowing_bands",
    "glow",
    "motif",
    "on_ground",
    "overspray",
    "rain",
    "rings",
    "stars",
    "vignette",
    "without_backdrop",
]

Pattern = Callable[[Scene, Pen, random.Random], Sequence[Shape]]


def on_ground(color: str | Gradient) -> Treatment:
    """Return a treatment that puts a plain ground under everything, unless the user asked for one."""

    def treat(scene: Scene, _: Pen) -> Scene:
        if scene.background:
            return scene
        return underneath(scene, [replace(sheet(scene, "#ffffff"), fill=color)])

    return treat


def motif(scene: Scene, _: Pen) -> Scene:
    """Return the scene with a round view of its place as its figure, if it has none (a treatment)."""
    return with_motif(scene)


def without_backdrop() -> Treatment:
    """Return a treatment that drops everything but the figures."""
    return each_shape(lambda *_: (), layers=BEHIND)


def centered(width: float, height: float) -> Treatment:
    """Return a treatment that moves all figures together to the middle, within these shares of the picture."""

    def treat(scene: Scene, _: Pen) -> Scene:
        figures = Drawing(tuple(s for layer in scene.layers if layer.name in FIGURES for s in layer.shapes))
        left, top, right, bottom = figures.bounds
        scale = min(width * scene.width / max(1.0, right - left), height * scene.height / max(1.0, bottom - top), 1.6)
        x, y = scene.width / 2 - (left + right) / 2 * scale, scene.height / 2 - (top + bottom) / 2 * scale
        layers = tuple(
            replace(layer, shapes=Drawing(layer.shapes).placed(x=x, y=y, scale=scale).shapes)
            if layer.name in FIGURES
            else layer
            for layer in scene.layers
        )
        return replace(scene, layers=layers, focus=(scene.width / 2, scene.height / 2))

    return treat


def added_behind(*patterns: Pattern) -> Treatment:
    """Return a treatment that adds patterns between surroundings and figures; none on a ground the user asked for."""

    def treat(scene: Scene, pen: Pen) -> Scene:
        if scene.background:
            return scene
        layers = tuple(Layer("pattern", _drawn(pattern, scene, pen), 0.9) for pattern in patterns)
        place = next((n for n, layer in enumerate(scene.layers) if layer.name in FIGURES), len(scene.layers))
        return replace(scene, layers=(*scene.layers[:place], *layers, *scene.layers[place:]))

    return treat


def added_in_front(*patterns: Pattern) -> Treatment:
    """Return a treatment that adds patterns before everything; none on a ground the user asked for."""

    def treat(scene: Scene, pen: Pen) -> Scene:
        for pattern in patterns if not scene.background else ():
            scene = on_top(scene, _drawn(pattern, scene, pen), name="pattern")
        return scene

    return treat


def stars(color: str, *, count: int = 220, lowest: float = 1.0) -> Pattern:
    """Return a pattern of star specks, a few of them with rays, down to ``lowest`` of the height."""

    def draw(scene: Scene, pen: Pen, source: random.Random) -> list[Shape]:
        shapes = []
        for size, share, opacity in ((0.22, 0.6, 0.7), (0.36, 0.3, 0.9), (0.6, 0.1, 1.0)):
            places = [_place(scene, source, lowest) for _ in range(int(count * share))]
            dots = Shape(dots_path(places), stroke=color, stroke_width=size * pen.unit, opacity=opacity, role="line")
            shapes.append(dots)
        rays = tuple(
            c for _ in range(14) for c in _sparkle(_place(scene, source, lowest), source.uniform(1, 2.4) * pen.unit)
        )
        return [*shapes, Shape(rays, color, role="detail")]

    return draw


def rain(color: str, *, count: int = 130, length: float = 9.0, opacity: float = 0.35) -> Pattern:
    """Return a pattern of slanting strokes."""

    def draw(scene: Scene, pen: Pen, source: random.Random) -> list[Shape]:
        shapes = []
        for width in (0.12, 0.22):
            commands: list[Command] = []
            for _ in range(count // 2):
                x, y = source.uniform(-0.1, 1.1) * scene.width, source.uniform(-0.1, 1.0) * scene.height
                reach = source.uniform(0.5, 1.2) * length * pen.unit
                commands.extend(polyline_path([(x, y), (x - reach * 0.22, y + reach)], closed=False))
            width_pixels = width * pen.unit
            shapes.append(Shape(tuple(commands), stroke=color, stroke_width=width_pixels, opacity=opacity, role="line"))
        return shapes

    return draw


def flowing_bands(colors: Sequence[str], *, opacity: float = 0.55) -> Pattern:
    """Return a pattern of broad waves that stream across the picture."""

    def draw(scene: Scene, pen: Pen, source: random.Random) -> list[Shape]:
        shapes = []
        for number, color in enumerate(colors):
            middle = scene.height * (0.12 + 0.8 * number / len(colors))
            phase, swing = source.uniform(0, math.tau), source.uniform(6, 10) * pen.unit
            edge = [
                (scene.width * (step / 6 * 1.2 - 0.1), middle + swing * math.sin(step * 1.15 + phase))
                for step in range(7)
            ]
            thick = source.uniform(9, 16) * pen.unit
            other = [(x, y + thick * (0.4 + 0.6 * math.sin(n * 0.7) ** 2)) for n, (x, y) in enumerate(edge)]
            path = _closed_band(edge, other)
            shapes.append(Shape(path, color, opacity=opacity, role="detail"))
        return shapes

    return draw


def glow(color: str, *, radius: float = 52.0, opacity: float = 0.85) -> Pattern:
    """Return a pattern of one soft light behind the main figure, ``radius`` in hundredths of the shorter side."""

    def draw(scene: Scene, pen: Pen, _: random.Random) -> list[Shape]:
        fade = Gradient(((0.0, color, opacity), (0.45, color, opacity * 0.45), (0.83, color, 0.0)), angle=None)
        x, y = scene.focus if scene.focus != (0.0, 0.0) else (scene.width / 2, scene.height / 2)
        return [circle(x, y, radius * pen.unit, fade, role="glow")]

    return draw


def rings(colors: Sequence[str], *, largest: float = 62.0) -> Pattern:
    """Return a pattern of flat discs inside each other behind the main figure, the outermost first."""

    def draw(scene: Scene, pen: Pen, _: random.Random) -> list[Shape]:
        x, y = scene.focus if scene.focus != (0.0, 0.0) else (scene.width / 2, scene.height / 2)
        count = len(colors)
        return [
            circle(x, y, largest * pen.unit * (count - n) / count, color, role="detail")
            for n, color in enumerate(colors)
        ]

    return draw


def vignette(color: str, *, opacity: float = 0.5) -> Pattern:
    """Return a pattern that darkens the corners in steps, as a lens does."""

    def draw(scene: Scene, *_: object) -> list[Shape]:
        steps = 5
        stops = [(0.0, color, 0.0)]
        for step in range(steps):
            place, shade = 0.6 + 0.4 * step / steps, opacity * (step + 1) / steps
            stops += [(place, color, opacity * step / steps), (place, color, shade)]
        fade = Gradient((*stops, (1.0, color, opacity)), angle=None)
        # The radius of a radial gradient is 0.6 of the box: a larger sheet brings the last step to the corners.
        x, y = scene.width * 0.09, scene.height * 0.09
        return [rectangle(-x, -y, scene.width + 2 * x, scene.height + 2 * y, fade, role="glow")]

    return draw


def bridges(paper: str, *, count: int = 3, width: float = 0.8) -> Treatment:
    """Return a treatment that cuts straps of paper through the figures, as hold a stencil together.

    Args:
        paper: Color of the straps.
        count: Straps through each figure.
        width: In hundredths of the shorter side.
    """

    def treat(scene: Scene, pen: Pen) -> Scene:
        ground, source = scene.background or paper, chance(scene, "bridges")
        layers: list[Layer] = []
        for layer in scene.layers:
            layers.append(layer)
            forms = [shape for shape in layer.shapes if shape.role == "form" and shape.fill is not None]
            if layer.name in FIGURES and forms:
                straps = _straps(Drawing(tuple(forms)).bounds, count, width * pen.unit, ground, source)
                inside = Shape(silhouette(shape.path for shape in forms))
                layers[-1] = replace(layer, shapes=(*layer.shapes, *clipped(straps, inside)))
        return replace(scene, layers=tuple(layers))

    return treat


def overspray(colors: Sequence[str], *, count: int = 900) -> Pattern:
    """Return a pattern of paint specks, densest around the figure."""

    def draw(scene: Scene, pen: Pen, source: random.Random) -> list[Shape]:
        shapes = []
        for number, color in enumerate(colors):
            places = [
                (source.gauss(scene.focus[0], 30 * pen.unit), source.gauss(scene.focus[1], 30 * pen.unit))
                for _ in range(count // len(colors))
            ]
            width = (0.25 + 0.13 * (number % 3)) * pen.unit
            shapes.append(Shape(dots_path(places), stroke=color, stroke_width=width, opacity=0.8, role="line"))
        return shapes

    return draw


def _drawn(pattern: Pattern, scene: Scene, pen: Pen) -> tuple[Shape, ...]:
    return tuple(pattern(scene, pen, chance(scene, pattern.__qualname__)))


def _place(scene: Scene, source: random.Random, lowest: float) -> Point:
    return source.uniform(0, scene.width), source.uniform(0, scene.height * lowest)


def _sparkle(center: Point, size: float) -> Path:
    corners = [
        (center[0] + math.sin(n * math.pi / 4) * reach, center[1] - math.cos(n * math.pi / 4) * reach)
        for n in range(8)
        for reach in (size if n % 2 == 0 else size * 0.16,)
    ]
    return polyline_path(corners, closed=True)


def _closed_band(edge: Sequence[Point], other: Sequence[Point]) -> Path:
    first, second = smooth_path(edge, closed=False), smooth_path(other[::-1], closed=False)
    return (*first, ("L", second[0][1]), *second[1:], ("Z", ()))


def _straps(
    box: tuple[float, float, float, float], count: int, width: float, color: str, source: random.Random
) -> list[Shape]:
    """Steep straps, evenly spread over the box of a figure."""
    left, top, right, bottom = box
    straps = []
    for number in range(count):
        x = left + (right - left) * (number + 0.5 + source.uniform(-0.12, 0.12)) / count
        lean = (bottom - top) * source.uniform(0.04, 0.1)
        straps.append(line([(x - lean, top), (x + lean, bottom)], color, width))
    return straps
