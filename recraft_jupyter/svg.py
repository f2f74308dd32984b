"""Where an SVG document begins, how large it says it is, and whether it is safe to draw."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from .errors import ImageError

__all__ = ["check_references", "find_root", "is_whole", "read_size"]

# One piece at a time: a pattern of repeated pieces would take exponential time on a hostile file.
PROLOG = re.compile(
    rb"\xef\xbb\xbf|\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE(?:[^\[\]<>\"']|\"[^\"]*\"|'[^']*')*(?:\[.*?\]\s*)?>", re.S
)
ROOT = re.compile(rb"<svg(?=[\s/>])(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>")
ATTRIBUTE = re.compile(r"([\w:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?", re.I)
LENGTH = re.compile(r"\s*((?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*(px|pt|mm|cm|in|pc|)\s*\Z", re.I)
PIXELS_PER_UNIT = {"": 1.0, "px": 1.0, "pt": 96 / 72, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
XLINK_HREF = "{http://www.w3.org/1999/xlink}href"
LARGEST_COPIES = 50_000
SMALLEST_SIDE, LARGEST_SIDE = 1e-6, 1e9
# What browsers take where a document says nothing.
DEFAULT_SIZE = (300.0, 150.0)


def find_root(content: bytes) -> re.Match[bytes] | None:
    """Return the root's start tag, if nothing but declarations, comments and blanks comes before it."""
    position = 0
    while (piece := PROLOG.match(content, position)) is not None:
        position = piece.end()
    return ROOT.match(content, position)


def read_size(content: bytes) -> tuple[float, float]:
    """Return width and height in pixels: the root's own, else its view box's, else the browsers' default.

    Sides beyond all measure come back as the largest (or smallest) side that can be reckoned with.

    Raises:
        ImageError: If it is no SVG.
    """
    width, height = _stated_size(content)
    return min(max(width, SMALLEST_SIDE), LARGEST_SIDE), min(max(height, SMALLEST_SIDE), LARGEST_SIDE)


def is_whole(content: bytes) -> bool:
    """Return whether the document's root is closed; one that was cut short on its way is not."""
    root = find_root(content)
    return root is not None and (root.group().endswith(b"/>") or content.rfind(b"</svg") > root.end() - 1)


def _stated_size(content: bytes) -> tuple[float, float]:
    root = find_root(content)
    if root is None:
        raise ImageError("This is no SVG.")
    tag = root.group().decode("utf-8", "replace")
    attributes = {name: double or single for name, double, single in ATTRIBUTE.findall(tag)}
    box = [float(number) for number in NUMBER.findall(attributes.get("viewBox", ""))]
    is_usable = len(box) == 4 and min(box[2:]) > 0 and math.isfinite(box[2] / box[3] + box[2] + box[3])
    box_width, box_height = (box[2], box[3]) if is_usable else DEFAULT_SIZE
    width, height = _pixels(attributes.get("width")), _pixels(attributes.get("height"))
    if width and height:
        return width, height
    if width:
        return width, width * box_height / box_width
    if height:
        return height * box_width / box_height, height
    return box_width, box_height


def check_references(content: bytes) -> None:
    """Refuse a document whose ``<use>`` elements multiply each other into more copies than a machine can draw.

    Raises:
        ImageError: If they do, or if it is no valid XML.
    """
    if content.count(b"<use") < 2:
        return
    from defusedxml import ElementTree  # CairoSVG's own parser

    try:
        root = ElementTree.fromstring(content)
    except Exception as error:  # whatever the parser says of a damaged or hostile document
        raise ImageError(f"This SVG cannot be read: {type(error).__name__}.") from error
    named = {str(element.get("id")): element for element in root.iter() if element.get("id")}
    if _copies(root, named, {}) > LARGEST_COPIES:
        raise ImageError(f"This SVG repeats its parts more than {LARGEST_COPIES:,} times; that cannot be drawn safely.")


def _copies(element: Any, named: Mapping[str, Any], known: dict[int, int]) -> int:  # noqa: ANN401 - an XML element
    """How many elements are drawn for this one, with all that it refers to."""
    key = id(element)
    if key not in known:
        known[key] = 1  # what refers to itself is drawn once
        target = named.get(_reference(element))
        total = 1 + sum(_copies(child, named, known) for child in element)
        known[key] = min(total + (_copies(target, named, known) if target is not None else 0), LARGEST_COPIES + 1)
    return known[key]


def _reference(element: Any) -> str:  # noqa: ANN401
    """The id a ``<use>`` refers to, or ""."""
    if not str(element.tag).endswith("}use"):
        return ""
    return str(element.get("href") or element.get(XLINK_HREF) or "").lstrip("#")


def _pixels(length: str | None) -> float | None:
    match = LENGTH.match(length or "")
    pixels = float(match[1]) * PIXELS_PER_UNIT[match[2].lower()] if match else 0.0
    return pixels if 0 < pixels < math.inf else None
