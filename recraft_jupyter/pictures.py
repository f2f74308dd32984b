"""Reads the pictures out of the API's answers: where they lie, and their bytes."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .errors import InvalidResponseError
from .results import RecraftImage, RecraftImages
from .transport import Answer

__all__ = ["content_of", "images_of", "items_of"]

Item = Mapping[str, Any]


def items_of(answer: Answer) -> list[Item]:
    """Return the pictures of an answer: ``data`` for generations, ``image`` for tools; each holds a url or base64.

    Raises:
        InvalidResponseError: If it holds none.
    """
    single = answer.body.get("image")
    items = [single] if isinstance(single, Mapping) else answer.body.get("data")
    usable = isinstance(items, list) and all(
        isinstance(item, Mapping) and (item.get("url") or item.get("b64_json")) for item in items
    )
    if not items or not usable:
        raise InvalidResponseError("The answer holds no pictures.", body=repr(answer.body).encode())
    return list(items)


def content_of(items: Sequence[Item], answer: Answer, download: Callable[[Sequence[str]], list[bytes]]) -> list[bytes]:
    """Return the bytes of every picture: decoded where they came along, else downloaded together.

    Raises:
        DownloadError: If a picture cannot be fetched yet.
        InvalidResponseError: If a picture is not valid base64.
    """
    urls = [item["url"] for item in items if not item.get("b64_json")]
    downloaded = iter(download(urls) if urls else [])
    return [_decoded(item["b64_json"], answer) if item.get("b64_json") else next(downloaded) for item in items]


def images_of(
    items: Sequence[Item], contents: Sequence[bytes], answer: Answer, *, operation: str, parameters: Mapping[str, Any]
) -> RecraftImages:
    """Return the pictures of an answer with what made them; its price is shared evenly.

    Raises:
        ImageError: If bytes are no picture.
    """
    charged = answer.body.get("credits")
    return RecraftImages(
        RecraftImage.from_bytes(
            content,
            operation=operation,
            parameters=parameters,
            image_id=item.get("image_id"),
            credits=charged / len(items) if isinstance(charged, (int, float)) else None,
            url=item.get("url"),
            created=answer.body.get("created"),
            is_sandbox=answer.is_sandbox,
        )
        for item, content in zip(items, contents, strict=True)
    )


def _decoded(text: str, answer: Answer) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        body = repr(answer.body).encode()
        raise InvalidResponseError("A picture in the answer is not valid base64.", body=body) from error
