"""How results look in a notebook: previews, alternative texts and captioned grids as MIME bundles.

Measured on the front ends of 2026: a vector is safe, sized and described everywhere only as an ``<img>`` with a data
URL inside ``text/html`` (inline SVG runs its scripts), a raster only as ``image/png`` or ``image/jpeg``.
"""

from __future__ import annotations

import base64
import html
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from . import imaging
from .errors import ImageError

if TYPE_CHECKING:
    from PIL import Image

    from .results import RecraftImage

__all__ = ["Bundle", "caption", "cost", "counted", "describe", "grid_bundle", "image_bundle", "kind"]

Bundle = tuple[dict[str, Any], dict[str, Any]]

SHOWN_PIXELS = 512
GRID_PIXELS = 256
# Beyond this an SVG is shown as a picture of itself: the notebook's size matters more than endless sharpness.
SVG_BYTES = 90_000
FALLBACK_PIXELS = 256
FIGURE = "margin:0;max-width:{width}px;flex:1 1 200px"
# A light ground: dark lines of a transparent icon would be lost on a dark theme.
PICTURE = "max-width:100%;height:auto;background:#fff"
BROKEN = (
    "width:{width}px;max-width:100%;height:{height}px;box-sizing:border-box;padding:12px;border:1px dashed;"
    "border-radius:4px;opacity:.75;font-size:12px;line-height:1.4;overflow:auto"
)
CAPTION = "font-size:12px;line-height:1.4;opacity:.75;padding-top:4px;overflow-wrap:anywhere"


def describe(image: RecraftImage) -> str:
    """Return one stable line that says what a picture is and where it came from."""
    subject = image.parameters.get("prompt")
    quoted = f" — “{_shortened(subject, 200)}”" if subject else ""
    origin = " — sandbox" if image.is_sandbox else ""
    return f"{kind(image)} {image.width}×{image.height}{quoted}{origin}"


def caption(image: RecraftImage, *, prompt: bool = True) -> str:
    """Return the short text that goes with a picture: its kind, its prompt if wanted, what it cost, how it was made."""
    subject = image.parameters.get("prompt") if prompt else None
    remark = image.comment if image.is_sandbox else ""
    parts = [kind(image), f"“{_shortened(subject, 60)}”" if subject else "", cost(image), remark]
    return " · ".join(part for part in parts if part)


def cost(image: RecraftImage) -> str:
    """Return what a picture cost, in words."""
    if image.is_kept:
        return "from library, 0 credits"
    if image.is_sandbox:
        return "sandbox, free"
    return "" if image.credits is None else f"{image.credits:g} credits"


def counted(number: int, noun: str) -> str:
    """Return "1 picture" or "2 pictures"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def image_bundle(image: RecraftImage) -> Bundle:
    """Return the MIME bundle of one picture: a preview, its shown size and its description."""
    data = {"text/plain": image.description}
    width, height = _shown_size(image, SHOWN_PIXELS)
    if image.is_vector:
        return data | _vector_data(image, width), {}
    content, media_type = imaging.preview(image.to_pil())
    data[media_type] = _base64(content)
    shown = {"width": width, "height": height, "alt": image.description, "needs_background": "light"}
    return data, {media_type: shown}


def grid_bundle(images: Sequence[RecraftImage]) -> Bundle:
    """Return the MIME bundle of several pictures: a grid that wraps, with a caption under each."""
    svg_bytes = SVG_BYTES // max(1, len(images))
    figures = "".join(_figure(image, svg_bytes) for image in images)
    lines = [counted(len(images), "picture"), *(f"  {image.description}" for image in images)]
    grid = f'<div style="display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start">{figures}</div>'
    return {"text/html": grid, "text/plain": "\n".join(lines)}, {}


def _figure(image: RecraftImage, svg_bytes: int) -> str:
    width, height = _shown_size(image, GRID_PIXELS)
    try:
        picture = _img(_source(image, GRID_PIXELS * 3 // 2, svg_bytes), image.description, width)
    except ImageError as error:  # one damaged picture does not hide the others
        picture = f'<div role="img" style="{BROKEN.format(width=width, height=height)}">{html.escape(str(error))}</div>'
    words = f'<figcaption style="{CAPTION}">{html.escape(caption(image))}</figcaption>'
    return f'<figure style="{FIGURE.format(width=width)}">{picture}{words}</figure>'


def _img(source: str, alternative: str, width: int) -> str:
    text = html.escape(alternative, quote=True)
    return f'<img src="{source}" alt="{text}" title="{text}" width="{width}" style="{PICTURE}">'


def _vector_data(image: RecraftImage, width: int) -> dict[str, Any]:
    """The picture as HTML, and a small PNG for viewers without HTML; a large SVG is drawn once, for both."""
    is_small = len(image.content) <= SVG_BYTES
    picture = _drawn(image, FALLBACK_PIXELS if is_small else imaging.PREVIEW_PIXELS)
    if picture is None:
        return {"text/html": _img(_svg_url(image), image.description, width)}
    source = _svg_url(image) if is_small else _preview_url(picture, imaging.PREVIEW_PIXELS)
    picture.thumbnail((FALLBACK_PIXELS, FALLBACK_PIXELS))
    fallback = _base64(imaging.encode(picture.quantize(64), "image/png"))
    return {"text/html": _img(source, image.description, width), "image/png": fallback}


def _source(image: RecraftImage, longest_side: int, svg_bytes: int) -> str:
    is_shown_as_svg = image.is_vector and len(image.content) <= svg_bytes
    picture = None if is_shown_as_svg else _drawn(image, longest_side)
    return _svg_url(image) if picture is None else _preview_url(picture, longest_side)


def _drawn(image: RecraftImage, longest_side: int) -> Image.Image | None:
    """The picture in pixels, an SVG at this size; None where an SVG cannot be drawn, as without libcairo."""
    if not image.is_vector:
        return image.to_pil()
    try:
        return image.to_pil(**{"width" if image.width >= image.height else "height": longest_side})
    except ImageError:
        return None


def _svg_url(image: RecraftImage) -> str:
    return f"data:image/svg+xml;base64,{_base64(image.content)}"


def _preview_url(picture: Image.Image, longest_side: int) -> str:
    content, media_type = imaging.preview(picture, longest_side=longest_side)
    return f"data:{media_type};base64,{_base64(content)}"


def _shown_size(image: RecraftImage, longest_side: int) -> tuple[int, int]:
    scale = min(1.0, longest_side / max(image.width, image.height))
    return max(1, round(image.width * scale)), max(1, round(image.height * scale))


def kind(image: RecraftImage) -> str:
    """Return what a picture is: its style, or the operation that made it."""
    parameters = image.parameters
    if image.operation != "generate_image":
        return image.operation.replace("_", " ")
    style = parameters.get("style") or (
        "own style" if parameters.get("style_id") else parameters.get("model", "picture")
    )
    return f"{style} / {parameters['substyle']}" if parameters.get("substyle") else str(style)


def _shortened(text: object, limit: int) -> str:
    line = " ".join(str(text).split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")
