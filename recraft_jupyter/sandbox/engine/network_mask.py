"""The figure of a picture as U²-Net-p sees it: once in the whole picture and once from closer by."""

from __future__ import annotations

import functools
import warnings
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from .pixels import Floats

__all__ = ["network_mask"]

_SIDE = 320
_THREADS = 2
_LEAST_CERTAINTY = 0.3
_FIGURE = 0.4
_MARGIN = 0.15
# A figure that fills more of the picture than this is seen as large as it can be already.
_CLOSE_UP = 0.8
_SMALLEST_BOX = 32

Box = tuple[int, int, int, int]


def network_mask(image: Image.Image, model_path: Path) -> Floats:
    """Return how likely each pixel belongs to the figure, shape (H, W), 0 to 1.

    The network (Qin et al., 2020) works on 320 × 320 pixels, so that a small figure loses its thin parts. A second look
    at the figure alone finds them.

    Args:
        image: Mode RGB.
        model_path: The file ``u2netp.onnx``.
    """
    mask = _look(image, model_path)
    box = _figure_box(mask)
    if box is None:
        return mask
    left, top, right, bottom = box
    closer = np.zeros_like(mask)
    closer[top:bottom, left:right] = _look(image.crop(box), model_path)
    return np.maximum(mask, closer)


def _figure_box(mask: Floats) -> Box | None:
    """Return (left, top, right, bottom) of the figure with some air around it, or None if it needs no closer look."""
    height, width = mask.shape
    rows, columns = (np.flatnonzero((mask > _FIGURE).any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return None
    air = round(_MARGIN * max(rows[-1] - rows[0], columns[-1] - columns[0]))
    left, right = max(0, int(columns[0]) - air), min(width, int(columns[-1]) + 1 + air)
    top, bottom = max(0, int(rows[0]) - air), min(height, int(rows[-1]) + 1 + air)
    if min(right - left, bottom - top) < _SMALLEST_BOX or (right - left) * (bottom - top) > _CLOSE_UP * width * height:
        return None
    return left, top, right, bottom


def _look(image: Image.Image, model_path: Path) -> Floats:
    """Return the network's mask of a picture at its size, all 0 where it sees no figure."""
    pixels = np.asarray(image.resize((_SIDE, _SIDE), Image.Resampling.LANCZOS), np.float32)
    # Mean and deviation of ImageNet, which the network was trained with.
    pixels = (pixels / max(float(pixels.max()), 1) - (0.485, 0.456, 0.406)) / (0.229, 0.224, 0.225)
    session = _session(model_path)
    batch = pixels.transpose(2, 0, 1)[None].astype(np.float32)
    mask = session.run(None, {session.get_inputs()[0].name: batch})[0][0, 0]
    if mask.max() < _LEAST_CERTAINTY:
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
    options.intra_op_num_threads = _THREADS
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # The arena would keep some hundred megabytes for one picture every now and then.
    options.enable_cpu_mem_arena = False
    return onnxruntime.InferenceSession(str(model_path), options, providers=["CPUExecutionProvider"])
