"""Bytes, PIL images and SVG: telling them apart and turning one into another, safely.

Pillow and CairoSVG have their home here. CairoSVG needs the system's libcairo; where that is missing everything but
rasterising an SVG works, and the error names the line that installs it.
"""

from __future__ import annotations

import io
import math
import numbers
from typing import Any

from PIL import Image, ImageOps, UnidentifiedImageError

from . import svg as svg_files
from .errors import ImageError, InvalidRequestError
from .sources import Fetch, read_picture

__all__ = [
    "EXTENSIONS",
    "encode",
    "media_type_of",
    "open_image",
    "picture_size",
    "preview",
    "rasterize_svg",
    "read_comment",
    "to_png",
]

EXTENSIONS = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/webp": ".webp",
    "image/gif": ".gif",
    "image/svg+xml": ".svg",
}
# Larger pictures than this are refused: opening one could exhaust the kernel's memory.
MAX_PIXELS = 120_000_000
PREVIEW_PIXELS = 768
PREVIEW_BYTES = 100_000
# Tried in order until the preview is small enough: share of the longest side, JPEG quality.
PREVIEW_STEPS = ((1.0, 85), (1.0, 75), (1.0, 60), (0.75, 60), (0.5, 60), (0.35, 50))
JPEG_QUALITY = 85
EXIF_DESCRIPTION = 0x010E
COMMENT_CHARACTERS = 500
LIBCAIRO_REMEDY = (
    "An SVG can only be turned into pixels with the system library libcairo: "
    "`apt install libcairo2`, `brew install cairo` or `conda install cairo`."
)


def media_type_of(content: bytes) -> str:
    """Return the media type that the bytes themselves show; names and headers are never trusted.

    Args:
        content: The whole file.

    Returns:
        ``image/png``, ``image/jpeg``, ``image/webp``, ``image/gif`` or ``image/svg+xml``.

    Raises:
        ImageError: If the bytes are none of these.
    """
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if content.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    if content[:6] in (b"GIF87a", b"GIF89a"):
        return "image/gif"
    if svg_files.find_root(content) is not None:
        return "image/svg+xml"
    shown = "is empty" if not content else f"begins with {content[:12]!r}"
    raise ImageError(f"This is no picture: the file {shown}. PNG, JPEG, WebP, GIF and SVG are understood.")


def open_image(source: Any, *, fetch: Fetch | None = None) -> Image.Image:  # noqa: ANN401
    """Return any picture as a PIL image, upright and fully loaded.

    Args:
        source: See read_picture. An SVG is rasterised at its own size.
        fetch: Gets the bytes of an http(s) URL.

    Raises:
        InvalidRequestError: If the file is missing or this sort of value is no picture.
        ImageError: If the bytes are no picture, damaged, or too large to open safely.

    Example:
        >>> open_image("photo.jpg").size
        (1024, 768)
    """
    picture = read_picture(source, fetch=fetch)
    if isinstance(picture, Image.Image):
        return picture
    if media_type_of(picture) == "image/svg+xml":
        return rasterize_svg(picture)
    return _decode(picture)


def to_png(source: Any, *, fetch: Fetch | None = None) -> bytes:  # noqa: ANN401
    """Return any picture as PNG bytes, as the API's contract asks; a PNG goes through untouched.

    Args:
        source: See read_picture.
        fetch: Gets the bytes of an http(s) URL.

    Raises:
        InvalidRequestError: If the file is missing or this sort of value is no picture.
        ImageError: If the bytes are no picture, damaged, or too large to open safely.
    """
    picture = read_picture(source, fetch=fetch)
    if isinstance(picture, bytes):
        media_type = media_type_of(picture)
        image = rasterize_svg(picture) if media_type == "image/svg+xml" else _decode(picture)
        if media_type == "image/png" and not _is_turned(picture):
            return picture
        return encode(image, "image/png")
    return encode(picture, "image/png")


def encode(image: Image.Image, media_type: str, *, quality: int = JPEG_QUALITY) -> bytes:
    """Return a PIL image as encoded bytes.

    Args:
        image: Any mode; 16-bit and CMYK pictures become 8-bit RGB, JPEG is flattened on white.
        media_type: ``image/png``, ``image/jpeg``, ``image/webp`` or ``image/gif``.
        quality: Of JPEG and WebP, 1 to 100.
    """
    stream = io.BytesIO()
    name = media_type.removeprefix("image/").upper()
    prepared = flatten(image) if name == "JPEG" else plain_mode(image)
    options: dict[str, Any] = {"quality": quality} if name in ("JPEG", "WEBP") else {}
    if name == "PNG":
        options = {"compress_level": 3}
    prepared.save(stream, name, **options)
    return stream.getvalue()


def plain_mode(image: Image.Image) -> Image.Image:
    """Return the image as 8-bit L, LA, RGB or RGBA, without losing transparency."""
    if image.mode in ("L", "LA", "RGB", "RGBA"):
        return image
    if image.mode.startswith("I;16") or image.mode in ("I", "F"):
        return _eight_bit(image)
    return image.convert("RGBA" if has_transparency(image) else "RGB")


def has_transparency(image: Image.Image) -> bool:
    """Return whether the image has an alpha channel or a transparent color that is really used."""
    if image.mode in ("LA", "RGBA", "PA", "La", "RGBa") or "transparency" in image.info:
        lowest = image.convert("RGBA").getchannel("A").getextrema()[0]
        return isinstance(lowest, (int, float)) and lowest < 255
    return False


def flatten(image: Image.Image, color: str = "white") -> Image.Image:
    """Return the image as RGB, laid on a plain color where it is transparent."""
    if not has_transparency(image):
        return plain_mode(image).convert("RGB")
    cutout = image.convert("RGBA")
    ground = Image.new("RGBA", cutout.size, color)
    return Image.alpha_composite(ground, cutout).convert("RGB")


def preview(image: Image.Image, *, longest_side: int = PREVIEW_PIXELS) -> tuple[bytes, str]:
    """Return a small copy for display and its media type: JPEG, or PNG of 256 colors where it is transparent.

    A picture full of noise is made smaller and coarser until it keeps the limit on a notebook's size.

    Args:
        image: Any size and mode.
        longest_side: Pixels of the copy's longer side at most.

    Returns:
        At most ``PREVIEW_BYTES`` bytes (but for pictures of extreme proportions) and their media type.
    """
    plain = plain_mode(image)
    is_transparent = has_transparency(plain)
    media_type = "image/png" if is_transparent else "image/jpeg"
    content = b""
    for share, quality in PREVIEW_STEPS:
        side = max(1, round(longest_side * share))
        small = plain if max(plain.size) <= side else ImageOps.contain(plain, (side, side), Image.Resampling.LANCZOS)
        content = _small_png(small) if is_transparent else encode(small, media_type, quality=quality)
        if len(content) <= PREVIEW_BYTES:
            break
    return content, media_type


def _small_png(image: Image.Image) -> bytes:
    stream = io.BytesIO()
    image.convert("RGBA").quantize(256, method=Image.Quantize.FASTOCTREE).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def picture_size(content: bytes) -> tuple[int, int]:
    """Return (width, height) in pixels without decoding the picture.

    Raises:
        ImageError: If the bytes are no picture or damaged.
    """
    if media_type_of(content) == "image/svg+xml":
        width, height = svg_files.read_size(content)
        return max(1, round(width)), max(1, round(height))
    with _opened(content) as image:
        return (image.height, image.width) if _orientation(image) >= 5 else image.size


def check_whole(content: bytes) -> None:
    """Refuse a picture that is damaged or was cut short on its way.

    Raises:
        ImageError: If the bytes are no picture or not all of one.
    """
    if media_type_of(content) != "image/svg+xml":
        _decode(content)
    elif not svg_files.is_whole(content):
        raise ImageError("This SVG is cut short: its end is missing.")


def read_comment(content: bytes) -> str:
    """Return what the maker of a PNG or WebP file wrote into it for people to read, "" if nothing.

    It is the text ``Comment`` of a PNG and the EXIF description of a WebP.
    """
    if media_type_of(content) == "image/svg+xml":
        return ""
    try:
        with _opened(content) as image:
            comment = image.info.get("Comment") or image.getexif().get(EXIF_DESCRIPTION)
    except Exception:  # noqa: BLE001 - whatever damaged metadata makes the parser raise
        return ""
    return comment.strip()[:COMMENT_CHARACTERS] if isinstance(comment, str) else ""


def rasterize_svg(svg: bytes | str, *, width: int | None = None, height: int | None = None) -> Image.Image:
    """Return an SVG as an RGBA image; scripts, entities and links to outside are never followed.

    Args:
        svg: The document.
        width: Pixels wanted; the other side keeps the proportion. Its own size by default.
        height: Pixels wanted.

    Raises:
        InvalidRequestError: If width or height is no number of pixels.
        ImageError: If it is no valid SVG, or too large, or libcairo is missing.
    """
    check_sides(width=width, height=height)
    content = svg.encode() if isinstance(svg, str) else svg
    own_width, own_height = svg_files.read_size(content)
    if width is None and height is None:
        width, height = round(own_width), round(own_height)
    elif height is None and width is not None:
        height = round(own_height * width / own_width)
    elif width is None and height is not None:
        width = round(own_width * height / own_height)
    size = (max(1, width or 1), max(1, height or 1))
    check_size(size)
    svg_files.check_references(content)
    return _render(content, size)


def check_sides(**sides: Any) -> None:  # noqa: ANN401
    """Raise InvalidRequestError for a width or height that is no number of pixels; None leaves the choice open."""
    for name, side in sides.items():
        if side is not None and not (isinstance(side, numbers.Real) and 1 <= float(side) < math.inf):
            raise InvalidRequestError(f"{name} is a number of pixels from 1 up, not {side!r:.40}.")


def check_size(size: tuple[int, int], option: str = "width") -> None:
    """Raise ImageError for a picture that could exhaust the memory; the option is what makes it smaller."""
    if size[0] * size[1] > MAX_PIXELS:
        raise ImageError(
            f"A picture of {size[0]}×{size[1]} pixels is too large to make safely; ask for a smaller {option}=."
        )


def _render(content: bytes, size: tuple[int, int]) -> Image.Image:
    try:
        import cairosvg
    except OSError as error:
        raise ImageError(LIBCAIRO_REMEDY) from error
    try:
        # unsafe=False: no entities, and nothing fetched but data URLs.
        png = cairosvg.svg2png(content, output_width=size[0], output_height=size[1], unsafe=False)
    except (RecursionError, MemoryError) as error:
        raise ImageError("This SVG is nested too deeply to be drawn safely.") from error
    except Exception as error:  # CairoSVG raises whatever its parsers raise on a damaged document
        if type(error).__name__ == "EntitiesForbidden":
            raise ImageError("This SVG defines entities, which are not safe; save it again as plain SVG.") from error
        raise ImageError(f"This SVG cannot be drawn: {type(error).__name__}: {error!s:.120}.") from error
    return _decode(png).convert("RGBA")


def _decode(content: bytes) -> Image.Image:
    with _opened(content) as image:
        try:
            image.load()
            return image if _orientation(image) == 1 else ImageOps.exif_transpose(image)
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
            raise ImageError(f"This picture is damaged or cut short: {error!s:.120}.") from error


def _opened(content: bytes) -> Image.Image:
    media_type_of(content)
    try:
        image = Image.open(io.BytesIO(content))
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as error:
        raise ImageError(
            f"This picture cannot be opened: it is damaged or too large ({type(error).__name__})."
        ) from error
    if image.width * image.height > MAX_PIXELS:
        raise ImageError(f"A picture of {image.width}×{image.height} pixels is too large to open safely.")
    return image


def _is_turned(png: bytes) -> bool:
    with _opened(png) as image:
        return _orientation(image) != 1


def _orientation(image: Image.Image) -> int:
    """The EXIF orientation, 1 to 8, without decoding the picture; a damaged EXIF block says nothing."""
    exif = Image.Exif()
    try:
        exif.load(image.info.get("exif", b""))
        return int(exif.get(0x0112, 1))
    except Exception:  # noqa: BLE001 - whatever damaged metadata makes the parser raise
        return 1


def _eight_bit(image: Image.Image) -> Image.Image:
    """Wide pixels as 8 bits: 16-bit modes by their range, free ones by the values they hold (0 to 1, 255 or 65535)."""
    wide = image.convert("F")
    largest = wide.getextrema()[1]
    brightest = float(largest) if isinstance(largest, (int, float)) else 0.0
    is_free = image.mode in ("I", "F")
    span = next((span for span in (1.0, 255.0) if is_free and brightest <= span), 65535.0)
    if image.mode == "I" and span == 1.0:
        span = 255.0
    return wide.point(lambda value: value * (255 / span)).convert("L")
