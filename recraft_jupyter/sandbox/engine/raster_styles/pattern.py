"""Whole-picture patterns: tiles that repeat without a seam, and bands of color that swirl around the figures."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..color import lighten, to_oklab
from ..color import mix as mix_colors
from ..drawing import Drawing, Shape, circle, ellipse, star
from ..scene import Layer, Scene
from .canvas import Canvas, paint_color
from .filters import Pixels, as_pixels, blur, brightness, coordinates, mix, smoothstep
from .noise import clouds
from .shapes import flat_color

__all__ = ["hue_bands", "repeated"]


def repeated(scene: Scene) -> Scene:
    """Return the scene's figures as a half-drop repeat that fills the picture and tiles without a seam.

    The figures stand in the middle and, turned over, on the four corners; blossoms, dots and stars fill the gaps.
    Whatever crosses an edge is drawn again on the opposite one.
    """
    figures = [shape for layer in scene.layers if layer.name == "figure" for shape in layer.shapes]
    figures = [shape for shape in figures if shape.role not in ("shadow", "glow")]
    width, height = float(scene.width), float(scene.height)
    ground = scene.background or _ground_color(scene, figures)
    paper = Shape(
        (("M", ((0.0, 0.0),)), ("L", ((width, 0.0),)), ("L", ((width, height),)), ("L", ((0.0, height),)), ("Z", ())),
        ground,
    )
    motifs: list[Shape] = []
    for spot in _filling(scene, ground):
        motifs.extend(_wrapped(spot.shapes, width, height))
    side = min(width, height)
    for x, y, share, flip in (
        (0.5, 0.5, 0.46, False),
        (0.0, 0.0, 0.46, True),
        (0.5, 0.0, 0.21, True),
        (0.0, 0.5, 0.21, False),
    ):
        motif = _motif(figures, x * width, y * height, side * share, flip=flip)
        motifs.extend(_wrapped(motif, width, height))
    layers = (Layer("backdrop", (paper,), 1.0), Layer("figure", tuple(motifs), 0.3))
    return replace(scene, layers=layers, focus=(width / 2, height / 2))


def _motif(figures: Sequence[Shape], x: float, y: float, size: float, *, flip: bool) -> tuple[Shape, ...]:
    drawing = Drawing(tuple(figures))
    left, top, right, bottom = drawing.bounds
    area = math.sqrt(max(right - left, 1.0) * max(bottom - top, 1.0))
    scale = min(size / area, size * 1.35 / max(right - left, bottom - top, 1.0))
    middle_x, middle_y = (left + right) / 2 * scale, (top + bottom) / 2 * scale
    return drawing.placed(x=x + middle_x if flip else x - middle_x, y=y - middle_y, scale=scale, flip=flip).shapes


def _wrapped(shapes: Sequence[Shape], width: float, height: float) -> list[Shape]:
    drawing = Drawing(tuple(shapes))
    left, top, right, bottom = drawing.bounds
    copies: list[Shape] = []
    for across in (-width, 0.0, width):
        for down in (-height, 0.0, height):
            if right + across > -20 and left + across < width + 20 and bottom + down > -20 and top + down < height + 20:
                copies.extend(drawing.placed(x=across, y=down).shapes)
    return copies


def _ground_color(scene: Scene, figures: Sequence[Shape]) -> str:
    """Return a light or deep tint of the backdrop's first color, away from the figures' own lightness."""
    places = [shape for layer in scene.layers if layer.name == "backdrop" for shape in layer.shapes if shape.fill]
    base = flat_color(places[0].fill) if places and places[0].fill is not None else "#f3d9c4"
    paints = [flat_color(shape.fill) for shape in figures if shape.fill is not None and shape.role == "form"]
    lightness = sum(to_oklab(color)[0] for color in paints) / len(paints) if paints else 0.5
    return mix_colors(base, "#20305a", 0.72) if lightness > 0.72 else lighten(base, 0.55)


def _filling(scene: Scene, ground: str) -> list[Drawing]:
    """Return blossoms, dots and stars at the places that the two motifs leave free."""
    width, height, unit = scene.width, scene.height, min(scene.width, scene.height) / 1024
    deep = to_oklab(ground)[0] < 0.6
    colors = ("#f7c948", "#ff8fa3", "#8fd3c8", "#fff4dc") if deep else ("#f2a541", "#e4657a", "#4fa3a5", "#5d6fb3")
    spots = []
    for number, (x, y) in enumerate(((0.27, 0.27), (0.73, 0.27), (0.27, 0.73), (0.73, 0.73))):
        petals = [
            ellipse(
                math.cos(turn) * 26, math.sin(turn) * 26, 22, 13, colors[1 + number % 2], rotation=math.degrees(turn)
            )
            for turn in (math.tau * step / 6 for step in range(6))
        ]
        blossom = Drawing((*petals, circle(0, 0, 13, colors[0])))
        spots.append(blossom.placed(x=x * width, y=y * height, scale=1.6 * unit))
    ring = [
        (0.36, 0.12),
        (0.64, 0.12),
        (0.36, 0.88),
        (0.64, 0.88),
        (0.12, 0.36),
        (0.12, 0.64),
        (0.88, 0.36),
        (0.88, 0.64),
    ]
    spots += [Drawing((star(0, 0, 20, 9, colors[3]),)).placed(x=x * width, y=y * height, scale=unit) for x, y in ring]
    for x, y in ((0.5, 0.16), (0.5, 0.84), (0.16, 0.5), (0.84, 0.5), (0.2, 0.2), (0.8, 0.2), (0.2, 0.8), (0.8, 0.8)):
        spots.append(Drawing((circle(0, 0, 8, colors[0]),)).placed(x=x * width, y=y * height, scale=unit))
    return spots


def hue_bands(
    canvas: Canvas,
    *,
    colors: Sequence[str] = ("#ff2e88", "#ff8a1f", "#ffe23d", "#27c98f", "#1fb6ff", "#6a35ff"),
    bands: float = 9.0,
    swirl: float = 0.9,
    inside: float = 0.45,
) -> Pixels:
    """Return the picture with bands of color that flow around the figures and through their tones.

    Args:
        canvas: The canvas.
        colors: The bands in turn.
        bands: How many bands lie between the figure and the far corner.
        swirl: How much the bands wave.
        inside: How much the figures' own colors are turned into bands too, 0 to 1.
    """
    height, width, unit = canvas.height, canvas.width, canvas.unit
    rows, columns = coordinates(height, width)
    wave = clouds(canvas.random, height, width, cells=3, octaves=2) - np.float32(0.5)
    near = np.sqrt(np.clip(1 - blur(canvas.figure, 60 * unit), 0, 1))
    away = canvas.distance_from(*canvas.focus)
    turn = np.arctan2(rows - np.float32(canvas.focus[1]), columns - np.float32(canvas.focus[0])) / np.float32(math.tau)
    phase = away * np.float32(bands) + wave * np.float32(bands * swirl) + near * 2 + turn * 2
    flow = _band_color(phase, colors)
    tone = brightness(canvas.flat)
    own = _band_color(tone * np.float32(5) + wave * 2, colors)
    plain = canvas.scene.background is not None
    place = canvas.color if plain else flow * (np.float32(0.62) + np.float32(0.5) * blur(tone, 2 * unit)[..., None])
    figure = mix(canvas.color, own * (0.5 + 0.7 * tone[..., None]), inside)
    return mix(place, figure, canvas.figure[..., None])


def _band_color(phase: Pixels, colors: Sequence[str]) -> Pixels:
    stops = np.stack([paint_color(color) for color in colors])
    position = phase % len(colors)
    index = position.astype(np.intp) % len(colors)
    blend = smoothstep(position - np.floor(position), 0.82, 1.0)[..., None]
    color = mix(stops[index], stops[(index + 1) % len(colors)], blend)
    line = smoothstep(np.abs(position % 1 - np.float32(0.9)), 0.0, 0.1)[..., None]
    return as_pixels(color * (np.float32(0.8) + np.float32(0.2) * line))
