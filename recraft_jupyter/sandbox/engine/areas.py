"""The even areas that drawings are made of: found, and made to agree on one value."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from .palette_image import choose_palette, nearest_colors
from .pixels import Floats, resize

__all__ = ["label_areas", "vote_in_areas"]

Integers = npt.NDArray[np.integer[Any]]

_SIDE = 384
_COLORS = 32
_SMALLEST_AREA = 12
_UNDECIDED = (0.35, 0.65)


def vote_in_areas(image: Image.Image, mask: Floats) -> Floats:
    """Return a mask in which the pixels of an even area have decided together.

    Args:
        image: Mode RGB.
        mask: How likely each pixel belongs to the figure, shape (H, W), 0 to 1.
    """
    scale = min(1.0, _SIDE / max(image.size))
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    # Nearest pixels: blends between two areas would become areas of their own.
    small = np.asarray(image.resize(size, Image.Resampling.NEAREST))
    areas = label_areas(nearest_colors(small, choose_palette(image, _COLORS, flat=True)))
    votes = resize(mask, size, resample=Image.Resampling.BOX)
    pixels = np.bincount(areas.ravel())
    shares = np.bincount(areas.ravel(), votes.ravel()) / np.maximum(pixels, 1)
    low, high = _UNDECIDED
    decided = np.clip((shares - low) / (high - low), 0, 1)[areas]
    agreed = np.where(pixels[areas] >= _SMALLEST_AREA, decided, votes)
    return np.clip(mask + resize(agreed - votes, image.size), 0, 1).astype(np.float32)


def label_areas(values: npt.NDArray[Any]) -> Integers:
    """Return a number for each connected area of equal values, shape (H, W)."""
    labels: Integers = np.arange(values.size, dtype=np.int64).reshape(values.shape)
    rows, columns = _runs(values), _runs(np.ascontiguousarray(values.T))
    while True:
        spread = _least_in_runs(labels, rows)
        spread = np.ascontiguousarray(_least_in_runs(np.ascontiguousarray(spread.T), columns).T)
        if np.array_equal(spread, labels):
            return np.unique(labels, return_inverse=True)[1].reshape(values.shape)
        labels = spread


def _runs(values: npt.NDArray[Any]) -> Integers:
    """Return the flat positions at which a new value begins in some row."""
    begins = np.ones(values.shape, np.bool_)
    begins[:, 1:] = values[:, 1:] != values[:, :-1]
    return np.flatnonzero(begins)


def _least_in_runs(labels: Integers, starts: Integers) -> Integers:
    """Return the labels with each run at its least one."""
    least = np.minimum.reduceat(labels.ravel(), starts)
    lengths = np.diff(np.append(starts, labels.size))
    spread: Integers = np.repeat(least, lengths).reshape(labels.shape)
    return spread
