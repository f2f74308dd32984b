"""Bytes that came over the network into PIL images, safely, and PIL images and SVG back into bytes."""

from __future__ import annotations

import functools
import io
import re
import warnings
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageCms, ImageOps
from PIL.PngImagePlugin import PngInfo

from .. import svg as svg_files
from .engine.errors import EngineError

__all__ = ["Answer", "encode_raster", "encode_svg", "open_picture"]

SOFTWARE = "recraft_jupyter sandbox"
_MAX_PIXELS = 20_000_000
_MAX_SVG_BYTES = 10_000_000
_SVG_SIDES = (1024, 2048)
_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF")
_WEBP_LONGEST_SIDE = 16_383
_EMPTY_SVG = b'<svg width="1" height="1"></svg>'
_SOFTWARE_TAG = 0x0131
_DESCRIPTION_TAG = 0x010E


@dataclass(frozen=True, kw_only=True)
class Answer:
    """A picture as it goes over the network.

    Attributes:
        content: The file.
        media_type: ``image/png``, ``image/webp`` or ``image/svg+xml``.
        width: Pixels.
        height: Pixels.
        notes: Sentences for people about how it was made.
    """

    content: bytes
    media_type: str
    width: int
    height: int
    notes: tuple[str, ...] = ()


def open_picture(content: bytes) -> Image.Image:
    """Return the picture in a file, upright, in mode RGB, or RGBA if something of it is transparent.

    Of an animation the first frame is returned; an SVG document is drawn at 1024 to 2048 pixels.

    Args:
        content: PNG, JPEG, WebP, GIF, BMP, TIFF or SVG.

    Raises:
        EngineError: ``invalid_image_format`` if it is none of these or damaged, ``image_too_big`` beyond 20 megapixels.
    """
    if _is_svg(content):
        return _draw_svg(content)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return _decode(content)
        except EngineError:
            raise
        except Image.DecompressionBombError as error:
            raise _too_big(str(error)) from error
        except Exception as error:  # Pillow's decoders raise whatever they stumble over.
            raise EngineError(
                "invalid_image_format", "The file is not a complete PNG, JPEG, WebP, GIF, BMP, TIFF or SVG image."
            ) from error


def encode_raster(image: Image.Image, image_format: str, *, notes: tuple[str, ...] = ()) -> Answer:
    """Return the picture as a file that names the sandbox as its maker and holds the notes as its comment.

    Args:
        image: RGB or RGBA.
        image_format: ``png`` or ``webp``; what is too long for WebP becomes PNG.
        notes: Sentences for people about how it was made, in ASCII as EXIF wants it.
    """
    if image_format not in _WRITERS:
        raise EngineError("invalid_image_format", f"Unknown image format {image_format!r}. Use 'png' or 'webp'.")
    if max(image.size) > _WEBP_LONGEST_SIDE:
        image_format = "png"
    buffer = io.BytesIO()
    _WRITERS[image_format](image, buffer, " ".join(notes))
    return Answer(
        content=buffer.getvalue(),
        media_type=f"image/{image_format}",
        width=image.width,
        height=image.height,
        notes=notes,
    )


def encode_svg(svg: str, *, notes: tuple[str, ...] = ()) -> Answer:
    """Return an SVG document, whose root has width and height, with the sandbox named in its metadata."""
    start = svg.index(">", svg.index("<svg")) + 1
    root = svg[svg.index("<svg") : start]
    sizes = [re.search(rf'\b{name}="([\d.]+)', root) for name in ("width", "height")]
    width, height = (round(float(size.group(1))) if size else 0 for size in sizes)
    marked = f"{svg[:start]}<metadata>{SOFTWARE}</metadata>{svg[start:]}"
    return Answer(content=marked.encode(), media_type="image/svg+xml", width=width, height=height, notes=notes)


def _write_png(image: Image.Image, buffer: io.BytesIO, comment: str) -> None:
    info = PngInfo()
    info.add_text("Software", SOFTWARE)
    if comment:
        info.add_text("Comment", comment)
    image.save(buffer, "PNG", compress_level=1, pnginfo=info)


def _write_webp(image: Image.Image, buffer: io.BytesIO, comment: str) -> None:
    exif = Image.Exif()
    exif[_SOFTWARE_TAG] = SOFTWARE
    if comment:
        exif[_DESCRIPTION_TAG] = comment
    image.save(buffer, "WEBP", quality=90, method=2, exif=exif)


_WRITERS: dict[str, Callable[[Image.Image, io.BytesIO, str], None]] = {"png": _write_png, "webp": _write_webp}


def _decode(content: bytes) -> Image.Image:
    with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
        if image.width * image.height > _MAX_PIXELS:
            raise _too_big(f"{image.width}×{image.height} pixels")
        image.verify()
    with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
        image.load()
        return _plain(_in_srgb(ImageOps.exif_transpose(image)))


def _too_big(what: str) -> EngineError:
    return EngineError("image_too_big", f"The image is too big ({what}): at most {_MAX_PIXELS // 10**6} megapixels.")


def _in_srgb(image: Image.Image) -> Image.Image:
    """Return the image with the colors that its ICC profile means; a broken profile is ignored."""
    profile = image.info.get("icc_profile")
    if not profile:
        return image
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if "srgb" in ImageCms.getProfileDescription(own).lower():
            return image
        is_transparent = "transparency" in image.info or image.mode == "RGBA"
        plain = "RGBA" if is_transparent else "RGB"
        source = image.convert(plain) if is_transparent or image.mode == "P" else image
        converted = ImageCms.profileToProfile(source, own, _srgb_profile(), outputMode=plain)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image
    return converted or image


@functools.cache
def _srgb_profile() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


def _plain(image: Image.Image) -> Image.Image:
    """Return the image in mode RGB or RGBA, whatever its own mode is."""
    if image.mode.startswith("I") or image.mode == "F":
        return _eight_bits(image).convert("RGB")
    if image.mode not in ("RGBA", "LA", "PA", "La", "RGBa") and "transparency" not in image.info:
        return image.convert("RGB")
    transparent = image.convert("RGBA")
    return transparent if np.asarray(transparent)[..., 3].min() < 255 else transparent.convert("RGB")


def _eight_bits(image: Image.Image) -> Image.Image:
    """Return a gray image of 16 or 32 bits a pixel with 8."""
    values = np.nan_to_num(np.asarray(image).astype(np.float64))
    highest = 1.0 if image.mode == "F" and values.max() <= 1 else 255.0 if values.max() <= 255 else 65535.0
    return Image.fromarray(np.clip(values * (255 / highest), 0, 255).astype(np.uint8))


def _is_svg(content: bytes) -> bool:
    start = content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith(b"<") and b"<svg" in start


def _draw_svg(content: bytes) -> Image.Image:
    from cairosvg.surface import PNGSurface

    if len(content) > _MAX_SVG_BYTES:
        raise _too_big(f"{len(content)} bytes of SVG")
    try:
        width, height = _svg_size(content)
        svg_files.check_references(content)
        png = PNGSurface.convert(
            content, output_width=width, output_height=height, unsafe=False, url_fetcher=_embedded_only
        )
    except Exception as error:  # CairoSVG and the XML parser raise whatever they stumble over.
        raise EngineError("invalid_image_format", "The SVG document cannot be drawn.") from error
    return _decode(png)


def _svg_size(content: bytes) -> tuple[int, int]:
    """Return the size to draw a document at: its own, brought into the range of sides."""
    width, height = svg_files.read_size(content)
    shortest, longest = _SVG_SIDES
    scale = min(max(1, shortest / max(width, height)), longest / max(width, height))
    return max(1, round(width * scale)), max(1, round(height * scale))


def _embedded_only(url: str, resource_type: str) -> bytes:
    """Return what a data URL holds, and an empty drawing for all other addresses and for huge pictures."""
    from cairosvg.url import safe_fetch

    content: bytes = safe_fetch(url, resource_type)
    if _is_svg(content):
        return content
    with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
        return content if image.width * image.height <= _MAX_PIXELS else _EMPTY_SVG
