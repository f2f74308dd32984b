"""Pictures enlarged: faithfully, or with fine detail that was never there."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from .errors import EngineError
from .palette_image import is_flat
from .pixels import (
    Bytes,
    Floats,
    bleed_colors,
    box_mean,
    edge_strength,
    guided_filter,
    has_transparency,
    resize,
    split_alpha,
    to_bytes,
)

__all__ = ["MAX_OUTPUT_PIXELS", "clarity_upscale", "generative_upscale", "reachable_factor"]

MAX_OUTPUT_PIXELS = 4096 * 4096
_LEAST_FACTOR = 1.1
_TILE = 256
_MARGIN = 24
_BACK_PROJECTIONS = 3
_BACK_PROJECTION_GAIN = 0.9
_FAITHFUL_NETWORK = "arnet-hdn"
_CRISP_NETWORK = "acnet-gan"
# Share of the network against Lanczos on even ground and on strong edges: fur gains nothing, outlines a lot.
_NETWORK_SHARE = (0.45, 0.85)
_STRONG_EDGE = 0.25
_FAINT_EDGE = 0.02
_PATCH = 16
_PATCH_REACH = 8
_TEXTURE_GAIN = 0.55
_GRAIN_GAIN = 0.3
_SHARPENING = 0.5
# Less is grain that nobody sees, more is hatching.
_NOISY = (3.0, 14.0)
_CALMING = 3.0
_SMALLEST_NOISY = 16

Integers = npt.NDArray[np.integer[Any]]
Enlarge = Callable[[Bytes, int], Floats]


@dataclass(frozen=True)
class _Tile:
    """A square of the picture with the margin that filters look into, in pixels of the input."""

    left: int
    top: int
    right: int
    bottom: int
    outer: tuple[int, int, int, int]


def reachable_factor(width: int, height: int, factor: float) -> float:
    """Return the factor at which a picture of this size is enlarged: the wanted one, or less for large pictures.

    Raises:
        EngineError: ``image_too_big`` if it cannot be enlarged by a tenth within 16.8 megapixels.
    """
    most = math.sqrt(MAX_OUTPUT_PIXELS / (width * height))
    if most < _LEAST_FACTOR:
        raise EngineError(
            "image_too_big",
            f"The image of {width}×{height} pixels is too big to be enlarged: "
            f"the result may have at most {MAX_OUTPUT_PIXELS / 1e6:.1f} megapixels.",
        )
    return factor if most >= factor else (float(math.floor(most)) if most >= 2 else most)


def clarity_upscale(image: Image.Image, *, factor: int = 2) -> Image.Image:
    """Enlarge a picture faithfully and sharply: made small again, the result equals the input.

    A small network's picture and Lanczos' are each corrected by back-projection (Irani and Peleg, 1991) and mixed, the
    network's share following the strength of the edges. Without the network's package Lanczos stands alone.

    Args:
        image: RGB or RGBA.
        factor: 2 to 4. Large pictures are enlarged less, so that at most 16.8 megapixels come out.

    Raises:
        EngineError: ``image_too_big`` if there is no room to enlarge it.
    """
    manner = _without_ringing if is_flat(image) else _faithful
    return _enlarged(image, factor, lambda _: manner)


def generative_upscale(image: Image.Image, *, seed: int) -> Image.Image:
    """Enlarge a picture four times and give it plausible new detail.

    Fine texture is sewn together from the picture's own texture at random places nearby, as strong as that of the
    surroundings; flat art only becomes crisper. Noise is taken out first: it would grow into worms.

    Args:
        image: RGB or RGBA.
        seed: Decides the new detail; equal seeds give equal pictures.

    Raises:
        EngineError: ``image_too_big`` if there is no room to enlarge it.
    """
    if is_flat(image):
        return _enlarged(image, 4, lambda _: _crisp)
    sewing = _Sewing(seed)
    return _enlarged(_calmed(image), 4, lambda tile: functools.partial(_detailed, tile=tile, sewing=sewing))


def _enlarged(image: Image.Image, factor: int, manner: Callable[[_Tile], Enlarge]) -> Image.Image:
    """Return the picture enlarged, its transparency apart from its colors."""
    wanted = reachable_factor(image.width, image.height, factor)
    colors, alpha = split_alpha(image)
    bled = bleed_colors(colors, alpha)
    enlarged = _in_tiles(bled, int(wanted), manner) if wanted >= 2 else _slightly_larger(bled, wanted)
    if has_transparency(alpha):
        enlarged.putalpha(Image.fromarray(alpha).resize(enlarged.size, Image.Resampling.BICUBIC))
    return enlarged


def _calmed(image: Image.Image) -> Image.Image:
    """Return the picture without its noise, if it is noisy."""
    colors, alpha = split_alpha(image)
    noise = _noise(colors)
    if not _NOISY[0] < noise < _NOISY[1]:
        return image
    pixels = colors.astype(np.float32) / 255
    strength = (_CALMING * noise / 255) ** 2
    calm = np.dstack([guided_filter(pixels, pixels[..., i], radius=2, epsilon=strength) for i in range(3)])
    calmed = Image.fromarray(to_bytes(calm * 255))
    if image.mode == "RGBA":
        calmed.putalpha(Image.fromarray(alpha))
    return calmed


def _noise(colors: Bytes) -> float:
    """Return the standard deviation of the noise in levels of 255, as the picture's calmest fifth shows it.

    Immerkær: Fast Noise Variance Estimation (1996), on places instead of the whole picture, because fur is no noise.
    """
    if min(colors.shape[:2]) < _SMALLEST_NOISY:
        return 0.0
    second = np.diff(np.diff(colors.astype(np.float32).mean(-1), 2, axis=0), 2, axis=1)
    return float(np.sqrt(np.pi / 2) / 6 * np.quantile(box_mean(np.abs(second), 5), 0.2))


def _slightly_larger(pixels: Bytes, factor: float) -> Image.Image:
    # Below twice the size there are too few new pixels for a network to be worth its time.
    height, width = pixels.shape[:2]
    size = (max(width + 1, math.floor(width * factor)), max(height + 1, math.floor(height * factor)))
    return Image.fromarray(pixels).resize(size, Image.Resampling.LANCZOS)


def _in_tiles(pixels: Bytes, factor: int, manner: Callable[[_Tile], Enlarge]) -> Image.Image:
    """Enlarge tile by tile, because the whole picture in floating point would not fit a small computer."""
    height, width = pixels.shape[:2]
    result = np.empty((height * factor, width * factor, 3), np.uint8)
    for tile in _tiles(width, height):
        left, top, right, bottom = tile.outer
        large = to_bytes(manner(tile)(np.ascontiguousarray(pixels[top:bottom, left:right]), factor))
        inner = large[(tile.top - top) * factor :, (tile.left - left) * factor :]
        area = result[tile.top * factor : tile.bottom * factor, tile.left * factor : tile.right * factor]
        area[:] = inner[: area.shape[0], : area.shape[1]]
    return Image.fromarray(result)


def _tiles(width: int, height: int) -> Iterator[_Tile]:
    for top in range(0, height, _TILE):
        for left in range(0, width, _TILE):
            right, bottom = min(left + _TILE, width), min(top + _TILE, height)
            outer = (
                max(0, left - _MARGIN),
                max(0, top - _MARGIN),
                min(width, right + _MARGIN),
                min(height, bottom + _MARGIN),
            )
            yield _Tile(left, top, right, bottom, outer)


def _faithful(pixels: Bytes, factor: int) -> Floats:
    small = pixels.astype(np.float32)
    smooth = _back_projected(_lanczos(small, factor), small)
    network = _network(pixels, factor, _FAITHFUL_NETWORK)
    if network is None:
        return smooth
    low, high = _NETWORK_SHARE
    share = low + (high - low) * _edges(smooth, factor, _STRONG_EDGE)
    mixed: Floats = share * _back_projected(network, small) + (1 - share) * smooth
    return mixed


def _without_ringing(pixels: Bytes, factor: int) -> Floats:
    """Enlarge flat art faithfully, without the faint second lines that a sharp filter draws beside each line."""
    size = (pixels.shape[1] * factor, pixels.shape[0] * factor)
    ends = (resize(each, size, resample=Image.Resampling.NEAREST) for each in _extremes(pixels.astype(np.float32), 1))
    clipped: Floats = np.clip(_faithful(pixels, factor), *ends)
    return clipped


def _edges(large: Floats, factor: int, strong: float) -> Floats:
    """Return how much of an edge is near each pixel, 0 to 1 for ``strong`` ones, shape (H, W, 1)."""
    edges = box_mean(edge_strength(large.mean(-1) / 255), 2 * factor)
    clipped: Floats = np.clip(edges / strong, 0, 1)[..., None].astype(np.float32)
    return clipped


def _crisp(pixels: Bytes, factor: int) -> Floats:
    small = pixels.astype(np.float32)
    base = _back_projected(_lanczos(small, factor), small)
    network = _network(pixels, factor, _CRISP_NETWORK)
    if network is not None:
        # On even ground this network leaves a faint weave.
        base = base + _edges(base, factor, _FAINT_EDGE) * (_back_projected(network, small) - base)
    sharpened: Floats = base + _SHARPENING * (base - box_mean(base, max(1, factor // 2)))
    # Sharpening must not draw light lines along dark ones.
    clipped: Floats = np.clip(sharpened, *_extremes(base, max(1, factor // 2)))
    return clipped


def _detailed(pixels: Bytes, factor: int, *, tile: _Tile, sewing: _Sewing) -> Floats:
    base = _crisp(pixels, factor)
    texture = sewing.texture(pixels, factor, tile)
    size = (pixels.shape[1], pixels.shape[0])
    # What survives shrinking would change the picture instead of refining it.
    coarse = resize(resize(texture, size, resample=Image.Resampling.BOX), (base.shape[1], base.shape[0]))
    return base + (texture - 0.7 * coarse)[..., None]


def _lanczos(small: Floats, factor: int) -> Floats:
    return resize(small, (small.shape[1] * factor, small.shape[0] * factor), resample=Image.Resampling.LANCZOS)


def _back_projected(large: Floats, small: Floats) -> Floats:
    """Return the large picture changed until it shrinks to the small one."""
    large_size, small_size = (large.shape[1], large.shape[0]), (small.shape[1], small.shape[0])
    for _ in range(_BACK_PROJECTIONS):
        missing = small - resize(large, small_size, resample=Image.Resampling.LANCZOS)
        large = large + _BACK_PROJECTION_GAIN * resize(missing, large_size)
    return large


def _extremes(values: Floats, reach: int) -> tuple[Floats, Floats]:
    """Return the lowest and highest value within so many pixels to the four sides."""
    lowest, highest = values, values
    for axis in (0, 1):
        padding = [(reach, reach) if i == axis else (0, 0) for i in range(values.ndim)]
        low, high = np.pad(lowest, padding, mode="edge"), np.pad(highest, padding, mode="edge")
        length = values.shape[axis]
        windows = [(slice(None),) * axis + (slice(start, start + length),) for start in range(2 * reach + 1)]
        lowest = functools.reduce(np.minimum, (low[window] for window in windows))
        highest = functools.reduce(np.maximum, (high[window] for window in windows))
    return lowest, highest


def _network(pixels: Bytes, factor: int, model: str) -> Floats | None:
    """Return the network's picture, or None where its package is not installed."""
    processor = _processor(model)
    if processor is None:
        return None
    large = np.asarray(processor(pixels, float(factor)), np.float32)
    return large.reshape(pixels.shape[0] * factor, pixels.shape[1] * factor, 3)


@functools.cache
def _processor(model: str) -> Callable[[Bytes, float], Bytes] | None:
    try:
        import pyanime4k
    except ImportError:
        return None
    processor: Callable[[Bytes, float], Bytes] = pyanime4k.Processor(pyanime4k.Processor.CPU, 0, model)
    return processor


@dataclass(frozen=True)
class _Sewing:
    """Sews new fine texture out of patches of the picture's own.

    Patches lie on four lattices, each moved by half a patch, so that they overlap without seams. Which place a patch
    comes from depends on the seed and its place in the whole picture, not on the tile.
    """

    seed: int

    def texture(self, pixels: Bytes, factor: int, tile: _Tile) -> Floats:
        """Return fine detail to be added to the enlarged tile, shape (H, W), mean 0, in levels of 255."""
        grain, strength = _own_texture(pixels)
        size = (pixels.shape[1] * factor, pixels.shape[0] * factor)
        rows = np.arange(size[1], dtype=np.int32) + tile.outer[1] * factor
        columns = np.arange(size[0], dtype=np.int32) + tile.outer[0] * factor
        sewn = np.zeros((size[1], size[0]), np.float32)
        squares = np.zeros_like(sewn)
        for lattice in range(4):
            shift_down, shift_across = (lattice >> 1) * _PATCH, (lattice & 1) * _PATCH
            weight = np.outer(_window(rows + shift_down), _window(columns + shift_across))
            places = self._places(rows + shift_down, columns + shift_across, lattice)
            from_row = _mirrored(rows[:, None], places[0], tile.outer[1], factor, grain.shape[0])
            from_column = _mirrored(columns[None], places[1], tile.outer[0], factor, grain.shape[1])
            sewn += weight * grain[from_row, from_column]
            squares += weight**2
        noise = np.random.default_rng([self.seed, tile.left, tile.top]).standard_normal(sewn.shape, np.float32)
        fine: Floats = _TEXTURE_GAIN * sewn / np.sqrt(squares) + _GRAIN_GAIN * noise * _TEXTURE_GAIN
        fine *= np.maximum(resize(strength, size), 0)
        return fine

    def _places(self, rows: Integers, columns: Integers, lattice: int) -> tuple[Integers, Integers]:
        """Return how far from itself each pixel takes its texture, down and across, constant in each patch."""
        down, across = rows // (2 * _PATCH), columns // (2 * _PATCH)
        table = np.random.default_rng([self.seed, lattice]).integers(
            -_PATCH_REACH, _PATCH_REACH + 1, (2, 61, 67), np.int32
        )
        chosen = table[:, (down % 61)[:, None], (across % 67)[None]]
        # A patch keeps its scale: its middle is moved to the small picture, its pixels are not spread.
        return chosen[0], chosen[1]


def _own_texture(pixels: Bytes) -> tuple[Floats, Floats]:
    """Return the texture of a picture at strength 1, and its strength at each place, away from edges."""
    gray = pixels.astype(np.float32) @ np.array([0.299, 0.587, 0.114], np.float32)
    high = gray - box_mean(gray, 2)
    edges = box_mean(edge_strength(gray / 255), 2)
    calm = np.clip(1 - edges / _STRONG_EDGE, 0, 1)
    strength = np.sqrt(box_mean((high * calm) ** 2, 3))
    grain = np.clip(high * calm / (strength + 1.5), -2.5, 2.5)
    return grain.astype(np.float32), np.clip(strength - 0.8, 0, 14) * calm


def _window(positions: Integers) -> Floats:
    """Return the weight of a pixel in its patch: highest in the middle, 0 at the ends."""
    phase = (positions % (2 * _PATCH) + 0.5) / (2 * _PATCH)
    return (np.sin(np.pi * phase) ** 2 + 1e-3).astype(np.float32)


def _mirrored(positions: Integers, moved: Integers, start: int, factor: int, length: int) -> Integers:
    """Return the rows or columns of the tile that the pixels take their texture from, mirrored at its ends."""
    middle = (positions // (2 * _PATCH)) * 2 * _PATCH + _PATCH
    source = middle // factor - start + (positions - middle) + moved
    period = max(1, 2 * length - 2)
    folded = np.abs(source) % period
    mirrored: Integers = np.where(folded >= length, period - folded, folded)
    return np.clip(mirrored, 0, length - 1)
