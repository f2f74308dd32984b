"""The configured defaults of the magic beside what a line names itself."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Mapping
from typing import Any

from . import catalog
from .errors import InvalidRequestError

__all__ = ["fitting", "named_as_defaults"]


def fitting(defaults: Mapping[str, Any], named: Mapping[str, Any]) -> dict[str, Any]:
    """Return the defaults for what a line leaves open, without those that its own model or style does not have.

    Args:
        defaults: The configured style, substyle, model, size and number.
        named: What the line says itself.
    """
    chosen = {name: value for name, value in defaults.items() if name not in named}
    style, substyle, model = (named.get(name) for name in ("style", "substyle", "model"))
    if {"style", "substyle", "style_id"} & named.keys():
        chosen = {name: value for name, value in chosen.items() if name not in ("style", "substyle")}
    if _is_elsewhere(style, substyle, chosen.get("model")):
        del chosen["model"]
    model = catalog.guess_style(style, substyle, model)[1]
    if _is_elsewhere(chosen.get("style"), chosen.get("substyle"), model):
        chosen.pop("substyle", None)
    if _is_elsewhere(chosen.get("style"), None, model):
        del chosen["style"]
    if "size" in chosen and model in catalog.models() and not _has_size(model, chosen["size"]):
        del chosen["size"]
    return chosen


def _is_elsewhere(style: str | None, substyle: str | None, model: str | None) -> bool:
    """Whether a look exists, but not on this model."""
    return model in catalog.models() and _is_look(style, substyle, None) and not _is_look(style, substyle, model)


def _is_look(style: str | None, substyle: str | None, model: str | None) -> bool:
    style, model = catalog.guess_style(style, substyle, model)
    try:
        catalog.check_style(style, substyle, model)
    except InvalidRequestError:
        return False
    return True


def _has_size(model: str, size: str) -> bool:
    """Whether a model makes this size or aspect; one that no model makes is a typo, which the plan names."""
    makers = [name for name in catalog.models() if size in catalog.sizes(name) or catalog.size_for(size, name)]
    return model in makers or not makers


@contextlib.contextmanager
def named_as_defaults(defaults: Mapping[str, Any]) -> Iterator[None]:
    """Say of what is refused where it comes from if the line does not hold it."""
    try:
        yield
    except InvalidRequestError as error:
        texts = {name: value for name, value in defaults.items() if isinstance(value, str)}
        refused = [name for name, value in texts.items() if re.search(rf"\b{re.escape(value)}\b", str(error))]
        if not refused:
            raise
        told = " and ".join(f"'{texts[name]}' comes from `%config RecraftMagics.{name}`" for name in refused)
        raise InvalidRequestError(f"{error} {told}.") from error
