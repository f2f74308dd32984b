"""Array operations that all treatments share: blur, slopes, shifts, warps and resizing, in float32."""

from __future__ import annotations

import math
from typing import cast

import numpy as np
import numpy.typing as npt
from PIL import Image

__all__ = [
    "LUMA",
    "Pixels",
    "as_pixels",
    "blur",
    "brightness",
    "coordinates",
    "dilate",
    "mix",
    "resize",
    "screen",
    "shift",
    "slopes",
    "smoothstep",
    "streak",
    "warp",
]

Pixels = npt.NDArray[np.float32]
Resampling = Image.Resampling
LUMA = np.array([0.299, 0.587, 0.114], np.float32)


def as_pixels(values: npt.ArrayLike) -> Pixels:
    """Return values as float32, which all treatments pass on."""
    return np.asarray(values, np.float32)


def brightness(color: Pixels) -> Pixels:
    """Return (height, width) luma of (height, width, 3) color (weights of ITU-R BT.601)."""
    return cast(Pixels, color @ LUMA)


def coordinates(height: int, width: int) -> tuple[Pixels, Pixels]:
    """Return a column of y and a row of x that broadcast to (height, width)."""
    return np.arange(height, dtype=np.float32)[:, None], np.arange(width, dtype=np.float32)[None, :]


def mix(first: Pixels | float, second: Pixels | float, amount: Pixels | float) -> Pixels:
    """Return ``first`` where ``amount`` is 0 and ``second`` where it is 1."""
    return cast(Pixels, np.asarray(first + (second - first) * amount, np.float32))


def screen(color: Pixels, light: Pixels) -> Pixels:
    """Return light added to color in the way of two projectors, never past white."""
    return cast(Pixels, 1 - (1 - np.clip(color, 0, 1)) * (1 - np.clip(light, 0, 1)))


def smoothstep(values: Pixels, low: float, high: float) -> Pixels:
    """Return a smooth ramp from 0 at ``low`` to 1 at ``high`` (which may be the smaller one)."""
    ramp = np.clip((values - low) / (high - low), 0, 1).astype(np.float32, copy=False)
    return cast(Pixels, ramp * ramp * (3 - 2 * ramp))


def resize(values: Pixels, width: int, height: int, *, resampling: Resampling = Resampling.BICUBIC) -> Pixels:
    """Return (height, width) or (height, width, channels) values at another size."""
    if values.shape[:2] == (height, width):
        return values
    if values.ndim == 2:
        return np.asarray(Image.fromarray(np.ascontiguousarray(values)).resize((width, height), resampling))
    planes = [resize(values[..., plane], width, height, resampling=resampling) for plane in range(values.shape[2])]
    return np.stack(planes, axis=2)


def blur(values: Pixels, radius: float, *, across: float | None = None) -> Pixels:
    """Return a Gaussian blur of (height, width) or (height, width, channels) values.

    Wide blurs are made on a smaller copy: the detail that is lost there would be lost in the blur too.

    Args:
        values: Any numbers.
        radius: Standard deviation in pixels, vertically and horizontally.
        across: Standard deviation horizontally if it differs.
    """
    across = radius if across is None else across
    if max(radius, across) < 0.3:
        return values
    if values.ndim == 3:
        return np.stack([blur(values[..., plane], radius, across=across) for plane in range(values.shape[2])], axis=2)
    height, width = values.shape
    rows, columns = (min(max(1, int(sigma / 1.2)), side) for sigma, side in ((radius, height), (across, width)))
    small = resize(values, math.ceil(width / columns), math.ceil(height / rows), resampling=Resampling.BOX)
    small = _convolved(_convolved(small, radius / rows).T, across / columns).T
    return resize(small, width, height, resampling=Resampling.BICUBIC)


def _convolved(values: Pixels, sigma: float) -> Pixels:
    if sigma < 0.15:
        return values
    reach = max(1, math.ceil(sigma * 2.6))
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    weights /= weights.sum()
    padded = np.pad(values, ((reach, reach), (0, 0)), "edge")
    result = np.zeros_like(values)
    for offset, weight in enumerate(weights):
        result += padded[offset : offset + values.shape[0]] * np.float32(weight)
    return result


def slopes(values: Pixels) -> tuple[Pixels, Pixels]:
    """Return (down, right) central differences of (height, width) values, zero at the rim."""
    down, right = np.zeros_like(values), np.zeros_like(values)
    down[1:-1] = (values[2:] - values[:-2]) / 2
    right[:, 1:-1] = (values[:, 2:] - values[:, :-2]) / 2
    return down, right


def shift(values: Pixels, *, x: float, y: float, fill: float | None = 0.0) -> Pixels:
    """Return values moved right and down by whole pixels; ``fill`` None repeats the rim."""
    height, width = values.shape[:2]
    down = min(height - 1, max(1 - height, round(y)))
    right = min(width - 1, max(1 - width, round(x)))
    rows = slice(max(down, 0), height + min(down, 0))
    columns = slice(max(right, 0), width + min(right, 0))
    moved = np.empty_like(values)
    moved[rows, columns] = values[max(-down, 0) : height - max(down, 0), max(-right, 0) : width - max(right, 0)]
    left_over = moved[rows, : columns.start], moved[rows, columns.stop :]
    for rim, near in zip(left_over, (columns.start, columns.stop - 1), strict=True):
        rim[...] = moved[rows, near : near + 1] if fill is None else fill
    for rim, near in ((moved[: rows.start], rows.start), (moved[rows.stop :], rows.stop - 1)):
        rim[...] = moved[near : near + 1] if fill is None else fill
    return moved


def warp(values: Pixels, x: Pixels, y: Pixels) -> Pixels:
    """Return values read at (column + x, row + y), between pixels by bilinear mixing; the rim repeats."""
    height, width = values.shape[:2]
    rows, columns = coordinates(height, width)
    across, down = np.clip(columns + x, 0, width - 1.001), np.clip(rows + y, 0, height - 1.001)
    left, top = across.astype(np.intp), down.astype(np.intp)
    right_share, bottom_share = across - left, down - top
    if values.ndim == 3:
        right_share, bottom_share = right_share[..., None], bottom_share[..., None]
    start = top * width + left
    flat = values.reshape(height * width, *values.shape[2:])
    upper = mix(flat[start], flat[start + 1], right_share)
    lower = mix(flat[start + width], flat[start + width + 1], right_share)
    return mix(upper, lower, bottom_share)


def streak(values: Pixels, *, length: float, angle: float) -> Pixels:
    """Return values smeared evenly along a line of ``length`` pixels at ``angle`` degrees (0 is level)."""
    steps = max(2, min(24, round(length / 2)))
    result = np.zeros_like(values)
    for step in range(steps):
        distance = length * (step / (steps - 1) - 0.5)
        x, y = distance * math.cos(math.radians(angle)), distance * math.sin(math.radians(angle))
        result += shift(values, x=x, y=y, fill=None)
    return cast(Pixels, result / np.float32(steps))


def dilate(mask: Pixels, radius: float) -> Pixels:
    """Return a soft mask grown by about ``radius`` pixels with round corners."""
    if radius < 0.3:
        return mask
    return smoothstep(blur(mask, radius * 0.8), 0.02, 0.22)
