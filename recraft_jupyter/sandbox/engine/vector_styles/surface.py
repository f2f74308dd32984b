"""What can be seen where: which shape lies on top at each place of a scene, and how light the picture is there."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageDraw

from ..color import rgb, to_oklab
from ..drawing import Gradient, Paint, Shape
from ..path import Path, Point, bounds, flatten
from ..scene import Scene
from .contours import Points, resampled
from .treatment import BEHIND, main_color

__all__ = ["Run", "Surface", "painted_colors", "visible_runs"]

LONGEST = 1024
STEP = 3.0
SIDE = 1.3
OPAQUE = 0.55
# Runs of hidden points that are bridged and of visible ones that are dropped, in points.
GAP = 2
CRUMB = 6
# Pixels around the picture that still count as its edge.
BEYOND = 12

Labels = npt.NDArray[np.int32]
Colors = npt.NDArray[np.float64]
# Left, top, right, bottom in whole pixels.
Window = tuple[int, int, int, int]


class Surface:
    """A scene seen from above: for each place the number of the topmost opaque shape.

    Attributes:
        shapes: All shapes, from back to front.
        layers: Number of the layer of each shape.
        names: Name of the layer of each shape.
        labels: Array (H, W): 0 where nothing lies, else number of the topmost opaque shape plus one.
        scale: Pixels of ``labels`` per pixel of the scene.
    """

    def __init__(self, scene: Scene) -> None:
        self.scale = min(1.0, LONGEST / max(scene.width, scene.height))
        self.shapes = [shape for layer in scene.layers for shape in layer.shapes]
        self.layers = np.array([n for n, layer in enumerate(scene.layers) for _ in layer.shapes] or [0], dtype=np.int32)
        self.names = [layer.name for layer in scene.layers for _ in layer.shapes]
        self._lab = np.array([to_oklab(main_color(s.fill, "#808080")) for s in self.shapes] or [(0.5, 0.0, 0.0)])
        self._size = (max(1, round(scene.width * self.scale)), max(1, round(scene.height * self.scale)))
        self.labels = self._drawn_labels()

    def runs(self, index: int, *, merge: float, smallest: float = 0.0) -> Iterator[tuple[Points, bool]]:
        """Yield the visible parts of a shape's contours as (points, whether it is a whole closed contour).

        Args:
            index: Number of the shape.
            merge: Largest color distance of two neighbours of one layer that are taken for one body.
            smallest: Contours of less than this size, in pixels, are left out.
        """
        shape = self.shapes[index]
        inside = _mask(shape.clip, (0, 0, *self._size), self.scale) if shape.clip else None
        for contour in flatten(shape.path, steps=10):
            if len(contour) > 2 and _extent(contour) >= smallest:
                points = resampled(contour, STEP / self.scale)
                visible = self._visible(points * self.scale, index, merge, inside)
                yield from _split(points, visible, closed=math.dist(contour[0], contour[-1]) < 0.01)

    def number_at(self, x: float, y: float) -> int:
        """Return the label at a point of the scene: 0 for nothing, else a shape's number plus one."""
        rows, columns = self.labels.shape
        row, column = int(y * self.scale), int(x * self.scale)
        return int(self.labels[min(max(row, 0), rows - 1), min(max(column, 0), columns - 1)])

    def is_visible(self, index: int) -> bool:
        """Return whether the middle of a shape lies on top of all other opaque shapes."""
        left, top, right, bottom = bounds(self.shapes[index].path)
        middle = np.array([[(left + right) / 2, (top + bottom) / 2]]) * self.scale
        return bool(0 <= self._at(middle)[0] <= index + 1)

    def sampled(self, values: npt.NDArray[Any], points: Points) -> npt.NDArray[Any]:
        """Return what an array on the grid of the labels holds at points of the scene, edges drawn outwards."""
        rows, columns = values.shape
        x, y = points[..., 0] * self.scale, points[..., 1] * self.scale
        near = (x > -BEYOND) & (x < columns + BEYOND) & (y > -BEYOND) & (y < rows + BEYOND)
        x, y = np.clip(x.astype(np.int32), 0, columns - 1), np.clip(y.astype(np.int32), 0, rows - 1)
        return np.where(near, values[y, x], np.zeros((), dtype=values.dtype))

    def _drawn_labels(self) -> Labels:
        canvas = Image.new("I", self._size, 0)
        draw = ImageDraw.Draw(canvas)
        for number, shape in enumerate(self.shapes, start=1):
            if shape.fill is None or shape.opacity < OPAQUE or shape.role not in ("form", "detail"):
                continue
            if shape.clip is not None:
                window = _window(shape, self._size, self.scale)
                if window is not None:
                    canvas.paste(number, window, _shape_mask(shape, window, self.scale))
                continue
            for contour in flatten(shape.path, steps=6):
                if len(contour) > 2:
                    draw.polygon([(x * self.scale, y * self.scale) for x, y in contour], fill=number)
        return np.asarray(canvas, dtype=np.int32)

    def _visible(self, points: Points, index: int, merge: float, inside: Image.Image | None) -> npt.NDArray[np.bool_]:
        along = np.gradient(points, axis=0)
        along /= np.maximum(np.hypot(*along.T), 1e-9)[:, None]
        sideways = np.column_stack([-along[:, 1], along[:, 0]]) * SIDE
        first, second = self._at(points + sideways), self._at(points - sideways)
        visible = (first <= index + 1) | (second <= index + 1)
        visible &= (first >= 0) & (second >= 0)
        before, after = np.maximum(first - 1, 0), np.maximum(second - 1, 0)
        alike = np.linalg.norm(self._lab[before] - self._lab[after], axis=1) < merge
        same_layer = (self.layers[before] == self.layers[after]) & (first > 0) & (second > 0)
        visible &= ~(alike & same_layer & (first != second)) & (first != second)
        if inside is not None:
            columns, rows, on_sheet = self._places(points)
            visible &= on_sheet & (np.asarray(inside)[rows, columns] > 0)
        return visible

    def _at(self, points: Points) -> Labels:
        columns, rows, on_sheet = self._places(points)
        return np.where(on_sheet, self.labels[rows, columns], -1).astype(np.int32)

    def _places(self, points: Points) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
        width, height = self._size
        columns, rows = np.floor(points[:, 0]).astype(np.int64), np.floor(points[:, 1]).astype(np.int64)
        on_sheet = (columns >= 0) & (rows >= 0) & (columns < width) & (rows < height)
        return np.clip(columns, 0, width - 1), np.clip(rows, 0, height - 1), on_sheet


@dataclass(frozen=True)
class Run:
    """A part of a shape's contour that can be seen.

    Attributes:
        points: Along it, array (n, 2).
        whole: Whether it is a closed contour, all of it visible.
        shape: The shape.
        layer: Name of the shape's layer.
    """

    points: Points
    whole: bool
    shape: Shape
    layer: str


def visible_runs(
    scene: Scene, *, roles: tuple[str, ...] = ("form",), merge: float = 0.06, smallest: float = 0.0
) -> list[Run]:
    """Return the visible parts of the contours of a scene, hidden ones and those between like colors left out.

    Args:
        scene: The scene.
        roles: Roles of the shapes whose contours are wanted.
        merge: Largest OKLab distance of two neighbours of one layer that are taken for one body.
        smallest: Contours around the figures smaller than this, in pixels, are left out: grass, petals, gravel.
    """
    surface = Surface(scene)
    return [
        Run(points, whole, shape, surface.names[index])
        for index, shape in enumerate(surface.shapes)
        if shape.role in roles and shape.fill is not None and shape.opacity >= OPAQUE
        for points, whole in surface.runs(
            index, merge=merge, smallest=smallest if surface.names[index] in BEHIND else smallest / 5
        )
    ]


def painted_colors(scene: Scene, *, longest: int, paper: str) -> Colors:
    """Return the scene roughly painted: array (H, W, 3) of sRGB values 0 to 1, the longer side ``longest`` pixels."""
    scale = longest / max(scene.width, scene.height)
    size = (max(1, round(scene.width * scale)), max(1, round(scene.height * scale)))
    canvas = np.empty((size[1], size[0], 3))
    canvas[:] = np.array(rgb(paper)) / 255
    for layer in scene.layers:
        for shape in layer.shapes:
            _paint(canvas, shape, size, scale)
    return canvas


def _paint(canvas: Colors, shape: Shape, size: tuple[int, int], scale: float) -> None:
    window = _window(shape, size, scale)
    if window is None:
        return
    x0, y0, x1, y1 = window
    coverage = np.asarray(_shape_mask(shape, window, scale), dtype=np.float64) / 255 * shape.opacity
    left, top, right, bottom = (value * scale for value in bounds(shape.path))
    colors, opacity = _paint_values(shape.fill or shape.stroke, (left, top, right, bottom), window)
    coverage = (coverage * opacity)[..., None]
    canvas[y0:y1, x0:x1] = canvas[y0:y1, x0:x1] * (1 - coverage) + colors * coverage


def _paint_values(paint: Paint | None, box: tuple[float, float, float, float], window: Window) -> tuple[Colors, Colors]:
    if not isinstance(paint, Gradient):
        return np.array(rgb(paint or "#808080")) / 255, np.array(1.0)
    columns = (np.arange(window[0], window[2]) + 0.5 - box[0]) / max(box[2] - box[0], 1e-6)
    rows = (np.arange(window[1], window[3]) + 0.5 - box[1]) / max(box[3] - box[1], 1e-6)
    if paint.angle is None:
        place = np.hypot(columns[None, :] - paint.center[0], rows[:, None] - paint.center[1]) / 0.6
    else:
        cosine, sine = math.cos(math.radians(paint.angle)), math.sin(math.radians(paint.angle))
        place = (columns[None, :] - 0.5) * cosine + (rows[:, None] - 0.5) * sine + 0.5
    offsets = [stop[0] for stop in paint.stops]
    channels = np.array([rgb(stop[1]) for stop in paint.stops]) / 255
    colors = np.stack([np.interp(place, offsets, channels[:, channel]) for channel in range(3)], axis=-1)
    return colors, np.asarray(np.interp(place, offsets, [stop[2] for stop in paint.stops]))


def _window(shape: Shape, size: tuple[int, int], scale: float) -> Window | None:
    """The pixels that a shape can touch, or None if it lies outside."""
    left, top, right, bottom = (value * scale for value in bounds(shape.path))
    spread = shape.stroke_width * scale if shape.fill is None else 0.0
    x0, y0 = max(0, math.floor(left - spread)), max(0, math.floor(top - spread))
    x1, y1 = min(size[0], math.ceil(right + spread) + 1), min(size[1], math.ceil(bottom + spread) + 1)
    return (x0, y0, x1, y1) if x0 < x1 and y0 < y1 else None


def _shape_mask(shape: Shape, window: Window, scale: float) -> Image.Image:
    mask = _mask(shape.path, window, scale) if shape.fill is not None else _stroke_mask(shape, window, scale)
    return mask if shape.clip is None else ImageChops.multiply(mask, _mask(shape.clip, window, scale))


def _mask(path: Path, window: Window, scale: float) -> Image.Image:
    mask = Image.new("L", (window[2] - window[0], window[3] - window[1]), 0)
    draw = ImageDraw.Draw(mask)
    for contour in flatten(path, steps=5):
        if len(contour) > 2:
            draw.polygon(_in_window(contour, window, scale), fill=255)
    return mask


def _stroke_mask(shape: Shape, window: Window, scale: float) -> Image.Image:
    mask = Image.new("L", (window[2] - window[0], window[3] - window[1]), 0)
    draw = ImageDraw.Draw(mask)
    for contour in flatten(shape.path, steps=5):
        draw.line(_in_window(contour, window, scale), fill=255, width=max(1, round(shape.stroke_width * scale)))
    return mask


def _in_window(contour: Sequence[Point], window: Window, scale: float) -> list[Point]:
    return [(x * scale - window[0], y * scale - window[1]) for x, y in contour]


def _extent(contour: Sequence[Point]) -> float:
    """The side of a square as large as the contour's box."""
    xs, ys = [x for x, _ in contour], [y for _, y in contour]
    return math.sqrt((max(xs) - min(xs)) * (max(ys) - min(ys)))


def _split(points: Points, visible: npt.NDArray[np.bool_], *, closed: bool) -> Iterator[tuple[Points, bool]]:
    """Cut a contour into its visible runs; short gaps are bridged, and crumbs of a long contour dropped."""
    visible = _without_short_runs(~_without_short_runs(~visible, GAP), CRUMB if len(visible) > 5 * CRUMB else 2)
    if visible.all():
        yield points, closed
        return
    if closed and visible[0] and visible[-1]:
        hidden = int(np.argmin(visible))
        points = np.vstack([points[hidden:-1], points[: hidden + 1]])
        visible = np.concatenate([visible[hidden:-1], visible[: hidden + 1]])
    for first, last in _true_runs(visible):
        yield points[first:last], False


def _without_short_runs(flags: npt.NDArray[np.bool_], shortest: int) -> npt.NDArray[np.bool_]:
    """The flags with runs of True up to ``shortest`` made False, but for those at the ends."""
    result: npt.NDArray[np.bool_] = flags.copy()
    for first, last in _true_runs(flags):
        if last - first <= shortest and first > 0 and last < len(flags):
            result[first:last] = False
    return result


def _true_runs(flags: npt.NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate([[0], flags.astype(np.int8), [0]])))
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        yield int(first), int(last)
