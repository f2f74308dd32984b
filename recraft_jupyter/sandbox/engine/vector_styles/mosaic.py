"""The treatment that lays a picture in small stones: finer where there is more to see."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from ..color import darken, lighten, mix, to_hex
from ..drawing import Shape
from ..path import Path, polyline_path
from ..scene import Layer, Scene
from .surface import Surface, painted_colors
from .treatment import Pen, Treatment, chance, sheet

__all__ = ["tiled"]

Colors = npt.NDArray[np.float64]
Box = tuple[float, float, float, float]
LEVELS = 7


def tiled(
    *, grout: str, largest: float = 4.4, smallest: float = 1.1, gap: float = 0.2, detail: float = 0.05
) -> Treatment:
    """Return a treatment that replaces the picture by stones on grout.

    Args:
        grout: Color between the stones.
        largest: Side of the largest stones, in hundredths of the shorter side.
        smallest: Side below which stones are not divided any more.
        gap: Width of the grout.
        detail: Spread of color (0 to 1) above which a stone is divided into four.
    """

    def treat(scene: Scene, pen: Pen) -> Scene:
        colors = painted_colors(scene, longest=512, paper=scene.background or grout)
        middle = to_hex(*(float(channel) * 255 for channel in colors.reshape(-1, 3).mean(axis=0)))
        paper = scene.background or mix(grout, middle, 0.5)
        source = chance(scene, "stones")
        surface = Surface(scene)
        groups: dict[str, list[Path]] = {}
        for box in _stones(scene, colors, largest * pen.unit, smallest * pen.unit, detail):
            is_taken = surface.number_at((box[0] + box[2]) / 2, (box[1] + box[3]) / 2) > 0
            if is_taken or scene.background is None:
                color = _stone_color(_patch(colors, scene, box), source)
                groups.setdefault(color, []).append(_stone(box, gap * pen.unit, source))
        shapes = [Shape(tuple(c for path in paths for c in path), color) for color, paths in groups.items()]
        return replace(scene, layers=(Layer("ground", (sheet(scene, paper),)), Layer("stones", tuple(shapes))))

    return treat


def _stones(scene: Scene, colors: Colors, largest: float, smallest: float, detail: float) -> Iterator[Box]:
    columns, rows = max(1, round(scene.width / largest)), max(1, round(scene.height / largest))
    width, height = scene.width / columns, scene.height / rows
    waiting = [
        (column * width, row * height, (column + 1) * width, (row + 1) * height)
        for row in range(rows)
        for column in range(columns)
    ]
    while waiting:
        left, top, right, bottom = box = waiting.pop()
        patch = _patch(colors, scene, box).reshape(-1, 3)
        if right - left < smallest * 2 or float(patch.std(axis=0).max()) < detail:
            yield box
            continue
        x, y = (left + right) / 2, (top + bottom) / 2
        waiting += [(left, top, x, y), (x, top, right, y), (left, y, x, bottom), (x, y, right, bottom)]


def _patch(colors: Colors, scene: Scene, box: Box) -> Colors:
    across, down = colors.shape[1] / scene.width, colors.shape[0] / scene.height
    left, top = int(box[0] * across), int(box[1] * down)
    return colors[top : max(top + 1, int(box[3] * down)), left : max(left + 1, int(box[2] * across))]


def _stone_color(patch: Colors, source: random.Random) -> str:
    """The middle color of a patch, on a coarse scale and a little off, so that stones come in few kinds."""
    levels = np.round(np.median(patch.reshape(-1, 3), axis=0) * LEVELS) / LEVELS * 255
    color = to_hex(*(float(level) for level in levels))
    return source.choice([color, lighten(color, 0.12), darken(color, 0.09)])


def _stone(box: Box, gap: float, source: random.Random) -> Path:
    left, top, right, bottom = box
    loose = (right - left) * 0.07

    def corner(x: float, y: float) -> tuple[float, float]:
        return x + source.uniform(-loose, loose), y + source.uniform(-loose, loose)

    # Small stones lie closer, or grout would gray out what they show.
    half = min(gap / 2, (right - left) * 0.06)
    corners = [
        corner(left + half, top + half),
        corner(right - half, top + half),
        corner(right - half, bottom - half),
        corner(left + half, bottom - half),
    ]
    return polyline_path(corners, closed=True)
