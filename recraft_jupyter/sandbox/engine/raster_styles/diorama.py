"""The miniature stage: the scene as soft bodies under a lamp, with relief, shadows and depth of field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .canvas import Canvas, paint_color
from .filters import Pixels, as_pixels, blur, brightness, coordinates, mix, shift, slopes, smoothstep
from .layers import Sheet
from .lines import figure_lines, outlines
from .texture import Material, relief_of

__all__ = ["diorama"]

# Domes that add up to a body: (radius in pixels of a 1024 pixel picture, height relative to the radius).
FIGURE_DOMES = ((3, 0.16), (8, 0.24), (20, 0.34), (46, 0.4), (90, 0.22))
PLACE_DOMES = ((3, 0.12), (9, 0.16), (24, 0.16))
# How gently domes rise at their foot, as the square of a share of their height.
SOFT_FOOT = 0.03
# How much of a seam's darkness lies around the figures, on the place: the shadow where they touch it.
AROUND_FIGURES = 0.3


@dataclass(frozen=True)
class _Surface:
    """How the surface meets the light, each (height, width).

    Attributes:
        diffuse: Share of the lamp's light; a level surface has 0.72.
        highlight: Strength of the lamp's mirror image.
        rim: How much the surface turns away, on the figures' side that the lamp does not reach.
        crevice: How deep a point lies below its surroundings, 0 to 1.
    """

    diffuse: Pixels
    highlight: Pixels
    rim: Pixels
    crevice: Pixels


def diorama(
    canvas: Canvas,
    *,
    material: Material = "felt",
    relief: float = 0.45,
    puff: float = 1.5,
    gloss: float = 0.22,
    key: str = "#fff4e2",
    ambient: str = "#8f9cc0",
    contrast: float = 1.15,
    shadow: float = 0.55,
    shadow_length: float = 24.0,
    shadow_softness: float = 22.0,
    wall: float = 0.35,
    aperture: float = 5.0,
    rim: float = 0.3,
    crevices: float = 0.5,
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
        rim: Strength of a second, cooler light from behind.
        crevices: Darkness of the seams between bodies, 0 to 1.
        toward: Direction to the lamp instead of the scene's, x to the right and y down.
    """
    light = canvas.light_direction if toward is None else toward
    surface = _surface(canvas, relief_of(canvas, material) * np.float32(relief), puff, light)
    share = np.clip(0.5 + (surface.diffuse - 0.5) * np.float32(contrast), 0, 1.08)[..., None]
    lit = mix(paint_color(ambient), paint_color(key), share)
    lit /= np.float32(brightness(mix(paint_color(ambient), paint_color(key), 0.5 + 0.22 * contrast)))
    lit *= 1 - surface.crevice[..., None] * np.float32(crevices) * (1 - paint_color(ambient) * np.float32(0.35))
    caught = _caught(canvas, wall)
    shine = surface.highlight[..., None] * np.float32(gloss) * paint_color(key)
    shine += surface.rim[..., None] * np.float32(rim) * mix(paint_color(ambient), 1.0, 0.5)
    picture = np.zeros_like(canvas.color)
    for number, sheet in enumerate(canvas.sheets):
        alpha, color = sheet.alpha[..., None], sheet.color
        color = color * lit + shine * alpha
        if number == 0:
            picture = _through_lens(canvas, sheet, color, aperture)
            continue
        x, y = -light[0] * shadow_length * canvas.unit, -light[1] * shadow_length * canvas.unit * 0.7
        dark = _shadow_of(sheet, x, y, shadow_softness * canvas.unit) * np.float32(shadow)
        dark += blur(sheet.alpha, 7 * canvas.unit) * np.float32(shadow * 0.35)
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


def _surface(canvas: Canvas, fine: Pixels, puff: float, light: tuple[float, float]) -> _Surface:
    unit = canvas.unit
    figures, places = _figure_bodies(canvas, puff), _place_bodies(canvas, puff)
    # Slopes are taken apart: from one to the other there would be a cliff all around the figures.
    down, right = (
        mix(place, figure, canvas.figure)
        for place, figure in zip(
            slopes(blur(places + fine * np.float32(0.4), 1.1 * unit)),
            slopes(blur(figures + fine, 1.1 * unit)),
            strict=True,
        )
    )
    steep = np.float32(1.9)
    x, y = -right * steep, -down * steep
    z = 1 / np.sqrt(x * x + y * y + 1)
    lamp = np.array([light[0] * 0.69, light[1] * 0.69, 0.72], np.float32)
    diffuse = np.clip((x * lamp[0] + y * lamp[1] + lamp[2]) * z, 0, 1)
    half = lamp + np.array([0, 0, 1], np.float32)
    half /= np.linalg.norm(half)
    facing = np.clip((x * half[0] + y * half[1] + half[2]) * z, 0, 1)
    level = np.float32(half[2]) ** 42
    highlight = np.clip(facing**42 - level, 0, 1) * canvas.figure
    unlit = np.clip(-(x * light[0] + y * light[1]) * z, 0, 1)
    rim = np.clip(1 - z, 0, 1) * smoothstep(unlit, 0.35, 0.9) * canvas.figure
    bodies = mix(places, figures, canvas.figure)
    crevice = np.clip((blur(bodies, 9 * unit) - bodies) / np.float32(5 * unit * max(puff, 0.4)), 0, 1)
    crevice *= np.float32(AROUND_FIGURES) + np.float32(1 - AROUND_FIGURES) * canvas.figure
    return _Surface(as_pixels(diffuse), as_pixels(highlight), as_pixels(rim), as_pixels(crevice))


def _figure_bodies(canvas: Canvas, puff: float) -> Pixels:
    """Return the height of the figures, in pixels: domes over what is left of the forms between their outlines."""
    return _domed(canvas, canvas.figure * (1 - figure_lines(canvas, width=4.0) * np.float32(0.75)), FIGURE_DOMES, puff)


def _place_bodies(canvas: Canvas, puff: float) -> Pixels:
    """Return the height of all that is around the figures, in pixels."""
    lines = outlines(canvas.scene, form=3.0, detail=1.0)
    return _domed(canvas, (1 - canvas.figure) * (1 - lines * np.float32(0.8)), PLACE_DOMES, puff)


def _domed(canvas: Canvas, mask: Pixels, domes: Sequence[tuple[float, float]], puff: float) -> Pixels:
    height = np.zeros((canvas.height, canvas.width), np.float32)
    for radius, share in domes:
        inside = blur(mask, radius * canvas.unit) * 2 - 1
        # A hard stop at 0 would draw a crease along the line where a dome ends, in the middle of thin forms.
        inside = (inside + np.sqrt(inside * inside + np.float32(SOFT_FOOT))) / 2
        height += np.sqrt(inside) * np.float32(share * radius * canvas.unit * puff)
    return height


def _through_lens(canvas: Canvas, sheet: Sheet, color: Pixels, aperture: float) -> Pixels:
    """Return the backdrop blurred, but sharp on the ground near the figures' feet.

    Lamps keep their brightness when they blur: the mean is taken of powers of the light, as film records it.
    """
    radius = aperture * canvas.unit * max(0.15, sheet.depth - canvas.main_depth + 0.35)
    if radius < 0.5:
        return color
    rows, _ = coordinates(canvas.height, canvas.width)
    horizon = canvas.scene.horizon or canvas.height * 0.62
    near = smoothstep(rows, horizon, max(canvas.feet, horizon + 40 * canvas.unit))[..., None]
    bright = np.clip(color, 0, 1.2) ** 2
    # A blur of hard edges may swing a little below zero.
    wide, narrow = (np.sqrt(np.maximum(blur(bright, reach), 0)) for reach in (radius, radius * 0.35))
    soft = mix(wide, narrow, smoothstep(near, 0.0, 0.55))
    return mix(soft, color, smoothstep(near, 0.5, 1.0))


def _shadow_of(sheet: Sheet, x: float, y: float, softness: float) -> Pixels:
    return shift(blur(sheet.alpha, softness), x=x, y=y, fill=None)
