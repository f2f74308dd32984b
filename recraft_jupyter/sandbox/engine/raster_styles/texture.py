"""Surfaces: the fine relief of felt, clay and paper, and the look of old, stained sheets and of wool."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Literal

import numpy as np

from .canvas import Canvas, paint_color
from .filters import Pixels, Resampling, as_pixels, blur, coordinates, mix, resize, slopes, smoothstep
from .noise import clouds, fibers, grain, speckles

__all__ = ["Material", "age", "emboss", "knitted", "paper", "relief_of"]

# Height of a knitted stitch against its width.
STITCH = 0.8

Material = Literal["felt", "clay", "card", "plastic", "linen", "wood"]


def relief_of(canvas: Canvas, material: Material) -> Pixels:
    """Return the surface of a material, (height, width), in pixels of height around 0."""
    return RELIEFS[material](canvas)


def _felt(canvas: Canvas) -> Pixels:
    unit = canvas.unit
    hair = fibers(canvas.random, canvas.height, canvas.width, length=3 * unit, size=1.5 * unit) * np.float32(0.5)
    hair += blur(grain(canvas.random, canvas.height, canvas.width, size=1.3 * unit), 0.9 * unit) * np.float32(1.6)
    lumps = clouds(canvas.random, canvas.height, canvas.width, cells=40, octaves=2) - np.float32(0.5)
    return as_pixels((hair * np.float32(0.2) + lumps * np.float32(0.7)) * np.float32(unit))


def _clay(canvas: Canvas) -> Pixels:
    unit = canvas.unit
    dents = clouds(canvas.random, canvas.height, canvas.width, cells=14, octaves=3, roughness=0.5) - np.float32(0.5)
    rows, columns = coordinates(canvas.height, canvas.width)
    bend = dents * np.float32(46)
    ridges = np.sin((rows * np.float32(0.8) + columns * np.float32(0.6)) / np.float32(2.6 * unit) + bend)
    thumb = smoothstep(clouds(canvas.random, canvas.height, canvas.width, cells=7, octaves=1), 0.56, 0.75)
    return as_pixels((dents * np.float32(13) + ridges * thumb * np.float32(0.28)) * np.float32(unit))


def _card(canvas: Canvas) -> Pixels:
    unit = canvas.unit
    tooth = grain(canvas.random, canvas.height, canvas.width, size=2.4 * unit)
    waves = clouds(canvas.random, canvas.height, canvas.width, cells=5, octaves=2) - np.float32(0.5)
    return as_pixels((tooth * np.float32(0.11) + waves * np.float32(4)) * np.float32(unit))


def _plastic(canvas: Canvas) -> Pixels:
    waves = clouds(canvas.random, canvas.height, canvas.width, cells=4, octaves=1) - np.float32(0.5)
    return as_pixels(waves * np.float32(4 * canvas.unit))


def _linen(canvas: Canvas) -> Pixels:
    rows, columns = coordinates(canvas.height, canvas.width)
    pace = np.float32(np.pi / (3.4 * canvas.unit))
    threads = np.sin(rows * pace) * np.sin(columns * pace)
    slubs = fibers(canvas.random, canvas.height, canvas.width, length=16 * canvas.unit, size=3 * canvas.unit)
    return as_pixels((threads * np.float32(0.36) + slubs * np.float32(0.3)) * np.float32(canvas.unit))


def _wood(canvas: Canvas) -> Pixels:
    unit = canvas.unit
    rows, _ = coordinates(canvas.height, canvas.width)
    bend = blur(clouds(canvas.random, canvas.height, canvas.width, cells=6, octaves=2), 6 * unit, across=60 * unit)
    rings = np.sin(rows / np.float32(7 * unit) + bend * np.float32(40))
    pores = blur(grain(canvas.random, canvas.height, canvas.width, size=1.5 * unit), 0.5 * unit, across=9 * unit)
    return as_pixels((rings * np.float32(0.5) + pores * np.float32(2.2)) * np.float32(unit))


RELIEFS: dict[Material, Callable[[Canvas], Pixels]] = {
    "felt": _felt,
    "clay": _clay,
    "card": _card,
    "plastic": _plastic,
    "linen": _linen,
    "wood": _wood,
}


def emboss(color: Pixels, height: Pixels, *, strength: float, unit: float) -> Pixels:
    """Return the color lit from the upper left over a surface given in pixels of height."""
    down, right = slopes(height)
    light = np.clip((down + right) * np.float32(-strength / max(unit, 0.2)), -0.5, 0.5)
    return as_pixels(color * (1 + light[..., None]))


def paper(
    canvas: Canvas, *, color: str = "#f6f1e4", strength: float = 0.5, tint: float = 1.0, material: Material = "card"
) -> Pixels:
    """Return the picture as if printed or painted on paper.

    Args:
        canvas: The canvas.
        color: The paper's own color; the picture is multiplied with it.
        strength: Depth of the paper's relief.
        tint: How much of the paper's color shows, 0 to 1.
        material: The paper's surface.
    """
    shade = mix(1.0, paint_color(color), tint)
    return emboss(canvas.color * shade, relief_of(canvas, material), strength=strength, unit=canvas.unit)


def knitted(canvas: Canvas, *, pitch: float = 10.0, depth: float = 0.45) -> Pixels:
    """Return the picture knitted of wool: rows of V-shaped stitches, each of one color.

    Args:
        canvas: The canvas.
        pitch: Width of a stitch, in pixels of a 1024 pixel picture.
        depth: Darkness between the stitches, 0 to 1.
    """
    wide = max(4.0, pitch * canvas.unit)
    across, down = math.ceil(canvas.width / wide), math.ceil(canvas.height / (wide * STITCH))
    stitches = resize(np.clip(canvas.color, 0, 1), across, down, resampling=Resampling.BOX)
    rows, columns = coordinates(canvas.height, canvas.width)
    x = columns * np.float32(across / canvas.width)
    leg = np.abs(x % 1 - np.float32(0.5)) * 2
    # Both legs of a V rise from its middle, so a row of stitches hangs lower in the middle of each.
    y = rows * np.float32(down / canvas.height) + leg * np.float32(0.55)
    row = np.clip(y.astype(np.intp), 0, down - 1)
    color = stitches[row, np.clip(x.astype(np.intp), 0, across - 1)]
    thread = (1 - (np.abs(y % 1 - np.float32(0.5)) * 2) ** 2) * (1 - (np.abs(leg - np.float32(0.5)) * 2) ** 4)
    wool = grain(canvas.random, canvas.height, canvas.width, size=1.6 * canvas.unit) * np.float32(0.05)
    return as_pixels(color * (1 - np.float32(depth) + np.float32(depth * 1.35) * thread + wool)[..., None])


def age(canvas: Canvas, *, strength: float = 0.5, color: str = "#8a5a2b", spots: int = 60) -> Pixels:
    """Return the picture on a sheet that time has browned at its rim, stained and spotted."""
    height, width, unit = canvas.height, canvas.width, canvas.unit
    rows, columns = coordinates(height, width)
    rim = np.minimum(np.minimum(rows, height - 1 - rows), np.minimum(columns, width - 1 - columns))
    stains = clouds(canvas.random, height, width, cells=3, octaves=5)
    burnt = np.exp(-rim / np.float32(70 * unit)) * (0.4 + stains)
    ring = smoothstep(np.abs(stains - np.float32(0.56)), 0.02, 0.0) * np.float32(0.16)
    foxing = speckles(canvas.random, height, width, count=spots, size=3.2 * unit) * np.float32(0.4)
    brown = np.clip(burnt + ring + foxing + smoothstep(stains, 0.5, 0.8) * np.float32(0.25), 0, 1)
    return canvas.color * mix(1.0, paint_color(color), (brown * np.float32(strength))[..., None])
