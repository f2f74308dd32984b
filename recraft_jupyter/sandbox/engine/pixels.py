"""Arithmetic on arrays of pixels: OKLab, box and guided filters, resizing, flooding and colors under transparency."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

__all__ = [
    "Bytes",
    "Floats",
    "Mask",
    "bleed_colors",
    "box_mean",
    "edge_strength",
    "flood",
    "from_oklab",
    "guided_filter",
    "has_transparency",
    "resize",
    "shrink_to",
    "split_alpha",
    "to_bytes",
    "to_oklab",
]

Floats = npt.NDArray[np.floating[Any]]
Bytes = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]

# Björn Ottosson, https://bottosson.github.io/posts/oklab/
_TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    np.float32,
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ],
    np.float32,
)
_FROM_CONES = np.linalg.inv(_TO_CONES.astype(np.float64)).astype(np.float32)
_FROM_LAB = np.linalg.inv(_TO_LAB.astype(np.float64)).astype(np.float32)
_LEVELS = np.arange(256) / 255
_LINEAR = np.where(_LEVELS > 0.04045, ((_LEVELS + 0.055) / 1.055) ** 2.4, _LEVELS / 12.92).astype(np.float32)


def to_oklab(colors: Bytes) -> Floats:
    """Return the OKLab coordinates of sRGB bytes; shape (..., 3) in and out."""
    lab: Floats = np.cbrt(_LINEAR[colors] @ _TO_CONES.T) @ _TO_LAB.T
    return lab


def from_oklab(lab: Floats) -> Floats:
    """Return sRGB channels from 0 to 255, clipped to the gamut; shape (..., 3) in and out."""
    linear = np.clip((lab @ _FROM_LAB.T) ** 3 @ _FROM_CONES.T, 0, 1)
    encoded = np.where(linear > 0.0031308, 1.055 * np.power(linear, np.float32(1 / 2.4)) - 0.055, 12.92 * linear)
    channels: Floats = (255 * encoded).astype(np.float32)
    return channels


def to_bytes(values: Floats) -> Bytes:
    """Return values from 0 to 255 as bytes, rounded and clipped."""
    return np.clip(np.rint(values), 0, 255).astype(np.uint8)


def resize(values: Floats, size: tuple[int, int], *, resample: Image.Resampling = Image.Resampling.BICUBIC) -> Floats:
    """Return a plane (H, W) or planes (H, W, C) at another size (width, height), unclipped."""
    if values.ndim == 2:
        return np.array(Image.fromarray(values.astype(np.float32)).resize(size, resample), np.float32)
    return np.stack([resize(values[..., i], size, resample=resample) for i in range(values.shape[2])], axis=-1)


def shrink_to(image: Image.Image, *, pixels: int, resample: Image.Resampling = Image.Resampling.LANCZOS) -> Image.Image:
    """Return the image, made smaller if it has more than so many pixels."""
    area = image.width * image.height
    if area <= pixels:
        return image
    scale = math.sqrt(pixels / area)
    return image.resize((max(1, round(image.width * scale)), max(1, round(image.height * scale))), resample)


def box_mean(values: Floats, radius: int) -> Floats:
    """Return the mean over squares of 2 × radius + 1 pixels; borders are repeated; (H, W) or (H, W, C)."""
    for axis in (0, 1):
        values = _running_mean(values, radius, axis)
    return values


def _running_mean(values: Floats, radius: int, axis: int) -> Floats:
    width = 2 * radius + 1
    padding = [(0, 0)] * values.ndim
    padding[axis] = (radius + 1, radius)
    # float64, because differences of long float32 sums lose the small variances that guided filters live on.
    sums = np.cumsum(np.pad(values, padding, mode="edge"), axis=axis, dtype=np.float64)
    upper = [slice(None)] * values.ndim
    lower = [slice(None)] * values.ndim
    upper[axis], lower[axis] = slice(width, None), slice(None, -width)
    return ((sums[tuple(upper)] - sums[tuple(lower)]) / width).astype(np.float32)


def guided_filter(guide: Floats, plane: Floats, *, radius: int, epsilon: float, step: int = 1) -> Floats:
    """Return the plane smoothed so that its edges follow those of the guide.

    He, Sun, Tang: Guided Image Filtering (2010), the form with a color guide; with a step He and Sun: Fast Guided
    Filter (2015).

    Args:
        guide: Shape (H, W, 3), values from 0 to 1.
        plane: Shape (H, W).
        radius: Half the window, in pixels.
        epsilon: Variance of the guide below which an area counts as even.
        step: The filter is found on pictures so many times smaller, which is faster, and applied to the large ones.
    """
    small, values, reach = guide, plane, radius
    full = (plane.shape[1], plane.shape[0])
    if step > 1:
        size = (max(1, full[0] // step), max(1, full[1] // step))
        small, values = (resize(each, size, resample=Image.Resampling.BOX) for each in (guide, plane))
        reach = max(1, radius // step)
    slope, offset = (box_mean(each, reach) for each in _linear_fit(small, values, reach, epsilon))
    if step > 1:
        slope, offset = (resize(each, full, resample=Image.Resampling.BILINEAR) for each in (slope, offset))
    smoothed: Floats = (slope * guide).sum(-1) + offset
    return smoothed


def _linear_fit(guide: Floats, plane: Floats, radius: int, epsilon: float) -> tuple[Floats, Floats]:
    """Return the slopes (H, W, 3) and offsets (H, W) that make the plane out of the guide around each pixel."""
    guide_mean, plane_mean = box_mean(guide, radius), box_mean(plane, radius)
    covariance = box_mean(guide * plane[..., None], radius) - guide_mean * plane_mean[..., None]
    variance = {
        (i, j): box_mean(guide[..., i] * guide[..., j], radius) - guide_mean[..., i] * guide_mean[..., j]
        for i in range(3)
        for j in range(i, 3)
    }
    slope = _solve_symmetric(variance, covariance, epsilon)
    return slope, plane_mean - (slope * guide_mean).sum(-1)


def _solve_symmetric(matrix: Mapping[tuple[int, int], Floats], vector: Floats, epsilon: float) -> Floats:
    """Solve a symmetric 3 × 3 system in each pixel by cofactors; a loop of LAPACK calls takes ten times as long."""
    a, b, c = matrix[0, 0] + epsilon, matrix[0, 1], matrix[0, 2]
    d, e, f = matrix[1, 1] + epsilon, matrix[1, 2], matrix[2, 2] + epsilon
    rows = (
        (d * f - e * e, c * e - b * f, b * e - c * d),
        (c * e - b * f, a * f - c * c, b * c - a * e),
        (b * e - c * d, b * c - a * e, a * d - b * b),
    )
    determinant = a * rows[0][0] + b * rows[0][1] + c * rows[0][2]
    solved = [sum(row[i] * vector[..., i] for i in range(3)) / determinant for row in rows]
    return np.stack(solved, axis=-1).astype(np.float32)


def edge_strength(plane: Floats) -> Floats:
    """Return the length of the gradient by Sobel's operator; a black-to-white step in a plane of 0 to 1 gives 1."""
    padded = np.pad(plane, 1, mode="edge")
    across = padded[:, 2:] - padded[:, :-2]
    down = padded[2:] - padded[:-2]
    horizontal = (across[:-2] + 2 * across[1:-1] + across[2:]) / 4
    vertical = (down[:, :-2] + 2 * down[:, 1:-1] + down[:, 2:]) / 4
    return np.hypot(horizontal, vertical).astype(np.float32)


def flood(area: Mask, seeds: Mask) -> Mask:
    """Return the part of an area that is connected to a seed through its rows and columns."""
    reached = area & seeds
    while True:
        spread = _flood_rows(area, reached)
        spread = np.ascontiguousarray(_flood_rows(np.ascontiguousarray(area.T), np.ascontiguousarray(spread.T)).T)
        if np.array_equal(spread, reached):
            return reached
        reached = spread


def _flood_rows(area: Mask, reached: Mask) -> Mask:
    """Fill every horizontal run of the area that holds a reached pixel."""
    starts = area.copy()
    starts[:, 1:] &= ~area[:, :-1]
    runs = np.cumsum(starts.ravel())
    touched = np.zeros(int(runs[-1]) + 1, np.bool_)
    touched[runs[reached.ravel()]] = True
    filled: Mask = touched[runs].reshape(area.shape) & area
    return filled


def split_alpha(image: Image.Image) -> tuple[Bytes, Bytes]:
    """Return colors (H, W, 3) and alpha (H, W) of an image in mode RGB or RGBA."""
    if image.mode != "RGBA":
        colors = np.asarray(image.convert("RGB"))
        return colors, np.full(colors.shape[:2], 255, np.uint8)
    pixels = np.asarray(image)
    return pixels[..., :3], pixels[..., 3]


def has_transparency(alpha: Bytes) -> bool:
    """Tell whether any pixel is visibly see-through."""
    return bool(alpha.min() < 250)


def bleed_colors(colors: Bytes, alpha: Bytes) -> Bytes:
    """Return the colors with those under transparency replaced by what lies around.

    Filters and resizing then find no black or white rims at the edges of a cutout. The surroundings come from a pyramid
    of half-sized pictures weighted by alpha.
    """
    if not has_transparency(alpha):
        return colors
    weight = alpha.astype(np.float32) / 255
    filled = _push_pull(colors.astype(np.float32) * weight[..., None], weight)
    kept = weight[..., None]
    return to_bytes(colors * kept + filled * (1 - kept))


def _push_pull(premultiplied: Floats, weight: Floats) -> Floats:
    """Return colors everywhere: a pixel's own where it has weight, otherwise those of the coarser picture."""
    own = premultiplied / np.maximum(weight, 1e-6)[..., None]
    height, width = weight.shape
    if max(height, width) == 1 or weight.min() > 0.99:
        return own
    half = (max(1, width // 2), max(1, height // 2))
    box = Image.Resampling.BOX
    coarse_weight = resize(weight, half, resample=box)
    coarse = _push_pull(resize(premultiplied, half, resample=box), coarse_weight)
    around = resize(coarse, (width, height), resample=Image.Resampling.BILINEAR)
    trust = np.minimum(weight * 4, 1)[..., None]
    mixed: Floats = (own * trust + around * (1 - trust)).astype(np.float32)
    return mixed
