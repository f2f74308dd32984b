"""What film and print leave on a picture: grain, dust, scratches, light leaks and borders."""

from __future__ import annotations

import math

import numpy as np

from .canvas import Canvas, paint_color
from .filters import Pixels, as_pixels, blur, brightness, coordinates, mix, resize, screen, smoothstep
from .noise import clouds, grain, speckles

__all__ = ["border", "dust", "film_grain", "light_leak", "ragged_edge"]


def film_grain(canvas: Canvas, *, strength: float = 0.05, size: float = 1.4, colored: float = 0.0) -> Pixels:
    """Return the picture with grain, strongest in the middle tones.

    Args:
        canvas: The canvas.
        strength: Deviation of the grain, of full scale.
        size: Size of the grains in pixels of a 1024 pixel picture.
        colored: How much the three color layers have grains of their own, 0 to 1.
    """
    tone = np.clip(brightness(canvas.color), 0, 1)
    middle = (np.float32(0.45) + np.float32(2.2) * tone * (1 - tone)) * np.float32(strength)
    specks = grain(canvas.random, canvas.height, canvas.width, size=size * canvas.unit)[..., None]
    if colored > 0:
        layers = [grain(canvas.random, canvas.height, canvas.width, size=size * canvas.unit) for _ in range(3)]
        specks = mix(specks, np.stack(layers, axis=2), colored)
    return as_pixels(canvas.color + specks * middle[..., None])


def dust(
    canvas: Canvas, *, count: int = 60, scratches: int = 6, strength: float = 0.5, color: str = "#fff6e6"
) -> Pixels:
    """Return the picture with specks of dust and fine upright scratches."""
    marks = speckles(canvas.random, canvas.height, canvas.width, count=count, size=1.5 * canvas.unit)
    for place, start, length in canvas.random.random((scratches, 3)):
        column = int(place * (canvas.width - 2))
        top, bottom = int(start * canvas.height), int((start + length * 0.6) * canvas.height)
        marks[top:bottom, column : column + max(1, round(canvas.unit))] += np.float32(0.35)
    return mix(canvas.color, paint_color(color), (np.clip(marks, 0, 1) * np.float32(strength))[..., None])


def light_leak(
    canvas: Canvas, *, colors: tuple[str, str] = ("#ff5a1f", "#ffd36b"), strength: float = 0.7, reach: float = 0.35
) -> Pixels:
    """Return the picture fogged from one side by light that got into the camera."""
    rows, columns = coordinates(canvas.height, canvas.width)
    drift = clouds(canvas.random, canvas.height, canvas.width, cells=2, octaves=2) - np.float32(0.5)
    x = (
        columns / np.float32(canvas.width)
        + drift * np.float32(0.35)
        + rows / np.float32(canvas.height) * np.float32(0.12)
    )
    fog = np.exp(-((np.clip(x, 0, None) / np.float32(reach)) ** 2))[..., None]
    core = np.exp(-((np.clip(x, 0, None) / np.float32(reach * 0.4)) ** 2))[..., None]
    leak = (paint_color(colors[0]) * fog + paint_color(colors[1]) * core * np.float32(0.8)) * np.float32(strength)
    return screen(canvas.color, leak)


def border(
    canvas: Canvas, *, width: float = 44.0, bottom: float = 44.0, color: str = "#f7f3ea", line: str | None = None
) -> Pixels:
    """Return the picture made smaller inside a plain border, with a thin line around it if a color is given.

    A picture with a plain background of its own gets none.
    """
    if canvas.scene.background is not None:
        return canvas.color
    side, foot = round(width * canvas.unit), round(bottom * canvas.unit)
    inner_width, inner_height = canvas.width - 2 * side, canvas.height - side - foot
    scale = max(inner_width / canvas.width, inner_height / canvas.height)
    small = resize(canvas.color, math.ceil(canvas.width * scale), math.ceil(canvas.height * scale))
    left = round(min(max(canvas.focus[0] * scale - inner_width / 2, 0), small.shape[1] - inner_width))
    top = round(min(max(canvas.focus[1] * scale - inner_height / 2, 0), small.shape[0] - inner_height))
    picture = np.broadcast_to(paint_color(color), canvas.color.shape).copy()
    picture[side : side + inner_height, side : side + inner_width] = small[
        top : top + inner_height, left : left + inner_width
    ]
    return picture if line is None else _lined(picture, canvas, side, foot, paint_color(line))


def _lined(picture: Pixels, canvas: Canvas, side: int, foot: int, line: Pixels) -> Pixels:
    gap, thick = round(9 * canvas.unit), max(1, round(4 * canvas.unit))
    inner = picture[side + gap : canvas.height - foot - gap, side + gap : canvas.width - side - gap]
    for edge in (inner[:thick], inner[-thick:], inner[:, :thick], inner[:, -thick:]):
        edge[...] = line
    return picture


def ragged_edge(
    canvas: Canvas, *, width: float = 52.0, color: str = "#fbf8f1", rough: float = 0.8, soft: float = 0.35
) -> Pixels:
    """Return the picture ending in bare paper before the edge, with the uneven rim that a brush leaves."""
    if canvas.scene.background is not None:
        return canvas.color
    rows, columns = coordinates(canvas.height, canvas.width)
    rim = np.minimum(
        np.minimum(rows, canvas.height - 1 - rows), np.minimum(columns, canvas.width - 1 - columns)
    ) / np.float32(width * canvas.unit)
    wave = clouds(canvas.random, canvas.height, canvas.width, cells=7, octaves=5, roughness=0.6) - np.float32(0.5)
    painted = smoothstep(rim + wave * np.float32(2 * rough), 1 - soft, 1 + soft)
    return mix(paint_color(color), canvas.color, blur(painted, 0.8 * canvas.unit)[..., None])
