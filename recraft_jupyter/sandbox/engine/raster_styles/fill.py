"""First coats of color: flat, airbrushed with grain, cel shaded, smooth plastic, loose pencil or chalk."""

from __future__ import annotations

import numpy as np

from .canvas import Canvas, paint_color
from .filters import Pixels, as_pixels, blur, brightness, coordinates, mix, shift, smoothstep
from .lines import figure_lines
from .noise import clouds, grain, pencil_marks
from .shapes import wobbly

__all__ = ["airbrush", "bare_paper", "cel_shade", "flat", "loose_fill", "plastic", "scene_glaze", "scribble_fill"]


def flat(canvas: Canvas, *, blurred: float = 0.0) -> Pixels:
    """Return the scene as drawn."""
    return blur(canvas.flat, blurred * canvas.unit)


def bare_paper(canvas: Canvas, *, color: str = "#faf6ec") -> Pixels:
    """Return nothing but paper, in the plain background's color if one was asked for."""
    return as_pixels(np.broadcast_to(paint_color(canvas.scene.background or color), canvas.color.shape).copy())


def airbrush(
    canvas: Canvas,
    *,
    strength: float = 0.3,
    reach: float = 60.0,
    dither: float = 1.0,
    size: float = 1.5,
    light: str = "#fff3d6",
    dark: str = "#2a1c4a",
) -> Pixels:
    """Return flat colors with light and dark sprayed along the inside of the figures' forms.

    Args:
        canvas: The canvas.
        strength: How much of light and dark is sprayed.
        reach: How far the spray goes from the rim, in pixels of a 1024 pixel picture.
        dither: 0 sprays smoothly, 1 in single dots.
        size: Size of a dot.
        light: Color of the light side.
        dark: Color of the shaded side.
    """
    side = _side_light(canvas, reach)
    dots = canvas.random.random((canvas.height, canvas.width), np.float32)
    if size > 1.2:
        dots = np.clip(0.5 + grain(canvas.random, canvas.height, canvas.width, size=size * canvas.unit) * 0.3, 0, 1)
    tone = brightness(canvas.flat)
    bright = _sprayed(np.clip(side, 0, 1), dots, dither) * np.float32(strength) * (np.float32(0.2) + tone)
    shade = _sprayed(np.clip(-side, 0, 1), dots, dither) * np.float32(strength)
    ground = _sprayed(_backdrop_fade(canvas), dots, dither) * np.float32(strength * 0.6)
    color = mix(canvas.flat, paint_color(light), (bright * np.float32(0.7))[..., None])
    shaded = color * mix(paint_color(dark), 1.0, 0.4)
    return mix(color, shaded, np.clip(shade + ground, 0, 1)[..., None])


def _side_light(canvas: Canvas, reach: float) -> Pixels:
    """Return 1 on the lit rim of forms to -1 on the shaded rim, 0 inside and outside."""
    x, y = canvas.light_direction
    radius = reach * canvas.unit
    body = canvas.figure * (1 - figure_lines(canvas, width=5.0) * np.float32(0.9))
    soft = blur(body, radius * 0.42)
    lit = shift(soft, x=x * radius * 0.3, y=y * radius * 0.3, fill=None)
    shaded = shift(soft, x=-x * radius * 0.3, y=-y * radius * 0.3, fill=None)
    side = np.clip((shaded - lit) * np.float32(-1.5), -1, 1)
    wide = blur(canvas.figure, radius * 0.9)
    away = shift(wide, x=x * radius * 0.6, y=y * radius * 0.6, fill=None)
    back = shift(wide, x=-x * radius * 0.6, y=-y * radius * 0.6, fill=None)
    return as_pixels(np.clip(side * 0.7 + (away - back) * np.float32(1.1), -1, 1) * canvas.figure)


def _backdrop_fade(canvas: Canvas) -> Pixels:
    rows, columns = coordinates(canvas.height, canvas.width)
    away = np.clip(canvas.distance_from(*canvas.focus) - np.float32(0.35), 0, 1)
    ground = smoothstep(rows, canvas.feet, canvas.height) * np.float32(0.4)
    return as_pixels(np.clip(away + ground + columns * 0, 0, 1) * (1 - canvas.figure))


def _sprayed(amount: Pixels, dots: Pixels, dither: float) -> Pixels:
    if dither <= 0:
        return amount
    hard = smoothstep(amount - dots * np.float32(0.92), -0.03, 0.06)
    return mix(amount, hard, dither)


def cel_shade(
    canvas: Canvas, *, dark: str = "#3b2a6b", strength: float = 0.45, light: float = 0.22, reach: float = 46.0
) -> Pixels:
    """Return flat colors with one hard shadow and one hard light on each form, as in an animated film."""
    side = _side_light(canvas, reach)
    shade = smoothstep(side, -0.20, -0.27)[..., None]
    bright = smoothstep(side, 0.34, 0.40)[..., None]
    color = mix(canvas.flat, canvas.flat * mix(paint_color(dark), 1.0, 0.3), shade * np.float32(strength))
    return mix(color, 1.0, bright * np.float32(light))


def plastic(canvas: Canvas, *, roundness: float = 1.0, gloss: float = 0.7, sky: str = "#dfeaff") -> Pixels:
    """Return the scene as smooth glossy toys under a softbox: round shading, one sharp highlight, a bright rim."""
    side = blur(_side_light(canvas, 110 * roundness), 5 * canvas.unit)
    color = (
        canvas.flat * (1 + np.clip(side, 0, 1) * np.float32(0.12) + np.clip(side, -1, 0) * np.float32(0.45))[..., None]
    )
    body = canvas.figure * (1 - figure_lines(canvas, width=4.0) * np.float32(0.9))
    x, y = canvas.light_direction
    soft = blur(body, 13 * canvas.unit)
    crest = np.clip(shift(soft, x=x * 20 * canvas.unit, y=y * 20 * canvas.unit, fill=None), 0, 1)
    spot = smoothstep(soft, 0.72, 0.92) * smoothstep(crest, 0.86, 0.55) * body
    spot = blur(spot, 3.5 * canvas.unit)
    rim = np.clip(canvas.figure - blur(canvas.figure, 9 * canvas.unit) * np.float32(1.05), 0, 1)
    glaze = np.clip(spot * gloss + rim * gloss * 0.5, 0, 1)[..., None]
    shadow = shift(blur(canvas.figure, 24 * canvas.unit), x=-x * 26 * canvas.unit, y=-y * 14 * canvas.unit, fill=None)
    shadow = shadow * (1 - canvas.figure) * np.float32(0.34)
    return as_pixels(mix(color, paint_color(sky), glaze) * (1 - shadow[..., None]))


def loose_fill(
    canvas: Canvas,
    *,
    stray: float = 12.0,
    paper: str = "#fbf7ee",
    strength: float = 0.85,
    angle: float = -52.0,
    pitch: float = 6.5,
    gaps: float = 0.5,
) -> Pixels:
    """Return colors laid with the side of a colored pencil: parallel strokes that miss the outlines a little.

    Args:
        canvas: The canvas.
        stray: How far colors miss their outlines, in pixels of a 1024 pixel picture.
        paper: Color of the paper.
        strength: Opacity of the color.
        angle: Direction of the strokes in degrees.
        pitch: Thickness of the strokes.
        gaps: How much paper shows between strokes, 0 to 1.
    """
    scene = wobbly(canvas.scene, amount=stray, length=220, variation=5)
    color = canvas.draw([shape for layer in scene.layers for shape in layer.shapes])[..., :3]
    unit = canvas.unit
    stroke = pencil_marks(
        canvas.random, canvas.height, canvas.width, length=80 * unit, size=pitch * 0.42 * unit, angle=angle
    )
    tooth = grain(canvas.random, canvas.height, canvas.width, size=1.6 * unit) * np.float32(0.13)
    pressure = clouds(canvas.random, canvas.height, canvas.width, cells=4, octaves=2) - np.float32(0.5)
    dark = 1 - brightness(color)
    laid = smoothstep(stroke + tooth + pressure * np.float32(0.6) + dark * np.float32(0.4), gaps - 0.22, gaps + 0.26)
    # Paper that shines through dark colors is harder on the eye than through light ones.
    floor = np.float32(0.4) + np.float32(0.35) * dark
    laid = floor + (1 - floor) * laid
    sheet = paint_color(canvas.scene.background or paper)
    return mix(sheet, color, (laid * np.float32(strength))[..., None])


def scribble_fill(
    canvas: Canvas, *, paper: str = "#ffffff", pitch: float = 15.0, stray: float = 16.0, strength: float = 0.92
) -> Pixels:
    """Return colors scribbled with thick wax crayons, over the lines and with gaps, as children fill shapes."""
    scene = wobbly(canvas.scene, amount=stray, length=260, variation=9)
    color = canvas.draw([shape for layer in scene.layers for shape in layer.shapes])[..., :3]
    height, width, unit = canvas.height, canvas.width, canvas.unit
    stroke = pencil_marks(canvas.random, height, width, length=150 * unit, size=pitch * 0.45 * unit, angle=-38)
    wax = grain(canvas.random, height, width, size=2.2 * unit) * np.float32(0.1)
    closed = canvas.figure * np.float32(0.2) + (1 - brightness(color)) * np.float32(0.1)
    laid = smoothstep(stroke + wax + closed, 0.3, 0.52)
    return mix(paint_color(canvas.scene.background or paper), color, (laid * np.float32(strength))[..., None])


def scene_glaze(canvas: Canvas, *, amount: float = 0.6) -> Pixels:
    """Return the picture under a transparent glaze of the scene's own colors, as hand-colored prints have."""
    soft = blur(canvas.flat, 2.5 * canvas.unit)
    tone = np.maximum(brightness(soft), 0.12)[..., None]
    return mix(canvas.color, canvas.color * np.clip(soft / tone, 0, 1.25), amount)
