"""Where an SVG document begins and how large it says it is, read without parsing it as XML."""

from __future__ import annotations

import re

from .errors import ImageError

__all__ = ["find_root", "read_size"]

# One piece at a time: a pattern of repeated pieces would take exponential time on a hostile file.
PROLOG = re.compile(
    rb"\xef\xbb\xbf|\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE(?:[^\[\]<>\"']|\"[^\"]*\"|'[^']*')*(?:\[.*?\]\s*)?>", re.S
)
ROOT = re.compile(rb"<svg(?=[\s/>])(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>")
ATTRIBUTE = re.compile(r"([\w:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?", re.I)
LENGTH = re.compile(r"\s*((?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*(px|pt|mm|cm|in|pc|)\s*\Z", re.I)
PIXELS_PER_UNIT = {"": 1.0, "px": 1.0, "pt": 96 / 72, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
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

    Raises:
        ImageError: If it is no SVG.
    """
    root = find_root(content)
    if root is None:
        raise ImageError("This is no SVG.")
    tag = root.group().decode("utf-8", "replace")
    attributes = {name: double or single for name, double, single in ATTRIBUTE.findall(tag)}
    box = [float(number) for number in NUMBER.findall(attributes.get("viewBox", ""))]
    box_width, box_height = (box[2], box[3]) if len(box) == 4 and min(box[2:]) > 0 else DEFAULT_SIZE
    width, height = _pixels(attributes.get("width")), _pixels(attributes.get("height"))
    if width and height:
        return width, height
    if width:
        return width, width * box_height / box_width
    if height:
        return height * box_width / box_height, height
    return box_width, box_height


def _pixels(length: str | None) -> float | None:
    match = LENGTH.match(length or "")
    return float(match[1]) * PIXELS_PER_UNIT[match[2].lower()] if match and float(match[1]) > 0 else None
