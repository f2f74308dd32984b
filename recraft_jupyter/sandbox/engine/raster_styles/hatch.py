"""Tone made of lines: pen hatching, crossing layers of it, and the swelling lines of engravers."""

from __future__ import annotations

import math

import numpy as np

from .canvas import Canvas, paint_color
from .filters import Pixels, as_pixels, blur, brightness, coordinates, mix, smoothstep
from .noise import clouds, pencil_marks

__all__ = ["chalk_strokes", "engrave", "hatch"]


def engrave(
    canvas: Canvas,
    *,
    pitch: float = 7.5,
    angle: float = 12.0,
    relief: float = 26.0,
    ink: str | None = "#17202e",
    paper: str = "#f6efdf",
    crossing: float = 0.34,
    saturation: float = 1.25,
    lightest: float = 0.93,
    wash: float = 0.0,
) -> Pixels:
    """Return the picture cut in swelling lines that bend over the forms, as on a banknote.

    Args:
        canvas: The canvas.
        pitch: Distance of the lines, in pixels of a 1024 pixel picture.
        angle: Their direction on a level surface, in degrees.
        relief: How far tone bends them.
        ink: Color of the lines; None prints them in the picture's own, deepened colors.
        paper: Color between the lines.
        crossing: Tone below which a second set of lines crosses the first.
        saturation: Factor for the colors of lines without an ink.
        lightest: Tone above which the paper stays bare.
        wash: How much of the picture's own color lies between the lines, as on hand-colored prints.
    """
    tone = np.clip(_even_tone(canvas) + (1 - canvas.figure) * np.float32(0.12), 0, 1)
    bend = blur(tone, 9 * canvas.unit) * np.float32(relief * canvas.unit)
    marks = _swelling(canvas, tone, bend, pitch=pitch, angle=angle, top=lightest)
    second = _swelling(canvas, tone / np.float32(crossing * 1.8), bend, pitch=pitch, angle=angle + 62, top=0.95)
    marks = np.maximum(marks, second * smoothstep(tone, crossing + 0.12, crossing - 0.08))
    if ink is not None:
        color: Pixels = np.broadcast_to(paint_color(ink), canvas.color.shape)
    else:
        gray = brightness(canvas.color)[..., None]
        color = np.clip(gray + (canvas.color - gray) * np.float32(saturation), 0, 1) * np.float32(0.72)
    ground = mix(paint_color(canvas.scene.background or paper), np.clip(canvas.color, 0, 1), wash)
    return mix(ground, color, marks[..., None])


def _even_tone(canvas: Canvas) -> Pixels:
    """Return brightness stretched to the whole range, soft enough to be cut."""
    tone = brightness(np.clip(canvas.color, 0, 1))
    low, high = np.quantile(tone[::4, ::4], (0.01, 0.99))
    return as_pixels(np.clip((tone - np.float32(low)) / np.float32(max(high - low, 0.3)), 0, 1))


def _swelling(canvas: Canvas, tone: Pixels, bend: Pixels, *, pitch: float, angle: float, top: float) -> Pixels:
    rows, columns = coordinates(canvas.height, canvas.width)
    turn = math.radians(angle)
    step = np.float32(pitch * canvas.unit)
    phase = (rows * np.float32(math.cos(turn)) + columns * np.float32(math.sin(turn)) + bend) / step
    distance = np.abs(phase % 1 - np.float32(0.5)) * 2
    thickness = np.clip((np.float32(top) - tone) / np.float32(top), 0, 1) ** np.float32(1.15) * np.float32(0.9)
    softness = np.float32(1.3) / step
    return smoothstep(thickness * np.float32(1.02) - (1 - distance), -softness, softness)


def hatch(
    canvas: Canvas,
    *,
    tones: tuple[float, ...] = (0.66, 0.46, 0.28, 0.14),
    angles: tuple[float, ...] = (45.0, -45.0, 80.0, 5.0),
    pitch: float = 9.0,
    thickness: float = 0.26,
    color: str = "#1d1b22",
    strength: float = 0.85,
    tone_from_flat: bool = True,
) -> Pixels:
    """Return the picture with pen hatching in its dark parts, one more direction at each step down.

    Args:
        canvas: The canvas.
        tones: Tones below which each set of lines begins.
        angles: Direction of each set in degrees.
        pitch: Distance of the lines, in pixels of a 1024 pixel picture.
        thickness: Thickness of a line relative to the distance.
        color: Ink.
        strength: Opacity of the ink.
        tone_from_flat: True takes the tone from the untreated scene, False from the picture so far.
    """
    source = canvas.flat if tone_from_flat else canvas.color
    tone = blur(brightness(source), 1.5 * canvas.unit)
    tone = tone / np.float32(max(0.3, float(np.quantile(tone[::4, ::4], 0.85)))) + (1 - canvas.figure) * np.float32(0.1)
    height, width, unit = canvas.height, canvas.width, canvas.unit
    tone = tone + (clouds(canvas.random, height, width, cells=10, octaves=2) - np.float32(0.5)) * np.float32(0.12)
    rows, columns = coordinates(height, width)
    ink = np.zeros((height, width), np.float32)
    for limit, angle in zip(tones, angles, strict=True):
        turn = math.radians(angle)
        sway = clouds(canvas.random, height, width, cells=5, octaves=3) * np.float32(pitch * unit)
        phase = (rows * np.float32(math.cos(turn)) + columns * np.float32(math.sin(turn)) + sway) / (pitch * unit)
        lift = clouds(canvas.random, height, width, cells=24, octaves=1) * np.float32(0.12)
        reach = np.float32(thickness) * smoothstep(tone, limit + 0.02, limit - 0.14) - lift * np.float32(0.5)
        line = smoothstep(reach - np.abs(phase % 1 - np.float32(0.5)), -0.04, 0.07)
        ink = np.maximum(ink, line * smoothstep(tone, limit + 0.03, limit - 0.03))
    return mix(canvas.color, paint_color(color), (ink * np.float32(strength))[..., None])


def chalk_strokes(
    canvas: Canvas, *, paper: str = "#5b5f6e", pitch: float = 12.0, angle: float = 58.0, strength: float = 0.9
) -> Pixels:
    """Return the picture rubbed with broad chalk on dark paper, which shows in the darks and between strokes."""
    height, width, unit = canvas.height, canvas.width, canvas.unit
    stroke = pencil_marks(canvas.random, height, width, length=110 * unit, size=pitch * 0.3 * unit, angle=angle)
    stroke = (stroke - np.float32(0.5)) * np.float32(0.9)
    tooth = clouds(canvas.random, height, width, cells=260, octaves=2, roughness=0.8) - np.float32(0.5)
    pressure = clouds(canvas.random, height, width, cells=5, octaves=2) - np.float32(0.5)
    tone = brightness(canvas.color)
    laid = smoothstep(tone * np.float32(0.5) + stroke + tooth * np.float32(0.7) + pressure * np.float32(0.5), -0.3, 0.3)
    # Chalk lies denser on the figures, or gaps would run through their faces.
    least = np.float32(0.25) + np.float32(0.4) * canvas.figure
    laid = least + (1 - least) * laid
    ground = paint_color(canvas.scene.background or paper)
    return mix(ground, canvas.color, (laid * np.float32(strength))[..., None])
