"""Light that glows in the dark: neon tubes, luminous bodies, the grid and sun of synthwave posters."""

from __future__ import annotations

import numpy as np

from ..color import from_oklab, to_oklab
from ..drawing import Shape
from .canvas import Canvas, paint_color
from .filters import Pixels, as_pixels, blur, brightness, coordinates, mix, screen, smoothstep
from .layers import rasterise
from .lines import outlines
from .noise import speckles
from .shapes import change_shapes, flat_color

__all__ = ["glow_bodies", "neon_tubes", "synthwave_sky"]


def neon_tubes(
    canvas: Canvas,
    *,
    form: float = 4.0,
    detail: float = 2.0,
    glow: float = 1.0,
    dark: str = "#0a0716",
    keep: float = 0.08,
    pastel: float = 0.0,
    reach: float = 16.0,
) -> Pixels:
    """Return the outlines as glowing tubes in the shapes' own colors, made luminous, before a dark place.

    Args:
        canvas: The canvas.
        form: Thickness of the tubes, in pixels of a 1024 pixel picture.
        detail: Thickness of the tubes of details.
        glow: Strength of the light around them.
        dark: Color of the dark.
        keep: How much of the scene shows in the dark, 0 to 1.
        pastel: 0 for pure neon colors to 1 for milky ones.
        reach: How far the light goes.
    """
    hues = _luminous(canvas, pastel)
    tubes = outlines(canvas.scene, form=form, detail=detail)
    # Dark details are filled as ink; as light they would be blinding, so only their rims glow.
    tubes *= 1 - smoothstep(blur(tubes, form * 1.5 * canvas.unit), 0.62, 0.9)
    tubes *= 1 - np.float32(0.35) * (1 - canvas.figure)
    light = hues * tubes[..., None]
    halo = blur(light, reach * canvas.unit) * np.float32(2.1) + blur(light, reach * 0.28 * canvas.unit) * np.float32(
        1.1
    )
    night = mix(paint_color(dark), canvas.flat, (keep + (1 - keep) * 0.3 * canvas.figure)[..., None])
    lit = screen(night, halo * np.float32(glow))
    core = np.clip(tubes * np.float32(1.15), 0, 1)[..., None]
    return mix(lit, mix(hues, 1.0, 0.35), core)


def _luminous(canvas: Canvas, pastel: float) -> Pixels:
    """Return the scene in bright saturated colors of equal lightness, spread a little over the outlines."""

    def change(shape: Shape) -> Shape | None:
        if shape.role in ("shadow", "glow", "light"):
            return None
        paint = shape.fill if shape.fill is not None else shape.stroke
        color = _electric(flat_color(paint), pastel) if paint is not None else None
        filled = shape.fill is not None
        width = 9 * canvas.unit if filled else max(shape.stroke_width, 9 * canvas.unit)
        return Shape(shape.path, color if filled else None, color, width, 1.0, shape.role, shape.clip)

    scene = change_shapes(canvas.scene, change)
    shapes = [shape for layer in scene.layers for shape in layer.shapes]
    pixels = rasterise(shapes, canvas.width, canvas.height)
    return as_pixels(pixels[..., :3] * np.float32(1 / 255))


def _electric(color: str, pastel: float) -> str:
    lightness, a, b = to_oklab(color)
    chroma = (a * a + b * b) ** 0.5
    wanted = 0.19 - 0.09 * pastel
    if chroma < 0.02:
        a, b, chroma = (0.02, -0.1, 0.102) if lightness < 0.6 else (-0.09, -0.05, 0.103)
    return from_oklab((0.74 + 0.09 * pastel, a / chroma * wanted, b / chroma * wanted))


def glow_bodies(canvas: Canvas, *, dark: str = "#0b1026", strength: float = 1.0, keep: float = 0.3) -> Pixels:
    """Return the figures shining from within before a place in deep dusk, with light and sparks around them."""
    unit, figure = canvas.unit, canvas.figure[..., None]
    dusk = canvas.flat * mix(paint_color(dark), 1.0, keep)
    gray = brightness(canvas.flat)[..., None]
    vivid = np.clip(gray + (canvas.flat - gray) * np.float32(1.5), 0, 1) ** np.float32(0.85)
    shine = vivid * figure
    halo = blur(shine, 55 * unit) * np.float32(0.95) + blur(shine, 18 * unit) * np.float32(0.55)
    color = screen(dusk, halo * np.float32(strength) * (1 - figure * np.float32(0.75)))
    inside = blur(canvas.figure, 22 * unit)[..., None]
    body = vivid * (np.float32(0.6) + np.float32(0.36) * inside) + np.float32(0.06) * inside
    edge = np.clip(canvas.figure - blur(canvas.figure, 5 * unit), 0, 1)[..., None]
    color = mix(color, np.clip(body, 0, 1), figure)
    sparks = speckles(canvas.random, canvas.height, canvas.width, count=120, size=1.8 * unit)[..., None]
    sparks = sparks + blur(sparks, 6 * unit) * 3
    warm = paint_color("#ffe9b0")
    return screen(screen(color, edge * np.float32(1.4)), sparks * warm * (1 - figure) * np.float32(0.7 * strength))


def synthwave_sky(
    canvas: Canvas,
    *,
    sky: tuple[str, str, str] = ("#150a3c", "#7a1fa2", "#ff5f8f"),
    grid: str = "#ff4fd8",
    ground: str = "#12062e",
    keep: float = 0.24,
) -> Pixels:
    """Return the picture with its place turned into a striped sun over a glowing grid; figures stay."""
    if canvas.scene.background is not None:
        return canvas.color
    height, width, unit = canvas.height, canvas.width, canvas.unit
    rows, columns = coordinates(height, width)
    horizon = float(np.clip(canvas.scene.horizon or height * 0.6, height * 0.45, height * 0.72))
    share = np.clip(rows / np.float32(horizon), 0, 1)
    stops = np.stack([paint_color(color) for color in sky])
    above = np.stack([np.interp(share, (0, 0.6, 1), stops[:, channel]) for channel in range(3)], axis=2)
    above = np.broadcast_to(above, (height, width, 3)).astype(np.float32)
    above = mix(above, _striped_sun(canvas, horizon), _sun_mask(canvas, horizon)[..., None])
    depth = np.clip((rows - np.float32(horizon)) / np.float32(height - horizon), 1e-3, 1)
    level = np.abs((np.float32(2.2) / depth) % 1 - 0.5)
    upright = np.abs(((columns - width / 2) / np.float32(width) / depth * np.float32(4.2)) % 1 - 0.5)
    thin = np.float32(0.03) / np.clip(depth, 0.12, 1)
    lines = np.maximum(smoothstep(level, 0.5 - thin.max() * 0.5, 0.5), smoothstep(upright, 0.455, 0.5))
    lines = lines * smoothstep(depth, 0.0, 0.12)
    below = screen(
        np.broadcast_to(paint_color(ground), (height, width, 3)).astype(np.float32),
        paint_color(grid) * (lines + blur(lines, 8 * unit) * np.float32(0.9))[..., None],
    )
    place = np.where((rows < horizon)[..., None], above, below)
    glow = np.exp(-np.abs(rows - np.float32(horizon)) / np.float32(26 * unit))[..., None]
    place = screen(place, paint_color(sky[2]) * glow * np.float32(0.8))
    place = mix(place, place * 0.45 + canvas.color * 0.55, keep)
    return mix(place, canvas.color, canvas.figure[..., None])


def _sun_mask(canvas: Canvas, horizon: float) -> Pixels:
    rows, columns = coordinates(canvas.height, canvas.width)
    radius = np.float32(0.30 * min(canvas.width, canvas.height))
    center = horizon - radius * 0.62
    disc = smoothstep(np.hypot(rows - center, columns - canvas.width / 2), radius + 1, radius - 1)
    fall = np.clip((rows - center + radius * 0.1) / (radius * 1.1), 0, 1)
    slits = (((rows - center) / (radius * np.float32(0.17))) % 1) < fall * np.float32(0.62)
    return as_pixels(disc * (1 - slits.astype(np.float32)))


def _striped_sun(canvas: Canvas, horizon: float) -> Pixels:
    rows, _ = coordinates(canvas.height, canvas.width)
    radius = 0.30 * min(canvas.width, canvas.height)
    share = np.clip((rows - np.float32(horizon - radius * 1.62)) / np.float32(radius * 2), 0, 1)[..., None]
    return mix(paint_color("#ffe14f"), paint_color("#ff2d95"), share)
