"""Pictures on a coarse grid: pixel art with a small palette, and walls of shaded cubes."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from PIL import Image

from .canvas import Canvas, paint_color
from .filters import Pixels, Resampling, as_pixels, brightness, resize
from .layers import rasterise

__all__ = ["cubes", "pixel_grid"]

Mask = npt.NDArray[np.bool_]

# Bayer's matrix of order 4: thresholds for ordered dithering.
BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], np.float32) / 16 - 0.46875


def pixel_grid(
    canvas: Canvas,
    *,
    cells: int = 112,
    colors: int = 28,
    dither: float = 0.05,
    outline: str | None = "#1c1830",
    saturation: float = 1.12,
) -> Pixels:
    """Return the scene drawn on a coarse grid and enlarged to whole blocks.

    Args:
        canvas: The canvas.
        cells: Blocks along the shorter side.
        colors: Size of the palette that is taken from the picture.
        dither: How much ordered dithering mixes neighbouring colors.
        outline: Color of a one-block rim around the figures, or None.
        saturation: Factor for the colors' distance from gray.
    """
    block = _block(canvas, cells)
    rows, columns = math.ceil(canvas.height / block), math.ceil(canvas.width / block)
    color, figure = _small(canvas, block, rows, columns)
    gray = brightness(color)[..., None]
    color = gray + (color - gray) * np.float32(saturation)
    color = np.clip(0.5 + (color - 0.5) * np.float32(1.06), 0, 1)
    if outline is not None:
        color = np.where(_rim(figure)[..., None], color * 0.25 + paint_color(outline) * 0.75, color)
    pattern = np.tile(BAYER, (rows // 4 + 1, columns // 4 + 1))[:rows, :columns, None]
    snapped = _snapped(np.clip(color + pattern * np.float32(dither * 2), 0, 1), colors)
    if canvas.scene.background is not None:
        snapped[(figure < 0.35) & ~_rim(figure)] = paint_color(canvas.scene.background)
    return _enlarged(snapped, block, canvas)


def _block(canvas: Canvas, cells: int) -> int:
    """Return the size of a block near the wanted one that leaves the least of a block over at the edges."""
    wanted = max(2, round(min(canvas.width, canvas.height) / cells))
    choices = range(max(2, wanted - wanted // 5), wanted + wanted // 5 + 1)
    return min(choices, key=lambda size: (-canvas.width % size + -canvas.height % size, abs(size - wanted)))


def _small(canvas: Canvas, block: int, rows: int, columns: int) -> tuple[Pixels, Pixels]:
    """Return the scene on the grid, (rows, columns, 3), and the figures' coverage there."""
    scale = 3
    shapes = [shape for layer in canvas.scene.layers for shape in layer.shapes]
    front = [shape for layer in canvas.scene.layers if layer.name != "backdrop" for shape in layer.shapes]
    solid = [shape for shape in front if shape.role not in ("shadow", "glow")]
    planes = [
        rasterise(group, columns * scale, rows * scale, zoom=block / scale).astype(np.float32) / np.float32(255)
        for group in (shapes, solid)
    ]
    color = resize(planes[0][..., :3], columns, rows, resampling=Resampling.BOX)
    middle = planes[0][1::scale, 1::scale, :3]
    return color * np.float32(0.4) + middle * np.float32(0.6), planes[1][1::scale, 1::scale, 3]


def _rim(figure: Pixels) -> Mask:
    solid = np.pad(figure > 0.5, 1)
    near = solid[:-2, 1:-1] | solid[2:, 1:-1] | solid[1:-1, :-2] | solid[1:-1, 2:]
    return near & ~solid[1:-1, 1:-1]


def _snapped(color: Pixels, colors: int) -> Pixels:
    """Return the colors gathered on a palette of their own."""
    image = Image.fromarray((color * 255 + 0.5).astype(np.uint8))
    image = image.quantize(colors, method=Image.Quantize.MEDIANCUT, kmeans=3, dither=Image.Dither.NONE)
    return as_pixels(np.asarray(image.convert("RGB"), np.float32) / np.float32(255))


def _enlarged(color: Pixels, block: int, canvas: Canvas) -> Pixels:
    return color.repeat(block, axis=0).repeat(block, axis=1)[: canvas.height, : canvas.width]


def cubes(canvas: Canvas, *, cells: int = 64, colors: int = 40, figure_height: int = 5, lean: float = 0.5) -> Pixels:
    """Return the scene built of cubes that are seen from the upper right; figures stand out from the wall.

    Args:
        canvas: The canvas.
        cells: Cubes along the shorter side.
        colors: How many colors of cubes there are.
        figure_height: How many cubes figures stand out.
        lean: Offset of one cube's depth relative to its side, to the left and down.
    """
    block = _block(canvas, cells)
    rows, columns = math.ceil(canvas.height / block) + 1, math.ceil(canvas.width / block) + 1
    color, figure = _small(canvas, block, rows, columns)
    color = _snapped(np.clip(color, 0, 1), colors)
    tone = brightness(color)
    heights = np.where(figure > 0.5, figure_height + np.round(tone * 2), np.round(tone * 1.6)).astype(int)
    step = max(1, round(block * lean / 2))
    picture = np.zeros(((rows + 2) * block, (columns + 2) * block, 3), np.float32)
    for level in range(int(heights.max()) + 1):
        _lay_cubes(picture, color, heights >= level, heights == level, block=block, offset=step * level, step=step)
    reach = step * 2
    seen = picture[reach : reach + canvas.height, reach : reach + canvas.width]
    if canvas.scene.background is not None:
        seen = np.where(seen.sum(axis=2, keepdims=True) > 0, seen, paint_color(canvas.scene.background))
    return seen


def _lay_cubes(picture: Pixels, color: Pixels, solid: Mask, top: Mask, *, block: int, offset: int, step: int) -> None:
    """Lay one level: the sides of all cubes that reach it (drawn as a smear) and the faces of those that end there."""
    for smear in range(step):
        shade = np.where(solid[..., None], color * np.float32(0.62), 0)
        _paste(picture, shade, solid, block, offset + smear)
    face = color * np.float32(1.0)
    _paste(picture, face, top, block, offset + step, bevel=True)


def _paste(picture: Pixels, color: Pixels, mask: Mask, block: int, offset: int, *, bevel: bool = False) -> None:
    large = color.repeat(block, axis=0).repeat(block, axis=1)
    cover = mask.repeat(block, axis=0).repeat(block, axis=1)
    if bevel:
        large = large * _bevel(block, color.shape)
    height, width = cover.shape
    target = picture[offset : offset + height, offset : offset + width]
    inner = cover[: target.shape[0], : target.shape[1]]
    target[inner] = large[: target.shape[0], : target.shape[1]][inner]


def _bevel(block: int, shape: tuple[int, ...]) -> Pixels:
    edge = max(1, block // 8)
    tile = np.ones((block, block, 1), np.float32)
    tile[:edge], tile[:, :edge] = 1.16, 1.1
    tile[-edge:], tile[:, -edge:] = 0.8, 0.86
    return np.tile(tile, (shape[0], shape[1], 1))
