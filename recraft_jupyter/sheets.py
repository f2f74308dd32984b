"""Pictures made of pictures: contact sheets, comparisons and cut-outs placed on a ground; PIL in, PIL out."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from .caption_fonts import caption_font
from .colors import to_rgb
from .errors import InvalidRequestError
from .imaging import check_size, flatten, open_image
from .sources import Fetch

__all__ = ["compare", "composite", "contact_sheet"]

GROUND = "#ffffff"
INK = "#3a3f47"
GAP = 16
CAPTION_POINTS = 15
LONGEST_CAPTION = 300
CHECKER = ("#ffffff", "#e8eaed")


def contact_sheet(
    images: Any,  # noqa: ANN401 - pictures, or one
    *,
    captions: Sequence[object] | str | None = None,
    columns: int | None = None,
    cell: int = 256,
    background: Any = GROUND,  # noqa: ANN401
    fetch: Fetch | None = None,
) -> Image.Image:
    """Return all pictures on one sheet, with a caption under each.

    Args:
        images: Any pictures, or a single one.
        captions: One text a picture; None for a picture without.
        columns: Pictures in a row; as square a sheet as possible by default.
        cell: Pixels of a picture's longer side on the sheet.
        background: Color of the sheet.
        fetch: Gets the bytes of http(s) URLs.

    Returns:
        An RGB image.

    Raises:
        InvalidRequestError: If there is no picture, or the captions are not as many.
        ImageError: If the sheet would be too large to make safely.

    Example:
        >>> contact_sheet(["a.png", "b.png"], captions=["before", "after"]).size
        (560, 311)
    """
    sources = _listed(images)
    if not sources:
        raise InvalidRequestError("A contact sheet needs at least one picture.")
    texts = [captions] if isinstance(captions, str) else list(captions if captions is not None else ())
    if texts and len(texts) != len(sources):
        raise InvalidRequestError(f"There are {len(sources)} pictures, but {len(texts)} captions.")
    if columns is not None and columns < 1:
        raise InvalidRequestError(f"columns is the number of pictures in a row, from 1 up, not {columns!r}.")
    _check_pixels("cell", cell)
    columns = min(columns or math.ceil(math.sqrt(len(sources))), len(sources))
    check_size((columns * (cell + GAP), math.ceil(len(sources) / columns) * (cell + GAP)), "cell")
    pictures = [_fitted(open_image(source, fetch=fetch), cell, cell) for source in sources]
    rows = [list(range(start, min(start + columns, len(pictures)))) for start in range(0, len(pictures), columns)]
    heights = [max(pictures[index].height for index in row) for row in rows]
    caption_height = CAPTION_POINTS + 8 if texts else 0
    width = columns * (cell + GAP) + GAP
    sheet = Image.new("RGB", (width, sum(heights) + len(rows) * (caption_height + GAP) + GAP), to_rgb(background))
    top = GAP
    for row, height in zip(rows, heights, strict=True):
        for column, index in enumerate(row):
            left = GAP + column * (cell + GAP)
            _place(sheet, pictures[index], left=left, top=top, width=cell, height=height)
            if texts:
                _write(sheet, texts[index], left=left, top=top + height + 6, width=cell)
        top += height + caption_height + GAP
    return sheet


def compare(
    before: Any,  # noqa: ANN401
    after: Any,  # noqa: ANN401
    *,
    captions: Sequence[object] = ("before", "after"),
    height: int = 384,
    fetch: Fetch | None = None,
) -> Image.Image:
    """Return two pictures side by side at the same height; transparent parts show a checkerboard.

    Args:
        before: Any picture.
        after: Any picture.
        captions: The texts under them.
        height: Pixels.
        fetch: Gets the bytes of http(s) URLs.
    """
    _check_pixels("height", height)
    if len(captions) != 2:
        raise InvalidRequestError(f"A comparison has two captions, not {len(captions)}.")
    pictures = [_scaled(open_image(image, fetch=fetch), height) for image in (before, after)]
    width = sum(picture.width for picture in pictures) + 3 * GAP
    check_size((width, height), "height")
    sheet = Image.new("RGB", (width, height + CAPTION_POINTS + 8 + 2 * GAP), GROUND)
    left = GAP
    for picture, caption in zip(pictures, captions, strict=True):
        _place(sheet, picture, left=left, top=GAP, width=picture.width, height=height)
        _write(sheet, caption, left=left, top=GAP + height + 6, width=picture.width)
        left += picture.width + GAP
    return sheet


def composite(
    cutout: Any,  # noqa: ANN401
    background: Any = "white",  # noqa: ANN401
    *,
    position: tuple[float, float] = (0.5, 0.5),
    scale: float | None = None,
    fetch: Fetch | None = None,
) -> Image.Image:
    """Return a cut-out placed on a color or on another picture.

    Args:
        cutout: A picture with transparency, such as the result of ``remove_background``.
        background: A color (then the result has the cut-out's size) or a picture (then it has that picture's).
        position: Center of the cut-out as fractions of the background's width and height.
        scale: Size of the cut-out relative to its own pixels; as large as fits by default.
        fetch: Gets the bytes of http(s) URLs.

    Returns:
        An RGB image.

    Example:
        >>> composite(cutout, "#ffcc00")
        <PIL.Image.Image image mode=RGB size=1024x1024>
    """
    figure = open_image(cutout, fetch=fetch).convert("RGBA")
    ground = _ground(background, figure.size, fetch)
    if scale is None:
        scale = min(1.0, ground.width / figure.width, ground.height / figure.height)
    if not (scale > 0 and math.isfinite(scale)):
        raise InvalidRequestError(f"scale is the cut-out's size relative to its own, a number above 0, not {scale!r}.")
    if scale != 1:
        size = (max(1, round(figure.width * scale)), max(1, round(figure.height * scale)))
        check_size(size, "scale")
        figure = figure.resize(size, Image.Resampling.LANCZOS)
    left = round(ground.width * position[0] - figure.width / 2)
    top = round(ground.height * position[1] - figure.height / 2)
    layer = Image.new("RGBA", ground.size)
    layer.paste(figure, (left, top))
    return Image.alpha_composite(ground, layer).convert("RGB")


def _ground(background: Any, size: tuple[int, int], fetch: Fetch | None) -> Image.Image:  # noqa: ANN401
    try:
        return Image.new("RGBA", size, (*to_rgb(background), 255))
    except InvalidRequestError:
        pass  # it is a picture then
    try:
        return flatten(open_image(background, fetch=fetch)).convert("RGBA")
    except InvalidRequestError as error:
        if isinstance(error.__cause__, FileNotFoundError):
            message = f"{str(background)!r:.80} is neither a color nor a file (looked in {Path.cwd()})."
            raise InvalidRequestError(message) from error
        raise


def _listed(images: Any) -> list[Any]:  # noqa: ANN401
    """The pictures as a list; a single one, in whatever form, as a list of one."""
    is_iterable = isinstance(images, Iterable) and not isinstance(images, (str, bytes, bytearray, memoryview))
    is_single = hasattr(images, "read") or getattr(images, "ndim", None) in (2, 3)  # an open file, the pixels of one
    return list(images) if is_iterable and not is_single else [images]


def _check_pixels(name: str, number: object) -> None:
    if not isinstance(number, int) or number < 1:
        raise InvalidRequestError(f"{name} is a number of pixels, a whole number from 1 up, not {number!r:.40}.")


def _fitted(image: Image.Image, width: int, height: int) -> Image.Image:
    """The whole picture as large as fits; a hair-thin one stays at least a pixel wide (ImageOps.contain refuses it)."""
    scale = min(width / image.width, height / image.height)
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    check_size(size, "height")
    return image.convert("RGBA").resize(size, Image.Resampling.LANCZOS)


def _scaled(image: Image.Image, height: int) -> Image.Image:
    """The picture at this height; one of extreme proportions at most four times as wide."""
    fitted = _fitted(image, 4 * height, height)
    if fitted.height == height:
        return fitted
    ground = Image.new("RGBA", (fitted.width, height))
    ground.paste(fitted, (0, (height - fitted.height) // 2))
    return ground


def _place(sheet: Image.Image, picture: Image.Image, *, left: int, top: int, width: int, height: int) -> None:
    x = left + (width - picture.width) // 2
    y = top + (height - picture.height) // 2
    board = _checkerboard(picture.size)
    sheet.paste(Image.alpha_composite(board, picture).convert("RGB"), (x, y))


def _checkerboard(size: tuple[int, int], square: int = 12) -> Image.Image:
    tile = Image.new("RGBA", (2 * square, 2 * square), CHECKER[0])
    for corner in ((0, 0), (square, square)):
        tile.paste(Image.new("RGBA", (square, square), CHECKER[1]), corner)
    board = Image.new("RGBA", size)
    for x in range(0, size[0], 2 * square):
        for y in range(0, size[1], 2 * square):
            board.paste(tile, (x, y))
    return board


def _write(sheet: Image.Image, text: object, *, left: int, top: int, width: int) -> None:
    line = " ".join(("" if text is None else str(text)).split())[:LONGEST_CAPTION]
    font = caption_font(line, CAPTION_POINTS)
    draw = ImageDraw.Draw(sheet)
    while line and draw.textlength(line, font=font) > width:
        line = line[:-2].rstrip("…") + "…" if len(line) > 2 else ""
    draw.text((left + width / 2, top), line, fill=INK, font=font, anchor="ma")
