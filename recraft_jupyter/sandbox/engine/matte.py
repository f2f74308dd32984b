"""From a coarse mask to what is pasted elsewhere: alpha hair by hair, and colors without the background's light."""

from __future__ import annotations

import numpy as np
from PIL import Image

from .color_key import ColorKey, key_alpha
from .pixels import Bytes, Floats, Mask, box_mean, guided_filter, resize, to_bytes

__all__ = ["matte"]

_BOX, _BILINEAR = Image.Resampling.BOX, Image.Resampling.BILINEAR
# The guided filter leaves a faint veil on both sides; hair lies well inside this range.
_VEIL = (0.06, 0.94)
_LARGE = 400
# How large the picture is on which surroundings are measured, and as shares of that: how far the outline may be off,
# how far its two colors are looked for, and how far from the figure faint things are forgotten.
_SIDE = 384
_DOUBT = 0.025
_NEIGHBORHOOD = 0.1
_SURROUNDINGS = 0.04
# Figure and ground count as of different colors if these are so many variances apart.
_SEPARATION = 12.0
# How far a color may lie from the line between both and still be a mixture of them.
_OFF_LINE = 0.14
_MIXTURE = (0.08, 0.92)


def matte(colors: Bytes, mask: Floats, key: ColorKey | None) -> tuple[Bytes, Floats]:
    """Return the colors of the figure alone, and its alpha from 0 to 1.

    Args:
        colors: Shape (H, W, 3).
        mask: How likely each pixel belongs to the figure, shape (H, W), 0 to 1.
        key: The even color the figure stands on, if there is one.
    """
    pixels = colors.astype(np.float32) / 255
    shorter = min(mask.shape)
    radius = max(2, round(shorter * 0.008))
    alpha = guided_filter(pixels, mask, radius=radius, epsilon=1e-4, step=2 if shorter >= _LARGE else 1)
    alpha = _unmixed(pixels, _without_ghosts(_stretched(alpha, _VEIL)))
    if key is not None:
        # The network drops lettering and thin parts, which differ clearly from an even ground.
        alpha = np.where(key.outside, 0, np.maximum(alpha, key_alpha(key))).astype(np.float32)
    return to_bytes(_foreground(pixels, alpha) * 255), alpha


def _without_ghosts(alpha: Floats) -> Floats:
    """Return alpha without what is faint and far from every part of the figure, such as a cloud that is half kept."""
    height, width = alpha.shape
    size = _small_size(alpha)
    figure = (resize(alpha, size, resample=_BOX) > 0.5).astype(np.float32)
    near = box_mean(figure, max(2, round(_SURROUNDINGS * max(size)))) > 0
    clean: Floats = alpha * np.clip(resize(near.astype(np.float32), (width, height), resample=_BILINEAR), 0, 1)
    return clean


def _unmixed(pixels: Floats, alpha: Floats) -> Floats:
    """Return alpha as the colors tell it, near outlines whose two sides have clearly different colors.

    The gaps between hairs show the color of the ground beside them, however surely the mask takes them in.
    """
    height, width = alpha.shape
    size = _small_size(alpha)
    sides, trust = _both_sides(resize(pixels, size, resample=_BOX), resize(alpha, size, resample=_BOX) > 0.5)
    ground, line = (resize(side, (width, height), resample=_BILINEAR) for side in (sides[0], sides[1] - sides[0]))
    away = pixels - ground
    along = (away * line).sum(-1) / np.maximum((line**2).sum(-1), 1e-4)
    off_line = ((np.clip(along, 0, 1)[..., None] * line - away) ** 2).sum(-1)
    trust = resize(trust, (width, height), resample=_BILINEAR) * np.clip(1 - off_line / _OFF_LINE**2, 0, 1)
    mixed: Floats = (alpha + trust * (_stretched(along, _MIXTURE) - alpha)).astype(np.float32)
    return mixed


def _small_size(plane: Floats) -> tuple[int, int]:
    """Return (width, height) at which surroundings are measured."""
    height, width = plane.shape
    scale = min(1.0, _SIDE / max(height, width))
    return max(1, round(width * scale)), max(1, round(height * scale))


def _both_sides(pixels: Floats, figure: Mask) -> tuple[tuple[Floats, Floats], Floats]:
    """Return the colors of ground and figure around each pixel, and how well these tell the two apart, 0 to 1."""
    longer = max(figure.shape)
    around = box_mean(figure.astype(np.float32), max(2, round(_DOUBT * longer)))
    surely = [(around < 0.001).astype(np.float32), (around > 0.999).astype(np.float32)]
    reach = max(4, round(_NEIGHBORHOOD * longer))
    amounts = [box_mean(sure, reach) + 1e-5 for sure in surely]
    means, variances = [], []
    for sure, amount in zip(surely, amounts, strict=True):
        mean = box_mean(pixels * sure[..., None], reach) / amount[..., None]
        square = box_mean(pixels**2 * sure[..., None], reach) / amount[..., None]
        means.append(mean)
        variances.append(np.maximum((square - mean**2).sum(-1), 0))
    apart = ((means[1] - means[0]) ** 2).sum(-1) / (_SEPARATION * (variances[0] + variances[1]) + 0.01)
    known = np.clip(20 * np.minimum(*amounts), 0, 1) * (1 - surely[0]) * (1 - surely[1])
    return (means[0], means[1]), np.clip(apart - 1, 0, 1) * known


def _foreground(colors: Floats, alpha: Floats) -> Floats:
    """Return the colors of the figure alone, without the light of the background.

    Forte: Approximate Fast Foreground Colour Estimation (2021), two rounds of blurs.
    """
    wide = max(4, round(min(alpha.shape) * 0.02))
    figure, ground = colors, colors
    for radius in (wide, max(2, wide // 6)):
        weight = _wide_mean(alpha, radius)[..., None]
        figure_mean = _wide_mean(figure * alpha[..., None], radius) / (weight + 1e-5)
        ground = _wide_mean(ground * (1 - alpha[..., None]), radius) / (1 - weight + 1e-5)
        rest = colors - alpha[..., None] * figure_mean - (1 - alpha[..., None]) * ground
        figure = np.clip(figure_mean + alpha[..., None] * rest, 0, 1)
    return figure.astype(np.float32)


def _wide_mean(values: Floats, radius: int) -> Floats:
    """Return the mean over squares; that of wide ones is found on a smaller picture."""
    step = radius // 5
    if step < 2:
        return box_mean(values, radius)
    height, width = values.shape[:2]
    small = resize(values, (max(1, width // step), max(1, height // step)), resample=_BOX)
    return np.clip(resize(box_mean(small, radius // step), (width, height), resample=_BILINEAR), 0, 1)


def _stretched(values: Floats, ends: tuple[float, float]) -> Floats:
    low, high = ends
    stretched: Floats = np.clip((values - low) / (high - low), 0, 1).astype(np.float32)
    return stretched
