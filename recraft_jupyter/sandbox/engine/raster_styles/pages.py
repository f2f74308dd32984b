"""What surrounds a picture on its page: vignettes, plates with a rule, rounded frames, a palette of swatches."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image

from .canvas import Canvas, paint_color
from .filters import Pixels, as_pixels, blur, coordinates, mix, resize, shift, smoothstep
from .noise import clouds

__all__ = ["rounded_frame", "ruled_frame", "swatches", "vignette_page"]


def vignette_page(
    canvas: Canvas,
    *,
    paper: str = "#fdf8ea",
    width: float = 0.86,
    height: float = 0.84,
    rough: float = 0.16,
    soft: float = 0.03,
    square: float = 2.6,
) -> Pixels:
    """Return the place ending in a loose round shape on bare paper; figures may reach out of it.

    Args:
        canvas: The canvas.
        paper: Color of the paper.
        width: Width of the shape relative to the picture's.
        height: Its height relative to the picture's.
        rough: How uneven its edge is.
        soft: How soft its edge is.
        square: 2 for an ellipse, more for rounder corners of a box.
    """
    if canvas.scene.background is not None:
        return canvas.color
    rows, columns = coordinates(canvas.height, canvas.width)
    x = np.abs(columns / np.float32(canvas.width) - np.float32(0.5)) * np.float32(2 / width)
    y = np.abs(rows / np.float32(canvas.height) - np.float32(0.5)) * np.float32(2 / height)
    away = (x**square + y**square) ** np.float32(1 / square)
    uneven = clouds(canvas.random, canvas.height, canvas.width, cells=4, octaves=2) - np.float32(0.5)
    inside = smoothstep(away + uneven * np.float32(rough * 2), 1 + soft, 1 - soft)
    shown = np.maximum(inside, blur(canvas.figure, 1.2 * canvas.unit))
    return mix(paint_color(paper), canvas.color, shown[..., None])


def rounded_frame(
    canvas: Canvas,
    *,
    margin: float = 54.0,
    radius: float = 90.0,
    paper: str = "#fff6ea",
    line: str | None = None,
    reach_over: bool = True,
) -> Pixels:
    """Return the picture in a frame with round corners on paper.

    Args:
        canvas: The canvas.
        margin: Width of the frame, in pixels of a 1024 pixel picture.
        radius: Radius of its corners.
        paper: Its color.
        line: Color of a line around the picture, or None.
        reach_over: True lets figures reach over the frame where they come near it. A picture that `border` made
            smaller before needs False.
    """
    if canvas.scene.background is not None:
        return canvas.color
    unit = canvas.unit
    away = _box_distance(canvas, margin * unit, radius * unit)
    free = 1 - blur(canvas.figure, 0.7 * unit) * np.float32(reach_over)
    picture = mix(canvas.color, paint_color(paper), (smoothstep(away, -0.7, 0.7) * free)[..., None])
    if line is None:
        return picture
    band = smoothstep(np.abs(away - np.float32(7 * unit)), 3.2 * unit, 2.2 * unit) * free
    return mix(picture, paint_color(line), band[..., None])


def _box_distance(canvas: Canvas, margin: float, radius: float) -> Pixels:
    """Return each pixel's distance from a box with round corners, in pixels, below 0 inside."""
    rows, columns = coordinates(canvas.height, canvas.width)
    x = np.abs(columns - np.float32(canvas.width / 2)) - np.float32(canvas.width / 2 - margin - radius)
    y = np.abs(rows - np.float32(canvas.height / 2)) - np.float32(canvas.height / 2 - margin - radius)
    outside = np.hypot(np.maximum(x, 0), np.maximum(y, 0))
    return as_pixels(outside + np.minimum(np.maximum(x, y), 0) - np.float32(radius))


def ruled_frame(
    canvas: Canvas, *, margin: float = 58.0, rules: Sequence[tuple[float, float]], color: str, paper: str
) -> Pixels:
    """Return the picture inside straight rules on the margin of a sheet.

    Args:
        canvas: The canvas.
        margin: Width of the margin, in pixels of a 1024 pixel picture.
        rules: For each rule its distance from the picture's edge (below 0 inside) and its thickness.
        color: Color of the rules.
        paper: Color of the margin.
    """
    if canvas.scene.background is not None:
        return canvas.color
    unit = canvas.unit
    away = _box_distance(canvas, margin * unit, 0.01)
    picture = mix(canvas.color, paint_color(paper), smoothstep(away, -0.7, 0.7)[..., None])
    for distance, thick in rules:
        near = np.abs(away - np.float32(distance * unit))
        band = smoothstep(near, thick * 0.5 * unit + 0.7, max(0.0, thick * 0.5 * unit - 0.7))
        picture = mix(picture, paint_color(color), band[..., None])
    return picture


def swatches(canvas: Canvas, *, count: int = 6, size: float = 26.0, rim: str = "#ffffff") -> Pixels:
    """Return the picture with a row of dabs of its own colors in the upper left corner, as artists leave them."""
    if canvas.scene.background is not None:
        return canvas.color
    unit = canvas.unit
    rows, columns = coordinates(canvas.height, canvas.width)
    picture = canvas.color
    for number, color in enumerate(_own_colors(canvas, count)):
        x, y = (56 + number * 2.35 * size) * unit, 60 * unit
        away = np.hypot(columns - np.float32(x), rows - np.float32(y))
        dark = smoothstep(away, (size + 9) * unit, (size - 4) * unit)
        picture = picture * (1 - shift(dark, x=2 * unit, y=4 * unit)[..., None] * np.float32(0.22))
        picture = mix(picture, paint_color(rim), smoothstep(away, size * unit + 0.7, size * unit - 0.7)[..., None])
        inner = (size - 4) * unit
        picture = mix(picture, as_pixels(color), smoothstep(away, inner + 0.7, inner - 0.7)[..., None])
    return picture


def _own_colors(canvas: Canvas, count: int) -> Pixels:
    """Return the scene's main colors, (count, 3), as different from each other as they come."""
    small = (resize(np.clip(canvas.flat, 0, 1), 96, 96) * 255).clip(0, 255).astype(np.uint8)
    image = Image.fromarray(small).quantize(count, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    flat = image.getpalette() or []
    return as_pixels(np.array(flat[: count * 3], np.float32).reshape(-1, 3) / np.float32(255))
