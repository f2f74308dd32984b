"""Moves a picture's colors to a given palette in OKLab and keeps its light and shade."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
from PIL import Image

from .color import from_oklab, to_oklab
from .drawing import Gradient, Paint, Shape
from .path import bounds
from .scene import Scene

__all__ = ["recolor_image", "recolor_scene"]

Array = npt.NDArray[np.float64]
# How much lightness counts against hue and chroma when a color looks for its place in the palette.
LIGHTNESS_WEIGHT = 0.55
# How far a shade may leave its palette color's lightness, and how much of its own contrast it keeps.
# With few colors shades have to tell the forms apart alone, so they may go farther.
LARGEST_SHADES = (0.4, 0.3, 0.25, 0.22)
KEPT_CONTRAST = 0.85
# Every palette color gets at least this share of an even split, so that none that was asked for is missing.
LEAST_SHARE = 0.4
# Width of the border between two palette colors, in squared OKLab distance: drawn shapes take one color or the other,
# in pixels gradients stay smooth.
HARD, SOFT = 0.0004, 0.006
BINS = 12
# From linear sRGB to cone responses and from those to OKLab (Björn Ottosson, https://bottosson.github.io/posts/oklab/).
TO_CONES = np.array(
    [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
     [0.0883024619, 0.2817188376, 0.6299787005]]
)  # fmt: skip
TO_LAB = np.array(
    [[0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
     [0.0259040371, 0.7827717662, -0.8086757660]]
)  # fmt: skip


def recolor_scene(scene: Scene, colors: Sequence[str]) -> Scene:
    """Return the scene with every color moved to the palette; a plain background keeps its exact color.

    Args:
        scene: The picture.
        colors: One to eight colors, ``#rrggbb``; none leaves the scene as it is.
    """
    if not colors:
        return scene
    # A large plain background would count as the picture's lightness and leave the figures as silhouettes.
    used = {color: area for color, area in _used_colors(scene).items() if color != scene.background}
    if not used:
        return scene
    names = list(used)
    moved = _Palette(colors, _lab(names), np.array([used[name] for name in names]), HARD).move(_lab(names))
    table = {name: from_oklab((lab[0], lab[1], lab[2])) for name, lab in zip(names, moved.tolist(), strict=True)}
    if scene.background is not None:
        table[scene.background] = scene.background
    layers = tuple(
        replace(layer, shapes=tuple(_repainted(shape, lambda color: table.get(color, color)) for shape in layer.shapes))
        for layer in scene.layers
    )
    return replace(scene, layers=layers)


def recolor_image(image: Image.Image, colors: Sequence[str], *, figures: Array | None = None) -> Image.Image:
    """Return the image with every color moved to the palette; its lightness structure stays.

    Args:
        image: Any image; the answer is RGB.
        colors: One to eight colors, ``#rrggbb``; none leaves the image as it is.
        figures: Where the figures are, (height, width), 0 to 1: they alone decide how the palette is shared out.
    """
    plain = image.convert("RGB")
    if not colors:
        return plain
    pixels = np.asarray(plain, dtype=np.float64) / 255
    is_counted = figures > 0.5 if figures is not None and (figures > 0.5).any() else np.ones(pixels.shape[:2], np.bool_)
    centers, weights = _histogram(pixels[is_counted])
    palette = _Palette(colors, _to_lab(centers), weights, SOFT)
    moved = _to_rgb(palette.move(_to_lab(pixels.reshape(-1, 3)))).reshape(pixels.shape)
    return Image.fromarray(np.rint(moved * 255).astype(np.uint8))


class _Palette:
    """Where each color of one picture goes: a palette color, lighter or darker by its own shade."""

    def __init__(self, colors: Sequence[str], samples: Array, weights: Array, softness: float) -> None:
        self._softness = softness
        self._largest_shade = LARGEST_SHADES[min(len(colors), len(LARGEST_SHADES)) - 1]
        self._targets = _lab([color.lower() for color in colors])
        share = weights / max(1e-9, float(weights.sum()))
        mean = float(share @ samples[:, 0])
        spread = float(np.sqrt(share @ (samples[:, 0] - mean) ** 2)) or 1.0
        own = self._targets[:, 0]
        # The palette's lightness is laid over the picture's, so that its dark colors take the picture's darks.
        self._aligned = self._targets.copy()
        if len(colors) > 1 and float(own.std()) > 0.02:
            self._aligned[:, 0] = mean + (own - own.mean()) / float(own.std()) * spread * 0.9
        else:
            self._aligned[:, 0] = mean
        self._bias = np.zeros(len(colors))
        self._balance(samples, share)
        belongs = self._belongs(samples)
        total = share @ belongs
        lightness = (share * samples[:, 0]) @ belongs
        self._means = np.where(total > 1e-6, lightness / np.maximum(total, 1e-6), mean)

    def move(self, lab: Array) -> Array:
        """Return OKLab colors (N, 3) moved to the palette."""
        result = np.empty_like(lab)
        for start in range(0, len(lab), 1 << 18):
            part = lab[start : start + (1 << 18)]
            belongs = self._belongs(part)
            base = belongs @ self._targets
            shade = (part[:, 0] - belongs @ self._means) * KEPT_CONTRAST
            shade = self._largest_shade * np.tanh(shade / self._largest_shade)
            lightness = np.clip(base[:, 0] + shade, 0.03, 0.985)
            # Near black and white there is no room for chroma.
            room = np.clip(np.minimum(lightness / 0.3, (1 - lightness) / 0.12), 0.2, 1.0)
            result[start : start + (1 << 18)] = np.column_stack([lightness, base[:, 1] * room, base[:, 2] * room])
        return result

    def _belongs(self, lab: Array) -> Array:
        """(N, K) weights, nearly all in the nearest palette color."""
        difference = lab[:, None, :] - self._aligned[None, :, :]
        distance = (difference**2 * np.array([LIGHTNESS_WEIGHT, 1.0, 1.0])).sum(axis=2) - self._bias
        closeness = np.exp(-(distance - distance.min(axis=1, keepdims=True)) / self._softness)
        return np.asarray(closeness / closeness.sum(axis=1, keepdims=True))

    def _balance(self, samples: Array, share: Array) -> None:
        """Pull colors towards palette entries that would stay unused."""
        count = len(self._bias)
        least = LEAST_SHARE / count
        for _ in range(40):
            shares = share @ self._belongs(samples)
            if float(shares.min()) >= least:
                return
            self._bias += np.clip(least * 1.2 - shares, 0, None) * 0.12


def _used_colors(scene: Scene) -> dict[str, float]:
    """Each color with about the area it covers."""
    used: dict[str, float] = {}
    for layer in scene.layers:
        for shape in layer.shapes:
            left, top, right, bottom = bounds(shape.path)
            wide = max(1.0, min(right, scene.width) - max(left, 0.0))
            tall = max(1.0, min(bottom, scene.height) - max(top, 0.0))
            paints = _paint_colors(shape)
            for color in paints:
                used[color] = used.get(color, 0.0) + wide * tall * shape.opacity / len(paints)
    return used


def _paint_colors(shape: Shape) -> list[str]:
    fill = [stop[1] for stop in shape.fill.stops] if isinstance(shape.fill, Gradient) else [shape.fill]
    return [color for color in (*fill, shape.stroke) if color is not None]


def _repainted(shape: Shape, change: Callable[[str], str]) -> Shape:
    stroke = None if shape.stroke is None else change(shape.stroke)
    return replace(shape, fill=_repaint(shape.fill, change), stroke=stroke)


def _repaint(paint: Paint | None, change: Callable[[str], str]) -> Paint | None:
    if isinstance(paint, Gradient):
        return replace(paint, stops=tuple((offset, change(color), opacity) for offset, color, opacity in paint.stops))
    return None if paint is None else change(paint)


def _histogram(pixels: Array) -> tuple[Array, Array]:
    """The colors of an image, rounded, each with the share of pixels that have it."""
    cells = np.minimum((pixels * BINS).astype(np.int64), BINS - 1)
    index = (cells[:, 0] * BINS + cells[:, 1]) * BINS + cells[:, 2]
    counts = np.bincount(index, minlength=BINS**3)
    sums = np.stack([np.bincount(index, weights=pixels[:, i], minlength=BINS**3) for i in range(3)], axis=1)
    filled = counts > 0
    return sums[filled] / counts[filled, None], counts[filled].astype(np.float64)


def _lab(colors: Sequence[str]) -> Array:
    return np.array([to_oklab(color) for color in colors], dtype=np.float64)


def _to_lab(channels: Array) -> Array:
    linear = np.where(channels > 0.04045, ((channels + 0.055) / 1.055) ** 2.4, channels / 12.92)
    return np.asarray(np.cbrt(linear @ TO_CONES.T) @ TO_LAB.T)


def _to_rgb(lab: Array) -> Array:
    linear = (lab @ np.linalg.inv(TO_LAB).T) ** 3 @ np.linalg.inv(TO_CONES).T
    linear = np.clip(linear, 0.0, 1.0)
    return np.asarray(np.where(linear > 0.0031308, 1.055 * linear ** (1 / 2.4) - 0.055, linear * 12.92))
