"""Other places behind the figures: a studio's canvas, flat fields, dots, bursts, and places that are only drawn."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from .canvas import Canvas, paint_color
from .filters import Pixels, as_pixels, blur, brightness, coordinates, mix, smoothstep
from .lines import outlines
from .noise import clouds

__all__ = ["burst", "dotted_place", "drawn_place", "gradient_place", "studio_place"]


def studio_place(
    canvas: Canvas,
    *,
    colors: Sequence[str] = ("#2b2a30", "#6b6670", "#c9c2bd"),
    mottled: float = 0.3,
    keep: float = 0.0,
    shadow: float = 0.55,
) -> Pixels:
    """Return the figures before a painted studio canvas that bends into the floor, with a pool of light behind them.

    A picture without figures stays as it is.

    Args:
        canvas: The canvas.
        colors: The canvas's colors from the corners to the pool of light.
        mottled: How unevenly the canvas is painted, 0 to 1.
        keep: How much of the scene's own place shines through, 0 to 1.
        shadow: Darkness of the figures' shadow on the floor.
    """
    if canvas.scene.background is not None or canvas.figure.max() < 0.5:
        return canvas.color
    height, width, unit = canvas.height, canvas.width, canvas.unit
    rows, _ = coordinates(height, width)
    away = canvas.distance_from(canvas.focus[0], canvas.focus[1] - 60 * unit)
    uneven = clouds(canvas.random, height, width, cells=4, octaves=4) - np.float32(0.5)
    tone = np.clip(1 - away * np.float32(0.92) + uneven * np.float32(mottled * 0.8), 0, 1)
    pool = np.zeros((height, width), np.float32)
    # Of a portrait from the chest upwards no floor is seen.
    if canvas.feet < height - 3 * unit:
        floor = smoothstep(rows, canvas.feet - 130 * unit, canvas.feet + 60 * unit)
        tone = mix(tone, np.clip(0.74 - away * np.float32(0.5), 0, 1), floor * np.float32(0.75))
        pool = _shadow_below(canvas) * np.float32(shadow)
    place = mix(_along(tone, colors) * (1 - pool[..., None]), canvas.color, keep)
    return mix(place, canvas.color, canvas.figure[..., None])


def _shadow_below(canvas: Canvas) -> Pixels:
    """Return the soft flat shadow where the figures stand, 0 to 1."""
    height, width, unit = canvas.height, canvas.width, canvas.unit
    rows, columns = coordinates(height, width)
    standing = np.flatnonzero(canvas.figure[int(max(0, canvas.feet - 60 * unit)) :].max(axis=0) > 0.4)
    left, right = (standing[0], standing[-1]) if standing.size else (width * 0.35, width * 0.65)
    x = (columns - np.float32((left + right) / 2)) / np.float32(max(1.0, (right - left) / 2) * 1.15)
    y = (rows - np.float32(canvas.feet)) / np.float32(34 * unit)
    return as_pixels(np.exp(-(x**2) - y**2))


def gradient_place(
    canvas: Canvas, *, colors: Sequence[str], amount: float = 0.85, angle: float = 70.0, wave: float = 0.18
) -> Pixels:
    """Return the picture with everything behind the figures drowned in one flowing gradient.

    Args:
        canvas: The canvas.
        colors: From one side to the other.
        amount: How much of the place drowns, 0 to 1; its light and shade stay a little.
        angle: Direction of the gradient in degrees.
        wave: How much it flows, 0 to 1.
    """
    if canvas.scene.background is not None:
        return canvas.color
    rows, columns = coordinates(canvas.height, canvas.width)
    turn = math.radians(angle)
    along = columns / np.float32(canvas.width) * np.float32(math.cos(turn))
    along = along + rows / np.float32(canvas.height) * np.float32(math.sin(turn))
    drift = clouds(canvas.random, canvas.height, canvas.width, cells=2, octaves=2) - np.float32(0.5)
    position = along / np.float32(math.cos(turn) + math.sin(turn)) + drift * np.float32(wave * 2)
    tone = brightness(canvas.color)[..., None] - np.float32(0.5)
    place = _along(np.clip(position, 0, 1), colors) + tone * np.float32(0.22)
    return mix(canvas.color, place, (1 - canvas.figure)[..., None] * np.float32(amount))


def dotted_place(
    canvas: Canvas, *, ground: str, dot: str, pitch: float = 92.0, size: float = 0.2, keep: float = 0.25
) -> Pixels:
    """Return the figures before a sheet with a regular pattern of large dots; ``keep`` of the place shines through."""
    if canvas.scene.background is not None:
        return canvas.color
    rows, columns = coordinates(canvas.height, canvas.width)
    step = np.float32(pitch * canvas.unit)
    y = rows / step
    x = columns / step + np.float32(0.5) * (np.floor(y) % 2)
    round_dots = smoothstep(np.hypot(x % 1 - 0.5, y % 1 - 0.5), size + 0.012, size - 0.012)[..., None]
    sheet = mix(paint_color(ground), paint_color(dot), round_dots)
    place = mix(sheet, canvas.color, keep)
    return mix(place, canvas.color, canvas.figure[..., None])


def burst(
    canvas: Canvas, *, colors: Sequence[str] = ("#d62828", "#a8121f"), line: str = "#14110f", count: int = 90
) -> Pixels:
    """Return the figures before a field of speed lines that run toward the main one."""
    if canvas.scene.background is not None:
        return canvas.color
    rows, columns = coordinates(canvas.height, canvas.width)
    turn = np.arctan2(rows - np.float32(canvas.focus[1]), columns - np.float32(canvas.focus[0]))
    place = turn / np.float32(math.tau) % 1 * np.float32(count)
    number = place.astype(np.intp) % count
    thick, start = canvas.random.random(count, np.float32), canvas.random.random(count, np.float32)
    away = canvas.distance_from(*canvas.focus)
    wedge = np.abs(place % 1 - np.float32(0.5)) * 2
    grown = np.clip((away - 0.42 - 0.35 * start[number]) * np.float32(2.2), 0, 1) * (0.25 + 0.75 * thick[number])
    lines = smoothstep(grown - wedge, -0.01, 0.03)[..., None]
    tone = brightness(canvas.color)[..., None]
    field = mix(paint_color(colors[1]), paint_color(colors[0]), smoothstep(tone, 0.3, 0.36))
    return mix(mix(field, paint_color(line), lines), canvas.color, canvas.figure[..., None])


def drawn_place(
    canvas: Canvas,
    *,
    paper: str = "#fdfcf8",
    ink: str = "#3a4256",
    form: float = 2.2,
    keep: float = 0.0,
    strength: float = 0.75,
) -> Pixels:
    """Return the figures as they are before a place that is only drawn in thin lines on paper.

    Args:
        canvas: The canvas.
        paper: Color of the paper.
        ink: Color of the lines.
        form: Width of the lines, in pixels of a 1024 pixel picture.
        keep: How much of the place's colors stays as a thin wash, 0 to 1.
        strength: Opacity of the lines.
    """
    ground = paint_color(canvas.scene.background or paper)
    lines = outlines(canvas.scene, form=form, detail=form * 0.6) * np.float32(strength)
    place = mix(mix(ground, canvas.color, keep), paint_color(ink), lines[..., None])
    return mix(place, canvas.color, blur(canvas.figure, 0.7 * canvas.unit)[..., None])


def _along(tone: Pixels, colors: Sequence[str]) -> Pixels:
    """Return colors for tones from 0 to 1 along a row of them."""
    stops = np.stack([paint_color(color) for color in colors])
    steps = np.linspace(0, 1, len(colors))
    return as_pixels(np.stack([np.interp(tone, steps, stops[:, channel]) for channel in range(3)], axis=2))
