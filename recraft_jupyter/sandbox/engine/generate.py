"""The way from a prompt to a finished picture: understand, compose, color, and let a style draw it."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from .composer import compose, compose_icon
from .palette import recolor_image, recolor_scene
from .plain_background import find_background, find_figures, restore_background
from .raster_styles import paint_scene
from .raster_styles.recipes import find_recipe
from .reference import Reference, apply_reference
from .scene import Scene
from .svg import scene_to_svg
from .vector_styles import style_scene
from .vocabulary import understand

__all__ = ["VECTOR_STYLES", "generate"]

# These are answered as SVG, all others as pixels.
VECTOR_STYLES = ("vector_illustration", "icon")
MOST_COLORS = 8
# A reference with a line weight of 1 (an inked comic) gives lines this wide; below the faintest none are drawn.
FULL_LINE_WIDTH = 1.0
FAINTEST_LINE = 0.25


def generate(
    prompt: str,
    *,
    model: str,
    style: str,
    substyle: str | None,
    size: tuple[int, int],
    seed: int,
    colors: Sequence[str] = (),
    background_color: str | None = None,
    reference: Reference | None = None,
) -> Image.Image | str:
    """Return the picture of a prompt.

    Args:
        prompt: Any text.
        model: Name of the model, such as "recraftv3"; styles may look different under another one.
        style: Name of a style of the catalog, or "any".
        substyle: Name of one of its substyles, or None.
        size: (width, height) in pixels; exactly the size of the answer.
        seed: Equal prompts and seeds give equal pictures; another seed gives another picture.
        colors: Colors that should rule the picture, ``#rrggbb``.
        background_color: Plain color that replaces the place, ``#rrggbb``.
        reference: What was learned from the pictures of a style of one's own.

    Returns:
        SVG text for the styles in ``VECTOR_STYLES``, an RGB image for all others.
    """
    description = understand(prompt)
    palette = _palette(colors, reference)
    chance = _mix(prompt, seed)
    compose_scene = compose_icon if style == "icon" else compose
    scene = compose_scene(description, size=size, seed=chance, background_color=background_color, colors=palette)
    if style != "icon":
        # An icon's style reduces it to a few colors of its own; it is only recolored after that.
        scene = recolor_scene(scene, palette)
    if style in VECTOR_STYLES:
        return _draw_vector(scene, style, substyle, model, palette, reference)
    image = _paint_raster(scene, style, substyle, model, colors, reference)
    return image if image.size == size else image.resize(size, Image.Resampling.LANCZOS)


def _draw_vector(
    scene: Scene, style: str, substyle: str | None, model: str, palette: Sequence[str], reference: Reference | None
) -> str:
    styled = style_scene(scene, style=style, substyle=substyle, model=model, reference_line=_line_width(reference))
    return scene_to_svg(recolor_scene(styled, palette))


def _paint_raster(
    scene: Scene, style: str, substyle: str | None, model: str, colors: Sequence[str], reference: Reference | None
) -> Image.Image:
    image = paint_scene(scene, style=style, substyle=substyle, model=model)
    if reference is not None:
        image = apply_reference(image, reference, seed=scene.seed)
    if scene.background is None:
        return recolor_image(image, colors) if colors else image
    framed = functools.reduce(lambda seen, change: change(seen), find_recipe(style, substyle, model).changes, scene)
    share = find_background(image, find_figures(framed, with_shadows=True))
    if colors:
        image = _recolor_figures(image, colors, find_figures(framed, with_shadows=False))
    return restore_background(image, scene.background, share)


def _recolor_figures(image: Image.Image, colors: Sequence[str], figures: npt.NDArray[np.float64]) -> Image.Image:
    """The figures in the palette, their shadows in the color of the ground."""
    mask = Image.fromarray(np.rint(figures * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(1.5))
    return Image.composite(recolor_image(image, colors, figures=figures), image.convert("RGB"), mask)


def _palette(colors: Sequence[str], reference: Reference | None) -> tuple[str, ...]:
    """The colors asked for, else those of the reference."""
    learned = reference.palette if reference is not None else ()
    return tuple(color.lower() for color in (colors or learned))[:MOST_COLORS]


def _line_width(reference: Reference | None) -> float | None:
    """Width of the reference's lines in hundredths of the shorter side; None where it has no lines to speak of."""
    if reference is None or reference.line < FAINTEST_LINE:
        return None
    return FULL_LINE_WIDTH * reference.line


def _mix(prompt: str, seed: int) -> int:
    """A number that differs when the prompt or the seed does."""
    digest = hashlib.sha256(f"{seed}\n{prompt}".encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:6], "big")
