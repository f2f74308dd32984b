"""The treatment that makes things cute: blushing cheeks under eyes, a small face where there is none."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..color import luminance, to_oklab
from ..drawing import Drawing, Shape, circle, curve, ellipse
from ..path import Point, bounds
from ..scene import Layer, Scene
from .treatment import FIGURES, Pen, Treatment, main_color, size_of

__all__ = ["blushed", "find_eyes"]

# What is seen through more than this, such as a blush, is no eye.
LEAST_OPACITY = 0.6


@dataclass(frozen=True)
class Eye:
    """A round detail: its center and its diameter in pixels, and its color."""

    x: float
    y: float
    size: float
    color: str

    @property
    def is_dark(self) -> bool:
        """Whether it is as dark as a pupil, also in pastel colors."""
        return luminance(self.color) < 0.66


def blushed(*, cheek: str = "#ff8fa8", ink: str = "#4a3040") -> Treatment:
    """Return a treatment that puts cheeks under the eyes of figures, and a whole face on those without eyes.

    Args:
        cheek: Color of the cheeks.
        ink: Color of drawn eyes and mouths.
    """

    def treat(scene: Scene, pen: Pen) -> Scene:
        layers = tuple(
            Layer(layer.name, (*layer.shapes, *_added(layer.shapes, pen, cheek, ink)), layer.depth)
            if layer.name in FIGURES
            else layer
            for layer in scene.layers
        )
        return replace(scene, layers=layers)

    return treat


def find_eyes(shapes: Sequence[Shape], pen: Pen) -> tuple[Eye, Eye] | None:
    """Return the two largest dark round details of like size and height: what a viewer would take for eyes.

    Those with a reflection in them come first, for dark tips of ears are a pair of round details, too.
    """
    dark = [eye for shape in shapes if (eye := _eye(shape)) and eye.is_dark]
    shining = [eye for eye in dark if _looks(eye, shapes)]
    return _largest_pair(shining, pen, apart=9.0) or _largest_pair(dark, pen, apart=9.0)


def _added(shapes: Sequence[Shape], pen: Pen, cheek: str, ink: str) -> list[Shape]:
    found = [eye for shape in shapes if (eye := _eye(shape))]
    singles = [eye for eye in found if _looks(eye, shapes)]
    pair = find_eyes(shapes, pen)
    if pair:
        others = [eye for eye in singles if eye not in pair]
        return [*_cheeks(*pair, cheek), *_pupils(ink, *pair, *others)]
    box = Drawing(tuple(shapes)).bounds
    lights = [eye for eye in found if not eye.is_dark and eye.y < (box[1] + box[3]) / 2]
    pair = _largest_pair(lights, pen, apart=4.5)
    if pair:
        return _cheeks(*pair, cheek)
    return _pupils(ink, *singles) if singles else _face(shapes, cheek, ink)


def _looks(eye: Eye, shapes: Sequence[Shape]) -> bool:
    """Whether a detail is an eye even without a second one: dark, with a reflection in it."""
    middles = [_middle(shape) for shape in shapes if shape.role == "light"]
    return eye.is_dark and any(math.dist(middle, (eye.x, eye.y)) < eye.size / 2 for middle in middles)


def _middle(shape: Shape) -> Point:
    left, top, right, bottom = bounds(shape.path)
    return (left + right) / 2, (top + bottom) / 2


def _largest_pair(found: Sequence[Eye], pen: Pen, *, apart: float) -> tuple[Eye, Eye] | None:
    """Two of like size, height and color, no further from each other than ``apart`` of their own sizes."""
    pairs = [
        (left, right)
        for left in found
        for right in found
        if left.size > 0.5 * pen.unit
        and 1.6 * left.size < right.x - left.x < apart * left.size
        and abs(right.y - left.y) < left.size * 0.6
        and 0.7 < left.size / right.size < 1.4
        and math.dist(to_oklab(left.color), to_oklab(right.color)) < 0.05
    ]
    return max(pairs, key=lambda pair: pair[0].size + pair[1].size, default=None)


def _eye(shape: Shape) -> Eye | None:
    if shape.fill is None or shape.role != "detail" or shape.opacity < LEAST_OPACITY:
        return None
    left, top, right, bottom = bounds(shape.path)
    width, height = right - left, bottom - top
    is_round = len(shape.path) > 4 and 0.6 < width / max(height, 1e-6) < 1.6
    eye = Eye((left + right) / 2, (top + bottom) / 2, math.sqrt(width * height), main_color(shape.fill))
    return eye if is_round else None


def _cheeks(left: Eye, right: Eye, color: str) -> list[Shape]:
    apart = right.x - left.x
    radius = min(apart * 0.24, left.size * 1.5)
    y = (left.y + right.y) / 2 + max(left.size * 1.05, radius * 1.5)
    places = (left.x - apart * 0.14, right.x + apart * 0.14)
    return [ellipse(x, y, radius, radius * 0.66, color, role="line", opacity=0.75) for x in places]


def _pupils(ink: str, *eyes: Eye) -> list[Shape]:
    """Larger, darker eyes with two reflections each."""
    pupils = [ellipse(eye.x, eye.y, eye.size * 0.56, eye.size * 0.62, ink, role="line") for eye in eyes]
    shines = [
        circle(eye.x + eye.size * dx, eye.y + eye.size * dy, eye.size * size, "#ffffff", role="line")
        for eye in eyes
        for dx, dy, size in ((-0.16, -0.18, 0.2), (0.18, 0.17, 0.1))
    ]
    return pupils + shines


def _face(shapes: Sequence[Shape], cheek: str, ink: str) -> list[Shape]:
    forms = [s for s in shapes if s.role == "form" and s.fill is not None and luminance(main_color(s.fill)) > 0.38]
    if not forms:
        return []
    left, top, right, bottom = bounds(max(forms, key=size_of).path)
    center: Point = ((left + right) / 2, top + (bottom - top) * 0.55)
    size = min(right - left, bottom - top) * 0.4

    def round_part(x: float, y: float, width: float, height: float, color: str) -> Shape:
        return ellipse(center[0] + x * size, center[1] + y * size, width * size, height * size, color, role="line")

    sides = [
        part
        for side in (-1, 1)
        for part in (
            round_part(side * 0.5, 0, 0.14, 0.18, ink),
            round_part(side * 0.5 - 0.04, -0.07, 0.055, 0.055, "#ffffff"),
            round_part(side * 0.82, 0.25, 0.2, 0.12, cheek),
        )
    ]
    smile = [(center[0] + size * dx, center[1] + size * dy) for dx, dy in ((-0.17, 0.17), (0, 0.29), (0.17, 0.17))]
    return [*sides, curve(smile, ink, size * 0.065)]
