"""Rasterises shapes and the layers of a scene to arrays of premultiplied pixels."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

import numpy as np
import numpy.typing as npt
from cairosvg.parser import Tree
from cairosvg.surface import PNGSurface

from ..drawing import Shape
from ..scene import Scene
from ..svg import shapes_to_svg
from .filters import Pixels

__all__ = ["Sheet", "over", "rasterise", "sheets_of"]

Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Sheet:
    """One layer of a scene as pixels.

    Attributes:
        name: The layer's name: "backdrop", "figure" or "foreground".
        depth: The layer's depth, 0 at the viewer to 1 at the horizon.
        pixels: (height, width, 4) premultiplied red, green, blue, alpha.
    """

    name: str
    depth: float
    pixels: Bytes

    @property
    def color(self) -> Pixels:
        """The premultiplied color, (height, width, 3), 0 to 1."""
        return cast(Pixels, self.pixels[..., :3] * np.float32(1 / 255))

    @property
    def alpha(self) -> Pixels:
        """The coverage, (height, width), 0 to 1."""
        return cast(Pixels, self.pixels[..., 3] * np.float32(1 / 255))


def rasterise(shapes: Iterable[Shape], width: int, height: int, *, zoom: float = 1.0) -> Bytes:
    """Return (height, width, 4) premultiplied RGBA of the shapes.

    Cairo's own buffer is read instead of the PNG that CairoSVG would write: it is already premultiplied and needs no
    packing and unpacking.

    Args:
        shapes: From back to front, in pixels of the full picture.
        width: Width of the result.
        height: Height of the result.
        zoom: Size of the full picture relative to the result, for small previews of a large scene.
    """
    box = (0.0, 0.0, width * zoom, height * zoom)
    document = shapes_to_svg(shapes, width, height, view_box=box).encode()
    surface = PNGSurface(Tree(bytestring=document), None, 96)
    rows = np.frombuffer(surface.cairo.get_data(), np.uint8).reshape(height, -1, 4)[:, :width]
    return rows[..., (2, 1, 0, 3)]


def sheets_of(scene: Scene) -> tuple[Sheet, ...]:
    """Return one sheet for each layer that has shapes, from back to front."""
    return tuple(
        Sheet(layer.name, layer.depth, rasterise(layer.shapes, scene.width, scene.height))
        for layer in scene.layers
        if layer.shapes
    )


def over(color: Pixels, sheet: Sheet) -> Pixels:
    """Return the color with the sheet laid over it."""
    return cast(Pixels, color * (1 - sheet.alpha[..., None]) + sheet.color)
