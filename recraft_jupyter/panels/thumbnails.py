"""Small pictures for the panels: at most 320 pixels and 30 kB each, with the words that describe them."""

from __future__ import annotations

import base64
import html
from typing import Any

from .. import imaging
from ..results import RecraftImage

__all__ = ["THUMBNAIL_BYTES", "THUMBNAIL_PIXELS", "picture_html", "thumbnail", "thumbnail_url"]

THUMBNAIL_PIXELS = 320
THUMBNAIL_BYTES = 30_000
SIDES = (1.0, 0.75, 0.6, 0.45, 0.3, 0.2)


def thumbnail(image: Any, *, longest_side: int = THUMBNAIL_PIXELS) -> tuple[bytes, str]:  # noqa: ANN401
    """Return a small copy of any picture and its media type.

    Args:
        image: One of our results, or whatever ``imaging.open_image`` takes.
        longest_side: Pixels of the longer side at most.

    Returns:
        At most ``THUMBNAIL_BYTES`` bytes, and ``image/jpeg`` or ``image/png``.
    """
    picture = _drawn(image, longest_side)
    content, media_type = b"", ""
    for share in SIDES:
        content, media_type = imaging.preview(picture, longest_side=round(longest_side * share))
        if len(content) <= THUMBNAIL_BYTES:
            break
    return content, media_type


def thumbnail_url(image: Any, *, longest_side: int = THUMBNAIL_PIXELS) -> str:  # noqa: ANN401
    """Return a thumbnail as a data URL."""
    content, media_type = thumbnail(image, longest_side=longest_side)
    return f"data:{media_type};base64,{base64.b64encode(content).decode('ascii')}"


def picture_html(url: str, *, alternative: str, caption: str = "") -> str:
    """Return a thumbnail with its alternative text and, if wanted, words below."""
    words = f'<div class="rj-caption">{html.escape(caption)}</div>' if caption else ""
    picture = (
        f'<img src="{url}" alt="{html.escape(alternative, quote=True)}">' if url else '<div class="rj-blank"></div>'
    )
    return f'<div class="rj-picture">{picture}</div>{words}'


def _drawn(image: Any, longest_side: int) -> Any:  # noqa: ANN401 - a PIL image
    if isinstance(image, RecraftImage) and image.is_vector:
        side = "width" if image.width >= image.height else "height"
        return image.to_pil(**{side: longest_side})
    return imaging.open_image(image)
