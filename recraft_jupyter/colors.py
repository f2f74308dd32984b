"""Colors as people write them, turned into the API's ``{"rgb": [r, g, b]}``, and the palette of a picture."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from PIL import Image, ImageColor

from .errors import InvalidRequestError
from .imaging import open_image
from .sources import Fetch

__all__ = ["extract_palette", "to_api_color", "to_rgb"]

RGB = tuple[int, int, int]
NUMBERS = re.compile(r"\(?\s*(\d{1,9})\s*,\s*(\d{1,9})\s*,\s*(\d{1,9})\s*\)?")


def to_rgb(color: Any) -> RGB:  # noqa: ANN401 - anything goes in
    """Return the red, green and blue (0 to 255) of a color.

    Args:
        color: ``"#f80"``, ``"#ff8800"``, a CSS name, ``"rgb(255, 136, 0)"``, three numbers, or the API's
            ``{"rgb": [255, 136, 0]}``.

    Raises:
        InvalidRequestError: If it is no color.

    Example:
        >>> to_rgb("tomato")
        (255, 99, 71)
    """
    if isinstance(color, Mapping):
        color = color.get("rgb")
    if isinstance(color, str):
        return _from_text(color)
    if isinstance(color, Sequence) or hasattr(color, "tolist"):
        return _from_numbers(color)
    raise InvalidRequestError(_no_color(color))


def to_api_color(color: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return a color as the API takes it; other keys of an API color, such as ``weight``, are kept."""
    others = {key: value for key, value in color.items() if key != "rgb"} if isinstance(color, Mapping) else {}
    return {"rgb": list(to_rgb(color)), **others}


def extract_palette(image: Any, n: int = 5, *, fetch: Fetch | None = None) -> list[str]:  # noqa: ANN401
    """Return the dominant colors of a picture, most frequent first, ready to pass as ``colors=``.

    Args:
        image: Any picture; transparent pixels do not count.
        n: How many colors at most.
        fetch: Gets the bytes of an http(s) URL.

    Returns:
        Up to ``n`` colors as ``#rrggbb``.

    Example:
        >>> extract_palette("poster.png", n=3)
        ['#1d3557', '#e63946', '#f1faee']
    """
    if not 1 <= n <= 256:
        raise InvalidRequestError(f"n is the number of colors, from 1 to 256, not {n!r}.")
    small = open_image(image, fetch=fetch).convert("RGBA")
    small.thumbnail((256, 256))
    opaque = [pixel[:3] for pixel in _pixels(small) if pixel[3] > 127]
    if not opaque:
        return []
    row = Image.new("RGB", (len(opaque), 1))
    row.putdata(opaque)
    indexed = row.quantize(n, method=Image.Quantize.MAXCOVERAGE, kmeans=3)
    palette = indexed.getpalette() or []
    counts = sorted(enumerate(indexed.histogram()), key=lambda entry: -entry[1])
    used = [index for index, count in counts if count]
    return ["#{:02x}{:02x}{:02x}".format(*palette[3 * index : 3 * index + 3]) for index in used]


def _pixels(image: Image.Image) -> list[tuple[int, int, int, int]]:
    raw = image.tobytes()
    return list(zip(raw[0::4], raw[1::4], raw[2::4], raw[3::4], strict=True))


def _from_text(text: str) -> RGB:
    numbers = NUMBERS.fullmatch(text.strip())
    if numbers is not None:
        return _from_numbers([int(channel) for channel in numbers.groups()])
    try:
        red, green, blue = ImageColor.getrgb(text.strip())[:3]
    except ValueError as error:
        raise InvalidRequestError(_no_color(text)) from error
    return _from_numbers([red, green, blue])


def _from_numbers(color: Any) -> RGB:  # noqa: ANN401
    channels = list(color.tolist() if hasattr(color, "tolist") else color)
    whole = all(isinstance(channel, int) and not isinstance(channel, bool) for channel in channels)
    if len(channels) != 3 or not whole:
        raise InvalidRequestError(_no_color(color))
    for channel in channels:
        if not 0 <= channel <= 255:
            raise InvalidRequestError(f"The color {tuple(channels)} has a channel {channel}; each is from 0 to 255.")
    return channels[0], channels[1], channels[2]


def _no_color(color: object) -> str:
    return f"{color!r:.60} is no color: write '#ff8800', a CSS name such as 'orange', or three whole numbers 0 to 255."
