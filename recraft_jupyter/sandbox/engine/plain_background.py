"""Keeps a plain background plain: finds it behind the painted figures and gives it its exact color."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from .color import rgb
from .raster_styles.layers import rasterise
from .scene import Scene

__all__ = ["find_background", "find_figures", "restore_background"]

Array = npt.NDArray[np.float64]
# Levels (of 255) beyond the frame's own grain that still count as background.
NEAR_BACKGROUND = 6.0
# How far styles spread the paint of a figure, as a share of the shorter side.
SPREAD = 0.012


def find_figures(scene: Scene, *, with_shadows: bool) -> Array:
    """Return the coverage of a scene's figures, (height, width), 0 to 1.

    Args:
        scene: As the style has framed it, before it was painted.
        with_shadows: True to count shadows and glows as well.
    """
    shapes = [shape for layer in scene.layers if layer.name == "figure" for shape in layer.shapes]
    seen = [shape for shape in shapes if with_shadows or shape.role not in ("shadow", "glow")]
    return rasterise(seen, scene.width, scene.height)[..., 3] / 255.0


def find_background(image: Image.Image, figures: Array) -> Array:
    """Return how much of each pixel is background, (height, width), 0 to 1.

    Far from the figures all is background, whatever a style has painted there. Close to them, where their painted
    edges and shadows are, what the style made of the plain color is measured along the frame: as near to it as the
    frame itself is background, what is a little farther (the edge of a shadow) is it in part.

    Args:
        image: RGB, as a style has painted it.
        figures: Coverage of the figures with their shadows, (height, width), 0 to 1.
    """
    pixels = np.asarray(image.convert("RGB"), dtype=np.float64)
    frame = np.concatenate([pixels[:3].reshape(-1, 3), pixels[-3:].reshape(-1, 3), pixels[:, :3].reshape(-1, 3),
                            pixels[:, -3:].reshape(-1, 3)])  # fmt: skip
    painted = np.median(frame, axis=0)
    reach = float(np.percentile(np.abs(frame - painted).max(axis=1), 99.5)) + NEAR_BACKGROUND
    distance = np.abs(pixels - painted).max(axis=2)
    alike = np.clip((1.5 * reach - distance) / (0.5 * reach), 0.0, 1.0)
    radius = max(1, round(min(image.size) * SPREAD))
    # Inside a figure its own color may happen to be the background's.
    inner = np.clip((_blurred(figures, radius) - 0.8) * 6, 0.0, 1.0)
    outer = np.clip(_blurred(figures, radius) * 8, 0.0, 1.0)
    return np.asarray(np.maximum(alike * (1 - inner), 1 - outer))


def restore_background(image: Image.Image, color: str, share: Array) -> Image.Image:
    """Return the image with exactly the color asked for where the background is.

    Args:
        image: RGB.
        color: ``#rrggbb``.
        share: How much of each pixel is background, (height, width), 0 to 1.
    """
    pixels = np.asarray(image.convert("RGB"), dtype=np.float64)
    exact = np.array(rgb(color), dtype=np.float64)
    result = pixels + (exact - pixels) * share[..., None]
    return Image.fromarray(np.rint(result).astype(np.uint8))


def _blurred(mask: Array, radius: int) -> Array:
    image = Image.fromarray(np.rint(np.clip(mask, 0, 1) * 255).astype(np.uint8))
    return np.asarray(image.filter(ImageFilter.GaussianBlur(radius)), dtype=np.float64) / 255
