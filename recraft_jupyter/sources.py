"""Where a picture comes from: a path, bytes, an open file, an image, an array, a result or an address."""

from __future__ import annotations

import base64
import binascii
import os
import urllib.parse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image

from .errors import ImageError, InvalidRequestError

__all__ = ["Fetch", "expand_user", "read_picture"]

Fetch = Callable[[str], bytes]
# Whole for almost every path; text that is none, such as base64, can be long.
SHOWN_CHARACTERS = 200


def read_picture(source: Any, *, fetch: Fetch | None = None) -> bytes | Image.Image:  # noqa: ANN401 - anything goes in
    """Return what a picture argument stands for: encoded bytes, or a PIL image where there are none.

    Args:
        source: A path, bytes, an open binary file, a PIL image, a NumPy array (H, W) or (H, W, 3 or 4) of uint8, one
            of our own results, a ``data:`` URL or an http(s) URL.
        fetch: Gets the bytes of an http(s) URL.

    Raises:
        InvalidRequestError: If the file is missing or unreadable, or this sort of value is no picture.
        ImageError: If a PIL image is empty or cannot be loaded.
    """
    if isinstance(source, Image.Image):
        return _loaded(source)
    if isinstance(source, (bytes, bytearray, memoryview)):
        return bytes(source)
    if isinstance(getattr(source, "content", None), bytes):
        return bytes(source.content)
    if isinstance(source, os.PathLike):
        return _read_file(Path(source))
    if isinstance(source, str):
        return _read_text(source, fetch)
    if hasattr(source, "read"):
        return _read_stream(source)
    if hasattr(source, "__array_interface__"):
        return _from_array(source)
    raise InvalidRequestError(
        f"{type(source).__name__} is no picture: pass a path, bytes, an open file, a PIL image, a NumPy array, "
        "a result or a URL."
    )


def expand_user(path: Path) -> Path:
    """Return the path with ``~`` as the user's folder; an unknown ``~name`` stays as it is."""
    try:
        return path.expanduser()
    except RuntimeError:
        return path


def _loaded(image: Image.Image) -> Image.Image:
    """A PIL image whose pixels are there, in a mode that can be converted."""
    try:
        image.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise ImageError(f"This PIL image cannot be read: {error!s:.120}.") from error
    if 0 in image.size:
        raise ImageError(f"A picture of {image.width}×{image.height} pixels is empty.")
    # Pillow converts grey with premultiplied alpha to nothing else.
    return image.convert("LA") if image.mode == "La" else image


def _read_file(path: Path) -> bytes:
    shown = str(path) if len(str(path)) <= SHOWN_CHARACTERS else f"{str(path)[:SHOWN_CHARACTERS]}…"
    try:
        return expand_user(path).read_bytes()
    except FileNotFoundError as error:
        raise InvalidRequestError(f"There is no file '{shown}' (looked in {Path.cwd()}).") from error
    except OSError as error:
        raise InvalidRequestError(f"The file '{shown}' cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise InvalidRequestError(f"{str(path)!r:.80} is no file name.") from error


def _read_stream(stream: Any) -> bytes:  # noqa: ANN401
    """What an open file holds from where it stands, or all of it where it stands at its end, as after writing."""
    try:
        content = stream.read()
        if content == b"" and stream.seekable():
            stream.seek(0)
            content = stream.read()
    except (OSError, ValueError) as error:
        raise InvalidRequestError(f"The open file cannot be read: {error!s:.120}; open it with mode 'rb'.") from error
    if not isinstance(content, bytes):
        raise InvalidRequestError("The file is open as text; open it with mode 'rb'.")
    return content


def _read_text(source: str, fetch: Fetch | None) -> bytes:
    if not source.strip():
        raise InvalidRequestError("The path of the picture is empty; pass a path, a URL, or the picture itself.")
    start = source[:8].lower()
    if start.startswith("data:"):
        return _from_data_url(source)
    if start.startswith(("http://", "https://")):
        if fetch is None:
            raise InvalidRequestError(f"{source!r:.80} is a URL; download it first and pass its bytes.")
        return fetch(source)
    if source.lstrip().startswith("<svg"):
        return source.encode()
    return _read_file(Path(source))


def _from_data_url(url: str) -> bytes:
    header, comma, payload = url.partition(",")
    if not comma:
        raise InvalidRequestError(f"{url[:40]!r} is no data URL: it has no comma before its data.")
    raw = urllib.parse.unquote_to_bytes(payload)
    if not header.endswith(";base64"):
        return raw
    try:
        return base64.b64decode(raw, validate=True)
    except binascii.Error as error:
        raise InvalidRequestError(f"The data URL {url[:40]!r}… is not valid base64.") from error


def _from_array(array: Any) -> Image.Image:  # noqa: ANN401
    shape, kind = tuple(array.shape), str(array.dtype)
    if kind != "uint8" or len(shape) not in (2, 3) or (len(shape) == 3 and shape[2] not in (3, 4)) or 0 in shape:
        raise InvalidRequestError(
            f"An array of shape {shape} and type {kind} is no picture: pass uint8 of shape (H, W), (H, W, 3) or "
            "(H, W, 4); multiply values between 0 and 1 by 255 first."
        )
    return Image.fromarray(array)
