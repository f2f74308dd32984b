"""Recraft's vocabulary: models, styles, substyles, sizes, limits and prices, looked up and checked with "did you mean".

The words and numbers lie in ``catalog.json`` with their sources; a new model is a new row there.

Example:
    >>> substyles("vector_illustration", "recraft20b")[:3]
    ('cartoon', 'doodle_line_art', 'engraving')
    >>> is_vector("icon", "recraft20b")
    True
"""

from __future__ import annotations

import difflib
import functools
import json
import math
import operator
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any

from .errors import InvalidRequestError

__all__ = [
    "DEFAULT_MODEL",
    "DEFAULT_SIZE",
    "DEFAULT_STYLE",
    "STYLE_REFERENCES",
    "Model",
    "check_count",
    "check_parameters",
    "check_prompt",
    "check_size",
    "check_style",
    "check_style_references",
    "expected_credits",
    "expected_seconds",
    "get_model",
    "guess_style",
    "images_per_minute",
    "is_vector",
    "model_for",
    "models",
    "parameters",
    "requests_per_second",
    "size_for",
    "sizes",
    "style_for",
    "styles",
    "substyles",
    "suggestion",
    "upload_bytes",
]

DEFAULT_MODEL = "recraftv3"
DEFAULT_STYLE = "realistic_image"
DEFAULT_SIZE = "1024x1024"
STYLE_REFERENCES = 5
LARGEST_COUNT = 1000
ASPECT = re.compile(r"\s*([1-9]\d{0,3})\s*:\s*([1-9]\d{0,3})\s*")
# Sizes keep to aspects in steps of 64 pixels: 832x1344 stands for 6:10.
ASPECT_TOLERANCE = 0.04
# Parameters that methods take by name, as words to suggest.
OWN_PARAMETERS = (
    "n", "style", "substyle", "style_id", "model", "size", "response_format", "controls", "colors", "background_color",
    "keep",
)  # fmt: skip


@dataclass(frozen=True)
class Model:
    """One row of the catalog.

    Attributes:
        name: The API's id, such as ``recraftv3``.
        title: Its name in words.
        styles: Substyles by style; empty for models without curated styles.
        sizes: Sizes it can make, as ``WxH``.
        output: "raster", "vector", or "style" where the style decides.
        credits: Price of one picture by output; 1000 credits are 1 US dollar.
        prompt_characters: Longest prompt.
        images_per_request: Largest ``n`` of one request.
        seconds: Usual time of one request.
    """

    name: str
    title: str
    styles: Mapping[str, tuple[str, ...]]
    sizes: tuple[str, ...]
    output: str
    credits: Mapping[str, int]
    prompt_characters: int
    images_per_request: int
    seconds: float


def models() -> tuple[str, ...]:
    """Return the ids of all models, the contract's two first."""
    return tuple(_models())


def get_model(name: str | None = None) -> Model:
    """Return a model's row.

    Args:
        name: Its id; None is the default, ``recraftv3``.

    Raises:
        InvalidRequestError: If there is no such model.
    """
    name = name or DEFAULT_MODEL
    if name not in _models():
        raise InvalidRequestError(_unknown("model", name, models()))
    return _models()[name]


def styles(model: str | None = None) -> tuple[str, ...]:
    """Return the styles of a model, or with None those of all models together."""
    if model is not None:
        return tuple(get_model(model).styles)
    return tuple(dict.fromkeys(style for row in _models().values() for style in row.styles))


def substyles(style: str, model: str | None = None) -> tuple[str, ...]:
    """Return the substyles of a style for a model (the default model with None)."""
    return get_model(model).styles.get(style, ())


def sizes(model: str | None = None) -> tuple[str, ...]:
    """Return the sizes a model can make, as ``WxH`` (the default model's with None)."""
    return get_model(model).sizes


def is_vector(style: str | None, model: str | None = None) -> bool:
    """Return whether this style and model give an SVG."""
    row = _models().get(model or DEFAULT_MODEL)
    output = row.output if row else "style"
    return style in _data()["vector_styles"] if output == "style" else output == "vector"


def model_for(style: str | None, substyle: str | None = None) -> str:
    """Return the first model that has the style (and substyle); the default model if none has."""
    for wanted in (substyle, None):
        for name, row in _models().items():
            if style is not None and style in row.styles and wanted in (None, *row.styles[style]):
                return name
    return DEFAULT_MODEL


def style_for(substyle: str, model: str | None = None) -> str | None:
    """Return the style a substyle belongs to, if exactly one of the model's (or all models') styles has it."""
    rows = [get_model(model)] if model else list(_models().values())
    owners = {style for row in rows for style, names in row.styles.items() if substyle in names}
    return owners.pop() if len(owners) == 1 else None


def guess_style(style: str | None, substyle: str | None, model: str | None) -> tuple[str | None, str | None]:
    """Return style and model, with what was left out filled in where only one answer fits.

    Example:
        >>> guess_style(None, "voxel", None)
        ('digital_illustration', 'recraft20b')
    """
    if style is None and substyle is not None:
        style = style_for(substyle, model)
    if model is None and style is not None:
        model = model_for(style, substyle)
    return style, model


def parameters(operation: str) -> tuple[str, ...]:
    """Return the parameters that the live API takes for an operation beyond the contract's."""
    return tuple(_data()["parameters"][operation])


def size_for(aspect: str, model: str | None = None) -> str | None:
    """Return the model's size that comes nearest to an aspect, or None if none is near or it is no aspect.

    Example:
        >>> size_for("16:9"), size_for("16:9", "recraftv4")
        ('1820x1024', '1344x768')
    """
    match = ASPECT.fullmatch(aspect)
    if match is None or (model is not None and model not in _models()):
        return None
    wanted = math.log(int(match[1]) / int(match[2]))

    def distance(size: str) -> float:
        width, height = map(int, size.split("x"))
        return abs(math.log(width / height) - wanted)

    nearest = min(sizes(model), key=distance)
    return nearest if distance(nearest) <= ASPECT_TOLERANCE else None


def check_prompt(prompt: object, model: str | None = None) -> None:
    """Raise InvalidRequestError for a prompt that is no text, empty, or longer than the model takes."""
    if not isinstance(prompt, str):
        raise InvalidRequestError(f"The prompt must be text, not {type(prompt).__name__} ({prompt!r:.40}).")
    if all(unicodedata.category(character)[0] in "ZC" for character in prompt):
        raise InvalidRequestError("The prompt is empty: say in words what the picture should show.")
    try:
        prompt.encode()
    except UnicodeEncodeError as error:
        raise InvalidRequestError(f"The prompt holds half of a character ({error.object[error.start]!r}).") from error
    limit = get_model(model).prompt_characters if model in _models() or model is None else None
    if limit is not None and len(prompt) > limit:
        raise InvalidRequestError(
            f"The prompt has {len(prompt)} characters; {model or DEFAULT_MODEL} takes at most {limit}. "
            f"Shorten it by {len(prompt) - limit}."
        )


def check_count(n: Any) -> int:  # noqa: ANN401 - anything can be typed
    """Return ``n`` as a plain number; raise InvalidRequestError unless it is a whole number from 1 to 1000."""
    try:
        number = operator.index(n)
    except TypeError:
        number = 0
    if isinstance(n, bool) or number < 1:
        raise InvalidRequestError(f"n is the number of pictures, a whole number from 1 up, not {n!r:.60}.")
    if number > LARGEST_COUNT:
        raise InvalidRequestError(f"n={number} is more than the {LARGEST_COUNT} pictures one call may make.")
    return number


def check_parameters(operation: str, names: Iterable[str]) -> None:
    """Raise InvalidRequestError for a parameter that neither the contract nor the live API knows: a typo is paid."""
    known = parameters(operation)
    for name in names:
        if name not in known:
            advice = (
                suggestion(name, [*known, *OWN_PARAMETERS]) or " RecraftClient(strict=False) passes it to the server."
            )
            raise InvalidRequestError(f"Unknown parameter {name!r} of {operation}.{advice}")


def check_size(size: object, model: str | None = None) -> None:
    """Raise InvalidRequestError unless the model can make this size (``WxH``)."""
    if size not in sizes(model):
        square = [one for one in sizes(model) if one == f"{size}x{size}"]
        raise InvalidRequestError(_unknown("size", size, square or sizes(model), where=f" of {model or DEFAULT_MODEL}"))


def check_style(style: str | None, substyle: str | None, model: str | None = None) -> None:
    """Raise InvalidRequestError unless model, style and substyle fit together.

    Example:
        >>> check_style("ikon", None)
        Traceback (most recent call last):
        recraft_jupyter.errors.InvalidRequestError: Unknown style 'ikon'. Did you mean 'icon' (recraft20b)?
    """
    row = get_model(model)
    if style is not None and style not in row.styles:
        raise InvalidRequestError(_unfit_style(style, row))
    if substyle is None:
        return
    if style is None:
        raise InvalidRequestError(_homeless_substyle(substyle, row))
    if substyle not in row.styles[style]:
        raise InvalidRequestError(_unfit_substyle(style, substyle, row))


def check_style_references(count: int) -> None:
    """Raise InvalidRequestError unless 1 to 5 pictures are given as style references."""
    if not 1 <= count <= STYLE_REFERENCES:
        raise InvalidRequestError(f"A style is made from 1 to {STYLE_REFERENCES} pictures, not {count}.")


def expected_credits(
    operation: str, *, model: str | None = None, style: str | None = None, n: int = 1, vector: bool | None = None
) -> int | None:
    """Return what an operation usually costs in credits (1000 are 1 US dollar), or None if the price is not known.

    Args:
        operation: A client method's name, such as ``generate_image``.
        model: For generation, the model; None is the default.
        style: For generation, the style.
        n: Number of pictures.
        vector: For generation, whether the result is an SVG; taken from style and model if None.
    """
    price = _data()["operations"].get(operation, {}).get("credits")
    if operation == "generate_image" and (model or DEFAULT_MODEL) in _models():
        output = "vector" if (is_vector(style, model) if vector is None else vector) else "raster"
        price = get_model(model).credits.get(output)
    return None if price is None else int(price) * n


def expected_seconds(operation: str, *, model: str | None = None) -> float:
    """Return how long an operation usually takes, in seconds, for progress displays."""
    if operation == "generate_image" and (model or DEFAULT_MODEL) in _models():
        return get_model(model).seconds
    return float(_data()["operations"].get(operation, {}).get("seconds", 15))


def images_per_minute() -> int:
    """Return how many images one user may make in a minute."""
    return int(_data()["images_per_minute"])


def requests_per_second() -> int:
    """Return how many requests one user may send in a second (today's service; the contract names none)."""
    return int(_data()["requests_per_second"])


def upload_bytes() -> int:
    """Return the largest upload in bytes."""
    return int(_data()["upload_bytes"])


def suggestion(word: object, known: Iterable[str]) -> str:
    """Return " Did you mean 'x'?" for the nearest known word, or ""."""
    known = list(known)
    near = difflib.get_close_matches(str(word), known, n=1, cutoff=0.6)
    if not near and len(str(word)) > 1:
        near = [name for name in known if str(word) in name]
    return f" Did you mean '{near[0]}'?" if near else ""


def _unknown(noun: str, word: object, known: Iterable[str], where: str = "") -> str:
    known = tuple(known)
    advice = suggestion(word, known) or f" Choose from: {', '.join(known)}."
    return f"Unknown {noun} {word!r}{where}.{advice}"


def _unfit_style(style: str, row: Model) -> str:
    homes = [other.name for other in _models().values() if style in other.styles]
    if homes:
        instead = f" Its styles: {', '.join(row.styles)}." if row.styles else " It takes no style at all."
        return f"The style '{style}' is not available on {row.name}; use model='{homes[0]}'.{instead}"
    near = difflib.get_close_matches(style, styles(), n=1, cutoff=0.6)
    if near:
        home = "" if near[0] in row.styles else f" ({model_for(near[0])})"
        return f"Unknown style '{style}'. Did you mean '{near[0]}'{home}?"
    owner = style_for(style)
    if owner:
        return f"'{style}' is a substyle: use style='{owner}', substyle='{style}'."
    known = [name if name in row.styles else f"{name} ({model_for(name)})" for name in styles()]
    return f"Unknown style '{style}'. Choose from: {', '.join(known)}."


def _homeless_substyle(substyle: str, row: Model) -> str:
    """What is wrong with a substyle that came without its style."""
    owners = [style for style, names in row.styles.items() if substyle in names]
    if owners:
        choice = " or ".join(f"style='{owner}'" for owner in owners)
        return f"The substyle '{substyle}' needs its style: add {choice}."
    homes = [other.name for other in _models().values() if any(substyle in names for names in other.styles.values())]
    if homes:
        styles_there = [style for style, names in _models()[homes[0]].styles.items() if substyle in names]
        choice = " or ".join(f"style='{owner}'" for owner in styles_there)
        return f"The substyle '{substyle}' is not available on {row.name}; add model='{homes[0]}' and {choice}."
    known = {name for other in _models().values() for names in other.styles.values() for name in names}
    advice = suggestion(substyle, sorted(known)) or " `%recraft styles` lists them."
    return f"Unknown substyle '{substyle}'.{advice}"


def _unfit_substyle(style: str, substyle: str, row: Model) -> str:
    homes = [name for name, other in _models().items() if substyle in other.styles.get(style, ())]
    if homes:
        return f"The substyle '{substyle}' of {style} is not available on {row.name}; use model='{homes[0]}'."
    owner = style_for(substyle)
    if owner:
        return f"The substyle '{substyle}' belongs to the style '{owner}', not to '{style}'."
    known = row.styles[style]
    advice = suggestion(substyle, known)
    if not advice:
        advice = f" Choose from: {', '.join(known)}." if known else f" '{style}' has no substyles."
    return f"Unknown substyle '{substyle}' of {style} on {row.name}.{advice}"


@functools.cache
def _data() -> dict[str, Any]:
    text = resources.files(__package__).joinpath("catalog.json").read_text(encoding="utf-8")
    data: dict[str, Any] = json.loads(text)
    return data


@functools.cache
def _models() -> dict[str, Model]:
    return {name: _model(name, row) for name, row in _data()["models"].items()}


def _model(name: str, row: Mapping[str, Any]) -> Model:
    return Model(
        name=name,
        title=row["title"],
        styles={style: tuple(names) for style, names in row["styles"].items()},
        sizes=tuple(_data()["sizes"][row["sizes"]]),
        output=row["output"],
        credits=row["credits"],
        prompt_characters=row["prompt_characters"],
        images_per_request=row["images_per_request"],
        seconds=row["seconds"],
    )
