"""The friendly layer: each operation as one function on the default client, guessing what can be guessed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, overload

from . import catalog, imaging, provenance, sheets
from . import colors as color_names
from .connection import get_client
from .errors import InvalidRequestError, LibraryError
from .planning import Plan
from .reports import Recovery
from .results import Account, RecraftImage, RecraftImages, Style
from .sources import read_picture
from .storage import Library
from .transport import fetch

if TYPE_CHECKING:
    from PIL import Image

    from .batch import BatchResults

__all__ = [
    "account",
    "again",
    "clarity_upscale",
    "compare",
    "composite",
    "contact_sheet",
    "create_style",
    "extract_palette",
    "generate",
    "generative_upscale",
    "get_library",
    "library",
    "map_prompts",
    "open_image",
    "plan",
    "read_recipe",
    "recover",
    "remove_background",
    "style_sheet",
    "to_png",
    "vectorize",
]

DEFAULT_BASE_STYLE = "digital_illustration"
LIBRARY_FILTERS = ("operation", "style", "since", "until", "favourites", "limit", "offset")
# Numbers of pictures of which type checkers know that they are several.
Several: TypeAlias = Literal[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
# The short names of operations, as the functions here are called.
OPERATIONS = {"generate": "generate_image", "vectorize": "vectorize_image"}


@overload
def generate(
    prompt: str,
    *,
    n: Literal[1] = 1,
    style: str | None = None,
    substyle: str | None = None,
    style_id: str | Style | None = None,
    model: str | None = None,
    size: str | None = None,
    colors: Iterable[Any] | None = None,
    background_color: object = None,
    controls: Mapping[str, Any] | None = None,
    keep: bool | None = None,
    **parameters: object,
) -> RecraftImage: ...
@overload
def generate(
    prompt: str,
    *,
    n: Several,
    style: str | None = None,
    substyle: str | None = None,
    style_id: str | Style | None = None,
    model: str | None = None,
    size: str | None = None,
    colors: Iterable[Any] | None = None,
    background_color: object = None,
    controls: Mapping[str, Any] | None = None,
    keep: bool | None = None,
    **parameters: object,
) -> RecraftImages: ...
@overload
def generate(
    prompt: str,
    *,
    n: int,
    style: str | None = None,
    substyle: str | None = None,
    style_id: str | Style | None = None,
    model: str | None = None,
    size: str | None = None,
    colors: Iterable[Any] | None = None,
    background_color: object = None,
    controls: Mapping[str, Any] | None = None,
    keep: bool | None = None,
    **parameters: object,
) -> RecraftImage | RecraftImages: ...
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
    background_color: Any = None,
    controls: Mapping[str, Any] | None = None,
    keep: bool | None = None,
    **parameters: Any,
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
        size: ``WxH``, such as ``1820x1024``; ``%recraft sizes`` lists them. An aspect such as ``16:9`` stands for the
            model's size that comes nearest.
        colors: Colors to prefer: hex, CSS names, three numbers each.
        background_color: Color of the background.
        controls: Further controls, as the API takes them.
        keep: Whether to take the picture from the library if the same was made before, for nothing.
        **parameters: Further parameters of the API, such as ``random_seed``.

    Returns:
        One picture, or with ``n`` above 1 several.

    Raises:
        RecraftError: See ``recraft_jupyter.errors``; one clear sentence each.

    Example:
        >>> generate("a lighthouse at sunset", substyle="pixel_art", colors=["navy", "#ff8800"])
    """
    asked = plan(
        "generate",
        prompt,
        n=n,
        style=style,
        substyle=substyle,
        style_id=style_id,
        model=model,
        size=size,
        colors=colors,
        background_color=background_color,
        controls=controls,
        **parameters,
    )
    images = get_client().run(asked, keep=keep)
    return images[0] if n == 1 else images


def plan(operation: str, subject: Any, **arguments: Any) -> Plan:  # noqa: ANN401
    """Return what a call would send, with its price and its usual time, and send nothing.

    Args:
        operation: ``generate``, ``vectorize``, … or the client's own name of it.
        subject: Its prompt, picture or pictures.
        **arguments: As the function of that name takes them.

    Example:
        >>> print(plan("vectorize", "logo.png"))
        1 request, 10 credits ($0.01), about 10 s; nothing was sent.
          POST /images/vectorize  {}  file: 24 kB
    """
    name = OPERATIONS.get(operation, operation) if isinstance(operation, str) else operation
    if name == "generate_image":
        arguments = generation_arguments(**arguments)
    if name == "create_style":
        arguments = {"style": DEFAULT_BASE_STYLE, **arguments}
    return get_client().plan(name, subject, **arguments)


def generation_arguments(
    *,
    style: str | None = None,
    substyle: str | None = None,
    model: str | None = None,
    size: str | None = None,
    colors: Iterable[Any] | None = None,
    background_color: Any = None,  # noqa: ANN401
    controls: Mapping[str, Any] | None = None,
    **others: Any,  # noqa: ANN401
) -> dict[str, Any]:
    """Return the client's arguments for the friendly ones: style and model found, colors among the controls."""
    if controls is not None and not isinstance(controls, Mapping):
        raise InvalidRequestError(f"controls must be a dictionary such as {{'no_text': True}}, not {controls!r:.40}.")
    merged = {"colors": colors, "background_color": background_color, **(controls or {})}
    chosen = {name: value for name, value in merged.items() if value is not None}
    style, model = catalog.guess_style(style or None, substyle, model)
    if isinstance(size, str):
        size = catalog.size_for(size, model) or size
    return {"style": style, "substyle": substyle, "model": model, "size": size, "controls": chosen or None, **others}


def vectorize(image: Any, **parameters: Any) -> RecraftImage:  # noqa: ANN401
    """Turn a raster picture into an SVG.

    Args:
        image: A path, bytes, open file, PIL image, NumPy array, result or URL.
        **parameters: ``keep``, and further parameters of the API.

    Example:
        >>> vectorize("logo.png").save("logo.svg")
    """
    return get_client().vectorize_image(image, **parameters)


def remove_background(image: Any, **parameters: Any) -> RecraftImage:  # noqa: ANN401
    """Make the background of a picture transparent.

    Args:
        image: A path, bytes, open file, PIL image, NumPy array, result or URL.
        **parameters: ``keep``, and further parameters of the API.

    Example:
        >>> composite(remove_background("portrait.jpg"), "skyblue")
    """
    return get_client().remove_background(image, **parameters)


def clarity_upscale(image: Any, **parameters: Any) -> RecraftImage:  # noqa: ANN401
    """Make a picture larger, sharper and cleaner.

    Args:
        image: A path, bytes, open file, PIL image, NumPy array, result or URL.
        **parameters: ``keep``, and further parameters of the API.

    Example:
        >>> clarity_upscale("small.png").save("large.png")
    """
    return get_client().clarity_upscale(image, **parameters)


def generative_upscale(image: Any, **parameters: Any) -> RecraftImage:  # noqa: ANN401
    """Make a picture larger and refine small details and faces; about sixty times the price of clarity_upscale.

    Args:
        image: A path, bytes, open file, PIL image, NumPy array, result or URL.
        **parameters: ``keep``, and further parameters of the API.

    Example:
        >>> generative_upscale("group_photo.jpg").save("poster.png")
    """
    return get_client().generative_upscale(image, **parameters)


def create_style(images: Any, *, style: str = DEFAULT_BASE_STYLE, **parameters: Any) -> Style:  # noqa: ANN401
    """Make a style of your own from one to five reference pictures.

    Args:
        images: One picture or a list of them, of any kind.
        style: The base style.
        **parameters: Further parameters of the API.

    Example:
        >>> generate("wood potato masher", style_id=create_style(["a.png", "b.png"]))
    """
    return get_client().create_style(images, style=style, **parameters)


def library(words: str = "", **filters: Any) -> RecraftImages:  # noqa: ANN401
    """Return what was made so far, newest first.

    Args:
        words: All must occur in prompt, style, substyle, model or operation.
        **filters: ``operation``, ``style``, ``since``, ``until``, ``favourites``, ``limit``, ``offset``; see
            ``Library.search``.

    Raises:
        InvalidRequestError: If there is no such filter.
        LibraryError: If there is no library, or it cannot be read.

    Example:
        >>> library("fox", style="vector_illustration", limit=10)
    """
    unknown = next((name for name in filters if name not in LIBRARY_FILTERS), None)
    if unknown is not None:
        advice = catalog.suggestion(unknown, LIBRARY_FILTERS) or f" Choose from: {', '.join(LIBRARY_FILTERS)}."
        raise InvalidRequestError(f"The library knows no filter {unknown!r}.{advice}")
    return get_library().search(words, **filters)


def get_library() -> Library:
    """Return the library, for ``export``, ``prune``, ``favour`` and more.

    Raises:
        LibraryError: If RECRAFT_LIBRARY is off, or its folder cannot be written.
    """
    found = get_client().library
    if found is None:
        raise LibraryError("There is no library: RECRAFT_LIBRARY is off.")
    return found


def recover() -> Recovery:
    """Fetch every picture that was paid but not stored, and list what may have been charged.

    Example:
        >>> print(recover())
        2 pictures recovered.
    """
    return get_client().recover()


def read_recipe(source: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return what made a picture: operation, parameters, ids, credits.

    Args:
        source: A result, or a file saved or exported by this package, or one of the library's files.

    Raises:
        InvalidRequestError: If nothing is known of it.

    Example:
        >>> read_recipe("fox.svg")["parameters"]["prompt"]
        'a fox in the snow'
    """
    if isinstance(source, RecraftImage):
        return provenance.recipe_of(source)
    content = read_picture(source, fetch=fetch)
    recipe = provenance.read_recipe(content) if isinstance(content, bytes) else None
    if recipe is None and isinstance(content, bytes):
        recipe = _recipe_from_library(content)
    if recipe is None:
        raise InvalidRequestError("This picture does not say what made it: it was not saved by recraft_jupyter.")
    return recipe


def again(source: Any, **changes: Any) -> RecraftImage | RecraftImages:  # noqa: ANN401
    """Make a picture again from its recipe, with some parameters changed.

    Args:
        source: A result, or a file that holds a recipe.
        **changes: Parameters of generate.

    Raises:
        InvalidRequestError: If its recipe is unknown, or it was not made from a prompt.

    Example:
        >>> again("fox.svg", substyle="linocut")
    """
    arguments = again_arguments(source, **changes)
    made: RecraftImage | RecraftImages = generate(arguments.pop("prompt"), **arguments)
    return made


def again_arguments(source: Any, **changes: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return the arguments of generate that make a picture again; arguments and errors as for again."""
    recipe = read_recipe(source)
    operation, parameters = recipe.get("operation", "something unknown"), recipe.get("parameters")
    if operation != "generate_image" or not isinstance(parameters, Mapping) or "prompt" not in parameters:
        raise InvalidRequestError(
            f"This picture was made by {operation} from another picture; only a prompt can be tried again."
        )
    arguments = {**parameters, "n": 1}
    if {"style", "substyle", "style_id"} & changes.keys():
        # A new look: what belonged to the old one goes.
        arguments = {name: arguments[name] for name in arguments.keys() - {"style", "substyle", "style_id", "model"}}
    return {**arguments, **changes}


def map_prompts(prompts: Any, **options: Any) -> BatchResults:  # noqa: ANN401
    """Make pictures from many prompts; see ``recraft_jupyter.batch.map_prompts``.

    Example:
        >>> map_prompts(["a fox", "an owl"], style="icon")
    """
    from . import batch

    return batch.map_prompts(get_client(), prompts, **options)


def style_sheet(prompt: str, styles: Any = None, **options: Any) -> Any:  # noqa: ANN401
    """Make one prompt in many styles, as a labelled contact sheet; see ``recraft_jupyter.batch.style_sheet``.

    Example:
        >>> style_sheet("a fox", ["linocut", "pixel_art", "noir"])
    """
    from . import batch

    return batch.style_sheet(get_client(), prompt, styles, **options)


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
    return color_names.extract_palette(image, n, fetch=fetch)


def _recipe_from_library(content: bytes) -> dict[str, Any] | None:
    """The recipe of one of the library's own files, which hold the server's bytes untouched."""
    kept = get_client().library
    image = kept.find_content(content) if kept is not None else None
    return None if image is None else provenance.recipe_of(image)
