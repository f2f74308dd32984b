"""Light: the miniature stage with relief, shadows and depth of field, and everything that falls on it."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageDraw

from .canvas import Canvas, paint_color
from .filters import Pixels, as_pixels, blur, brightness, coordinates, mix, screen, shift, slopes, smoothstep, streak
from .layers import Sheet
from .lines import figure_lines, outlines
from .noise import clouds, speckles
from .texture import Material, relief_of

__all__ = [
    "blinds",
    "bokeh",
    "diorama",
    "leaf_light",
    "mist",
    "rim_light",
    "spotlight",
    "sunbeams",
    "wet_ground",
    "window_light",
]

LAMPS = ("#ffd27a", "#ff9a6b", "#ff6f9c", "#7fd4ff", "#fff1c9", "#9affd8")


def diorama(
    canvas: Canvas,
    *,
    material: Material = "felt",
    relief: float = 1.0,
    puff: float = 1.0,
    gloss: float = 0.12,
    key: str = "#fff4e2",
    ambient: str = "#98a4bd",
    contrast: float = 1.0,
    shadow: float = 0.5,
    shadow_length: float = 24.0,
    shadow_softness: float = 22.0,
    wall: float = 0.3,
    aperture: float = 11.0,
    toward: tuple[float, float] | None = None,
) -> Pixels:
    """Return the scene as a small stage of soft bodies under a lamp, seen through a wide lens.

    Each form is a cushion whose height comes from blurred outlines; its slopes meet the light (Lambert's law with
    Blinn's highlight). Layers throw shadows on what lies behind them and blur with their distance from the focus.

    Args:
        canvas: The canvas.
        material: The surface's fine relief.
        relief: Depth of that relief.
        puff: Roundness of the bodies.
        gloss: Strength of highlights.
        key: Color of the lamp.
        ambient: Color of the light in the shadows.
        contrast: Difference between lit and unlit sides.
        shadow: Darkness of the shadows that layers throw, 0 to 1.
        shadow_length: How far they fall, in pixels of a 1024 pixel picture.
        shadow_softness: How soft they are.
        wall: How much of the shadows the far place above the horizon catches, 0 to 1.
        aperture: Blur of the farthest layer.
        toward: Direction to the lamp instead of the scene's, x to the right and y down.
    """
    light = canvas.light_direction if toward is None else toward
    diffuse, highlight = _lighting(canvas, material, relief, puff, light)
    share = np.clip(0.5 + (diffuse - 0.5) * np.float32(contrast), 0, 1.08)[..., None]
    lit = mix(paint_color(ambient), paint_color(key), share)
    lit /= np.float32(brightness(mix(paint_color(ambient), paint_color(key), 0.5 + 0.22 * contrast)))
    caught = _caught(canvas, wall)
    shine = highlight[..., None] * np.float32(gloss) * paint_color(key)
    picture = np.zeros_like(canvas.color)
    for number, sheet in enumerate(canvas.sheets):
        alpha, color = sheet.alpha[..., None], sheet.color
        color = color * lit + shine * alpha
        if number == 0:
            picture = _through_lens(canvas, sheet, color, aperture)
            continue
        x, y = -light[0] * shadow_length * canvas.unit, -light[1] * shadow_length * canvas.unit * 0.7
        dark = _shadow_of(sheet, x, y, shadow_softness * canvas.unit) * np.float32(shadow)
        dark += blur(sheet.alpha, 7 * canvas.unit) * np.float32(shadow * 0.3)
        dark *= caught
        picture *= mix(1.0, paint_color(ambient) * np.float32(0.45), np.clip(dark, 0, 0.9)[..., None])
        radius = aperture * canvas.unit * max(0.0, abs(sheet.depth - canvas.main_depth) - 0.1) * 0.4
        if radius > 0.6:
            alpha, color = blur(alpha, radius), blur(color, radius)
        picture = picture * (1 - alpha) + color
    return _shoulder(picture)


def _caught(canvas: Canvas, wall: float) -> Pixels:
    rows, _ = coordinates(canvas.height, canvas.width)
    horizon = canvas.scene.horizon or canvas.height * 0.62
    return mix(wall, 1.0, smoothstep(rows, horizon - 70 * canvas.unit, horizon + 40 * canvas.unit))


def _shoulder(color: Pixels, start: float = 0.82) -> Pixels:
    """Return color with its highest lights rolled off below white, as film does, so that they keep their form."""
    over = np.maximum(color - np.float32(start), 0)
    room = np.float32(1 - start)
    return as_pixels(np.minimum(color, np.float32(start)) + room * (1 - np.exp(-over / room)))


def _lighting(
    canvas: Canvas, material: Material, relief: float, puff: float, light: tuple[float, float]
) -> tuple[Pixels, Pixels]:
    """Return the share of lamp light and the highlight, both (height, width); a level surface has 0.72 of the light."""
    unit = canvas.unit
    bodies = canvas.figure * (1 - figure_lines(canvas, width=4.0) * np.float32(0.75))
    places = (1 - canvas.figure) * (1 - outlines(canvas.scene, form=3.0, detail=1.0) * np.float32(0.8))
    height = relief_of(canvas, material) * np.float32(relief)
    height *= np.float32(0.45) + np.float32(0.55) * canvas.figure
    for mask, radius, share in (
        (bodies, 3, 0.16), (bodies, 8, 0.24), (bodies, 20, 0.32), (bodies, 46, 0.36), (places, 4, 0.12),
        (places, 12, 0.12),
    ):  # fmt: skip
        dome = np.sqrt(np.clip(blur(mask, radius * unit) * 2 - 1, 0, 1))
        height += dome * np.float32(share * radius * unit * puff)
    down, right = slopes(blur(height, 1.1 * unit))
    steep = np.float32(1.9)
    x, y = -right * steep, -down * steep
    z = 1 / np.sqrt(x * x + y * y + 1)
    lamp = np.array([light[0] * 0.69, light[1] * 0.69, 0.72], np.float32)
    diffuse = np.clip((x * lamp[0] + y * lamp[1] + lamp[2]) * z, 0, 1)
    half = lamp + np.array([0, 0, 1], np.float32)
    half /= np.linalg.norm(half)
    facing = np.clip((x * half[0] + y * half[1] + half[2]) * z, 0, 1)
    level = np.float32(half[2]) ** 42
    return diffuse, np.clip(facing**42 - level, 0, 1) * canvas.figure


def _through_lens(canvas: Canvas, sheet: Sheet, color: Pixels, aperture: float) -> Pixels:
    """Return the backdrop blurred, but sharp on the ground near the figures' feet."""
    radius = aperture * canvas.unit * max(0.15, sheet.depth - canvas.main_depth + 0.35)
    if radius < 0.5:
        return color
    rows, _ = coordinates(canvas.height, canvas.width)
    horizon = canvas.scene.horizon or canvas.height * 0.62
    near = smoothstep(rows, horizon, max(canvas.feet, horizon + 40 * canvas.unit))[..., None]
    soft = mix(blur(color, radius), blur(color, radius * 0.35), smoothstep(near, 0.0, 0.55))
    return mix(soft, color, smoothstep(near, 0.5, 1.0))


def _shadow_of(sheet: Sheet, x: float, y: float, softness: float) -> Pixels:
    return shift(blur(sheet.alpha, softness), x=x, y=y, fill=None)


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


def blinds(
    canvas: Canvas,
    *,
    count: float = 8.0,
    angle: float = 18.0,
    dark: float = 0.7,
    soft: float = 5.0,
    on_figures: float = 0.5,
) -> Pixels:
    """Return the picture under the bars of light that a blind lets through, weaker on the figures by ``on_figures``."""
    rows, columns = coordinates(canvas.height, canvas.width)
    turn = math.radians(angle)
    position = (rows * np.float32(math.cos(turn)) + columns * np.float32(math.sin(turn))) / np.float32(canvas.height)
    bars = (((position * np.float32(count)) % 1) < 0.52).astype(np.float32)
    shade = np.float32(dark) * (1 - canvas.figure * np.float32(1 - on_figures))
    return canvas.color * mix(1 - shade, 1.0, blur(bars, soft * canvas.unit))[..., None]


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
        box = (center[0] - reach, center[1] - reach, center[0] + reach, center[1] + reach)
        disc = Image.new("L", glow.size)
        ImageDraw.Draw(disc).ellipse(box, fill=120)
        glow.paste(_dimmed(LAMPS[number % len(LAMPS)], 0.35 + 0.65 * x), mask=disc)
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
