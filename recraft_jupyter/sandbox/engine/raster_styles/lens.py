"""What lens and shutter do: motion blur, soft focus, glow, vignette, colored fringes, a shallow plane of focus."""

from __future__ import annotations

import numpy as np

from .canvas import Canvas, paint_color
from .filters import Pixels, blur, brightness, coordinates, mix, screen, shift, smoothstep, streak

__all__ = ["bloom", "fringes", "motion_blur", "soft_focus", "tilt_shift", "vignette"]


def motion_blur(canvas: Canvas, *, length: float = 70.0, angle: float = 0.0, trail: float = 0.5) -> Pixels:
    """Return the picture with the camera following the figures: the place streaks, the figures leave a trail.

    Args:
        canvas: The canvas.
        length: Length of the streaks, in pixels of a 1024 pixel picture.
        angle: Their direction in degrees.
        trail: How much of the trail lies over the figures themselves, 0 to 1.
    """
    reach = length * canvas.unit
    smeared = streak(streak(canvas.color, length=reach, angle=angle), length=reach * 0.45, angle=angle)
    mask = blur(canvas.figure, 1.5 * canvas.unit)
    behind = shift(mask, x=-reach * 0.4, y=0.0, fill=None)
    kept = mask * (1 - np.float32(trail) * (1 - behind))
    return mix(smeared, canvas.color, kept[..., None])


def soft_focus(canvas: Canvas, *, radius: float = 12.0, amount: float = 0.4) -> Pixels:
    """Return the picture with a blurred copy of itself mixed in, as through a silk stocking."""
    veil = blur(canvas.color, radius * canvas.unit)
    return mix(canvas.color, screen(canvas.color * np.float32(0.62), veil * np.float32(0.62)), amount)


def bloom(
    canvas: Canvas, *, threshold: float = 0.7, radius: float = 26.0, strength: float = 0.6, color: str = "#ffffff"
) -> Pixels:
    """Return the picture with light spilling from what is brighter than ``threshold``, tinted by ``color``."""
    tone = brightness(canvas.color)[..., None]
    bright = canvas.color * smoothstep(tone, threshold, min(1.0, threshold + 0.3))
    spill = blur(bright, radius * canvas.unit) + blur(bright, radius * 0.35 * canvas.unit) * np.float32(0.6)
    return screen(canvas.color, spill * paint_color(color) * np.float32(strength))


def vignette(
    canvas: Canvas, *, strength: float = 0.3, color: str = "#000000", start: float = 0.35, power: float = 1.6
) -> Pixels:
    """Return the picture fading toward a color at its corners."""
    away = canvas.distance_from(canvas.width / 2, canvas.height / 2)
    fade = np.clip((away - np.float32(start)) / np.float32(1 - start), 0, 1) ** np.float32(power)
    return mix(canvas.color, paint_color(color), (fade * np.float32(strength))[..., None])


def fringes(canvas: Canvas, *, offset: float = 2.5) -> Pixels:
    """Return the picture with red and blue slightly apart, as a cheap lens draws them."""
    red = shift(canvas.color[..., 0], x=offset * canvas.unit, y=0, fill=None)
    blue = shift(canvas.color[..., 2], x=-offset * canvas.unit, y=0, fill=None)
    return np.stack([red, canvas.color[..., 1], blue], axis=2)


def tilt_shift(canvas: Canvas, *, radius: float = 12.0, band: float = 0.2) -> Pixels:
    """Return the picture sharp only in a level band through the main figure, ``band`` of the height on each side."""
    rows, _ = coordinates(canvas.height, canvas.width)
    away = np.abs(rows - np.float32(canvas.focus[1])) / np.float32(canvas.height)
    amount = (smoothstep(away, band, band + 0.3) * (1 - canvas.figure))[..., None]
    return mix(canvas.color, blur(canvas.color, radius * canvas.unit), amount)
