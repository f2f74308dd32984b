"""Checks a generation request against the contract's limits, independently of any client."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .. import catalog
from .engine.errors import EngineError
from .forms import Form

__all__ = ["Generation", "check_response_format", "checked_generation", "checked_image_format"]

RESPONSE_FORMATS = ("url", "b64_json")
IMAGE_FORMATS = ("webp", "png")
LARGEST_SEED = 2**32


@dataclass(frozen=True, kw_only=True)
class Generation:
    """A generation request that keeps the limits.

    Attributes:
        prompt: What to show.
        n: Number of pictures.
        model: The catalog's id.
        style: The style asked for, or the contract's default; None with a ``style_id``.
        substyle: Or None.
        style_id: Or None.
        width: Pixels.
        height: Pixels.
        colors: ``#rrggbb`` of ``controls.colors``.
        background_color: ``#rrggbb``, or None.
        random_seed: Or None for chance.
    """

    prompt: str
    n: int
    model: str
    style: str | None
    substyle: str | None
    style_id: str | None
    width: int
    height: int
    colors: tuple[str, ...]
    background_color: str | None
    random_seed: int | None


def checked_generation(form: Form) -> Generation:
    """Return the request of a form.

    Raises:
        EngineError: With the API's code and an explanation, if a limit is not kept.
    """
    model = form.text("model") or catalog.DEFAULT_MODEL
    if model not in catalog.models():
        raise EngineError("invalid_model", f"unknown model {model!r:.60}")
    row = catalog.get_model(model)
    style, substyle, style_id = _checked_style(form, row)
    controls = form.values.get("controls") or {}
    if not isinstance(controls, Mapping):
        raise EngineError("invalid_request_parameter", "controls must be an object")
    width, height = _checked_size(form, row)
    return Generation(
        prompt=_checked_prompt(form, row),
        n=_checked_count(form, row),
        model=model,
        style=style,
        substyle=substyle,
        style_id=style_id,
        width=width,
        height=height,
        colors=_checked_colors(controls.get("colors")),
        background_color=_checked_color(controls["background_color"]) if controls.get("background_color") else None,
        random_seed=_checked_seed(form),
    )


def check_response_format(form: Form) -> str:
    """Return ``url`` or ``b64_json``."""
    value = form.text("response_format") or "url"
    if value not in RESPONSE_FORMATS:
        raise EngineError("invalid_request_parameter", f"response_format must be url or b64_json, not {value!r:.40}")
    return value


def checked_image_format(form: Form) -> str | None:
    """Return ``webp`` or ``png``, or None where the request leaves it open."""
    value = form.text("image_format")
    if value not in (None, *IMAGE_FORMATS):
        raise EngineError("invalid_request_parameter", f"image_format must be webp or png, not {value!r:.40}")
    return value


def _checked_prompt(form: Form, row: catalog.Model) -> str:
    prompt = form.values.get("prompt")
    if not isinstance(prompt, str) or not prompt.strip():
        raise EngineError("invalid_prompt", "prompt is required and must be text")
    if len(prompt) > row.prompt_characters:
        raise EngineError("invalid_prompt", f"prompt length must be <= {row.prompt_characters}, it is {len(prompt)}")
    return prompt


def _checked_count(form: Form, row: catalog.Model) -> int:
    n = form.whole("n")
    n = 1 if n is None else n
    if not 1 <= n <= row.images_per_request:
        raise EngineError("invalid_request_parameter", f"n must be from 1 to {row.images_per_request}, not {n}")
    return n


def _checked_style(form: Form, row: catalog.Model) -> tuple[str | None, str | None, str | None]:
    style, substyle, style_id = form.text("style"), form.text("substyle"), form.text("style_id")
    if style_id is not None:
        if style is not None:
            raise EngineError("invalid_style", "style and style_id are mutually exclusive")
        return None, None, style_id
    if not row.styles:
        if style is not None or substyle is not None:
            raise EngineError("invalid_style", f"Invalid style {style or substyle!r:.60}: {row.name} takes none")
        return ("vector_illustration" if row.output == "vector" else catalog.DEFAULT_STYLE), None, None
    style = style or catalog.DEFAULT_STYLE
    if style not in row.styles:
        raise EngineError("invalid_style", f"Invalid style {style!r:.60} for {row.name}")
    if substyle is not None and substyle not in row.styles[style]:
        raise EngineError("invalid_style", f"Invalid substyle {substyle!r:.60} of {style} for {row.name}")
    return style, substyle, None


def _checked_size(form: Form, row: catalog.Model) -> tuple[int, int]:
    size = form.text("size") or row.sizes[0]
    if size not in row.sizes:
        raise EngineError("invalid_size", f"Invalid size {size!r:.40} for {row.name}")
    width, height = size.split("x")
    return int(width), int(height)


def _checked_seed(form: Form) -> int | None:
    seed = form.whole("random_seed")
    if seed is not None and not 0 <= seed < LARGEST_SEED:
        raise EngineError("invalid_request_parameter", f"random_seed must be from 0 to {LARGEST_SEED - 1}, not {seed}")
    return seed


def _checked_colors(values: Any) -> tuple[str, ...]:  # noqa: ANN401 - whatever the JSON holds
    if values is None:
        return ()
    if not isinstance(values, list):
        raise EngineError("invalid_request_parameter", "controls.colors must be an array of colors")
    return tuple(_checked_color(value) for value in values)


def _checked_color(value: Any) -> str:  # noqa: ANN401
    channels = value.get("rgb") if isinstance(value, Mapping) else None
    usable = isinstance(channels, list) and len(channels) == 3
    if not usable or not all(type(channel) is int and 0 <= channel <= 255 for channel in channels or ()):
        raise EngineError("invalid_request_parameter", 'a color is {"rgb": [r, g, b]} with integers from 0 to 255')
    return "#{:02x}{:02x}{:02x}".format(*(channels or ()))
