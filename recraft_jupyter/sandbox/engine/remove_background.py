"""Pictures freed of their background: a small network where its weights are installed, color and shape otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from PIL import Image

from .areas import vote_in_areas
from .classical_mask import classical_mask, settled_mask
from .color_key import find_key, is_scenery, key_out
from .matte import matte
from .network_mask import network_mask
from .palette_image import even_share, is_flat, main_colors
from .pixels import (
    Bytes,
    Floats,
    bleed_colors,
    has_transparency,
    shrink_to,
    split_alpha,
    to_bytes,
)

__all__ = ["Cutout", "Method", "remove_background"]

Method = Literal["network", "color key", "classical", "own transparency"]

_WORKING_PIXELS = 2_000_000
_LEAST_COVERAGE = 0.03
# How much of the border must be of one color to be keyed out: photographs of the night are even, too.
_UNIFORM_SHARE = {"flat": 0.75, "photo": 0.95}
# Below this something of a drawing touches the border: perhaps a place that the figure stands in.
_PLAIN_SHARE = 0.97
_DRAWN_SHARE = 0.55
_LOGO_COLORS = 6
_SMALLEST_SIDE = 8


@dataclass(frozen=True)
class Cutout:
    """A picture without its background.

    Attributes:
        image: Mode RGBA, of the size of the original.
        method: How the figure was found.
        coverage: Share of the picture that is left, 0 to 1.
    """

    image: Image.Image
    method: Method
    coverage: float


def remove_background(image: Image.Image, *, model_path: Path | None = None) -> Cutout:
    """Return the figure of a picture on a transparent ground.

    An even border is keyed out exactly. Otherwise U²-Net-p (Qin et al., 2020) marks the figure, or, without its
    weights, a classical segmentation. A guided filter then finds hair and fur, and the background's light is taken out
    of half-transparent pixels.

    Args:
        image: Any mode that converts to RGBA; what is transparent already stays transparent.
        model_path: The file ``u2netp.onnx``.
    """
    image = image.convert("RGBA")
    original_alpha = split_alpha(image)[1]
    if _is_cut_out(original_alpha):
        return _cutout(image, "own transparency")
    small = shrink_to(image, pixels=_WORKING_PIXELS)
    colors, own = split_alpha(small)
    colors, alpha, method = _separate(bleed_colors(colors, own), model_path)
    result = np.dstack([colors, np.minimum(to_bytes(alpha * 255), own)])
    return _cutout(_at_full_size(Image.fromarray(result), image), method)


def _is_cut_out(alpha: Bytes) -> bool:
    """Tell whether most of the border is transparent already."""
    border = np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]])
    return has_transparency(alpha) and float((border < 128).mean()) > 0.5


def _cutout(image: Image.Image, method: Method) -> Cutout:
    return Cutout(image, method, float(np.asarray(image)[..., 3].mean() / 255))


def _separate(colors: Bytes, model_path: Path | None) -> tuple[Bytes, Floats, Method]:
    """Return the colors of the figure, its alpha (0 to 1) and the method that found it."""
    image = Image.fromarray(colors)
    if min(image.size) < _SMALLEST_SIDE:
        return colors, np.ones(colors.shape[:2], np.float32), "classical"
    flat = is_flat(image)
    key = find_key(colors, least_share=_UNIFORM_SHARE["flat" if flat else "photo"])
    if model_path is not None and not (key is not None and flat and key.share >= _PLAIN_SHARE):
        mask = network_mask(image, model_path)
        ground = None if key is not None and is_scenery(key, mask) else key
        least = _LEAST_COVERAGE if key is not None else _LEAST_COVERAGE / 6
        if mask.mean() >= least and not (flat and ground is not None):
            return *matte(colors, _settled(image, mask), ground), "network"
    if key is not None:
        with_holes = flat and main_colors(image, share=0.97) <= _LOGO_COLORS
        return *key_out(colors, key, with_holes=with_holes), "color key"
    return *matte(colors, _settled(image, classical_mask(image)), None), "classical"


def _settled(image: Image.Image, mask: Floats) -> Floats:
    """Return a mask without doubtful areas: by color and place, and area by area in a drawing."""
    if even_share(image) >= _DRAWN_SHARE:
        mask = vote_in_areas(image, mask)
    return settled_mask(image, mask)


def _at_full_size(result: Image.Image, original: Image.Image) -> Image.Image:
    """Return the cutout at the size of the original, whose own pixels fill the opaque parts."""
    if result.size == original.size:
        return result
    enlarged = np.array(result.resize(original.size, Image.Resampling.BICUBIC))
    opaque = enlarged[..., 3] > 250
    enlarged[opaque, :3] = np.asarray(original)[opaque, :3]
    enlarged[..., 3] = np.minimum(enlarged[..., 3], np.asarray(original)[..., 3])
    return Image.fromarray(enlarged)
