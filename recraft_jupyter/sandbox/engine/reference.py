"""The look of reference pictures, measured in a few numbers, and carried over to other pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from PIL import Image, ImageFilter

from .color import rgb, to_hex
from .palette_image import choose_palette, is_flat, nearest_colors, palette_shares
from .pixels import Bytes, Floats, box_mean, edge_strength, from_oklab, resize, split_alpha, to_bytes, to_oklab

__all__ = ["Reference", "apply_reference", "measure_reference"]

_PALETTE_COLORS = 8
_MEASURED_SIDE = 512
_LINE_REACH = 7
# The widest line as a share of the shorter side, and how light ink may be.
_WIDEST_LINE = 0.03
_INK = 0.45
_FULL_LINE = 0.05
_GRAIN_SCALES = (1, 2, 4)
_PULL = 0.85
_LIGHTNESS_PULL = 0.5
_SPREAD = 0.012
_REUSE_COST = 0.015


@dataclass(frozen=True, kw_only=True)
class Reference:
    """What a set of pictures has in common.

    Attributes:
        palette: Main colors, the most common first.
        contrast: Standard deviation of OKLab lightness, 0 to about 0.4.
        saturation: Mean OKLab chroma, 0 to about 0.3.
        lightness: Mean OKLab lightness, 0 to 1.
        line: Weight of dark lines, 0 (none) to 1 (an inked comic).
        texture: Strength of the grain on even ground, as deviation of lightness, 0 to about 0.1.
        texture_scale: Size of the grain in pixels.
        is_flat: Whether a few even colors make up the pictures.
    """

    palette: tuple[str, ...]
    contrast: float
    saturation: float
    lightness: float
    line: float
    texture: float
    texture_scale: float
    is_flat: bool

    def to_dict(self) -> dict[str, Any]:
        """Return the measures as values that JSON knows."""
        return {**asdict(self), "palette": list(self.palette)}

    @classmethod
    def from_dict(cls, measures: Mapping[str, Any]) -> Reference:
        """Return the reference that `to_dict` wrote."""
        return cls(**{**measures, "palette": tuple(measures["palette"])})


def measure_reference(images: Sequence[Image.Image]) -> Reference:
    """Measure what one or more pictures look like.

    Args:
        images: At least one, RGB or RGBA.
    """
    small = [_small(image) for image in images]
    labs = [to_oklab(np.asarray(image)) for image in small]
    grains = [_grain(lab[..., 0]) for lab in labs]
    strip = _strip(small)
    flat = all(is_flat(image) for image in images)
    return Reference(
        palette=_common_colors(strip, flat=flat),
        contrast=_mean([lab[..., 0].std() for lab in labs]),
        saturation=_mean([np.hypot(lab[..., 1], lab[..., 2]).mean() for lab in labs]),
        lightness=_mean([lab[..., 0].mean() for lab in labs]),
        line=_mean([_line(lab[..., 0]) for lab in labs]),
        texture=_mean([amount for amount, _ in grains]),
        texture_scale=_mean([scale for _, scale in grains]),
        is_flat=flat,
    )


def apply_reference(image: Image.Image, reference: Reference, *, seed: int) -> Image.Image:
    """Return the picture with the palette, contrast, line and grain of the reference.

    Args:
        image: RGB or RGBA; transparency is kept.
        reference: The look to take on.
        seed: Decides the grain.
    """
    colors, alpha = split_alpha(image)
    own = measure_reference([image])
    if reference.is_flat and not own.is_flat:
        colors = _flattened(image, colors)
    lab = to_oklab(np.ascontiguousarray(colors))
    edges = edge_strength(box_mean(lab[..., 0], 1))
    lab = _toned(_recolored(lab, own, reference), reference)
    lab[..., 0] *= 1 - max(0.0, reference.line - own.line) * np.clip(box_mean(edges, 1) * 6, 0, 0.9)
    lab[..., 0] += max(0.0, reference.texture - own.texture) * _noise(lab.shape, reference.texture_scale, seed)
    result = Image.fromarray(to_bytes(from_oklab(lab)))
    if image.mode == "RGBA":
        result.putalpha(Image.fromarray(alpha))
    return result


def _mean(values: Sequence[float]) -> float:
    return round(float(np.mean(values)), 5)


def _small(image: Image.Image) -> Image.Image:
    """Return the middle of a large picture, unscaled, for grain and lines live in single pixels."""
    colors = image
    if image.mode == "RGBA":
        colors = Image.new("RGBA", image.size, "white")
        colors.alpha_composite(image)
    left, top = max(0, (image.width - _MEASURED_SIDE) // 2), max(0, (image.height - _MEASURED_SIDE) // 2)
    box = (left, top, min(image.width, left + _MEASURED_SIDE), min(image.height, top + _MEASURED_SIDE))
    return colors.convert("RGB").crop(box) if max(image.size) <= 2 * _MEASURED_SIDE else _halved(colors)


def _halved(image: Image.Image) -> Image.Image:
    image = image.convert("RGB")
    image.thumbnail((_MEASURED_SIDE, _MEASURED_SIDE), Image.Resampling.BOX)
    return image


def _strip(images: Sequence[Image.Image]) -> Image.Image:
    """Return all pictures side by side in equal squares: each counts the same."""
    strip = Image.new("RGB", (128 * len(images), 128))
    for index, image in enumerate(images):
        strip.paste(image.resize((128, 128), Image.Resampling.NEAREST), (128 * index, 0))
    return strip


def _common_colors(image: Image.Image, *, flat: bool) -> tuple[str, ...]:
    palette = choose_palette(image, _PALETTE_COLORS, flat=flat)
    order = np.argsort(-palette_shares(image, palette), kind="stable")
    return tuple(to_hex(*(float(channel) for channel in palette[index])) for index in order)


def _line(lightness: Floats) -> float:
    """Return the weight of lines: how much darker narrow parts are than what lies around them."""
    # The median takes out grain, which is dark and narrow, too; hairlines it keeps only in part.
    plane = Image.fromarray(to_bytes(lightness * 255)).filter(ImageFilter.MedianFilter(3))
    reach = max(_LINE_REACH, round(min(plane.size) * _WIDEST_LINE) // 2 * 2 + 1)
    closed = plane.filter(ImageFilter.MaxFilter(reach)).filter(ImageFilter.MinFilter(reach))
    depth = (np.asarray(closed, np.float32) - np.asarray(plane, np.float32)) / 255
    is_ink = (depth > 0.2) & (np.asarray(plane) < _INK * 255)
    return float(min(1.0, np.where(is_ink, depth, 0).mean() / _FULL_LINE))


def _grain(lightness: Floats) -> tuple[float, float]:
    """Return strength and size of the grain where the picture is calm."""
    edges = box_mean(edge_strength(box_mean(lightness, 2)), 3)
    calm = edges <= np.quantile(edges, 0.5)
    deviations = [float((lightness - box_mean(lightness, radius))[calm].std()) for radius in _GRAIN_SCALES]
    if deviations[-1] < 1e-4:
        return 0.0, 1.0
    return deviations[1], 1 + 3 * (1 - min(1.0, deviations[0] / deviations[-1]))


def _flattened(image: Image.Image, colors: Bytes) -> Bytes:
    """Return the colors drawn together into even areas."""
    palette = choose_palette(image, 20, flat=False)
    calm = np.asarray(Image.fromarray(np.ascontiguousarray(colors)).filter(ImageFilter.MedianFilter(5)))
    even = palette[nearest_colors(calm, palette)]
    return to_bytes(0.2 * calm.astype(np.float32) + 0.8 * even.astype(np.float32))


def _recolored(lab: Floats, own: Reference, reference: Reference) -> Floats:
    """Return the colors moved as the own palette moves to the reference's.

    After Chang et al., Palette-based Photo Recoloring (2015): every color goes with the palette colors near it.
    """
    start = _as_lab(own.palette)
    target = _as_lab(reference.palette)
    # Light and dark are meant within each picture: the sky of a night picture is its light part, too.
    dimmer = np.array([own.lightness - reference.lightness, 0, 0])
    moves = target[_partners(start - dimmer, target)] - start
    moves *= np.array([_LIGHTNESS_PULL, _PULL, _PULL], np.float32)
    weighted = np.zeros_like(lab)
    total = np.full(lab.shape[:2], 1e-6, np.float32)
    for color, move in zip(start, moves, strict=True):
        weight = np.exp(-((lab - color) ** 2).sum(-1) / _SPREAD)
        weighted += weight[..., None] * move
        total += weight
    return (lab + weighted / total[..., None]).astype(np.float32)


def _as_lab(palette: Sequence[str]) -> Floats:
    return to_oklab(np.array([rgb(color) for color in palette], np.uint8))


def _partners(start: Floats, target: Floats) -> list[int]:
    """Return the index of a target color for each start color: a near one, but not the same one for all."""
    used = np.zeros(len(target))
    partners = []
    for color in start:
        cost = ((target - color) ** 2 * np.array([2.0, 1.0, 1.0])).sum(1) + _REUSE_COST * used
        chosen = int(np.argmin(cost))
        used[chosen] += 1
        partners.append(chosen)
    return partners


def _toned(lab: Floats, reference: Reference) -> Floats:
    """Return the colors with the reference's contrast, and its lightness and saturation in part."""
    toned: Floats = lab.copy()
    lightness = lab[..., 0]
    mean = float(lightness.mean())
    stretch = float(np.clip(reference.contrast / max(float(lightness.std()), 1e-3), 0.6, 1.6))
    toned[..., 0] = (lightness - mean) * stretch + mean + 0.5 * (reference.lightness - mean)
    chroma = float(np.hypot(lab[..., 1], lab[..., 2]).mean())
    if chroma > 1e-4:
        toned[..., 1:] *= float(np.clip(reference.saturation / chroma, 0, 1.5))
    return toned


def _noise(shape: tuple[int, ...], scale: float, seed: int) -> Floats:
    """Return noise of deviation 1 whose grains are ``scale`` pixels wide."""
    size = (max(1, round(shape[1] / scale)), max(1, round(shape[0] / scale)))
    noise = np.random.default_rng(seed).standard_normal((size[1], size[0]), np.float32)
    noise = resize(noise, (shape[1], shape[0]))
    return noise / max(float(noise.std()), 1e-3)
