"""Watercolor: washes that dry with dark rims, run into each other and settle in the paper's grain."""

from __future__ import annotations

import numpy as np

from .canvas import Canvas, paint_color
from .filters import Pixels, as_pixels, blur, brightness, mix, warp
from .noise import clouds, grain, speckles
from .shapes import wobbly

__all__ = ["splashes", "washes"]


def washes(
    canvas: Canvas,
    *,
    stray: float = 7.0,
    bleed: float = 9.0,
    rims: float = 0.7,
    granulation: float = 0.16,
    dilution: float = 0.5,
    strength: float = 1.0,
) -> Pixels:
    """Return the scene in transparent washes on white.

    After Bousseau et al., Interactive Watercolor Rendering with Temporal Coherence and Abstraction, 2006: pigment
    density varies with turbulence, paper and the distance to the rim of a wash.

    Args:
        canvas: The canvas.
        stray: How far washes miss their shapes, in pixels of a 1024 pixel picture.
        bleed: How far neighbouring washes run into each other.
        rims: Darkness of dried rims.
        granulation: How much pigment settles in the paper's grain.
        dilution: How much washes vary between water and pigment.
        strength: Density of all pigment.
    """
    height, width, unit = canvas.height, canvas.width, canvas.unit
    scene = wobbly(canvas.scene, amount=stray, length=200, variation=3)
    color = canvas.draw([shape for layer in scene.layers for shape in layer.shapes])[..., :3]
    right = (clouds(canvas.random, height, width, cells=40, octaves=3) - np.float32(0.5)) * np.float32(bleed * 2 * unit)
    down = (clouds(canvas.random, height, width, cells=40, octaves=3) - np.float32(0.5)) * np.float32(bleed * 2 * unit)
    calm = 1 - canvas.figure * np.float32(0.6)
    color = warp(color, right * calm, down * calm)
    wet = mix(
        color, blur(color, bleed * 1.2 * unit), (_wetness(canvas) * (1 - canvas.figure * np.float32(0.7)))[..., None]
    )
    fine, wide = blur(wet, 1.2 * unit), blur(wet, 6.5 * unit)
    rim = np.clip(np.abs(fine - wide).sum(axis=2) * np.float32(1.5), 0, 0.45)
    density = 1 + (clouds(canvas.random, height, width, cells=5, octaves=5) - np.float32(0.5)) * np.float32(
        dilution * 2.6
    )
    density += rim * np.float32(rims * 2.4)
    tooth = clouds(canvas.random, height, width, cells=230, octaves=2, roughness=0.8) - np.float32(0.5)
    dark = 1 - brightness(wet)
    density += tooth * (np.float32(0.35) + dark) * np.float32(granulation * 1.9)
    density = np.clip(density * np.float32(strength), 0.12, 2.2)
    # Beer's law: more pigment multiplies what the paper reflects.
    return as_pixels(np.clip(wet, 0.02, 1) ** density[..., None])


def _wetness(canvas: Canvas) -> Pixels:
    return as_pixels(
        np.clip((clouds(canvas.random, canvas.height, canvas.width, cells=4, octaves=2) - 0.45) * 3, 0, 0.8)
    )


def splashes(canvas: Canvas, *, count: int = 36, size: float = 6.0, strength: float = 0.5) -> Pixels:
    """Return the picture with drops of its own strong colors flicked over it."""
    drops = speckles(canvas.random, canvas.height, canvas.width, count=count, size=size * canvas.unit)
    source = blur(canvas.flat, 70 * canvas.unit)
    gray = brightness(source)[..., None]
    vivid = np.clip(gray + (source - gray) * np.float32(2.2), 0, 1) * np.float32(0.8)
    uneven = np.float32(0.8) + grain(canvas.random, canvas.height, canvas.width, size=4 * canvas.unit) * np.float32(0.1)
    return mix(
        canvas.color, canvas.color * mix(paint_color("#ffffff"), vivid, 0.85), (drops * uneven * strength)[..., None]
    )
