"""Chance as pictures: clouds, fibers, grain and speckles, at any size and always from the canvas's own generator."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from .filters import Pixels, Resampling, as_pixels, blur, resize, streak, warp

__all__ = ["bristles", "clouds", "fibers", "grain", "pencil_marks", "speckles"]


def clouds(
    random: np.random.Generator, height: int, width: int, *, cells: float, octaves: int = 4, roughness: float = 0.55
) -> Pixels:
    """Return value noise, (height, width), 0 to 1 around 0.5.

    Args:
        random: Source of chance.
        height: Rows.
        width: Columns.
        cells: Bumps of the coarsest octave along the shorter side.
        octaves: How many times the bumps are halved.
        roughness: Strength of each octave relative to the one before.
    """
    total = np.zeros((height, width), np.float32)
    weight, weights = 1.0, 0.0
    for octave in range(octaves):
        scale = cells * 2**octave / min(height, width)
        rows, columns = max(2, round(height * scale) + 1), max(2, round(width * scale) + 1)
        if rows > height or columns > width:
            break
        total += weight * resize(random.random((rows, columns), np.float32), width, height)
        weights += weight
        weight *= roughness
    return as_pixels(total / np.float32(max(weights, 1e-6)))


def grain(random: np.random.Generator, height: int, width: int, *, size: float = 1.0) -> Pixels:
    """Return film grain, (height, width), mean 0 and deviation about 1; ``size`` in pixels."""
    rows, columns = max(2, round(height / max(1.0, size))), max(2, round(width / max(1.0, size)))
    return resize(random.standard_normal((rows, columns), np.float32), width, height, resampling=Resampling.BILINEAR)


def fibers(random: np.random.Generator, height: int, width: int, *, length: float, size: float) -> Pixels:
    """Return crossing fibers as of felt or handmade paper, (height, width), mean 0, deviation about 1."""
    level = blur(grain(random, height, width, size=size), size * 0.3, across=length)
    upright = blur(grain(random, height, width, size=size), length, across=size * 0.3)
    total = level / (level.std() + 1e-6) + upright / (upright.std() + 1e-6)
    return as_pixels(total * np.float32(0.7))


def bristles(random: np.random.Generator, x: Pixels, y: Pixels, *, length: float, size: float) -> Pixels:
    """Return grain drawn out along a field of directions (line integral convolution), 0 to 1.

    After Cabral and Leedom, Imaging Vector Fields Using Line Integral Convolution, 1993.

    Args:
        random: Source of chance.
        x: (height, width) horizontal part of the unit direction.
        y: Its vertical part.
        length: Length of a bristle mark in pixels.
        size: Thickness of a bristle in pixels.
    """
    height, width = x.shape
    seeds = grain(random, height, width, size=size)
    steps = max(2, min(10, round(length / max(1.0, size) / 2)))
    stride = length / steps / 2
    total = seeds.copy()
    rows, columns = np.arange(height, dtype=np.float32)[:, None], np.arange(width, dtype=np.float32)[None, :]
    for sign in (-1.0, 1.0):
        down, across = rows + np.zeros_like(x), columns + np.zeros_like(x)
        for _ in range(steps):
            row, column = down.astype(np.intp), across.astype(np.intp)
            down = np.clip(down + sign * stride * y[row, column], 0, height - 1)
            across = np.clip(across + sign * stride * x[row, column], 0, width - 1)
            total += seeds[down.astype(np.intp), across.astype(np.intp)]
    total /= total.std() + 1e-6
    return as_pixels(np.clip(0.5 + total * np.float32(0.22), 0, 1))


def pencil_marks(
    random: np.random.Generator, height: int, width: int, *, length: float, size: float, angle: float
) -> Pixels:
    """Return the uneven strokes of a pencil or chalk held at one angle, (height, width), 0 to 1 around 0.5.

    Args:
        random: Source of chance.
        height: Rows.
        width: Columns.
        length: Length of the strokes in pixels.
        size: Thickness of the strokes in pixels.
        angle: Their direction in degrees, 0 is level.
    """
    # A margin keeps the repeated rim of streak and warp out of the picture.
    margin = max(1, round(length))
    tall, wide = height + 2 * margin, width + 2 * margin
    marks = streak(grain(random, tall, wide, size=size), length=length, angle=angle)
    bend = (clouds(random, tall, wide, cells=4, octaves=2) - np.float32(0.5)) * np.float32(length * 0.9)
    marks = warp(marks, bend, -bend)[margin:-margin, margin:-margin]
    return as_pixels(np.clip(0.5 + marks / (marks.std() + 1e-6) * np.float32(0.2), 0, 1))


def speckles(random: np.random.Generator, height: int, width: int, *, count: int, size: float) -> Pixels:
    """Return round specks of dust or paint, (height, width), 0 to 1; ``count`` for a square picture."""
    image = Image.new("L", (width, height))
    draw = ImageDraw.Draw(image)
    total = round(count * width * height / min(width, height) ** 2)
    for x, y, radius in random.random((total, 3)):
        reach = size * (0.35 + 1.3 * radius**3)
        draw.ellipse((x * width - reach, y * height - reach, x * width + reach, y * height + reach), fill=255)
    return blur(np.asarray(image, np.float32) / np.float32(255), 0.6)
