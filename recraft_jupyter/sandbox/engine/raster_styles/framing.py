"""The camera's distance: scenes brought closer, so that their figures fill the picture."""

from __future__ import annotations

from dataclasses import replace

from ..drawing import Drawing, Shape
from ..path import Path, Point, map_points
from ..scene import Layer, Scene

__all__ = ["closer"]


def closer(scene: Scene, *, fill: float = 0.84, most: float = 1.3, centered: bool = False) -> Scene:
    """Return the scene enlarged until its figures fill the picture; all of them stay in it.

    Args:
        scene: The scene.
        fill: How much of the picture's width or height the figures may take, 0 to 1.
        most: The greatest enlargement.
        centered: True moves the figures to the middle, even if the place then ends before the picture does: for
            styles that put another place behind them.
    """
    figures = tuple(shape for layer in scene.layers if layer.name == "figure" for shape in layer.shapes)
    if not figures:
        return scene
    left, top, right, bottom = Drawing(figures).bounds
    zoom = min(
        most,
        fill * scene.width / max(right - left, 1.0),
        fill * scene.height / max(bottom - top, 1.0),
    )
    if centered and scene.background is None:
        middle_x, middle_y = scene.width / 2, scene.height * 0.53
        return _enlarged(scene, zoom, middle_x - zoom * (left + right) / 2, middle_y - zoom * (top + bottom) / 2)
    if zoom < 1.02:
        return scene
    x = _offset(left, right, zoom, scene.width, (1 - fill) / 2)
    y = _offset(top, bottom, zoom, scene.height, (1 - fill) / 2)
    return _enlarged(scene, zoom, x, y)


def _offset(start: float, end: float, zoom: float, length: float, margin: float) -> float:
    """Return where the enlarged scene begins, so that the figures keep their place as far as they fit."""
    half = (end - start) * zoom / 2 + margin * length * 0.8
    middle = (start + end) / 2
    wanted = min(max(middle, half), length - half) if half < length / 2 else length / 2
    return min(0.0, max(length - zoom * length, wanted - zoom * middle))


def _enlarged(scene: Scene, zoom: float, x: float, y: float) -> Scene:
    def move(point: Point) -> Point:
        return point[0] * zoom + x, point[1] * zoom + y

    def moved(path: Path) -> Path:
        return map_points(path, move)

    def change(shape: Shape) -> Shape:
        clip = None if shape.clip is None else moved(shape.clip)
        return replace(shape, path=moved(shape.path), clip=clip, stroke_width=shape.stroke_width * zoom)

    layers = tuple(Layer(layer.name, tuple(map(change, layer.shapes)), layer.depth) for layer in scene.layers)
    horizon = scene.horizon * zoom + y if scene.horizon else 0.0
    light = move(scene.light) if scene.light != (0.0, 0.0) else scene.light
    focus = move(scene.focus) if scene.focus != (0.0, 0.0) else scene.focus
    return replace(scene, layers=layers, light=light, focus=focus, horizon=horizon)
