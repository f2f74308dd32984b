"""Cutting out by the color of the border: exact for logos, drawings and pictures on plain paper."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image

from .pixels import Bytes, Floats, Mask, box_mean, edge_strength, flood, resize, to_oklab

__all__ = ["ColorKey", "find_key", "is_scenery", "key_alpha", "key_out"]

_BORDER = 2
_TOLERANCE = (0.02, 0.06)
_SHADOW = (0.08, 0.22)
# Steeper than this (OKLab distance a pixel, twice) is an edge; shadows and glows change more gently.
_GENTLE = 0.02
_SIDE = 512
# What fills so much of its own frame, and so much of the picture, is a card with a picture on it.
_CARD_FILL = 0.75
_CARD_SHARE = 0.6
_LEAST_RIM_ON_PAPER = 0.3


@dataclass(frozen=True, kw_only=True)
class ColorKey:
    """The even color around a picture.

    Attributes:
        color: Its sRGB channels.
        distance: OKLab distance of every pixel to it, shape (H, W).
        tolerance: Distance up to which a pixel has this color.
        outside: The pixels of this color that are connected to the border, shape (H, W).
        share: How much of the border has this color, 0 to 1.
    """

    color: Bytes
    distance: Floats
    tolerance: float
    outside: Mask
    share: float


def find_key(colors: Bytes, *, least_share: float) -> ColorKey | None:
    """Return the color of the border, or None if the border is uneven or there is nothing else.

    Args:
        colors: Shape (H, W, 3).
        least_share: The share of the border that must have this color.
    """
    frame = _frame(colors.shape[:2])
    color = np.median(colors[frame], axis=0).astype(np.uint8)
    distance = np.linalg.norm(to_oklab(colors) - to_oklab(color), axis=-1).astype(np.float32)
    tolerance = float(np.clip(0.01 + 4 * np.median(distance[frame]), *_TOLERANCE))
    alike = distance <= tolerance
    share = float(alike[frame].mean())
    if share < least_share:
        return None
    outside = flood(alike, frame)
    if outside.mean() > 0.9995:
        return None
    return ColorKey(color=color, distance=distance, tolerance=tolerance, outside=outside, share=share)


def key_out(colors: Bytes, key: ColorKey, *, with_holes: bool) -> tuple[Bytes, Floats]:
    """Return colors without the key color in their rims, and alpha from 0 to 1.

    Args:
        colors: Shape (H, W, 3).
        key: The color around the picture.
        with_holes: Whether enclosed areas of the key color, such as the inside of an O, become transparent too.
    """
    empty = key.outside | (key.distance <= key.tolerance / 2) if with_holes else key.outside
    rim = _grown(empty, 2) & ~empty
    pure = _purest_neighbors(colors, key.distance, 1)
    paper = key.color.astype(np.float32)
    line = pure.astype(np.float32) - paper
    along = ((colors.astype(np.float32) - paper) * line).sum(-1) / np.maximum((line**2).sum(-1), 1)
    alpha = np.where(empty, 0, np.where(rim, np.clip(along, 0, 1), 1)).astype(np.float32)
    return np.where((rim | empty)[..., None], pure, colors), alpha


def key_alpha(key: ColorKey) -> Floats:
    """Return how surely each pixel is not paper, 0 to 1: faint differences count in part, shadows and glows not."""
    low, high = _SHADOW
    ramp = np.clip((key.distance - low) / (high - low), 0, 1)
    sure: Floats = (ramp * (1 - _gentle_ground(key))).astype(np.float32)
    return sure


def is_scenery(key: ColorKey, mask: Floats) -> bool:
    """Tell whether a figure stands in a picture of its own, such as a card or a page, and not on the paper itself.

    Args:
        key: The color around the picture.
        mask: How likely each pixel belongs to the figure, shape (H, W), 0 to 1.
    """
    step = max(1, max(mask.shape) // _SIDE)
    figure, paper = mask[::step, ::step] > 0.5, key.outside[::step, ::step]
    rows, columns = np.flatnonzero(~paper.all(axis=1)), np.flatnonzero(~paper.all(axis=0))
    if not figure.any() or not len(rows):
        return False
    card = (rows[-1] - rows[0] + 1) * (columns[-1] - columns[0] + 1)
    if card < _CARD_SHARE * paper.size or (~paper).sum() < _CARD_FILL * card:
        return False
    rim = _grown(figure, 4) & ~figure
    return bool(paper[rim].mean() < _LEAST_RIM_ON_PAPER) if rim.any() else False


def _gentle_ground(key: ColorKey) -> Floats:
    """Return where the paper goes on without an edge, shape (H, W), 0 to 1: in shadows, glows and vignettes."""
    height, width = key.distance.shape
    scale = min(1.0, _SIDE / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    steps = edge_strength(box_mean(resize(key.distance, size, resample=Image.Resampling.BOX), 2))
    paper = resize(key.outside.astype(np.float32), size, resample=Image.Resampling.BOX) > 0.5
    ground = resize(flood((steps < _GENTLE) | paper, paper).astype(np.float32), (width, height))
    return np.where(key.outside, 1, np.clip(ground, 0, 1)).astype(np.float32)


def _frame(shape: tuple[int, ...]) -> Mask:
    frame = np.ones(shape, np.bool_)
    frame[_BORDER:-_BORDER, _BORDER:-_BORDER] = False
    return frame


def _grown(mask: Mask, radius: int) -> Mask:
    for _ in range(radius):
        padded = np.pad(mask, 1)
        mask = padded[1:-1, 1:-1] | padded[:-2, 1:-1] | padded[2:, 1:-1] | padded[1:-1, :-2] | padded[1:-1, 2:]
    return mask


def _purest_neighbors(colors: Bytes, distance: Floats, radius: int) -> Bytes:
    """Return for each pixel the color nearby that differs most from the key: what an anti-aliased rim is made of."""
    height, width = distance.shape
    padded_distance = np.pad(distance, radius, mode="edge")
    padded_colors = np.pad(colors, ((radius, radius), (radius, radius), (0, 0)), mode="edge")
    best = distance.copy()
    pure: Bytes = colors.copy()
    for y in range(2 * radius + 1):
        for x in range(2 * radius + 1):
            candidate = padded_distance[y : y + height, x : x + width]
            better = candidate > best
            best = np.where(better, candidate, best)
            pure[better] = padded_colors[y : y + height, x : x + width][better]
    return pure
