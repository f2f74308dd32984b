"""What made a picture, written inside its file and read back.

The recipe is JSON in plain ASCII whose ``<``, ``>`` and ``&`` are escaped the JSON way. So it means the same in every
encoding, and no prompt can break out of the XML around it.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from importlib import metadata
from typing import Any
from xml.sax.saxutils import unescape

from . import imaging
from .inscriptions import KEYWORD, LONGEST_TEXT, inscribe, inscriptions
from .sources import read_picture

__all__ = ["embed_recipe", "read_recipe", "recipe_of", "without_secrets"]

# A text shorter than this is dropped as a whole where a recipe must shrink, not cut.
SHORTEST_CUT = 64
SHRINKING_STEPS = 30
SECRET_WORDS = frozenset({"authorization", "bearer", "credential", "credentials", "key", "keys"})
SECRET_ENDINGS = ("apikey", "apikeys", "passwd", "password", "passwords", "secret", "secrets", "token", "tokens")
WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
MARKUP = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def embed_recipe(content: bytes, recipe: Mapping[str, Any]) -> bytes:
    """Return the same picture with the recipe inside; an older recipe of ours is replaced.

    A recipe that is too long for the file (64 kB in a JPEG, 1 MB elsewhere) loses the ends of its longest texts first.
    Members whose names look like secrets are never written. A file with a foreign XMP packet that has no place for ours
    comes back unchanged.

    Args:
        content: A whole PNG, WebP, JPEG, GIF or SVG file.
        recipe: What made it, such as ``recipe_of`` returns.

    Raises:
        ImageError: If the bytes are no picture, or damaged.
    """
    return inscribe(content, imaging.media_type_of(content), lambda room: _text(recipe, room))


def read_recipe(source: Any) -> dict[str, Any] | None:  # noqa: ANN401 - whatever read_picture takes
    """Return the recipe inside a picture, or None if there is none.

    Args:
        source: The file's bytes, a path, or anything else that stands for a picture.

    Raises:
        InvalidRequestError: If there is no such file.
        ImageError: If the bytes are no picture.
    """
    picture = read_picture(source)
    if not isinstance(picture, bytes):
        return _parsed(str(picture.info.get(KEYWORD.decode(), "")).encode("ascii", "replace"))
    texts = inscriptions(picture, imaging.media_type_of(picture))
    return next((recipe for recipe in map(_parsed, texts) if recipe is not None), None)


def recipe_of(image: Any) -> dict[str, Any]:  # noqa: ANN401 - a RecraftImage; results may import this module
    """Return what made a result, as plain JSON data without secrets.

    Args:
        image: A ``RecraftImage``.
    """
    recipe = {
        "tool": f"recraft_jupyter {metadata.version('recraft-jupyter')}",
        "operation": image.operation,
        "parameters": dict(image.parameters),
        "image_id": image.image_id,
        "credits": image.credits,
        "created": image.created,
        "sandbox": image.is_sandbox,
    }
    plain: dict[str, Any] = without_secrets(recipe)
    return plain


def without_secrets(value: Any) -> Any:  # noqa: ANN401 - any JSON value
    """Return a copy of plain JSON types, without members whose names look like secrets, at any depth."""
    if isinstance(value, Mapping):
        return {str(name): without_secrets(member) for name, member in value.items() if not _is_secret(str(name))}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [without_secrets(member) for member in value]
    if isinstance(value, (bytes, bytearray, memoryview)):
        return f"({len(value)} bytes)"
    if value is None or isinstance(value, (str, int)) or (isinstance(value, float) and math.isfinite(value)):
        return value
    return str(value)


def _is_secret(name: str) -> bool:
    words = [word.lower() for word in WORDS.findall(name)]
    return any(word in SECRET_WORDS or word.endswith(SECRET_ENDINGS) for word in words)


def _text(recipe: Mapping[str, Any], room: int) -> bytes:
    """The recipe as JSON that fits in so many bytes."""
    plain = without_secrets(recipe)
    text = _json(plain)
    for _ in range(SHRINKING_STEPS):
        if len(text) <= room:
            return text
        _shrink(plain)
        text = _json(plain)
    return text if len(text) <= room else b"{}"


def _json(plain: Mapping[str, Any]) -> bytes:
    text = json.dumps(plain, separators=(",", ":"))
    # Outside its strings JSON knows none of these characters, so all of them lie in strings and may be escaped.
    return text.translate(MARKUP).encode("ascii")


def _shrink(plain: dict[str, Any]) -> None:
    """Halve the longest text, or drop the largest member where it is no long text."""
    owner, name = plain, max(plain, key=lambda name: len(_json({"": plain[name]})))
    while isinstance(owner[name], dict) and owner[name]:
        owner = owner[name]
        name = max(owner, key=lambda name: len(_json({"": owner[name]})))
    member = owner[name]
    if isinstance(member, str) and len(member) > SHORTEST_CUT:
        owner[name] = member[: len(member) // 2].rstrip("…") + "…"
    else:
        del owner[name]


def _parsed(text: bytes) -> dict[str, Any] | None:
    if not 2 <= len(text) <= LONGEST_TEXT:
        return None
    try:
        recipe = json.loads(unescape(text.decode("utf-8"), {"&quot;": '"', "&apos;": "'"}))
    except (ValueError, RecursionError):
        return None
    return recipe if isinstance(recipe, dict) else None
