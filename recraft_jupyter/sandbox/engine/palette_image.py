"""The few colors that stand for a picture: chosen in OKLab, so that small vivid areas keep theirs, and applied."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from .pixels import Bytes, Floats, Mask, split_alpha, to_bytes, to_oklab

__all__ = ["choose_palette", "even_share", "is_flat", "main_colors", "nearest_colors", "palette_shares"]

Integers = npt.NDArray[np.integer[Any]]

_SAMPLE_SIDE = 256
_SMOOTHING_ROUNDS = 12
# Hue and chroma count more than lightness: a lost green eye is seen before a lost shade of gray.
_COLOR_WEIGHT = 1.6
_EDGE_WEIGHT = 0.02
_FLAT_SHARE = 0.9
_FLAT_COLORS = 32
_FLAT_EVEN_SHARE = 0.6
_EVEN_DIFFERENCE = 6
# A color is a blend of two others if it lies this near (in bytes) to the line between them and seldom inside an area.
_BLEND_DISTANCE = 14.0
_BLEND_INTERIOR = 0.3


def is_flat(image: Image.Image) -> bool:
    """Tell whether a picture is flat art: a few colors cover nearly all of it."""
    return even_share(image) >= _FLAT_EVEN_SHARE and main_colors(image, share=_FLAT_SHARE) <= _FLAT_COLORS


def even_share(image: Image.Image) -> float:
    """Return the share of pixels whose neighbors have nearly their color: high in drawings, low in photographs."""
    return float(_sample(image)[1].mean())


def main_colors(image: Image.Image, *, share: float) -> int:
    """Return how many colors (of 262,144) together cover this share of the visible pixels."""
    counts = np.sort(np.bincount(_codes(_sample(image)[0], 6)))[::-1]
    return int(np.searchsorted(np.cumsum(counts), share * counts.sum())) + 1


def choose_palette(image: Image.Image, count: int, *, flat: bool) -> Bytes:
    """Return at most ``count`` colors, shape (N, 3), from dark to light.

    Weighted k-means in OKLab on a small sample, where a color weighs the square root of its area. The first centers are
    the farthest ones, so the choice needs no chance.

    Args:
        image: RGB or RGBA; invisible pixels do not count.
        count: The most colors to return.
        flat: Whether colors that occur only on edges are blends to be ignored rather than colors.
    """
    colors, interior = _sample(image)
    weights = np.where(interior, 1.0, _EDGE_WEIGHT) if flat else np.ones(len(colors))
    codes = _codes(colors, 5)
    areas = np.bincount(codes, weights).astype(np.float64)
    present = np.flatnonzero(areas)
    sums: Floats = np.stack([np.bincount(codes, colors[:, i] * weights)[present] for i in range(3)], axis=1)
    means = sums / areas[present, None]
    groups = _cluster(_stretch(to_bytes(means.astype(np.float32))), np.sqrt(areas[present]), count)
    palette = _group_means(means, areas[present], groups)
    return _without_blends(palette, colors, interior) if flat else palette


def nearest_colors(colors: Bytes, palette: Bytes) -> npt.NDArray[np.uint8]:
    """Return the index of the nearest palette color in OKLab for each pixel; shape (..., 3) in, (...) out."""
    codes = _codes(colors, 6)
    present = np.flatnonzero(np.bincount(codes.ravel(), minlength=1 << 18))
    middles = np.stack([present >> 12, present >> 6 & 63, present & 63], axis=1) * 4 + 2
    table = np.zeros(1 << 18, np.uint8)
    table[present] = _nearest(_stretch(middles.astype(np.uint8)), _stretch(palette))
    return table[codes]


def palette_shares(image: Image.Image, palette: Bytes) -> Floats:
    """Return the share of the visible pixels that is nearest to each palette color."""
    indices = nearest_colors(_sample(image)[0], palette)
    return np.bincount(indices, minlength=len(palette)) / len(indices)


def _sample(image: Image.Image) -> tuple[Bytes, Mask]:
    """Return visible pixels, shape (N, 3), and whether each lies inside an even area."""
    scale = min(1.0, _SAMPLE_SIDE / max(image.size))
    # Nearest pixels, because every other filter would invent blends that the picture does not have.
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    colors, alpha = split_alpha(image)
    rows = ((np.arange(size[1]) + 0.5) / size[1] * image.height).astype(np.intp)
    columns = ((np.arange(size[0]) + 0.5) / size[0] * image.width).astype(np.intp)
    picked = np.ix_(rows, columns)
    visible = alpha[picked] > 127
    if not visible.any():
        return np.zeros((1, 3), np.uint8), np.ones(1, np.bool_)
    return np.ascontiguousarray(colors[picked][visible]), _is_even(colors, rows, columns)[visible]


def _is_even(colors: Bytes, rows: Integers, columns: Integers) -> Mask:
    """Tell of each picked pixel whether its eight neighbors have nearly its color."""
    middle = colors[np.ix_(rows, columns)].astype(np.int16)
    even = np.ones(middle.shape[:2], np.bool_)
    for down in (-1, 0, 1):
        for across in (-1, 0, 1):
            near = np.ix_(np.clip(rows + down, 0, len(colors) - 1), np.clip(columns + across, 0, colors.shape[1] - 1))
            even &= (np.abs(colors[near] - middle) <= _EVEN_DIFFERENCE).all(-1)
    return even


def _codes(colors: Bytes, bits: int) -> Integers:
    """Return one number a color that keeps the upper bits of each channel."""
    levels = (colors >> (8 - bits)).astype(np.intp)
    codes: Integers = (levels[..., 0] << 2 * bits) | (levels[..., 1] << bits) | levels[..., 2]
    return codes


def _stretch(colors: Bytes) -> Floats:
    lab = to_oklab(colors)
    lab[..., 1:] *= _COLOR_WEIGHT
    return lab


def _cluster(points: Floats, weights: Floats, count: int) -> Integers:
    """Return the group of each point: k-means from the farthest points."""
    centers = _farthest(points, weights, count)
    for _ in range(_SMOOTHING_ROUNDS):
        groups = _nearest(points, centers)
        totals = np.bincount(groups, weights, minlength=len(centers))
        sums = np.stack([np.bincount(groups, points[:, i] * weights, len(centers)) for i in range(3)], axis=1)
        filled = totals > 0
        centers[filled] = sums[filled] / totals[filled, None]
    return _nearest(points, centers)


def _farthest(points: Floats, weights: Floats, count: int) -> Floats:
    chosen = [int(np.argmax(weights))]
    distances = ((points - points[chosen[0]]) ** 2).sum(1)
    while len(chosen) < min(count, len(points)):
        chosen.append(int(np.argmax(distances * weights)))
        distances = np.minimum(distances, ((points - points[chosen[-1]]) ** 2).sum(1))
    centers: Floats = points[chosen].copy()
    return centers


def _nearest(points: Floats, centers: Floats) -> Integers:
    # |p - c|² without |p|², which is the same for all centers.
    indices: Integers = np.argmin((centers**2).sum(1) - 2 * points @ centers.T, axis=1)
    return indices


def _group_means(means: Floats, areas: Floats, groups: Integers) -> Bytes:
    totals = np.bincount(groups, areas)
    sums = np.stack([np.bincount(groups, means[:, i] * areas) for i in range(3)], axis=1)
    filled = totals > 0
    palette = np.unique(to_bytes((sums[filled] / totals[filled, None]).astype(np.float32)), axis=0)
    return palette[np.argsort(to_oklab(palette)[:, 0], kind="stable")]


def _without_blends(palette: Bytes, colors: Bytes, interior: Mask) -> Bytes:
    """Return the palette without the mixtures that anti-aliasing makes of two real colors."""
    groups = nearest_colors(colors, palette)
    areas = np.bincount(groups, minlength=len(palette))
    even = np.bincount(groups, interior, minlength=len(palette)) / np.maximum(areas, 1)
    real = even >= _BLEND_INTERIOR
    points = palette.astype(np.float64)
    kept = [real[i] or not _is_between(points[i], points[np.arange(len(points)) != i]) for i in range(len(points))]
    return palette[kept] if any(kept) else palette


def _is_between(point: Floats, others: Floats) -> bool:
    """Tell whether a point lies on the line between two of the others, away from its ends."""
    start, end = others[:, None], others[None]
    line = end - start
    length = np.maximum((line**2).sum(-1), 1e-9)
    along = ((point - start) * line).sum(-1) / length
    distance = np.sqrt(((start + along[..., None] * line - point) ** 2).sum(-1))
    return bool(((distance < _BLEND_DISTANCE) & (along > 0.03) & (along < 0.97)).any())
