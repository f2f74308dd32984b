"""Light that falls on the scene: windows, leaves, blinds, beams, lamps, mist and what wet ground mirrors."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw

from ..drawing import ellipse
from .canvas import Canvas, paint_color
from .filters import Pixels, as_pixels, blur, coordinates, mix, screen, shift, smoothstep, streak
from .noise import clouds, speckles

__all__ = [
    "blinds",
    "bokeh",
    "foliage",
    "leaf_light",
    "mist",
    "rim_light",
    "spotlight",
    "sunbeams",
    "wet_ground",
    "window_light",
]

LAMPS = ("#ffd27a", "#ff9a6b", "#ff6f9c", "#7fd4ff", "#fff1c9", "#9affd8")


def window_light(
    canvas: Canvas, *, color: str = "#ffedc4", strength: float = 0.35, dark: float = 0.35, tilt: float = 0.35
) -> Pixels:
    """Return the picture lit through a window with six panes: bright leaning fields, dusk around them."""
    rows, columns = coordinates(canvas.height, canvas.width)
    side = min(canvas.width, canvas.height)
    x = (columns - canvas.focus[0]) / np.float32(side) + (rows - canvas.focus[1]) / np.float32(side) * np.float32(tilt)
    y = (rows - canvas.focus[1]) / np.float32(side) + x * np.float32(0.25)
    panes = np.zeros((canvas.height, canvas.width), np.float32)
    for left in (-0.37, -0.06, 0.25):
        for top in (-0.44, -0.02):
            inside = (np.abs(x - np.float32(left + 0.07)) < 0.13) & (np.abs(y - np.float32(top + 0.2)) < 0.185)
            panes = np.maximum(panes, inside.astype(np.float32))
    panes = blur(panes, 13 * canvas.unit)[..., None]
    return canvas.color * mix(1 - np.float32(dark), 1 + paint_color(color) * np.float32(strength), panes)


def leaf_light(
    canvas: Canvas, *, color: str = "#fff3b8", shade: str = "#3d5a3a", strength: float = 0.4, spots: int = 130
) -> Pixels:
    """Return the picture under a tree, with round spots of sun: images of the sun through gaps in the leaves."""
    height, width, unit = canvas.height, canvas.width, canvas.unit
    large = blur(speckles(canvas.random, height, width, count=spots // 2, size=34 * unit), 12 * unit)
    small = blur(speckles(canvas.random, height, width, count=spots, size=14 * unit), 5 * unit)
    crown = smoothstep(clouds(canvas.random, height, width, cells=4, octaves=2), 0.35, 0.62)
    sun = (np.clip(large * np.float32(0.7) + small * np.float32(0.8), 0, 1) * crown)[..., None]
    shaded = mix(1.0, paint_color(shade), strength)
    return canvas.color * mix(shaded, 1 + paint_color(color) * np.float32(strength * 0.65), sun)


def foliage(
    canvas: Canvas, *, colors: Sequence[str] = ("#123a1e", "#1f5a2c", "#3c7a34"), count: int = 27, soft: float = 6.0
) -> Pixels:
    """Return the picture seen through leaves near the lens: dark, out of focus, around its corners.

    Args:
        canvas: The canvas.
        colors: Colors of the leaves, from the nearest to the farthest.
        count: Number of leaves.
        soft: Blur of the farthest, in pixels of a 1024 pixel picture.
    """
    if canvas.scene.background is not None:
        return canvas.color
    width, height, unit = canvas.width, canvas.height, canvas.unit
    picture = canvas.color
    free = 1 - blur(canvas.figure, 20 * unit)[..., None]
    for number, color in enumerate(reversed(colors)):
        shapes = []
        for x, y, size, turn in canvas.random.random((count // len(colors), 4)):
            left, top = x < 0.5, y < 0.62
            corner = (0.0 if left else width, 0.0 if top else height)
            away = (x * 2 % 1 * 0.3 * width, (y / 0.62 if top else (y - 0.62) / 0.38) * 0.2 * height)
            middle = (corner[0] + (away[0] if left else -away[0]), corner[1] + (away[1] if top else -away[1]))
            long = (70 + 70 * size) * unit * (1 + 0.25 * number)
            shapes.append(ellipse(*middle, long, long * 0.36, color, rotation=360 * turn))
        leaves = blur(canvas.draw(shapes), soft * (1 + number) * unit) * free
        picture = picture * (1 - leaves[..., 3:]) + leaves[..., :3]
    return as_pixels(picture)


def blinds(
    canvas: Canvas,
    *,
    count: float = 8.0,
    angle: float = 18.0,
    dark: float = 0.7,
    light: float = 0.0,
    soft: float = 5.0,
    on_figures: float = 0.5,
) -> Pixels:
    """Return the picture under the bars of light that a blind lets through.

    Args:
        canvas: The canvas.
        count: Bars from top to bottom.
        angle: How they lean, in degrees.
        dark: Darkness of the shadow between them, 0 to 1.
        light: How much brighter the bars are than the room.
        soft: Softness of their edges, in pixels of a 1024 pixel picture.
        on_figures: How much of all that falls on the figures, 0 to 1.
    """
    rows, columns = coordinates(canvas.height, canvas.width)
    turn = math.radians(angle)
    position = (rows * np.float32(math.cos(turn)) + columns * np.float32(math.sin(turn))) / np.float32(canvas.height)
    bars = blur((((position * np.float32(count)) % 1) < 0.52).astype(np.float32), soft * canvas.unit)
    share = 1 - canvas.figure * np.float32(1 - on_figures)
    return as_pixels(canvas.color * (1 + share * mix(-dark, light, bars))[..., None])


def sunbeams(canvas: Canvas, *, color: str = "#fff0c8", strength: float = 0.5, count: float = 26.0) -> Pixels:
    """Return the picture with beams that fan out from the light through hazy air."""
    rows, columns = coordinates(canvas.height, canvas.width)
    x, y = canvas.light_direction
    reach = 0.75 * max(canvas.width, canvas.height)
    source = (canvas.focus[0] + x * reach, min(canvas.focus[1] + y * reach, -0.06 * canvas.height))
    turn = np.arctan2(rows - np.float32(source[1]), columns - np.float32(source[0]))
    wave = blur(canvas.random.random((1, 512), np.float32), 0.0, across=512 / count / 5)[0]
    wave = smoothstep(wave, float(np.quantile(wave, 0.45)), float(np.quantile(wave, 0.97)))
    beams = np.interp(turn / np.pi, np.linspace(-1, 1, 512), wave).astype(np.float32)
    fade = np.clip(1.15 - canvas.distance_from(*source) * 0.62, 0, 1)
    before = 1 - canvas.figure * np.float32(0.55)
    haze = (beams * np.float32(0.8) + np.float32(0.2)) * fade * before
    return screen(canvas.color, haze[..., None] * paint_color(color) * np.float32(strength))


def mist(canvas: Canvas, *, color: str = "#dfe7ea", strength: float = 0.6, low: float = 0.35) -> Pixels:
    """Return the picture with mist between the figures and the distance, and a thin bank of it on the ground."""
    rows, _ = coordinates(canvas.height, canvas.width)
    horizon = canvas.scene.horizon or canvas.height * 0.6
    drift = clouds(canvas.random, canvas.height, canvas.width, cells=3, octaves=4)
    bank = np.exp(-(((rows - np.float32(horizon)) / np.float32(0.26 * canvas.height)) ** 2))
    far = np.clip(bank * (0.45 + drift), 0, 1) * (1 - canvas.figure * np.float32(0.8))
    ground = smoothstep(rows + drift * np.float32(0.3 * canvas.height), canvas.feet, canvas.height * 1.25)
    veil = np.clip(far * np.float32(strength) + ground * np.float32(low), 0, 0.95)
    return mix(canvas.color, paint_color(color), veil[..., None])


def rim_light(canvas: Canvas, *, color: str = "#ffd9a0", strength: float = 0.8, width: float = 9.0) -> Pixels:
    """Return the picture with light that catches the figures' edges on the lit side."""
    x, y = canvas.light_direction
    inner = blur(canvas.figure, width * 0.5 * canvas.unit)
    away = shift(inner, x=-x * width * canvas.unit, y=-y * width * canvas.unit, fill=None)
    edge = np.clip(canvas.figure - away * np.float32(1.15), 0, 1) * canvas.figure
    return screen(canvas.color, edge[..., None] * paint_color(color) * np.float32(strength))


def spotlight(
    canvas: Canvas, *, radius: float = 0.5, dark: float = 0.6, color: str = "#ffffff", lift: float = 0.0
) -> Pixels:
    """Return the picture darkened away from the main figure.

    Args:
        canvas: The canvas.
        radius: Where the light has faded to half, in half diagonals of the picture.
        dark: How dark it gets far away, 0 to 1.
        color: Color of the light.
        lift: How much the light brightens the middle.
    """
    pool = 1 / (1 + (canvas.distance_from(*canvas.focus) / np.float32(radius)) ** 4)
    pool = np.maximum(pool, blur(canvas.figure, 70 * canvas.unit) * np.float32(0.9))
    shade = mix(1 - np.float32(dark), 1 + paint_color(color) * np.float32(lift), pool[..., None])
    return canvas.color * shade


def bokeh(
    canvas: Canvas, *, count: int = 36, size: float = 34.0, strength: float = 0.5, spread: float = 0.62
) -> Pixels:
    """Return the picture with out-of-focus lamps behind the figures."""
    glow = Image.new("RGB", (canvas.width, canvas.height))
    for number, (x, y, grow) in enumerate(canvas.random.random((count, 3))):
        reach = size * canvas.unit * (0.4 + grow)
        center = (x * canvas.width, y * canvas.height * spread)
        disc = Image.new("L", (math.ceil(2 * reach) + 2,) * 2)
        ImageDraw.Draw(disc).ellipse((1, 1, 1 + 2 * reach, 1 + 2 * reach), fill=120)
        corner = (round(center[0] - reach) - 1, round(center[1] - reach) - 1)
        glow.paste(_dimmed(LAMPS[number % len(LAMPS)], 0.35 + 0.65 * x), corner, disc)
    light = blur(np.asarray(glow, np.float32) / np.float32(255), 1.6 * canvas.unit)
    return screen(canvas.color, light * (np.float32(strength) * (1 - canvas.figure))[..., None])


def _dimmed(color: str, share: float) -> tuple[int, int, int]:
    red, green, blue = (int(channel * 255 * share) for channel in paint_color(color))
    return red, green, blue


def wet_ground(canvas: Canvas, *, strength: float = 0.5, ripple: float = 9.0) -> Pixels:
    """Return the picture with the ground mirroring what stands on it, as asphalt does after rain."""
    rows, _ = coordinates(canvas.height, canvas.width)
    axis = canvas.feet
    wave = clouds(canvas.random, canvas.height, canvas.width, cells=30, octaves=2) - np.float32(0.5)
    mirrored = np.clip(2 * axis - rows, 0, canvas.height - 1).astype(np.intp)[:, 0]
    reflection = streak(canvas.color[mirrored], length=26 * canvas.unit, angle=90)
    sway = np.clip(np.arange(canvas.width)[None] + wave * ripple * canvas.unit * 4, 0, canvas.width - 1).astype(np.intp)
    reflection = reflection[np.arange(canvas.height)[:, None], sway]
    below = smoothstep(rows, axis - 2, axis + 12 * canvas.unit) * (1 - canvas.figure)
    puddles = smoothstep(clouds(canvas.random, canvas.height, canvas.width, cells=5, octaves=3), 0.38, 0.6)
    share = below * (np.float32(0.35) + np.float32(0.65) * puddles) * np.float32(strength)
    return mix(canvas.color, reflection * np.float32(0.95), share[..., None])
