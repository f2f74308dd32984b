"""The canvas that treatments work on: the scene, its sheets, and the picture so far."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import cast

import numpy as np

from ..color import rgb
from ..drawing import Shape, rectangle
from ..scene import Layer, Scene
from .filters import Pixels, as_pixels, blur, coordinates
from .layers import Bytes, Sheet, rasterise, sheets_of

__all__ = ["Canvas", "Recipe", "SceneChange", "Treatment", "paint_color"]


@dataclass
class Canvas:
    """A picture being painted.

    Attributes:
        scene: What is to be seen, after the recipe's changes to its shapes.
        random: The only source of chance.
        color: (height, width, 3), 0 to 1: the picture so far.
    """

    scene: Scene
    random: np.random.Generator
    color: Pixels = field(init=False)

    def __post_init__(self) -> None:
        self.color = np.full((self.height, self.width, 3), 1, np.float32)

    @property
    def width(self) -> int:
        """Width in pixels."""
        return self.scene.width

    @property
    def height(self) -> int:
        """Height in pixels."""
        return self.scene.height

    @property
    def unit(self) -> float:
        """What one pixel of a 1024 pixel picture measures here: all lengths of a recipe are multiples of it."""
        return min(self.width, self.height) / 1024

    @functools.cached_property
    def sheets(self) -> tuple[Sheet, ...]:
        """All layers as pixels, from back to front."""
        return sheets_of(self.scene)

    @functools.cached_property
    def flat(self) -> Pixels:
        """The scene as drawn, without any treatment, (height, width, 3)."""
        return self.draw([shape for layer in self.scene.layers for shape in layer.shapes])[..., :3]

    @functools.cached_property
    def figure(self) -> Pixels:
        """Coverage of what is seen of the figures, (height, width), 0 to 1."""
        return cast(Pixels, self._coverage("figure") * (1 - self._coverage("foreground")))

    @functools.cached_property
    def covered(self) -> Pixels:
        """Coverage of everything before the backdrop, (height, width), 0 to 1."""
        return np.maximum(self._coverage("figure"), self._coverage("foreground"))

    def _coverage(self, name: str) -> Pixels:
        shapes = [shape for layer in self.scene.layers if layer.name == name for shape in layer.shapes]
        solid = [shape for shape in shapes if shape.role not in ("shadow", "glow")]
        return self.draw(solid)[..., 3] if solid else np.zeros((self.height, self.width), np.float32)

    @functools.cached_property
    def main_depth(self) -> float:
        """Depth of the nearest figure: where the lens focuses."""
        return min((layer.depth for layer in self.scene.layers if layer.name == "figure"), default=0.5)

    @functools.cached_property
    def feet(self) -> float:
        """Y of the lowest row that a figure reaches."""
        rows = np.flatnonzero(self.figure.max(axis=1) > 0.3)
        return float(rows[-1]) if rows.size else self.height * 0.85

    @property
    def light_direction(self) -> tuple[float, float]:
        """Unit vector from the main figure to the light, x to the right and y down; from upper left if unknown."""
        x, y = self.scene.light[0] - self.focus[0], self.scene.light[1] - self.focus[1]
        length = math.hypot(x, y)
        if self.scene.light == (0.0, 0.0) or length < 1:
            return -0.6, -0.8
        x, y = x / length, min(y / length, -0.35)
        return x / math.hypot(x, y), y / math.hypot(x, y)

    @property
    def focus(self) -> tuple[float, float]:
        """Center of the main figure, or of the picture."""
        return (self.width / 2, self.height * 0.55) if self.scene.focus == (0.0, 0.0) else self.scene.focus

    def draw(self, shapes: list[Shape]) -> Pixels:
        """Return (height, width, 4) premultiplied pixels of shapes, 0 to 1."""
        return cast(Pixels, rasterise(shapes, self.width, self.height) * np.float32(1 / 255))

    def distance_from(self, x: float, y: float) -> Pixels:
        """Return each pixel's distance from a point, in units of half the picture's diagonal."""
        rows, columns = coordinates(self.height, self.width)
        half_diagonal = math.hypot(self.width, self.height) / 2
        return cast(Pixels, np.sqrt((rows - y) ** 2 + (columns - x) ** 2) / np.float32(half_diagonal))

    def with_background_kept(self) -> Pixels:
        """Return the picture with the scene's plain background at exactly the color that was asked for.

        What a treatment did evenly to the backdrop (tint, vignette) is taken back; faint texture stays, and shadows
        near the figures.
        """
        if self.scene.background is None:
            return self.color
        wanted = paint_color(self.scene.background)
        backdrop = 1 - self.covered
        share = np.clip(blur(backdrop, 1.2 * self.unit) * 1.6 - 0.6, 0, 1)[..., None]
        reach = 46 * self.unit
        even = blur(self.color * backdrop[..., None], reach) / (blur(backdrop, reach)[..., None] + np.float32(1e-3))
        most = (np.float32(0.05) + np.float32(0.5) * blur(self.covered, 30 * self.unit))[..., None]
        texture = np.clip((self.color - even) * np.float32(0.6), -most, most)
        return cast(Pixels, self.color * (1 - share) + (wanted + texture) * share)


Treatment = Callable[[Canvas], Pixels]
SceneChange = Callable[[Scene], Scene]


@dataclass(frozen=True)
class Recipe:
    """How one style paints.

    Attributes:
        steps: Treatments in order; each returns the new picture.
        changes: Changes to the scene's shapes before anything is rasterised.
        keeps_background: True if the treatments themselves leave a plain background alone.
    """

    steps: tuple[Treatment, ...]
    changes: tuple[SceneChange, ...] = ()
    keeps_background: bool = False

    def paint(self, scene: Scene) -> Bytes:
        """Return the finished picture, (height, width, 3)."""
        if not any(layer.name == "backdrop" and layer.shapes for layer in scene.layers):
            sheet = rectangle(0, 0, scene.width, scene.height, scene.background or "#ffffff")
            scene = replace(scene, layers=(Layer("backdrop", (sheet,), 1.0), *scene.layers))
        for change in self.changes:
            scene = change(scene)
        canvas = Canvas(scene, np.random.default_rng(scene.seed))
        for step in self.steps:
            canvas.color = step(canvas)
        color = canvas.color if self.keeps_background else canvas.with_background_kept()
        return (np.clip(color, 0, 1) * 255 + 0.5).astype(np.uint8)

    def then(self, *steps: Treatment) -> Recipe:
        """Return the recipe with more treatments at its end."""
        return replace(self, steps=self.steps + steps)


def paint_color(color: str) -> Pixels:
    """Return ``#rrggbb`` as three numbers from 0 to 1."""
    return as_pixels(np.array(rgb(color), np.float32) / np.float32(255))
