"""Cut and pasted things: paper layers, long shadows, rays behind the figures, ornament along their rims."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from .canvas import Canvas, paint_color
from .filters import Pixels, as_pixels, blur, brightness, coordinates, dilate, mix, shift, slopes, smoothstep
from .layers import over
from .lines import figure_lines, outlines
from .noise import bristles, clouds, fibers, grain

__all__ = ["backing_disc", "cut_paper", "folk_dots", "halo", "long_shadow", "sticker_rim", "sun_rays"]


def cut_paper(canvas: Canvas, *, shadow: float = 0.45, painted: float = 0.0, tooth: float = 0.05) -> Pixels:
    """Return the scene as sheets of cut paper, each form a little above the one below.

    Args:
        canvas: The canvas.
        shadow: Darkness of the shadows between the sheets.
        painted: How much the sheets were brushed with paint before they were cut, 0 to 1.
        tooth: Strength of the paper's fibers.
    """
    unit, (x, y) = canvas.unit, canvas.light_direction
    picture = np.zeros_like(canvas.color)
    for number, sheet in enumerate(canvas.sheets):
        if number:
            soft = blur(sheet.alpha, 9 * unit)
            dark = shift(soft, x=-x * 12 * unit, y=-y * 12 * unit, fill=None) * np.float32(shadow)
            picture = picture * (1 - dark[..., None])
        picture = over(picture, sheet)
    edges = outlines(canvas.scene, form=5.0, detail=2.5)
    soft = blur(edges, 3.2 * unit)
    down, right = slopes(soft)
    step = (right * np.float32(-x) + down * np.float32(-y)) * np.float32(5.5 / max(unit, 0.25) * unit)
    shade = 1 - np.clip(soft * np.float32(shadow * 0.55), 0, 0.5) + np.clip(step, -0.25, 0.25) * np.float32(shadow)
    hair = fibers(canvas.random, canvas.height, canvas.width, length=5 * unit, size=1.5 * unit) * np.float32(
        tooth * 0.45
    )
    hair += grain(canvas.random, canvas.height, canvas.width, size=1.7 * unit) * np.float32(tooth * 0.6)
    picture = picture * (shade + hair)[..., None]
    return _brushed(canvas, picture, painted) if painted > 0 else picture


def _brushed(canvas: Canvas, picture: Pixels, amount: float) -> Pixels:
    turn = clouds(canvas.random, canvas.height, canvas.width, cells=2, octaves=1) * np.float32(2.5)
    angle = turn + np.floor(brightness(blur(canvas.flat, 2 * canvas.unit)) * 7) * np.float32(1.1)
    marks = bristles(
        canvas.random, np.cos(angle).astype(np.float32), np.sin(angle).astype(np.float32),
        length=46 * canvas.unit, size=2.6 * canvas.unit,
    ) - np.float32(0.5)  # fmt: skip
    gray = brightness(picture)[..., None]
    vivid = gray + (picture - gray) * np.float32(1.2)
    return as_pixels(np.clip(vivid * (1 + marks[..., None] * np.float32(1.1 * amount)), 0, 1))


def long_shadow(
    canvas: Canvas, *, color: str = "#2a2350", strength: float = 0.42, angle: float = 45.0, reach: float = 1.2
) -> Pixels:
    """Return the picture with each figure's shadow drawn out flat to the lower right, as on flat icons."""
    mask = canvas.figure
    total = reach * max(canvas.width, canvas.height)
    shadow, distance = mask, 1.0
    # Each pass doubles the length: the union of a mask and its shifted self, again and again.
    while distance < total:
        moved = shift(
            shadow, x=math.cos(math.radians(angle)) * distance, y=math.sin(math.radians(angle)) * distance, fill=0.0
        )
        shadow = np.maximum(shadow, moved)
        distance *= 2
    away = canvas.distance_from(*canvas.focus)
    if canvas.scene.background is not None:
        shadow = shadow * smoothstep(away, 0.72, 0.3)
    fall = (shadow * (1 - mask) * np.clip(1.15 - away * np.float32(0.55), 0.2, 1))[..., None]
    return mix(canvas.color, canvas.color * paint_color(color), fall * np.float32(strength * 1.5))


def sun_rays(
    canvas: Canvas, *, colors: Sequence[str] = ("#f9c74f", "#f3722c"), count: int = 18, amount: float = 0.75
) -> Pixels:
    """Return the picture with rays of alternating colors from behind the main figure, down to the horizon."""
    if canvas.scene.background is not None:
        return canvas.color
    rows, columns = coordinates(canvas.height, canvas.width)
    turn = np.arctan2(rows - np.float32(canvas.focus[1]), columns - np.float32(canvas.focus[0]))
    wedge = np.abs((turn / np.float32(math.tau) * np.float32(count)) % 1 - np.float32(0.5)) * 2
    share = smoothstep(wedge, 0.48, 0.52)[..., None]
    rays = mix(paint_color(colors[0]), paint_color(colors[1]), share)
    horizon = np.float32(canvas.scene.horizon or canvas.height * 0.62)
    above = smoothstep(rows, horizon + 3, horizon - 3) * (1 - canvas.figure) * np.float32(amount)
    return mix(canvas.color, rays, above[..., None])


def halo(
    canvas: Canvas, *, color: str = "#e9b949", ring: str = "#8a5a12", radius: float = 0.27, rise: float = 0.16
) -> Pixels:
    """Return the picture with a gilded disc behind the main figure's head."""
    unit = canvas.unit
    rows = np.flatnonzero(canvas.figure.max(axis=1) > 0.4)
    top = float(rows[0]) if rows.size else canvas.height * 0.3
    side = min(canvas.width, canvas.height)
    y, x = coordinates(canvas.height, canvas.width)
    away = np.hypot(y - np.float32(top + rise * side), x - np.float32(canvas.focus[0])) / np.float32(side)
    disc = smoothstep(away, radius, radius - 0.004)
    engraved = 1 + np.float32(0.14) * np.sin(away * np.float32(180))
    turn = np.arctan2(y - np.float32(top + rise * side), x - np.float32(canvas.focus[0]))
    studs = smoothstep(np.abs(away - radius * 0.93), 0.010, 0.004) * smoothstep(np.cos(turn * 36), 0.1, 0.5)
    gold = (
        paint_color(color)
        * (engraved + blur(np.broadcast_to(studs, disc.shape).astype(np.float32), unit) * 0.5)[..., None]
    )
    band = smoothstep(np.abs(away - radius), 0.008, 0.005)
    free = 1 - canvas.figure
    painted = mix(canvas.color, np.clip(gold, 0, 1), (disc * free)[..., None])
    return mix(painted, paint_color(ring), (band * free)[..., None])


def backing_disc(
    canvas: Canvas, *, color: str = "#f2b134", radius: float = 0.36, ring: str | None = None, texture: float = 0.0
) -> Pixels:
    """Return the picture with a flat disc behind the main figure, and a thin ring around it if a color is given."""
    if canvas.scene.background is not None:
        return canvas.color
    y, x = coordinates(canvas.height, canvas.width)
    side = np.float32(min(canvas.width, canvas.height))
    away = np.hypot(y - np.float32(canvas.focus[1] - 0.05 * side), x - np.float32(canvas.focus[0])) / side
    disc = smoothstep(away, radius, radius - 0.003) * (1 - canvas.figure)
    if texture > 0:
        disc *= 1 - np.float32(texture) * clouds(canvas.random, canvas.height, canvas.width, cells=90, octaves=3)
    picture = mix(canvas.color, paint_color(color), disc[..., None])
    if ring is None:
        return picture
    band = smoothstep(np.abs(away - np.float32(radius + 0.022)), 0.006, 0.003) * (1 - canvas.figure)
    return mix(picture, paint_color(ring), band[..., None])


def sticker_rim(canvas: Canvas, *, width: float = 9.0, color: str = "#ffffff", shadow: float = 0.25) -> Pixels:
    """Return the picture with a light rim around the figures, like a cut-out sticker."""
    grown = dilate(canvas.figure, width * canvas.unit)
    dark = shift(blur(grown, 6 * canvas.unit), x=4 * canvas.unit, y=7 * canvas.unit, fill=None) * np.float32(shadow)
    below = canvas.color * (1 - (dark * (1 - grown))[..., None])
    rim = np.clip(grown - canvas.figure, 0, 1)
    return mix(below, paint_color(color), rim[..., None])


def folk_dots(
    canvas: Canvas, *, color: str = "#fff1cf", pitch: float = 17.0, inset: float = 13.0, size: float = 0.3
) -> Pixels:
    """Return the picture with rows of painted dots that follow the inside of the figures' forms."""
    unit = canvas.unit
    lines = outlines(canvas.scene, form=5.0, detail=0.0, figures_only=True)
    bodies = canvas.figure * (1 - lines)
    # Faces stay free of dots: they keep away from all details.
    details = np.clip(figure_lines(canvas, width=5.0) - lines, 0, 1)
    soft = blur(bodies, inset * 0.7 * unit)
    band = smoothstep(np.abs(soft - np.float32(0.74)), 0.12, 0.05) * bodies * (1 - dilate(details, inset * 1.6 * unit))
    rows, columns = coordinates(canvas.height, canvas.width)
    step = np.float32(pitch * unit)
    y = rows / step
    x = columns / step + np.float32(0.5) * (np.floor(y) % 2)
    round_dots = smoothstep(np.hypot(x % 1 - 0.5, y % 1 - 0.5), size + 0.08, size - 0.04)
    return mix(canvas.color, paint_color(color), (band * round_dots)[..., None])
