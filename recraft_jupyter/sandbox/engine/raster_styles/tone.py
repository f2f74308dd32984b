"""Color and tone of the whole picture: grading, toning, maps from tone to color, limited palettes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import numpy as np

from .canvas import Canvas, paint_color
from .filters import Pixels, as_pixels, blur, brightness, mix, smoothstep

__all__ = [
    "clarity",
    "color_map",
    "dim_place",
    "grade",
    "monochrome",
    "pastel",
    "split_tone",
    "tint_backdrop",
]


def grade(
    canvas: Canvas,
    *,
    exposure: float = 1.0,
    contrast: float = 1.0,
    saturation: float = 1.0,
    warmth: float = 0.0,
    tint: float = 0.0,
    lift: float = 0.0,
    gamma: float = 1.0,
) -> Pixels:
    """Return the picture with its tones and colors set.

    Args:
        canvas: The canvas.
        exposure: Factor for all tones.
        contrast: Slope around middle gray.
        saturation: Factor for the distance from gray.
        warmth: Toward orange (above 0) or blue (below).
        tint: Toward magenta (above 0) or green (below).
        lift: What black becomes, 0 to 1, as in a faded print.
        gamma: Above 1 brightens the middle tones.
    """
    balance = np.array([1 + warmth + tint * 0.5, 1 - tint, 1 - warmth + tint * 0.5], np.float32)
    color = np.clip(canvas.color * (np.float32(exposure) * balance), 0, 1)
    if gamma != 1:
        color **= np.float32(1 / gamma)
    gray = brightness(color)[..., None]
    color = gray + (color - gray) * np.float32(saturation)
    color = np.clip(0.5 + (color - 0.5) * np.float32(contrast), 0, 1)
    return cast(Pixels, np.float32(lift) + color * np.float32(1 - lift))


def split_tone(canvas: Canvas, *, shadows: str = "#1f4e5f", highlights: str = "#ffcf9a", amount: float = 0.3) -> Pixels:
    """Return the picture with one color in its shadows and another in its highlights (soft light)."""
    tone = brightness(canvas.color)[..., None]
    wash = mix(paint_color(shadows), paint_color(highlights), smoothstep(tone, 0.15, 0.85))
    color = np.clip(canvas.color, 0, 1)
    soft = (1 - 2 * wash) * color * color + 2 * wash * color
    return mix(color, soft, amount)


def monochrome(
    canvas: Canvas,
    *,
    weights: tuple[float, float, float] = (0.45, 0.42, 0.13),
    shadows: str = "#0c0c0f",
    highlights: str = "#fdfdfb",
    contrast: float = 1.15,
) -> Pixels:
    """Return the picture in one color's shades; ``weights`` are those of a filter before the lens."""
    tone = np.clip(canvas.color @ np.array(weights, np.float32), 0, 1)[..., None]
    tone = np.clip(0.5 + (tone - 0.5) * np.float32(contrast), 0, 1)
    return mix(paint_color(shadows), paint_color(highlights), tone)


def color_map(canvas: Canvas, *, colors: Sequence[str], amount: float = 1.0, even: bool = True) -> Pixels:
    """Return the picture with each tone replaced by the color at its place in a row from dark to light.

    Args:
        canvas: The canvas.
        colors: Two or more, from dark to light.
        amount: 0 keeps the picture, 1 replaces it.
        even: True spreads the picture's own tones over the whole row first.
    """
    tone = brightness(np.clip(canvas.color, 0, 1))
    if even:
        low, high = np.quantile(tone[::4, ::4], (0.02, 0.98))
        tone = np.clip((tone - np.float32(low)) / np.float32(max(high - low, 0.2)), 0, 1)
    stops = np.stack([paint_color(color) for color in colors])
    place = np.linspace(0, 1, len(colors))
    mapped = np.stack([np.interp(tone, place, stops[:, channel]) for channel in range(3)], axis=2)
    return mix(canvas.color, mapped.astype(np.float32), amount)


def clarity(canvas: Canvas, *, amount: float = 0.6, radius: float = 26.0, even: float = 0.0) -> Pixels:
    """Return the picture with more contrast between neighbours.

    Args:
        canvas: The canvas.
        amount: Strength of the local contrast.
        radius: What counts as a neighbour, in pixels of a 1024 pixel picture.
        even: How much dark and bright areas approach each other, 0 to 1 (tone mapping).
    """
    tone = brightness(canvas.color)
    wide = blur(tone, radius * canvas.unit)
    target = mix(wide, 0.52, even) + (tone - wide) * np.float32(1 + amount)
    return as_pixels(canvas.color * np.clip(target / np.maximum(tone, 0.04), 0.35, 2.2)[..., None])


def pastel(canvas: Canvas, *, amount: float = 0.4, saturation: float = 1.25, color: str = "#ffffff") -> Pixels:
    """Return the picture lightened toward a color, with its own hues kept alive."""
    gray = brightness(canvas.color)[..., None]
    vivid = np.clip(gray + (canvas.color - gray) * np.float32(saturation), 0, 1)
    return mix(vivid, paint_color(color), amount)


def tint_backdrop(canvas: Canvas, *, colors: Sequence[str], amount: float = 1.0, soft: float = 1.0) -> Pixels:
    """Return the picture with everything behind the figures in the shades of a row of colors, dark to light."""
    mapped = color_map(canvas, colors=colors, amount=amount)
    return mix(mapped, canvas.color, blur(canvas.figure, soft * canvas.unit)[..., None])


def dim_place(canvas: Canvas, *, amount: float = 0.5) -> Pixels:
    """Return the picture with everything behind the figures darker by ``amount``, 0 to 1."""
    behind = 1 - blur(canvas.figure, 2 * canvas.unit)
    return as_pixels(canvas.color * (1 - behind * np.float32(amount))[..., None])
