"""The camera's distance: scenes brought closer, so that their figures fill the picture, and portraits."""

from __future__ import annotations

from dataclasses import replace

from ..drawing import Drawing, Shape
from ..path import Path, Point, map_points
from ..scene import Layer, Scene
from ..vector_styles.faces import find_eyes
from ..vector_styles.treatment import Pen

__all__ = ["closer", "portrait", "without_foreground"]

# Of a portrait: the share of its height that the sitter takes, how far it goes below the eyes, in distances of the
# eyes, how much wider than the picture the whole figure may be, and how much higher than wide it is.
PORTRAIT_HEIGHT = 0.93
BELOW_EYES = 5.2
WIDEST = 1.15
UPRIGHT = 1.35


def closer(scene: Scene, *, fill: float = 0.84, most: float = 1.3) -> Scene:
    """Return the scene enlarged until its figures fill the picture; all of them stay in it.

    Args:
        scene: The scene.
        fill: How much of the picture's width or height the figures may take, 0 to 1.
        most: The greatest enlargement.
    """
    box = _figures_box(scene)
    if box is None:
        return scene
    left, top, right, bottom = box
    zoom = min(
        most,
        fill * scene.width / max(right - left, 1.0),
        fill * scene.height / max(bottom - top, 1.0),
    )
    if zoom < 1.02:
        return scene
    x = _offset(left, right, zoom, scene.width, (1 - fill) / 2)
    y = _offset(top, bottom, zoom, scene.height, (1 - fill) / 2)
    return _enlarged(scene, zoom, x, y)


def portrait(scene: Scene, *, fill: float = 0.91, most: float = 1.75) -> Scene:
    """Return the scene with its figures large in the middle, a single one with a face from the chest upwards.

    The place may then end before the picture does: this is for styles that put another one behind the figures. On a
    plain background the figures only come closer.

    Args:
        scene: The scene.
        fill: How much of the picture's width or height whole figures may take, 0 to 1.
        most: The greatest enlargement of whole figures.
    """
    box = _figures_box(scene)
    if scene.background is not None or box is None:
        return closer(scene, fill=fill, most=most)
    left, top, right, bottom = box
    width, height, middle = max(right - left, 1.0), max(bottom - top, 1.0), (left + right) / 2
    # Of somebody on a bicycle or with arms wide open all is shown.
    chest = _chest(scene) if height > UPRIGHT * width else None
    chest = min(bottom, chest or bottom, max(scene.height, top + 1.0))
    if chest < bottom - 0.04 * height:
        zoom = min(PORTRAIT_HEIGHT * scene.height / (chest - top), WIDEST * scene.width / width)
        return _enlarged(scene, zoom, scene.width / 2 - zoom * middle, scene.height - zoom * chest)
    zoom = min(most, fill * scene.width / width, fill * scene.height / height)
    return _enlarged(scene, zoom, scene.width / 2 - zoom * middle, scene.height * 0.53 - zoom * (top + bottom) / 2)


def without_foreground(scene: Scene) -> Scene:
    """Return the scene without what stands before its figures: grass and kerbs belong to a place that goes."""
    return replace(scene, layers=tuple(layer for layer in scene.layers if layer.name != "foreground"))


def _figures_box(scene: Scene) -> tuple[float, float, float, float] | None:
    """Return left, top, right and bottom of all figures, or None if there are none."""
    figures = tuple(shape for layer in scene.layers if layer.name == "figure" for shape in layer.shapes)
    return Drawing(figures).bounds if figures else None


def _chest(scene: Scene) -> float | None:
    """Return the y down to which a portrait shows the only figure; None if there are several or it has no eyes."""
    figures = [layer for layer in scene.layers if layer.name == "figure"]
    unit = min(scene.width, scene.height) / 100
    eyes = find_eyes(figures[0].shapes, Pen(unit, unit)) if len(figures) == 1 else None
    if eyes is None:
        return None
    return (eyes[0].y + eyes[1].y) / 2 + BELOW_EYES * (eyes[1].x - eyes[0].x)


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
