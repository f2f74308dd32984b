"""Pictures freed of their background: a small network where its weights are installed, color and shape otherwise."""

from __future__ import annotations

import functools
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
from PIL import Image

from .areas import vote_in_areas
from .classical_mask import classical_mask, settled_mask
from .color_key import ColorKey, find_key, key_alpha, key_out
from .palette_image import even_share, is_flat, main_colors
from .pixels import (
    Bytes,
    Floats,
    bleed_colors,
    box_mean,
    guided_filter,
    has_transparency,
    shrink_to,
    split_alpha,
    to_bytes,
)

__all__ = ["Cutout", "Method", "remove_background"]

Method = Literal["network", "color key", "classical", "own transparency"]

_WORKING_PIXELS = 2_000_000
_NETWORK_SIDE = 320
_LEAST_COVERAGE = 0.03
# How much of the border must be of one color to be keyed out: photographs of the night are even, too.
_UNIFORM_SHARE = {"flat": 0.75, "photo": 0.95}
_DRAWN_SHARE = 0.55
_LOGO_COLORS = 6
_NETWORK_THREADS = 2
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
    if key is not None and (flat or model_path is None):
        return *key_out(colors, key, with_holes=flat and main_colors(image, share=0.97) <= _LOGO_COLORS), "color key"
    if model_path is not None:
        mask = _network_mask(image, model_path)
        if mask.mean() >= _LEAST_COVERAGE or (key is None and mask.mean() >= _LEAST_COVERAGE / 6):
            return *_matte(colors, _settled(image, mask), key), "network"
    if key is not None:
        return *key_out(colors, key, with_holes=False), "color key"
    return *_matte(colors, _settled(image, classical_mask(image)), None), "classical"


def _settled(image: Image.Image, mask: Floats) -> Floats:
    """Return a mask without doubtful areas: by color and place, and area by area in a drawing."""
    if even_share(image) >= _DRAWN_SHARE:
        mask = vote_in_areas(image, mask)
    return settled_mask(image, mask)


def _matte(colors: Bytes, mask: Floats, key: ColorKey | None) -> tuple[Bytes, Floats]:
    """Return foreground colors and alpha for a coarse mask."""
    guide = colors.astype(np.float32) / 255
    radius = max(2, round(min(mask.shape) * 0.008))
    alpha = guided_filter(guide, mask, radius=radius, epsilon=1e-4)
    # The filter leaves a faint veil on both sides; hair lies well inside this range.
    alpha = np.clip((alpha - 0.06) / 0.88, 0, 1)
    if key is not None:
        # The network drops lettering and thin parts, which differ clearly from an even ground.
        alpha = np.where(key.outside, 0, np.maximum(alpha, key_alpha(key))).astype(np.float32)
    return to_bytes(_foreground(guide, alpha) * 255), alpha


def _foreground(colors: Floats, alpha: Floats) -> Floats:
    """Return the colors of the figure alone, without the light of the background.

    Forte: Approximate Fast Foreground Colour Estimation (2021), two rounds of blurs.
    """
    wide = max(4, round(min(alpha.shape) * 0.02))
    figure, ground = colors, colors
    for radius in (wide, max(2, wide // 6)):
        weight = box_mean(alpha, radius)[..., None]
        figure_mean = box_mean(figure * alpha[..., None], radius) / (weight + 1e-5)
        ground = box_mean(ground * (1 - alpha[..., None]), radius) / (1 - weight + 1e-5)
        rest = colors - alpha[..., None] * figure_mean - (1 - alpha[..., None]) * ground
        figure = np.clip(figure_mean + alpha[..., None] * rest, 0, 1)
    return figure.astype(np.float32)


def _at_full_size(result: Image.Image, original: Image.Image) -> Image.Image:
    """Return the cutout at the size of the original, whose own pixels fill the opaque parts."""
    if result.size == original.size:
        return result
    enlarged = np.array(result.resize(original.size, Image.Resampling.BICUBIC))
    opaque = enlarged[..., 3] > 250
    enlarged[opaque, :3] = np.asarray(original)[opaque, :3]
    enlarged[..., 3] = np.minimum(enlarged[..., 3], np.asarray(original)[..., 3])
    return Image.fromarray(enlarged)


def _network_mask(image: Image.Image, model_path: Path) -> Floats:
    """Return the network's mask at the size of the image, 0 to 1."""
    side = (_NETWORK_SIDE, _NETWORK_SIDE)
    pixels = np.asarray(image.resize(side, Image.Resampling.LANCZOS), np.float32)
    # Mean and deviation of ImageNet, which the network was trained with.
    pixels = (pixels / max(float(pixels.max()), 1) - (0.485, 0.456, 0.406)) / (0.229, 0.224, 0.225)
    session = _session(model_path)
    batch = pixels.transpose(2, 0, 1)[None].astype(np.float32)
    mask = session.run(None, {session.get_inputs()[0].name: batch})[0][0, 0]
    if mask.max() < 0.3:
        return np.zeros((image.height, image.width), np.float32)
    mask = (mask - mask.min()) / max(float(mask.max() - mask.min()), 1e-6)
    clipped: Floats = np.clip(np.asarray(Image.fromarray(mask).resize(image.size, Image.Resampling.BICUBIC)), 0, 1)
    return clipped


@functools.cache
def _session(model_path: Path) -> Any:  # noqa: ANN401 - onnxruntime publishes no types
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = _NETWORK_THREADS
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # The arena would keep some hundred megabytes for one picture every now and then.
    options.enable_cpu_mem_arena = False
    return onnxruntime.InferenceSession(str(model_path), options, providers=["CPUExecutionProvider"])
