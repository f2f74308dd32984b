"""Draws a scene's outlines with hidden lines left out, as ink, pencil, crayon or chalk."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..color import luminance
from ..drawing import Shape
from ..path import bounds
from ..scene import Scene
from .canvas import Canvas, paint_color
from .filters import Pixels, as_pixels, mix, smoothstep
from .layers import rasterise
from .noise import clouds, grain
from .shapes import flat_color, wobbly

__all__ = ["draw_lines", "figure_lines", "outlines", "sketch_lines"]

BLACK, WHITE = "#000000", "#ffffff"


def outlines(scene: Scene, *, form: float, detail: float, figures_only: bool = False, spots: bool = True) -> Pixels:
    """Return the coverage of ink, (height, width), 0 to 1.

    Every shape is painted white with a black rim, so that nearer shapes hide the lines behind them. Thin shapes get
    thin lines; dark details (pupils, mouths) are filled.

    Args:
        scene: What to draw.
        form: Width of the rim of forms, in pixels of a 1024 pixel picture.
        detail: Width of the rim of details; 0 leaves them out.
        figures_only: True leaves the backdrop out.
        spots: True fills dark details; a light chalk would make blind eyes of them.
    """
    unit = min(scene.width, scene.height) / 1024
    shapes = [
        drawn
        for layer in scene.layers
        if not figures_only or layer.name == "figure"
        for shape in layer.shapes
        for drawn in _inked(shape, form * unit, detail * unit, is_figure=layer.name == "figure", spots=spots)
    ]
    pixels = rasterise(shapes, scene.width, scene.height)
    alpha, white = pixels[..., 3].astype(np.float32), pixels[..., 0].astype(np.float32)
    ink = (alpha - white) / np.float32(255)
    rim = max(1, round(form * unit))
    for edge in (ink[:rim], ink[-rim:], ink[:, :rim], ink[:, -rim:]):
        edge[...] = 0
    return as_pixels(ink)


def _inked(shape: Shape, form: float, detail: float, *, is_figure: bool, spots: bool) -> Sequence[Shape]:
    if shape.role in ("shadow", "glow") or shape.opacity < 0.12:
        return ()
    if not is_figure and shape.role != "form" and _size(shape) < form * 2:
        return ()
    if shape.fill is None:
        width = min(max(shape.stroke_width, detail), form * 1.6)
        if not is_figure:
            width = min(width, detail * 0.6)
        return (replace(shape, stroke=BLACK, stroke_width=width, opacity=1.0 if shape.opacity > 0.5 else 0.5),)
    if shape.role == "light":
        glint = shape.opacity > 0.75 and _size(shape) < form * 12
        return (replace(shape, fill=WHITE, stroke=None, opacity=1.0),) if glint else ()
    is_dark = shape.opacity > 0.7 and luminance(flat_color(shape.fill)) < 0.36
    dark = spots and is_figure and shape.role == "detail" and is_dark
    width = min(form if shape.role == "form" else detail, 0.10 * _size(shape) + 0.5)
    if not is_figure:
        width *= 0.7 if _size(shape) > form * 5 else 0.3
    seen_through = shape.opacity < 0.5
    fill = None if seen_through else BLACK if dark else WHITE
    if width <= 0.05:
        return (replace(shape, fill=fill, stroke=None),) if fill else ()
    stroke_opacity = 0.5 if seen_through else 1.0
    return (replace(shape, fill=fill, stroke=BLACK, stroke_width=width, opacity=stroke_opacity),)


def _size(shape: Shape) -> float:
    """Return the smaller side of a shape, or of its middle part if it joins many, as tufts of grass."""
    starts = [index for index, (kind, _) in enumerate(shape.path) if kind == "M"]
    ends = [*starts[1:], len(shape.path)]
    sides = []
    for start, end in zip(starts, ends, strict=True):
        left, top, right, bottom = bounds(shape.path[start:end])
        sides.append(min(right - left, bottom - top))
    return statistics.median_low(sides) if sides else 0.0


def figure_lines(canvas: Canvas, *, width: float) -> Pixels:
    """Return the rims of the figures' forms, which part one body from the next."""
    return outlines(canvas.scene, form=width, detail=width * 0.4, figures_only=True)


def draw_lines(
    canvas: Canvas,
    *,
    form: float = 4.0,
    detail: float = 2.2,
    color: str = "#1b1720",
    strength: float = 1.0,
    tooth: float = 0.0,
    figures_only: bool = False,
) -> Pixels:
    """Return the picture with inked outlines.

    Args:
        canvas: The canvas.
        form: Width of outlines of forms, in pixels of a 1024 pixel picture.
        detail: Width of outlines of details.
        color: Ink.
        strength: Opacity of the ink.
        tooth: 0 for smooth ink to 1 for wax crayon that skips over the paper's grain.
        figures_only: True leaves the backdrop without lines.
    """
    ink = outlines(canvas.scene, form=form, detail=detail, figures_only=figures_only)
    return mix(canvas.color, paint_color(color), (_skipping(canvas, ink, tooth) * np.float32(strength))[..., None])


def sketch_lines(
    canvas: Canvas,
    *,
    attempts: int = 2,
    form: float = 2.4,
    detail: float = 1.6,
    stray: float = 4.0,
    color: str = "#2b2b33",
    strength: float = 0.75,
    tooth: float = 0.5,
    figures_only: bool = False,
    spots: bool = True,
) -> Pixels:
    """Return the picture with outlines drawn several times by a loose hand.

    Args:
        canvas: The canvas.
        attempts: How many times each line is drawn.
        form: Width of outlines of forms.
        detail: Width of outlines of details.
        stray: How far the attempts stray from the shape.
        color: Pencil.
        strength: Opacity of one attempt.
        tooth: How much the paper's grain shows in the line, 0 to 1.
        figures_only: True leaves the backdrop without lines.
        spots: True fills dark details with the pencil.
    """
    clear = np.ones((canvas.height, canvas.width), np.float32)
    for attempt in range(attempts):
        scene = wobbly(canvas.scene, amount=stray, length=130, variation=attempt + 11)
        ink = outlines(scene, form=form, detail=detail, figures_only=figures_only, spots=spots)
        clear *= 1 - _skipping(canvas, ink, tooth) * np.float32(strength)
    return mix(canvas.color, paint_color(color), (1 - clear)[..., None])


def _skipping(canvas: Canvas, ink: Pixels, tooth: float) -> Pixels:
    if tooth <= 0:
        return ink
    paper = grain(canvas.random, canvas.height, canvas.width, size=2.2 * canvas.unit)
    pressure = clouds(canvas.random, canvas.height, canvas.width, cells=9, octaves=2)
    kept = smoothstep(paper * np.float32(0.5) + pressure * np.float32(2.6) - np.float32(0.75), -0.5, 0.7)
    return as_pixels(ink * (1 - np.float32(tooth) * (1 - kept)))
