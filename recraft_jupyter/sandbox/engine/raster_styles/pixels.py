"""Pictures on a coarse grid: pixel art with a small palette, and worlds of shaded cubes."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from PIL import Image

from .canvas import Canvas, paint_color
from .filters import Pixels, Resampling, as_pixels, blur, brightness, resize
from .layers import rasterise
from .noise import clouds

__all__ = ["pixel_grid", "voxels"]

Mask = npt.NDArray[np.bool_]
Heights = npt.NDArray[np.intp]

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
    front = [shape for layer in canvas.scene.layers if layer.name == "figure" for shape in layer.shapes]
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


def voxels(canvas: Canvas, *, cells: int = 84, colors: int = 44, figure_depth: int = 4, relief: float = 1.0) -> Pixels:
    """Return the scene built of cubes that are seen from the upper right: lit tops, dark sides, figures in terraces.

    Args:
        canvas: The canvas.
        cells: Cubes along the shorter side.
        colors: How many colors of cubes there are.
        figure_depth: How many cubes figures stand out in their middle.
        relief: How many cubes the place is uneven.
    """
    block = _block(canvas, cells)
    step = max(1, round(block * 0.4))
    margin = 1 + math.ceil((figure_depth + relief + 2) * step / block)
    rows, columns = math.ceil(canvas.height / block), math.ceil(canvas.width / block)
    color, figure = _small(canvas, block, rows, columns)
    color = np.pad(_snapped(np.clip(color, 0, 1), colors), ((margin, margin), (margin, margin), (0, 0)), "edge")
    heights = np.pad(_terraces(figure > 0.5, figure_depth), margin)
    heights = np.where(heights > 0, heights + round(relief), _uneven(canvas, blur(brightness(color), 1.3), relief))
    color = color * (np.float32(0.97) + np.float32(0.06) * canvas.random.random((*heights.shape, 1), np.float32))
    color = color * (1 - _cast_shadow(heights)[..., None])
    deepest = int(heights.max())
    wide, tall = heights.shape[1] * block, heights.shape[0] * block
    picture = np.zeros((tall + (deepest + 2) * step, wide + (deepest + 2) * step, 3), np.float32)
    for level in range(deepest + 1):
        start = (deepest + 1 - level) * step
        if level == 0 and canvas.scene.background is not None:
            picture[:] = paint_color(canvas.scene.background)
            continue
        _lay_level(picture, color, heights, level, (block, step, start))
    # The place itself stays where it was drawn: its cubes lie one or two steps lower and to the left.
    top = margin * block + step
    left = margin * block + deepest * step
    return picture[top : top + canvas.height, left : left + canvas.width]


def _terraces(solid: Mask, most: int) -> Heights:
    """Return how far the middle of a figure stands out over its rim, in steps of two cells; 0 outside."""
    heights = solid.astype(np.intp)
    inner = solid
    for number in range(2 * (most - 2)):
        padded = np.pad(inner, 1)
        inner = padded[:-2, 1:-1] & padded[2:, 1:-1] & padded[1:-1, :-2] & padded[1:-1, 2:] & inner
        if number % 2:
            heights += inner
    # Rims rise at once, or thin limbs would stay flat.
    return np.asarray(heights + solid, np.intp)


def _uneven(canvas: Canvas, tone: Pixels, relief: float) -> Heights:
    """Return the heights of the place's cubes: light things stand out, and the rest is a little uneven."""
    if canvas.scene.background is not None:
        return np.zeros(tone.shape, np.intp)
    waves = clouds(canvas.random, tone.shape[0], tone.shape[1], cells=7, octaves=1) - np.float32(0.5)
    heights = np.round(np.clip(tone * 0.8 + waves * 0.15, 0, 1) * relief)
    return np.asarray(heights, np.intp)


def _cast_shadow(heights: Heights) -> Pixels:
    """Return how dark each cell is, 0 to 1, under what stands higher to its upper right."""
    dark = np.zeros(heights.shape, np.float32)
    for distance in range(1, 5):
        above = np.zeros_like(heights)
        above[distance:, :-distance] = heights[:-distance, distance:]
        dark = np.maximum(dark, (above - heights > distance) * np.float32(0.34))
    return dark


def _lay_level(picture: Pixels, color: Pixels, heights: Heights, level: int, measures: tuple[int, int, int]) -> None:
    """Lay one level: tops and sides of the cubes at the rim of what reaches it, and the fronts of those that end there.

    Each level lies one step lower and farther to the left than the one behind it.
    """
    block, step, start = measures
    solid = heights >= level
    hidden = np.zeros_like(solid)
    hidden[1:, :-1] = solid[:-1, :-1] & solid[1:, 1:]
    for smear in range(step):
        offset = level * step + smear
        _paste(picture, color, solid & ~hidden, (offset, start + step - smear), _edge_tile(block))
    _paste(picture, color, heights == level, ((level + 1) * step, start), _front_tile(block))


def _paste(picture: Pixels, color: Pixels, mask: Mask, place: tuple[int, int], tile: Pixels) -> None:
    """Paint a tile at each cell of the mask, in the cell's color; ``place`` is where the first cell lies."""
    block = tile.shape[0]
    down, right = np.nonzero(mask)
    inner = np.arange(block)
    rows = (down * block + place[0])[:, None, None] + inner[None, :, None]
    columns = (right * block + place[1])[:, None, None] + inner[None, None, :]
    picture[rows, columns] = color[down, right][:, None, None, :] * tile[None]


def _edge_tile(block: int) -> Pixels:
    """Return the shades of a block whose first row is the lit top of a cube and the rest its dark side."""
    tile = np.full((block, block, 1), 0.6, np.float32)
    tile[0] = 1.28
    return tile


def _front_tile(block: int) -> Pixels:
    edge = max(1, block // 12)
    tile = np.ones((block, block, 1), np.float32)
    tile[:edge], tile[:, -edge:] = 1.12, 1.06
    tile[-edge:], tile[:, :edge] = 0.86, 0.91
    return tile
