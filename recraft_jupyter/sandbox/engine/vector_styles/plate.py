"""A scene as an engraver or woodcutter sees it: tones, directions and the lines to cut along."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..path import Command, polyline_path
from ..scene import Scene
from .contours import Points
from .surface import Surface, painted_colors
from .treatment import FIGURES, covers

__all__ = ["Field", "Plate", "parallel_lines", "prepared_plate", "stroke_bands"]

Field = npt.NDArray[np.float64]

# Distance of the samples along a line in pixels, and how many of them there are to a corner of a stroke's outline.
SAMPLE = 2.0
KEPT = 3


@dataclass(frozen=True)
class Plate:
    """What strokes are cut from.

    Attributes:
        scene: The scene.
        surface: What lies on top where.
        tones: Lightness (0 to 1) on the grid of the surface's labels.
        families: Number of the direction of the strokes on the same grid; -1 where there are none.
        is_figure: Whether a figure is seen, on the same grid.
    """

    scene: Scene
    surface: Surface
    tones: Field
    families: npt.NDArray[np.int64]
    is_figure: npt.NDArray[np.bool_]

    def along(self, lines: Field, family: int, values: Field) -> Field:
        """Return the values under lines where they run through a direction's places, and 0 elsewhere."""
        return self.surface.sampled(np.where(self.families == family, values, 0.0), lines)


def prepared_plate(scene: Scene, *, paper: str, directions: int) -> Plate:
    """Return the plate of a scene.

    Args:
        scene: The scene.
        paper: Color where nothing lies.
        directions: How many directions are dealt out; the first is for what covers the whole picture.
    """
    surface = Surface(scene)
    colors = painted_colors(scene, longest=512, paper=paper)
    tones = np.sqrt(colors @ np.array([0.299, 0.587, 0.114])) ** 1.3
    height, width = surface.labels.shape
    rows, columns = np.arange(height) * tones.shape[0] // height, np.arange(width) * tones.shape[1] // width
    known = np.array([False, *(name in FIGURES for name in surface.names)])
    families = [-1 if scene.background else 0]
    for number, shape in enumerate(surface.shapes):
        families.append(0 if directions == 1 or covers(shape, scene) else 1 + number * 5 % (directions - 1))
    return Plate(
        scene,
        surface,
        np.asarray(tones[rows][:, columns]),
        np.array(families, dtype=np.int64)[surface.labels],
        np.asarray(known[surface.labels]),
    )


def parallel_lines(scene: Scene, angle: float, spacing: float, swing: float) -> Field:
    """Return waving lines across the whole picture, a point every two pixels or so: array (lines, samples, 2)."""
    reach = math.hypot(scene.width, scene.height) / 2
    along = np.arange(-reach, reach, SAMPLE * max(1.0, spacing / 9))
    across = np.arange(-reach - swing, reach + swing, spacing)
    cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    offset = across[:, None] + swing * np.sin(along[None, :] / reach * 9 + across[:, None] / reach * 2)
    x = scene.width / 2 + along[None, :] * cosine - offset * sine
    y = scene.height / 2 + along[None, :] * sine + offset * cosine
    return np.stack([x, y], axis=-1)


def stroke_bands(lines: Field, widths: Field, *, smallest: float) -> Iterator[Command]:
    """Yield the outlines of the parts of lines that are wider than ``smallest``, one width a point."""
    for line, width in zip(lines, widths, strict=True):
        wide = np.concatenate([[0], (width > smallest).astype(np.int8), [0]])
        edges = np.flatnonzero(np.diff(wide))
        for first, last in zip(edges[::2], edges[1::2], strict=True):
            if last - first > 2:
                chosen = np.append(np.arange(first, last - 1, KEPT), last - 1)
                yield from _band(line[chosen], width[chosen, None] / 2)


def _band(points: Points, half: Points) -> Iterator[Command]:
    across, down = (points[-1] - points[0]).tolist()
    normal = np.array([-down, across]) / (math.hypot(across, down) or 1.0)
    border = np.vstack([points + normal * half, (points - normal * half)[::-1]])
    corners: list[tuple[float, float]] = border.tolist()
    yield from polyline_path([(x, y) for x, y in corners], closed=True)
