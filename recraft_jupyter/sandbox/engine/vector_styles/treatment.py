"""What a treatment is: one step from a composed scene towards a styled one, and the ways to go over shapes."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from ..color import luminance, mix
from ..drawing import Gradient, Paint, Shape, rectangle
from ..path import bounds
from ..scene import Layer, Scene

__all__ = [
    "BEHIND",
    "FIGURES",
    "Pen",
    "Recipe",
    "Treatment",
    "chance",
    "covers",
    "each_shape",
    "main_color",
    "on_top",
    "paper_color",
    "readable_ink",
    "sheet",
    "size_of",
    "underneath",
]

# Names of the layers that hold what the picture is of, and of those around it.
FIGURES = ("figure",)
BEHIND = ("backdrop", "foreground")


@dataclass(frozen=True)
class Pen:
    """What a treatment measures lengths with.

    Attributes:
        unit: A hundredth of the picture's shorter side, in pixels.
        width: Width of the style's lines, in pixels.
    """

    unit: float
    width: float


Treatment = Callable[[Scene, Pen], Scene]


@dataclass(frozen=True)
class Recipe:
    """How one style is made.

    Attributes:
        line: Width of its lines, in hundredths of the picture's shorter side; 0 for a style without lines.
        treatments: From first to last.
    """

    line: float
    treatments: tuple[Treatment, ...]


Change = Callable[[Shape, Pen], Iterable[Shape]]


def each_shape(change: Change, *, layers: Sequence[str] = FIGURES + BEHIND) -> Treatment:
    """Return a treatment that replaces every shape of the named layers by what ``change`` makes of it."""

    def treat(scene: Scene, pen: Pen) -> Scene:
        return replace(
            scene,
            layers=tuple(
                replace(layer, shapes=tuple(new for shape in layer.shapes for new in change(shape, pen)))
                if layer.name in layers
                else layer
                for layer in scene.layers
            ),
        )

    return treat


def chance(scene: Scene, purpose: str) -> random.Random:
    """Return the source of chance for one purpose in a scene; equal scenes get equal chances."""
    return random.Random(f"{scene.seed} {purpose}")


def covers(shape: Shape, scene: Scene) -> bool:
    """Return whether the shape's box holds the whole picture: a sky, a wall, a ground color."""
    left, top, right, bottom = bounds(shape.path)
    return left <= 1 and top <= 1 and right >= scene.width - 1 and bottom >= scene.height - 1


def size_of(shape: Shape) -> float:
    """Return the side of a square as large as the shape's box, in pixels."""
    left, top, right, bottom = bounds(shape.path)
    return float(max(0.0, (right - left) * (bottom - top)) ** 0.5)


def main_color(paint: Paint | None, default: str = "#808080") -> str:
    """Return the one color that stands for a paint: the middle of a gradient's stops."""
    if paint is None:
        return default
    if isinstance(paint, Gradient):
        count = len(paint.stops)
        return mix(paint.stops[(count - 1) // 2][1], paint.stops[count // 2][1], 0.5)
    return paint


def paper_color(scene: Scene, color: str) -> str:
    """Return the ground color: the one the user asked for, or else the style's own."""
    return scene.background or color


def readable_ink(scene: Scene, ink: str) -> str:
    """Return the ink, or white or black where it could not be told from the background that the user asked for."""
    if scene.background is None or abs(luminance(ink) - luminance(scene.background)) > 0.3:
        return ink
    return "#101014" if luminance(scene.background) > 0.6 else "#ffffff"


def underneath(scene: Scene, shapes: Iterable[Shape]) -> Scene:
    """Return the scene with shapes behind everything."""
    return replace(scene, layers=(Layer("ground", tuple(shapes), 1.0), *scene.layers))


def on_top(scene: Scene, shapes: Iterable[Shape], *, name: str = "ink") -> Scene:
    """Return the scene with shapes in front of everything."""
    return replace(scene, layers=(*scene.layers, Layer(name, tuple(shapes), 0.0)))


def sheet(scene: Scene, color: str) -> Shape:
    """Return a rectangle over the whole picture."""
    return rectangle(0, 0, scene.width, scene.height, color, role="detail")
