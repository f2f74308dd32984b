"""Pictures traced into SVG: a palette chosen in OKLab, then vtracer on areas of exactly these colors."""

from __future__ import annotations

import io
import math
import re
from dataclasses import dataclass

import numpy as np
import vtracer
from PIL import Image, ImageFilter

from .color import rgb, to_hex
from .errors import EngineError
from .palette_image import choose_palette, is_flat, main_colors, nearest_colors
from .pixels import Bytes, Mask, bleed_colors, has_transparency, split_alpha

__all__ = ["vectorize"]

_MAX_TRACED_PIXELS = 2_000_000
_PATH = re.compile(r'<path d="([^"]*)" fill="(#[0-9A-Fa-f]{6})" transform="translate\(([-\d.]+),([-\d.]+)\)"')
_FILL = re.compile(r'fill="(#[0-9a-f]{6})"')
# Alpha from, alpha below, opacity of what is drawn for it. The soft table serves glass, smoke and shadows.
_HARD_EDGE = ((128, 256, 1.0),)
_SOFT_EDGE = ((16, 80, 0.19), (80, 144, 0.44), (144, 208, 0.69), (208, 256, 1.0))
_SOFT_SHARE = 0.01
# Engravings have no even areas, but hardly more colors than their paper and ink.
_INK_SHARE, _INK_COLORS = 0.75, 4


@dataclass(frozen=True, kw_only=True)
class _Manner:
    """How one kind of picture is traced."""

    colors: int
    scale: float
    pixels: int
    despeckle: int
    smooth: int
    shortest: float


# Flat art is enlarged first: its anti-aliased edges then say where between two pixels a contour lies.
_FLAT = _Manner(colors=24, scale=4.0, pixels=_MAX_TRACED_PIXELS, despeckle=4, smooth=0, shortest=4.0)
# The small areas of a photograph gain little from finer curves and more pixels but much time and many bytes: twice the
# pixels cost twice the time and gain about 1 dB.
_PHOTO = _Manner(colors=36, scale=1.0, pixels=400_000, despeckle=2, smooth=3, shortest=10.0)


def vectorize(image: Image.Image, *, max_colors: int | None = None) -> str:
    """Trace a picture into an SVG document of plain filled paths.

    Args:
        image: RGB or RGBA, of any size; large ones are traced at a smaller scale.
        max_colors: The most colors (2 to 256); by default 24 for flat art and 36 for photos.

    Returns:
        SVG text whose width, height and viewBox are the size of the picture. Transparent areas stay empty.

    Raises:
        EngineError: ``vectorize_failed`` if the tracer gives up.
    """
    flat = is_flat(image) or main_colors(image, share=_INK_SHARE) <= _INK_COLORS
    manner = _FLAT if flat else _PHOTO
    palette = choose_palette(image, min(256, max(2, max_colors or manner.colors)), flat=flat)
    scaled = _scaled(image, manner)
    colors, alpha = split_alpha(scaled)
    colors = bleed_colors(colors, alpha)
    painted = palette[_smooth(nearest_colors(colors, palette), manner.smooth)]
    body = _in_palette("".join(_layers(painted, alpha, manner)), palette)
    across, down = image.width / scaled.width, image.height / scaled.height
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{image.width}" height="{image.height}" '
        f'viewBox="0 0 {image.width} {image.height}">'
        f'<g transform="scale({across:.6g} {down:.6g})">{body}</g></svg>'
    )


def _scaled(image: Image.Image, manner: _Manner) -> Image.Image:
    scale = min(manner.scale, math.sqrt(manner.pixels / (image.width * image.height)))
    if scale == 1:
        return image
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    # Premultiplied, so that the colors hidden under transparency do not leak out.
    mode = "RGBa" if image.mode == "RGBA" else "RGB"
    return image.convert(mode).resize(size, Image.Resampling.BICUBIC).convert(image.mode)


def _smooth(indices: Bytes, window: int) -> Bytes:
    """Return the indices without specks: of a palette from dark to light, the median index is the median tone."""
    if not window or min(indices.shape) <= window:
        return indices
    return np.asarray(Image.fromarray(indices).filter(ImageFilter.MedianFilter(window)))


def _layers(painted: Bytes, alpha: Bytes, manner: _Manner) -> list[str]:
    """Return the paths of the opaque picture, or of each band of opacity."""
    if not has_transparency(alpha):
        return [_trace(painted, None, manner)]
    bands = _SOFT_EDGE if _is_soft(alpha) else _HARD_EDGE
    layers = []
    for lowest, above, opacity in bands:
        visible = (alpha >= lowest) & (alpha < above)
        if visible.any():
            paths = _trace(painted, visible, manner)
            layers.append(paths if opacity == 1 else f'<g opacity="{opacity}">{paths}</g>')
    return layers


def _is_soft(alpha: Bytes) -> bool:
    """Tell whether half-transparency fills areas, not only the rims of shapes."""
    half = Image.fromarray(((alpha > 24) & (alpha < 232)).astype(np.uint8) * 255)
    inside = np.asarray(half.filter(ImageFilter.MinFilter(5)))
    return bool(inside.mean() / 255 > _SOFT_SHARE)


def _trace(painted: Bytes, visible: Mask | None, manner: _Manner) -> str:
    """Return the path elements of the visible area."""
    margin = 0 if visible is None else 1
    if visible is None:
        picture = Image.fromarray(painted)
    else:
        # vtracer leaves transparent pixels out only if enough of them lie on the first and last row.
        alpha = visible.astype(np.uint8) * 255
        picture = Image.fromarray(np.pad(np.dstack([painted, alpha]), ((1, 1), (1, 1), (0, 0))))
    svg = _run_tracer(picture, manner)
    return "".join(_path(match, margin) for match in _PATH.finditer(svg))


def _path(match: re.Match[str], margin: int) -> str:
    data, color, x, y = match.groups()
    place = f"translate({float(x) - margin:g} {float(y) - margin:g})"
    return f'<path fill="{color.lower()}" transform="{place}" d="{data.strip()}"/>'


def _in_palette(body: str, palette: Bytes) -> str:
    """Return the paths in exact palette colors: vtracer fills an area with its mean, speckles included."""
    mixed = sorted(set(_FILL.findall(body)))
    if not mixed:
        return body
    own = [to_hex(*color) for color in palette.astype(float).tolist()]
    nearest = nearest_colors(np.array([rgb(color) for color in mixed], np.uint8), palette)
    exact = {color: own[index] for color, index in zip(mixed, nearest, strict=True)}
    return _FILL.sub(lambda match: f'fill="{exact[match.group(1)]}"', body)


def _run_tracer(picture: Image.Image, manner: _Manner) -> str:
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", compress_level=1)
    try:
        svg: str = vtracer.convert_raw_image_to_svg(
            buffer.getvalue(),
            img_format="png",
            colormode="color",
            hierarchical="stacked",
            mode="spline",
            filter_speckle=manner.despeckle,
            color_precision=8,
            layer_difference=0,
            corner_threshold=60,
            length_threshold=manner.shortest,
            max_iterations=4,
            splice_threshold=45,
            path_precision=1,
        )
    except BaseException as error:
        # A panic of the Rust side is a BaseException with no name of its own to catch.
        if isinstance(error, (KeyboardInterrupt, SystemExit, MemoryError)):
            raise
        raise EngineError("vectorize_failed", f"This picture cannot be traced: {error}") from error
    return svg
