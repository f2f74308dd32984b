"""Reads the pictures out of the API's answers: where they lie, their bytes, and whether they are whole."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from . import imaging
from .answers import Answer
from .errors import DownloadError, ImageError, InvalidResponseError
from .results import RecraftImage

__all__ = ["Download", "Received", "receive"]

# Why a picture cannot be had: not yet, or not out of this answer.
Problem = DownloadError | InvalidResponseError
# Gets the bytes behind result URLs, or for each why not.
Download = Callable[[Sequence[str]], Sequence[bytes | DownloadError]]
Item = Mapping[str, Any]
SOURCES = ("b64_json", "url")
URL_SAFE = str.maketrans("-_", "+/")


@dataclass(frozen=True, kw_only=True)
class Received:
    """What could be had of an answer: one bad picture does not lose the others.

    Attributes:
        images: The whole pictures, by their places in the answer.
        problems: Why the others could not be had.
    """

    images: Mapping[int, RecraftImage] = field(default_factory=dict)
    problems: Sequence[Problem] = ()

    @property
    def error(self) -> Problem | None:
        """What to raise for the pictures that could not be had, or None."""
        if not self.problems:
            return None
        number = len(self.images) + len(self.problems)
        several = f"{len(self.problems)} of {number} pictures: " if number > 1 else ""
        late = [problem for problem in self.problems if isinstance(problem, DownloadError)]
        if late:
            urls = tuple(url for problem in late for url in problem.urls)
            return DownloadError(f"{several}{late[0]}", urls=urls)
        first = self.problems[0]
        return InvalidResponseError(f"{several}{first}", body=getattr(first, "body", b""))


def receive(
    answer: Answer,
    *,
    operation: str,
    parameters: Mapping[str, Any],
    download: Download,
    without: Collection[int] = (),
) -> Received:
    """Return the pictures of an answer with what made them; its price is shared evenly.

    Args:
        answer: Holds ``data`` for generations, ``image`` for tools; each picture as a url or base64.
        operation: The client method that asked.
        parameters: What it asked for.
        download: Gets the bytes behind the urls.
        without: Places of pictures that are there already.

    Raises:
        InvalidResponseError: If the answer holds no list of pictures at all.
    """
    items = _items(answer)
    wanted = [place for place in range(len(items)) if place not in without]
    contents = _contents([items[place] for place in wanted], answer, download)
    details = {
        "operation": operation,
        "parameters": parameters,
        "credits": None if answer.credits is None else answer.credits / len(items),
        "created": answer.created,
        "is_sandbox": answer.is_sandbox,
    }
    images: dict[int, RecraftImage] = {}
    problems: list[Problem] = []
    for place, content in zip(wanted, contents, strict=True):
        try:
            images[place] = _whole(content, items[place], details)
        except (DownloadError, InvalidResponseError) as error:
            problems.append(error)
    return Received(images=images, problems=problems)


def _items(answer: Answer) -> list[Any]:
    found = next((member for member in map(answer.body.get, ("image", "data")) if member), None)
    items = [found] if isinstance(found, Mapping) else found
    if not isinstance(items, list) or not any(_is_usable(item) for item in items):
        raise InvalidResponseError("The answer holds no pictures.", body=repr(answer.body).encode())
    return items


def _contents(items: Sequence[Any], answer: Answer, download: Download) -> list[bytes | Problem]:
    """The bytes of every picture, decoded where they came along, else downloaded together; or why not."""
    encoded = [_encoded(item) if _is_usable(item) else "" for item in items]
    urls = [item["url"] for item, text in zip(items, encoded, strict=True) if text is None]
    downloaded = iter(download(urls) if urls else [])
    return [next(downloaded) if text is None else _decoded(text, answer) for text in encoded]


def _whole(content: bytes | Problem, item: Item, details: Mapping[str, Any]) -> RecraftImage:
    """The picture, decoded once: a file cut short would be found out only when it is shown."""
    if isinstance(content, Exception):
        raise content
    url = _address(item)
    image_id = None if item.get("image_id") is None else str(item["image_id"])
    try:
        imaging.check_whole(content)
        return RecraftImage.from_bytes(content, url=url, image_id=image_id, **details)
    except ImageError as error:
        if url is None:
            raise InvalidResponseError(f"The answer holds no whole picture: {error}", body=content) from error
        raise DownloadError(f"{url:.300} gave no whole picture: {error}", urls=(url,)) from error


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


def _decoded(text: str, answer: Answer) -> bytes | InvalidResponseError:
    """The bytes of base64, also of its URL-safe, wrapped and unpadded forms: what was paid for is not thrown away."""
    body = repr(answer.body).encode()
    if not text:
        return InvalidResponseError("The answer holds neither the picture nor its address.", body=body)
    plain = "".join(text.split()).translate(URL_SAFE).rstrip("=")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError):
        return InvalidResponseError("A picture in the answer is not valid base64.", body=body)
