"""The few parts that need a script of ours in the page; without anywidget there is a plainer way for each."""

from __future__ import annotations

import functools
from importlib import resources
from typing import Any

import traitlets

__all__ = ["has_scripts", "scripted_widget"]


def has_scripts() -> bool:
    """Return whether anywidget is installed."""
    try:
        import anywidget  # noqa: F401
    except ImportError:
        return False
    return True


@functools.cache
def _script(name: str) -> str:
    return resources.files(__package__).joinpath(f"{name}.mjs").read_text(encoding="utf-8")


@functools.cache
def _widget_class(name: str, traits: tuple[tuple[str, type], ...]) -> type:
    import anywidget

    kinds: dict[type, Any] = {bytes: traitlets.CBytes, str: traitlets.Unicode, int: traitlets.Int}
    members: dict[str, Any] = {trait: kinds[kind]().tag(sync=True) for trait, kind in traits}
    return type(name.capitalize(), (anywidget.AnyWidget,), {"_esm": _script(name), **members})


def scripted_widget(name: str, **values: Any) -> Any:  # noqa: ANN401 - a widget
    """Return a widget drawn by the script ``<name>.mjs``, with one synchronized trait a value.

    Raises:
        ImportError: If anywidget is not installed.
    """
    traits = tuple((trait, type(value)) for trait, value in values.items())
    return _widget_class(name, traits)(**values)
