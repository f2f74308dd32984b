"""Printing: halftone screens, comic dots, risograph inks out of register, stencils."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from .canvas import Canvas, paint_color
from .filters import Pixels, as_pixels, blur, brightness, coordinates, mix, shift, smoothstep
from .noise import clouds, grain, speckles

__all__ = ["comic_dots", "halftone", "overprint", "spray_stencil"]

# Inks with their screen angles: the classic ones, which keep the patterns from beating against each other.
PROCESS_INKS = (("#00a6dc", 15.0), ("#e5187f", 75.0), ("#ffe000", 0.0))


def dots(canvas: Canvas, amount: Pixels, *, pitch: float, angle: float) -> Pixels:
    """Return a screen of round dots, each as large as the ink it has to carry (``amount`` 0 to 1)."""
    rows, columns = coordinates(canvas.height, canvas.width)
    turn, step = math.radians(angle), np.float32(pitch * canvas.unit)
    x = (columns * np.float32(math.cos(turn)) + rows * np.float32(math.sin(turn))) / step
    y = (rows * np.float32(math.cos(turn)) - columns * np.float32(math.sin(turn))) / step
    distance = np.sqrt((x % 1 - np.float32(0.5)) ** 2 + (y % 1 - np.float32(0.5)) ** 2)
    reach = np.sqrt(np.clip(amount, 0, 1) / np.float32(math.pi)) * np.float32(1.24)
    softness = np.float32(0.7) / step
    return smoothstep(reach - distance, -softness, softness) * (amount > 0.03)


def halftone(canvas: Canvas, *, pitch: float = 9.0, black: float = 0.8, amount: float = 1.0) -> Pixels:
    """Return the picture printed in cyan, magenta, yellow and black dots."""
    ink = 1 - np.clip(canvas.color, 0, 1)
    key = ink.min(axis=2) * np.float32(black)
    printed = np.ones_like(canvas.color)
    for channel, (color, angle) in enumerate(PROCESS_INKS):
        cover = blur(np.clip(ink[..., channel] - key * np.float32(0.9), 0, 1), pitch * 0.25 * canvas.unit)
        printed *= mix(1.0, paint_color(color), dots(canvas, cover, pitch=pitch, angle=angle)[..., None])
    printed *= mix(1.0, paint_color("#17141c"), dots(canvas, key, pitch=pitch, angle=45)[..., None])
    return mix(canvas.color, printed, amount)


def comic_dots(
    canvas: Canvas,
    *,
    pitch: float = 15.0,
    low: float = 0.2,
    high: float = 0.75,
    color: str = "#e23b6d",
    angle: float = 45,
) -> Pixels:
    """Return the picture with dots of one ink in its middle tones, as cheap comics made a second shade."""
    tone = blur(brightness(canvas.flat), 5 * canvas.unit)
    cover = smoothstep(tone, high, low) * np.float32(0.62)
    inked = dots(canvas, cover, pitch=pitch, angle=angle)[..., None]
    return mix(canvas.color, canvas.color * paint_color(color), inked)


def overprint(
    canvas: Canvas,
    *,
    inks: Sequence[tuple[str, tuple[float, float, float], float]],
    paper: str = "#f7f1e3",
    slip: float = 5.0,
    pitch: float = 0.0,
    speckle: float = 0.35,
) -> Pixels:
    """Return the picture printed in a few spot inks that overlap and do not quite meet.

    Args:
        canvas: The canvas.
        inks: For each its color, the weights of red, green and blue that make its (inverted) tone, and its contrast.
        paper: Color of the paper.
        slip: How far the inks miss each other, in pixels of a 1024 pixel picture.
        pitch: Distance of halftone dots; 0 prints grain instead.
        speckle: How unevenly the ink lies, 0 to 1.
    """
    # On a plain color the figures are printed over white, or their own colors would drown in it.
    sheet = paint_color(canvas.scene.background or paper)
    printed = mix(sheet, paint_color(paper), canvas.figure[..., None])
    for number, (color, weights, contrast) in enumerate(inks):
        tone = np.clip(canvas.color, 0, 1) @ np.array(weights, np.float32)
        cover = np.clip((1 - tone) * np.float32(contrast), 0, 1)
        angle = 2 * math.pi * (number / max(1, len(inks))) + 0.6
        cover = shift(cover, x=math.cos(angle) * slip * canvas.unit, y=math.sin(angle) * slip * canvas.unit, fill=None)
        cover = _screened(canvas, cover, pitch, angle=15 + 30 * number)
        worn = 1 - np.float32(speckle) * smoothstep(
            grain(canvas.random, canvas.height, canvas.width, size=1.6 * canvas.unit), 0.5, 2.0
        )
        printed = printed * mix(1.0, paint_color(color), (cover * worn)[..., None])
    return printed


def _screened(canvas: Canvas, cover: Pixels, pitch: float, angle: float) -> Pixels:
    if pitch > 0:
        return dots(canvas, cover, pitch=pitch, angle=angle)
    specks = grain(canvas.random, canvas.height, canvas.width, size=1.5 * canvas.unit) * np.float32(0.1)
    return smoothstep(cover + specks, 0.16, 0.7)


def spray_stencil(
    canvas: Canvas, *, wall: str = "#b4583f", tones: Sequence[str] = ("#141218", "#e8345a", "#ffd23f"), drips: int = 14
) -> Pixels:
    """Return the figures sprayed through stencils on a painted brick wall, with mist around them and paint running."""
    height, width, unit = canvas.height, canvas.width, canvas.unit
    ground, relief = _bricks(canvas, paint_color(canvas.scene.background or wall))
    place = np.clip(0.5 + (canvas.color - 0.5) * np.float32(1.25), 0, 1)
    fresco = smoothstep(clouds(canvas.random, height, width, cells=4, octaves=5), 0.36, 0.56) * np.float32(0.85)
    if canvas.scene.background is not None:
        fresco = fresco * 0
    figure = canvas.figure
    color = mix(ground, place * (0.72 + relief[..., None] * 0.3), (fresco * (1 - figure))[..., None])
    cloud = smoothstep(blur(figure, 42 * unit), 0.02, 0.9) * (1 - figure)
    specks = grain(canvas.random, height, width, size=1.8 * unit) * np.float32(0.22)
    color = mix(color, paint_color(tones[1]), smoothstep(cloud + specks, 0.25, 0.9)[..., None] * np.float32(0.85))
    runs = _drips(canvas, drips)[..., None]
    color = mix(color, paint_color(tones[1]), runs * (1 - figure[..., None]) * np.float32(0.9))
    halo = np.clip(blur(figure, 5 * unit) * 3, 0, 1)
    color = mix(color, paint_color("#fbf3e2"), (halo * (1 - figure))[..., None])
    sprayed = place * (0.86 + relief[..., None] * np.float32(0.16))
    color = mix(color, sprayed, figure[..., None])
    spots = speckles(canvas.random, height, width, count=150, size=2.6 * unit) * np.float32(0.8)
    return mix(color, paint_color(tones[2]), (spots * (1 - figure))[..., None])


def _bricks(canvas: Canvas, wall: Pixels) -> tuple[Pixels, Pixels]:
    """Return the wall's color, (height, width, 3), and its brightness, (height, width), around 1."""
    height, width, unit = canvas.height, canvas.width, canvas.unit
    rows, columns = coordinates(height, width)
    course = np.floor(rows / np.float32(52 * unit))
    y = rows / np.float32(52 * unit) % 1
    across = columns / np.float32(120 * unit) + (course % 2) * np.float32(0.5)
    x = across % 1
    joint = np.minimum(np.minimum(y, 1 - y) * np.float32(52), np.minimum(x, 1 - x) * np.float32(120))
    brick = smoothstep(joint, 1.6, 5.0)
    tint = canvas.random.random((64, 64), np.float32)[course.astype(int) % 64, np.floor(across).astype(int) % 64]
    rough = clouds(canvas.random, height, width, cells=60, octaves=3)
    shade = (0.72 + 0.28 * brick) * (0.86 + 0.2 * tint * brick + 0.22 * rough)
    return (wall * shade[..., None]).astype(np.float32), shade.astype(np.float32)


def _drips(canvas: Canvas, count: int) -> Pixels:
    height, width, unit = canvas.height, canvas.width, canvas.unit
    marks = np.zeros((height, width), np.float32)
    columns = np.flatnonzero(canvas.figure.max(axis=0) > 0.5)
    if not columns.size:
        return marks
    for place, length, thick in canvas.random.random((count, 3)):
        column = int(columns[int(place * (columns.size - 1))])
        bottom = int(np.flatnonzero(canvas.figure[:, column] > 0.5)[-1])
        half = max(1, round((1.5 + 2.5 * thick) * unit))
        end = min(height, bottom + round((40 + 130 * length) * unit))
        marks[max(0, bottom - 4) : end, max(0, column - half) : column + half] = 1
    return as_pixels(np.clip(blur(marks, 1.5 * unit) * 1.2, 0, 1))
