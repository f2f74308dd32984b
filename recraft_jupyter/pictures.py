"""Reads the pictures out of the API's answers: where they lie, and their bytes."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .answers import Answer
from .errors import InvalidResponseError
from .results import RecraftImage, RecraftImages

__all__ = ["content_of", "images_of", "items_of"]

Item = Mapping[str, Any]
SOURCES = ("b64_json", "url")
URL_SAFE = str.maketrans("-_", "+/")


def items_of(answer: Answer) -> list[Item]:
    """Return the pictures of an answer: ``data`` for generations, ``image`` for tools; each holds a url or base64.

    Raises:
        InvalidResponseError: If it holds none.
    """
    found = next((member for member in map(answer.body.get, ("image", "data")) if member), None)
    items = [found] if isinstance(found, Mapping) else found
    if not isinstance(items, list) or not all(_is_usable(item) for item in items):
        raise InvalidResponseError("The answer holds no pictures.", body=repr(answer.body).encode())
    return items


def content_of(items: Sequence[Item], answer: Answer, download: Callable[[Sequence[str]], list[bytes]]) -> list[bytes]:
    """Return the bytes of every picture: decoded where they came along, else downloaded together.

    Raises:
        DownloadError: If a picture cannot be fetched yet.
        InvalidResponseError: If a picture is not valid base64.
    """
    encoded = [_encoded(item) for item in items]
    urls = [item["url"] for item, text in zip(items, encoded, strict=True) if text is None]
    downloaded = iter(download(urls) if urls else [])
    return [next(downloaded) if text is None else _decoded(text, answer) for text in encoded]


def images_of(
    items: Sequence[Item], contents: Sequence[bytes], answer: Answer, *, operation: str, parameters: Mapping[str, Any]
) -> RecraftImages:
    """Return the pictures of an answer with what made them; its price is shared evenly.

    Raises:
        ImageError: If bytes are no picture.
    """
    return RecraftImages(
        RecraftImage.from_bytes(
            content,
            operation=operation,
            parameters=parameters,
            image_id=None if item.get("image_id") is None else str(item["image_id"]),
            credits=None if answer.credits is None else answer.credits / len(items),
            url=_address(item),
            created=answer.created,
            is_sandbox=answer.is_sandbox,
        )
        for item, content in zip(items, contents, strict=True)
    )


def _address(item: Item) -> str | None:
    url = item.get("url")
    return url if isinstance(url, str) and not url.startswith("data:") else None


def _is_usable(item: object) -> bool:
    return isinstance(item, Mapping) and any(item.get(name) and isinstance(item[name], str) for name in SOURCES)


def _encoded(item: Item) -> str | None:
    """The picture's base64 where it came along, as itself or as a ``data:`` URL; None where it lies elsewhere."""
    for text in map(item.get, SOURCES):
        if isinstance(text, str) and text.startswith("data:"):
            return text.partition(",")[2]
    text = item.get("b64_json")
    return text if isinstance(text, str) and text else None


def _decoded(text: str, answer: Answer) -> bytes:
    """The bytes of base64, also of its URL-safe, wrapped and unpadded forms: what was paid for is not thrown away."""
    plain = "".join(text.split()).translate(URL_SAFE).rstrip("=")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError) as error:
        body = repr(answer.body).encode()
        raise InvalidResponseError("A picture in the answer is not valid base64.", body=body) from error
