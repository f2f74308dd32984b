"""The raster styles: paint a scene as pixels, each style and substyle by a recipe of treatments of its own."""

from __future__ import annotations

from PIL import Image

from ..scene import Scene
from .recipes import find_recipe

__all__ = ["paint_scene"]


def paint_scene(scene: Scene, *, style: str, substyle: str | None, model: str) -> Image.Image:
    """Return the scene as an RGB picture of exactly its own size.

    Args:
        scene: What to paint. Equal scenes give equal pixels: chance comes from ``scene.seed`` alone.
        style: "realistic_image", "digital_illustration" or "any".
        substyle: A substyle of it, or None; unknown ones are painted like None.
        model: "recraftv3" or "recraft20b", whose styles of the same name differ.
    """
    return Image.fromarray(find_recipe(style, substyle, model).paint(scene))
