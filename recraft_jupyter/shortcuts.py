"""The friendly layer: each operation as one function on the default client, guessing what can be guessed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from . import catalog, colors, imaging, sheets
from .connection import get_client
from .results import Account, RecraftImage, RecraftImages, Style
from .transport import fetch

if TYPE_CHECKING:
    from PIL import Image

__all__ = [
    "account",
    "clarity_upscale",
    "compare",
    "composite",
    "contact_sheet",
    "create_style",
    "extract_palette",
    "generate",
    "generative_upscale",
    "open_image",
    "remove_background",
    "to_png",
    "vectorize",
]


def generate(
    prompt: str,
    *,
    n: int = 1,
    style: str | None = None,
    substyle: str | None = None,
    style_id: str | Style | None = None,
    model: str | None = None,
    size: str | None = None,
    colors: Iterable[Any] | None = None,
    background_color: Any = None,  # noqa: ANN401 - a color in any form
    controls: Mapping[str, Any] | None = None,
    **parameters: Any,  # noqa: ANN401 - whatever the API takes
) -> RecraftImage | RecraftImages:
    """Make a picture from a prompt.

    A substyle is enough to find its style, a style to find its model.

    Args:
        prompt: What to show.
        n: Number of pictures.
        style: ``realistic_image``, ``digital_illustration``, ``vector_illustration``, ``icon`` or ``any``.
        substyle: One of the style's substyles; ``%recraft styles`` lists them.
        style_id: A style of one's own, made by create_style.
        model: ``recraftv3`` by default.
        size: ``WxH``, such as ``1820x1024``; ``%recraft sizes`` lists them.
        colors: Colors to prefer: hex, CSS names, three numbers each.
        background_color: Color of the background.
        controls: Further controls, as the API takes them.
        **parameters: Further parameters of the API, such as ``random_seed``.

    Returns:
        One picture, or with ``n`` above 1 several.

    Raises:
        RecraftError: See ``recraft_jupyter.errors``; one clear sentence each.

    Example:
        >>> generate("a lighthouse at sunset", substyle="pixel_art", colors=["navy", "#ff8800"])
    """
    merged = {"colors": colors, "background_color": background_color, **(controls or {})}
    chosen = {name: value for name, value in merged.items() if value is not None}
    style, model = guess_style(style, substyle, model)
    images = get_client().generate_image(
        prompt,
        n=n,
        style=style,
        substyle=substyle,
        style_id=style_id,
        model=model,
        size=size,
        controls=chosen or None,
        **parameters,
    )
    return images[0] if n == 1 else images


def guess_style(style: str | None, substyle: str | None, model: str | None) -> tuple[str | None, str | None]:
    """Return style and model, with what was left out filled in where only one answer fits."""
    if style is None and substyle is not None:
        style = catalog.style_for(substyle, model)
    if model is None and style is not None:
        model = catalog.model_for(style, substyle)
    return style, model


def vectorize(image: Any, **parameters: Any) -> RecraftImage:  # noqa: ANN401
    """Turn a raster picture into an SVG.

    Args:
        image: A path, bytes, open file, PIL image, NumPy array, result or URL.
        **parameters: Further parameters of the API.

    Example:
        >>> vectorize("logo.png").save("logo.svg")
    """
    return get_client().vectorize_image(image, **parameters)


def remove_background(image: Any, **parameters: Any) -> RecraftImage:  # noqa: ANN401
    """Make the background of a picture transparent.

    Args:
        image: A path, bytes, open file, PIL image, NumPy array, result or URL.
        **parameters: Further parameters of the API.

    Example:
        >>> composite(remove_background("portrait.jpg"), "skyblue")
    """
    return get_client().remove_background(image, **parameters)


def clarity_upscale(image: Any, **parameters: Any) -> RecraftImage:  # noqa: ANN401
    """Make a picture larger, sharper and cleaner.

    Args:
        image: A path, bytes, open file, PIL image, NumPy array, result or URL.
        **parameters: Further parameters of the API.

    Example:
        >>> clarity_upscale("small.png").save("large.png")
    """
    return get_client().clarity_upscale(image, **parameters)


def generative_upscale(image: Any, **parameters: Any) -> RecraftImage:  # noqa: ANN401
    """Make a picture larger and refine small details and faces; about sixty times the price of clarity_upscale.

    Args:
        image: A path, bytes, open file, PIL image, NumPy array, result or URL.
        **parameters: Further parameters of the API.

    Example:
        >>> generative_upscale("group_photo.jpg").save("poster.png")
    """
    return get_client().generative_upscale(image, **parameters)


def create_style(images: Any, *, style: str = "digital_illustration", **parameters: Any) -> Style:  # noqa: ANN401
    """Make a style of one's own from one to five reference pictures.

    Args:
        images: One picture or a list of them, of any kind.
        style: The base style.
        **parameters: Further parameters of the API.

    Example:
        >>> generate("wood potato masher", style_id=create_style(["a.png", "b.png"]))
    """
    return get_client().create_style(images, style=style, **parameters)


def account() -> Account:
    """Return what is left on the account."""
    return get_client().get_account()


def open_image(source: Any) -> Image.Image:  # noqa: ANN401
    """Return any picture as a PIL image; see ``recraft_jupyter.imaging.open_image``. URLs are fetched."""
    return imaging.open_image(source, fetch=fetch)


def to_png(source: Any) -> bytes:  # noqa: ANN401
    """Return any picture as PNG bytes; see ``recraft_jupyter.imaging.to_png``. URLs are fetched."""
    return imaging.to_png(source, fetch=fetch)


def contact_sheet(images: Iterable[Any], **options: Any) -> Image.Image:  # noqa: ANN401
    """Return all pictures on one sheet; see ``recraft_jupyter.sheets.contact_sheet``. URLs are fetched."""
    return sheets.contact_sheet(images, fetch=fetch, **options)


def compare(before: Any, after: Any, **options: Any) -> Image.Image:  # noqa: ANN401
    """Return two pictures side by side; see ``recraft_jupyter.sheets.compare``. URLs are fetched."""
    return sheets.compare(before, after, fetch=fetch, **options)


def composite(cutout: Any, background: Any = "white", **options: Any) -> Image.Image:  # noqa: ANN401
    """Return a cut-out on a color or picture; see ``recraft_jupyter.sheets.composite``. URLs are fetched."""
    return sheets.composite(cutout, background, fetch=fetch, **options)


def extract_palette(image: Any, n: int = 5) -> list[str]:  # noqa: ANN401
    """Return the dominant colors; see ``recraft_jupyter.colors.extract_palette``. URLs are fetched."""
    return colors.extract_palette(image, n, fetch=fetch)
